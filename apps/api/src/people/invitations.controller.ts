import { DomainError } from '@app/kernel';
import { Invitations, listInvitations, OrganisationQueries } from '@app/people';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { ownerOf } from '../http/owned';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';
import { GrantedView, InvitationDto, InvitationPage, InvitationsQuery, InvitedView, OfficeDto, OwnInvitationPage } from './people.dto';

/** Nobody acts for an organisation, or holds an office, without their own yes. Until then the inviter sees what they typed, and no more: not even whether anybody has the address. */
@ApiTags('people') @ApiBearerAuth() @Controller()
export class InvitationsController {
  constructor(private readonly invitations: Invitations, private readonly organisations: OrganisationQueries) {}

  /** Those that wait for an answer. */
  @Get('memberships/invitations') @Permit('memberships.read') @ApiOkResponse({ type: InvitationPage })
  list(@Through() door: Door, @Query() { organisationId, ...query }: InvitationsQuery) {
    return door.read(async (tx) => listInvitations(tx, { ...query, organisationId: (await this.organisations.facts(tx, ownerOf(tx, organisationId))).id }));
  }

  /** They get a mail, sign in with the address, and say yes or no within 30 days. */
  @Post('memberships/invitations') @Permit('memberships.invite') @ApiCreatedResponse({ type: InvitedView })
  invite(@Through() door: Door, @Body() { organisationId, ...person }: InvitationDto) {
    return door.create(async (tx) => {
      const { id, kind } = await this.organisations.facts(tx, ownerOf(tx, organisationId));
      return this.invitations.invite(tx, person, { role: kind, organisationId: id });
    });
  }

  @Delete('memberships/invitations/:id') @HttpCode(204) @Permit('memberships.invite') @ApiNoContentResponse()
  withdraw(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change(async (tx) => {
      const organisationId = tx.actor.organisationId ?? await this.invitations.organisationOf(tx, id);
      if (organisationId === null) throw new DomainError('not-found', 'There is no such invitation here.');
      await this.invitations.withdraw(tx, id, organisationId);
    });
  }

  @Get('offices/invitations') @Permit('memberships.read_offices') @ApiOkResponse({ type: InvitationPage })
  officesWaiting(@Through() door: Door, @Query() query: PageQuery) {
    return door.read((tx) => listInvitations(tx, { ...query, organisationId: null }));
  }

  @Post('offices/invitations') @Permit('memberships.grant_office') @ApiCreatedResponse({ type: InvitedView })
  inviteToOffice(@Through() door: Door, @Body() { role, reserve, ...person }: OfficeDto) {
    return door.create((tx) => this.invitations.invite(tx, person, { role, organisationId: null, reserve }));
  }

  @Delete('offices/invitations/:id') @HttpCode(204) @Permit('memberships.grant_office') @ApiNoContentResponse()
  withdrawOffice(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change((tx) => this.invitations.withdraw(tx, id, null));
  }

  /** What waits for the token's own person, in the token's council. Who belongs to no council yet signs in on the web. */
  @Get('person/invitations') @Permit('invitations.read') @ApiOkResponse({ type: OwnInvitationPage })
  own(@Through() door: Door) {
    return door.read(async (tx) => ({ items: (await this.invitations.waitingFor(tx.manager, tx.actor.personId!, tx.now)).filter((i) => i.councilId === tx.councilId).map(({ councilId: _, council: __, ...i }) => i), nextCursor: null }));
  }

  @Post('person/invitations/:id/acceptance') @HttpCode(200) @Permit('invitations.answer') @ApiOkResponse({ type: GrantedView })
  accept(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.create((tx) => this.invitations.accept(tx, id));
  }

  @Post('person/invitations/:id/declination') @HttpCode(204) @Permit('invitations.answer') @ApiNoContentResponse()
  decline(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change((tx) => this.invitations.decline(tx, id));
  }
}
