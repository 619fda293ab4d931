import type { Tx } from '@app/database';
import { listPledges, PledgesService, pledgeView } from '@app/marketplace';
import { MatchEndsService } from '@app/matching';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { ownerOf, requireOwned } from '../http/owned';
import { Permit } from '../http/permit';
import { EndDto } from '../needs/needs.dto';
import { PledgeDto, PledgesQuery, PledgeTermsDto, SplitDto } from './pledges.dto';

@ApiTags('pledges') @ApiBearerAuth() @Controller('pledges')
export class PledgesController {
  constructor(private readonly pledges: PledgesService, private readonly ends: MatchEndsService) {}

  /** Offer help freely; what a contract promised is offered by its commitment's standing pledge. */
  @Post() @Permit('pledges.offer')
  offer(@Through() door: Door, @Body() body: PledgeDto) {
    const { organisationId, ...input } = body;
    return door.create(async (tx) => (await this.pledges.offer(tx, ownerOf(tx, organisationId), input)).id, pledgeView);
  }

  @Get() @Permit('pledges.browse')
  list(@Through() door: Door, @Query() query: PledgesQuery) {
    return door.read((tx) => listPledges(tx, query));
  }

  @Get(':id') @Permit('pledges.browse')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => pledgeView(tx, id));
  }

  /** The standing pledge's one page: it enters rounds from now. */
  @Post(':id/answer') @HttpCode(200) @Permit('pledges.answer')
  answer(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: PledgeTermsDto) {
    return this.act(door, id, (tx, version) => this.pledges.answer(tx, id, version, body));
  }

  @Put(':id') @Permit('pledges.change')
  refine(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: PledgeTermsDto) {
    return this.act(door, id, (tx, version) => this.pledges.refine(tx, id, version, body));
  }

  /** Part of it becomes an offer of its own; the answer is the new one. */
  @Post(':id/parts') @Permit('pledges.split')
  split(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: SplitDto) {
    const version = door.version();
    return door.create(async (tx) => {
      await requireOwned(tx, 'pledge', id);
      const { quantity, ...terms } = body;
      return (await this.pledges.split(tx, id, version, quantity, terms)).id;
    }, pledgeView);
  }

  @Post(':id/pause') @HttpCode(200) @Permit('pledges.pause')
  pause(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.act(door, id, (tx, version) => this.pledges.pause(tx, id, version));
  }

  @Post(':id/resumption') @HttpCode(200) @Permit('pledges.resume')
  resume(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.act(door, id, (tx, version) => this.pledges.resume(tx, id, version));
  }

  /** Proposals go, accepted matches stand, what is free goes back. */
  @Post(':id/withdrawal') @HttpCode(200) @Permit('pledges.withdraw')
  withdraw(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: EndDto) {
    return this.act(door, id, (tx, version) => this.ends.withdrawPledge(tx, id, version, { code: body.code ?? 'capacity', note: body.note }));
  }

  private act(door: Door, id: string, work: (tx: Tx, version: number) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      await requireOwned(tx, 'pledge', id);
      await work(tx, version);
    }, (tx) => pledgeView(tx, id));
  }
}
