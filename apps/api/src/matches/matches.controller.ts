import type { Tx } from '@app/database';
import { JobsService, jobView } from '@app/delivery';
import { AcceptancesService, ApprovalsService, AsksService, contactsOf, listMatches, MatchEndsService, matchView } from '@app/matching';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { AskDto, ClockDto, DeclineDto, JobDto, MatchesQuery, NoteDto, WithdrawDto } from './matches.dto';

@ApiTags('matches') @ApiBearerAuth() @Controller('matches')
export class MatchesController {
  constructor(
    private readonly approvals: ApprovalsService, private readonly acceptances: AcceptancesService, private readonly ends: MatchEndsService,
    private readonly asks: AsksService, private readonly jobs: JobsService,
  ) {}

  /** A supplier asks for a need, a group for an offer, or either records help already agreed. */
  @Post() @Permit('matches.ask')
  ask(@Through() door: Door, @Body() body: AskDto) {
    return door.create(async (tx) => (await this.asks.ask(tx, body)).id, matchView);
  }

  @Get() @Permit('matches.read')
  list(@Through() door: Door, @Query() query: MatchesQuery) {
    return door.read((tx) => listMatches(tx, query));
  }

  @Get(':id') @Permit('matches.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => matchView(tx, id));
  }

  /** Once both have accepted. */
  @Get(':id/contacts') @Permit('matches.contact')
  contacts(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read(async (tx) => ({ items: await contactsOf(tx, id), nextCursor: null }));
  }

  /** The broker's yes: holds both sides until they answer. */
  @Post(':id/approval') @HttpCode(200) @Permit('matches.approve')
  approve(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: NoteDto) {
    return this.act(door, id, (tx, version) => this.approvals.approve(tx, id, version, body.note));
  }

  /** The broker's no: the pair is not proposed again. */
  @Post(':id/refusal') @HttpCode(200) @Permit('matches.refuse')
  refuse(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: DeclineDto) {
    return this.act(door, id, (tx, version) => this.approvals.decline(tx, id, version, body));
  }

  /** By supplier and by group; the second one posts the holds. */
  @Post(':id/acceptances') @HttpCode(200) @Permit('matches.accept')
  accept(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.act(door, id, (tx, version) => this.acceptances.accept(tx, id, version));
  }

  @Post(':id/declination') @HttpCode(200) @Permit('matches.decline')
  decline(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: DeclineDto) {
    return this.act(door, id, (tx, version) => this.acceptances.decline(tx, id, version, body));
  }

  /** Once, to the group's next meeting. */
  @Put(':id/clock') @Permit('matches.move_clock')
  moveClock(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ClockDto) {
    return this.act(door, id, (tx, version) => this.acceptances.moveClock(tx, id, version, body.to));
  }

  /** Before delivery it is withdrawn, afterwards ended short; what was not delivered goes back. */
  @Post(':id/end') @HttpCode(200) @Permit('matches.withdraw')
  end(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: WithdrawDto) {
    return this.act(door, id, (tx, version) => this.ends.end(tx, id, version, body));
  }

  /** What was written down about dates, place, leads and cover, and what the group said about access, equipment and the cost of hosting. */
  @Get(':id/job') @Permit('jobs.read')
  showJob(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => jobView(tx, id));
  }

  /** Written for the first time without If-Match, changed with the ETag that was seen. */
  @Put(':id/job') @Permit('jobs.agree')
  setJob(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: JobDto) {
    const version = door.versionSeen() ?? 0;
    return door.change((tx) => this.jobs.set(tx, id, version, body), (tx) => jobView(tx, id));
  }

  /** The other side agrees to the job as it saw it. */
  @Post(':id/job/agreement') @HttpCode(200) @Permit('jobs.agree')
  agreeJob(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    const version = door.version();
    return door.change((tx) => this.jobs.agree(tx, id, version), (tx) => jobView(tx, id));
  }

  private act(door: Door, id: string, work: (tx: Tx, version: number) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      await matchView(tx, id);
      await work(tx, version);
    }, (tx) => matchView(tx, id));
  }
}
