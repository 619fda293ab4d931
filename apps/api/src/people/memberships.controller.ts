import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { listMembers, Memberships, OrganisationQueries } from '@app/people';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { ownerOf } from '../http/owned';
import { Permit } from '../http/permit';
import { GrantedView, InvitationDto, MemberPage, MembersQuery, OfficeDto, OfficesQuery } from './people.dto';

/** Who acts for an organisation here, and who holds an office of the council. A membership ends and stays in history; it is never changed. */
@ApiTags('people') @ApiBearerAuth() @Controller()
export class MembershipsController {
  constructor(private readonly memberships: Memberships, private readonly organisations: OrganisationQueries) {}

  @Get('memberships') @Permit('memberships.read') @ApiOkResponse({ type: MemberPage })
  list(@Through() door: Door, @Query() { organisationId, ...query }: MembersQuery) {
    return door.read(async (tx) => {
      const { id } = await this.organisations.facts(tx, ownerOf(tx, organisationId));
      return listMembers(tx, { ...query, organisationId: id });
    });
  }

  @Post('memberships') @Permit('memberships.invite') @ApiCreatedResponse({ type: GrantedView })
  invite(@Through() door: Door, @Body() { organisationId, ...person }: InvitationDto) {
    return door.create(async (tx) => {
      const { id, kind } = await this.organisations.facts(tx, ownerOf(tx, organisationId));
      const { personId } = await this.memberships.invitePerson(tx, person);
      return { personId, role: kind, organisationId: id, ...await this.memberships.grant(tx, personId, kind, id) };
    });
  }

  @Delete('memberships/:id') @HttpCode(204) @Permit('memberships.end') @ApiNoContentResponse()
  end(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change(async (tx) => {
      const { organisationId } = await this.memberships.byId(tx, id);
      if (organisationId === null || (tx.actor.organisationId !== null && organisationId !== tx.actor.organisationId)) throw nowhere();
      await this.memberships.end(tx, id);
    });
  }

  @Get('offices') @Permit('memberships.read_offices') @ApiOkResponse({ type: MemberPage })
  offices(@Through() door: Door, @Query() query: OfficesQuery) {
    return door.read((tx) => listMembers(tx, { ...query, organisationId: null }));
  }

  @Post('offices') @Permit('memberships.grant_office') @ApiCreatedResponse({ type: GrantedView })
  grant(@Through() door: Door, @Body() { role, reserve, ...person }: OfficeDto) {
    return door.create(async (tx) => {
      const { personId } = await this.memberships.invitePerson(tx, person);
      return { personId, role, organisationId: null, ...await this.memberships.grant(tx, personId, role, null, { reserve }) };
    });
  }

  /** A council keeps one administrator. */
  @Delete('offices/:id') @HttpCode(204) @Permit('memberships.grant_office') @ApiNoContentResponse()
  endOffice(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change(async (tx: Tx) => {
      if ((await this.memberships.byId(tx, id)).organisationId !== null) throw nowhere();
      await this.memberships.end(tx, id);
    });
  }
}

const nowhere = () => new DomainError('not-found', 'There is no such membership here.');
