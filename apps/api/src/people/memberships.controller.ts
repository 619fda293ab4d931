import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { listMembers, Memberships, OrganisationQueries } from '@app/people';
import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { ownerOf } from '../http/owned';
import { Permit } from '../http/permit';
import { MemberPage, MembersQuery, OfficesQuery } from './people.dto';

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
