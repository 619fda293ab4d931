import { listNeeds, needView, NeedsService } from '@app/marketplace';
import { MatchEndsService } from '@app/matching';
import type { Tx } from '@app/database';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { ownerOf, requireOwned } from '../http/owned';
import { Permit } from '../http/permit';
import { EndDto, NeedDto, NeedsQuery, QuestionDto, RefusalDto, SubmissionDto } from './needs.dto';

@ApiTags('needs') @ApiBearerAuth() @Controller('needs')
export class NeedsController {
  constructor(private readonly needs: NeedsService, private readonly ends: MatchEndsService) {}

  /** Post a need: it goes to the broker. */
  @Post() @Permit('needs.post')
  post(@Through() door: Door, @Body() body: NeedDto) {
    const { organisationId, ...input } = body;
    return door.create(async (tx) => (await this.needs.post(tx, ownerOf(tx, organisationId), input)).id, needView);
  }

  @Get() @Permit('needs.browse')
  list(@Through() door: Door, @Query() query: NeedsQuery) {
    return door.read((tx) => listNeeds(tx, query));
  }

  @Get(':id') @Permit('needs.browse')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => needView(tx, id));
  }

  /** Only while it is a draft, queried or refused. */
  @Put(':id') @Permit('needs.change')
  amend(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: NeedDto) {
    const { organisationId: _, ...input } = body;
    return this.act(door, id, async (tx, version) => { await this.needs.amend(tx, id, version, input); });
  }

  /** Again, after a question, with the answer to it, or after a refusal. */
  @Post(':id/submission') @HttpCode(200) @Permit('needs.submit')
  submit(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: SubmissionDto) {
    return this.act(door, id, async (tx, version) => { await this.needs.submit(tx, id, version, body.answer); });
  }

  @Post(':id/question') @HttpCode(200) @Permit('needs.query')
  ask(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: QuestionDto) {
    return this.decide(door, id, async (tx, version) => { await this.needs.query(tx, id, version, body.question); });
  }

  /** The broker takes it on: it enters rounds from now. */
  @Post(':id/opening') @HttpCode(200) @Permit('needs.open')
  open(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.decide(door, id, async (tx, version) => { await this.needs.open(tx, id, version); });
  }

  @Post(':id/refusal') @HttpCode(200) @Permit('needs.refuse')
  refuse(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: RefusalDto) {
    return this.decide(door, id, async (tx, version) => { await this.needs.refuse(tx, id, version, body.code, body.note); });
  }

  /** Its matches end first; what was not delivered goes back. */
  @Post(':id/withdrawal') @HttpCode(200) @Permit('needs.withdraw')
  withdraw(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: EndDto) {
    return this.act(door, id, async (tx, version) => { await this.ends.withdrawNeed(tx, id, version, { code: body.code ?? 'not-needed-now', note: body.note }); });
  }

  private act(door: Door, id: string, work: (tx: Tx, version: number) => Promise<void>) {
    const version = door.version();
    return door.change(async (tx) => {
      await requireOwned(tx, 'need', id);
      await work(tx, version);
    }, (tx) => needView(tx, id));
  }

  private decide(door: Door, id: string, work: (tx: Tx, version: number) => Promise<void>) {
    return this.act(door, id, async (tx, version) => {
      await needView(tx, id);
      await work(tx, version);
    });
  }
}
