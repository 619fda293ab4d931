import type { Tx } from '@app/database';
import { OrganisationQueries, Organisations, type FactsChange } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { requireOwn } from '../http/owned';
import { Permit } from '../http/permit';
import { Backers } from './backers';
import { ApplicationDto, DuplicatePage, DuplicatesQuery, FactsDto, FactsView, KnownDto, OrganisationPage, OrganisationsQuery, OrganisationView, RegistrationDto } from './organisations.dto';

/** Two things with a version each: the facts that all councils share (`/facts`), and the organisation's standing here (everything else). */
@ApiTags('organisations') @ApiBearerAuth() @Controller('organisations')
export class OrganisationsController {
  constructor(private readonly organisations: Organisations, private readonly queries: OrganisationQueries, private readonly backers: Backers) {}

  /** Those that stand here; an organisation's own people see theirs alone. */
  @Get() @Permit('organisations.read') @ApiOkResponse({ type: OrganisationPage })
  list(@Through() door: Door, @Query() { ward, ...query }: OrganisationsQuery) {
    return door.read((tx) => this.queries.list(tx, { ...query, wardCode: ward }));
  }

  /** Among all organisations of the installation, by register facts alone: look here before registering. */
  @Get('duplicates') @Permit('organisations.search') @ApiOkResponse({ type: DuplicatePage })
  duplicates(@Through() door: Door, @Query() { identifier, ...sought }: DuplicatesQuery) {
    const [, scheme, id] = /^([A-Za-z]{2,3}-[A-Za-z]+)-(.+)$/.exec(identifier ?? '') ?? [];
    return door.read(async (tx) => ({ items: await this.organisations.searchDuplicates(tx, { ...sought, identifiers: scheme && id ? [{ scheme, id }] : [] }), nextCursor: null }));
  }

  /** One that the register knows, from elsewhere, applies here. */
  @Post('known') @Permit('organisations.register') @ApiCreatedResponse({ type: OrganisationView })
  applyKnown(@Through() door: Door, @Body() { organisationId, note, ...backing }: KnownDto) {
    return this.made(door, async (tx) => {
      await this.organisations.apply(tx, organisationId, await this.backers.of(tx, backing), note);
      return organisationId;
    });
  }

  @Get(':id') @Permit('organisations.read') @ApiOkResponse({ type: OrganisationView })
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => this.queries.byId(tx, id));
  }

  /** One that nobody knows yet: registered, and its application made here. Likely duplicates come back as `possible-duplicate`, unless `knownNew`. */
  @Post() @Permit('organisations.register') @ApiCreatedResponse({ type: OrganisationView })
  register(@Through() door: Door, @Body() { sponsorId, contacts, unrelated, insuredUntil, note, ...registration }: RegistrationDto) {
    return this.made(door, async (tx) => {
      const { organisationId } = await this.organisations.register(tx, registration);
      await this.organisations.apply(tx, organisationId, await this.backers.of(tx, { sponsorId, contacts, unrelated, insuredUntil }), note);
      return organisationId;
    });
  }

  /** One that stands here applies again, after a refusal or a close. */
  @Post(':id/application') @Permit('organisations.apply') @ApiCreatedResponse({ type: OrganisationView })
  apply(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() { note, ...backing }: ApplicationDto) {
    return this.made(door, async (tx) => {
      await this.queries.facts(tx, id);
      await this.organisations.apply(tx, id, await this.backers.of(tx, backing), note);
      return id;
    });
  }

  @Get(':id/facts') @Permit('organisations.read') @ApiOkResponse({ type: FactsView })
  facts(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => this.queries.facts(tx, id));
  }

  /** What is given changes, the rest stays. If-Match takes the ETag of the facts, not of the standing. */
  @Put(':id/facts') @Permit('organisations.change') @ApiOkResponse({ type: FactsView })
  change(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: FactsDto) {
    const version = door.version();
    return door.change(async (tx) => {
      requireOwn(tx, id);
      await this.organisations.change(tx, id, version, body as FactsChange);
    }, (tx) => this.queries.facts(tx, id));
  }

  private made(door: Door, work: (tx: Tx) => Promise<string>) {
    return door.create(work, (tx, id) => this.queries.byId(tx, id));
  }
}
