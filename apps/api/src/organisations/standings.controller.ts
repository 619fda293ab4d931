import type { Tx } from '@app/database';
import { OrganisationQueries, Organisations } from '@app/people';
import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { requireOwn } from '../http/owned';
import { Permit } from '../http/permit';
import { Backers } from './backers';
import { AppealDecisionDto, AppealDto, BackingDto, ClosingDto, NoteDto, OrganisationAnswerDto, OrganisationQuestionDto, OrganisationRefusalDto, OrganisationView, SuspensionDto } from './organisations.dto';

/** What an organisation is in this council, step by step. Each step takes the ETag of the organisation. */
@ApiTags('organisations') @ApiBearerAuth() @Controller('organisations/:id')
export class StandingsController {
  constructor(private readonly organisations: Organisations, private readonly queries: OrganisationQueries, private readonly backers: Backers) {}

  /** A question back: the council's clock stops until it is answered. */
  @Post('question') @HttpCode(200) @Permit('organisations.query') @ApiOkResponse({ type: OrganisationView })
  ask(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: OrganisationQuestionDto) {
    return this.act(door, id, (tx, version) => this.organisations.query(tx, id, version, body.question));
  }

  @Post('answer') @HttpCode(200) @Permit('organisations.answer') @ApiOkResponse({ type: OrganisationView })
  answer(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: OrganisationAnswerDto) {
    return this.act(door, id, (tx, version) => this.organisations.answer(tx, id, version, body.answer));
  }

  @Post('verification') @HttpCode(200) @Permit('organisations.verify') @ApiOkResponse({ type: OrganisationView })
  verify(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: NoteDto) {
    return this.act(door, id, (tx, version) => this.organisations.verify(tx, id, version, body.note));
  }

  @Post('refusal') @HttpCode(200) @Permit('organisations.refuse') @ApiOkResponse({ type: OrganisationView })
  refuse(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: OrganisationRefusalDto) {
    return this.act(door, id, (tx, version) => this.organisations.refuse(tx, id, version, body));
  }

  /** It may still read, and appeal. */
  @Post('suspension') @HttpCode(200) @Permit('organisations.suspend') @ApiOkResponse({ type: OrganisationView })
  suspend(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: SuspensionDto) {
    return this.act(door, id, (tx, version) => this.organisations.suspend(tx, id, version, body));
  }

  @Post('restoration') @HttpCode(200) @Permit('organisations.restore') @ApiOkResponse({ type: OrganisationView })
  restore(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: NoteDto) {
    return this.act(door, id, (tx, version) => this.organisations.restore(tx, id, version, body.note));
  }

  /** Once against each refusal or suspension. */
  @Post('appeal') @HttpCode(200) @Permit('organisations.appeal') @ApiOkResponse({ type: OrganisationView })
  appeal(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: AppealDto) {
    return this.act(door, id, (tx, version) => this.organisations.appeal(tx, id, version, body.grounds));
  }

  /** By another officer than the one who refused or suspended. */
  @Post('appeal-decision') @HttpCode(200) @Permit('organisations.decide_appeal') @ApiOkResponse({ type: OrganisationView })
  decideAppeal(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: AppealDecisionDto) {
    return this.act(door, id, (tx, version) => this.organisations.decideAppeal(tx, id, version, body));
  }

  @Post('closing') @HttpCode(200) @Permit('organisations.close') @ApiOkResponse({ type: OrganisationView })
  close(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ClosingDto) {
    return this.act(door, id, (tx, version) => this.organisations.close(tx, id, version, body));
  }

  /** A sponsor, two people, insurance: handed over without a new application. */
  @Put('backing') @Permit('organisations.change') @ApiOkResponse({ type: OrganisationView })
  back(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: BackingDto) {
    return this.act(door, id, async (tx, version) => this.organisations.changeBacking(tx, id, version, await this.backers.of(tx, body)));
  }

  private act(door: Door, id: string, work: (tx: Tx, version: number) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      requireOwn(tx, id);
      await work(tx, version);
    }, (tx) => this.queries.byId(tx, id));
  }
}
