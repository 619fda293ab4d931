import { DomainError } from '@app/kernel';
import { countProposals, ExplanationsService, FairnessService, listProposals, proposalsCsv, ReplaysService, RoundAnswersService, roundView, type Override } from '@app/matching';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';
import { ComparisonQuery, PairQuery, PriceQuery, ProposalsQuery, ReplayDto } from './rounds.dto';

/** What a round says of itself. */
@ApiTags('rounds') @ApiBearerAuth() @Controller()
export class ExplanationsController {
  constructor(private readonly explanations: ExplanationsService, private readonly answers: RoundAnswersService, private readonly fairness: FairnessService, private readonly replays: ReplaysService) {}

  /** With reasons and the runner-up, those that end first at the top; of a sandbox too. */
  @Get('rounds/:id/proposals') @Permit('rounds.read')
  proposals(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: ProposalsQuery) {
    return door.read(async (tx) => {
      const counts = await countProposals(tx, id);
      return { ...await listProposals(tx, id, query), counts };
    });
  }

  /** A row a proposal; quantities in smallest steps. */
  @Get('rounds/:id/proposals.csv') @Permit('rounds.read') @ApiProduces('text/csv') @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    await door.read((tx) => roundView(tx, id));
    return door.file('proposals.csv', 'text/csv; charset=utf-8', (tx) => proposalsCsv(tx, id));
  }

  /** Points by part, the guarantee, and what the offer is worth elsewhere; points are for each `step`. */
  @Get('rounds/:id/why') @Permit('rounds.read')
  why(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: PairQuery) {
    return door.read((tx) => this.explanations.why(tx, id, query));
  }

  /** Of any offer and any item: the hard limit and what would have to change, or what it would cost at least. */
  @Get('rounds/:id/why-not') @Permit('rounds.read')
  whyNot(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: PairQuery) {
    return door.read((tx) => this.explanations.whyNot(tx, id, query));
  }

  /** Exactly what an override costs, and who would get more or less. Worked out in a thread, one at a time. */
  @Get('rounds/:id/price') @Permit('rounds.read')
  price(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: PriceQuery) {
    if (query.rule === 'pin' && query.quantity === undefined) throw new DomainError('wrong-quantity', 'Say how much is to be pinned.', { fields: { quantity: 'Give a quantity.' } });
    return this.explanations.price(door.actor, id, query as Override);
  }

  /** The price of the fair-share guarantee at 0, 0.5, 0.8 and 1; null until it is worked out. */
  @Get('rounds/:id/fairness') @Permit('rounds.read')
  curve(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read(async (tx) => ({ rows: await this.fairness.curve(tx, id) }));
  }

  /** Fill by ward, the lowest first. */
  @Get('rounds/:id/wards') @Permit('rounds.read')
  wards(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read(async (tx) => ({ items: await this.answers.wards(tx, id), nextCursor: null }));
  }

  /** Groups that come away with nothing, and items below what was guaranteed: each with the reason. */
  @Get('rounds/:id/left-out') @Permit('rounds.read')
  leftOut(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read(async (tx) => this.answers.leftOut(tx, id, (await roundView(tx, id)).summary?.groupsWithNothing ?? []));
  }

  /** Pins that could not hold together, where the round failed for it. */
  @Get('rounds/:id/conflicts') @Permit('rounds.read')
  conflicts(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read(async (tx) => {
      await roundView(tx, id);
      return { items: await this.answers.conflicts(tx, id), nextCursor: null };
    });
  }

  /** Two finished rounds side by side, and the matches that differ. */
  @Get('rounds/:id/comparison') @Permit('rounds.read')
  compare(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: ComparisonQuery) {
    return door.read((tx) => this.answers.comparison(tx, id, query.with));
  }

  /** Solves the rounds of the last twelve months again with other settings; the worker does it. */
  @Post('round-replays') @HttpCode(202) @Permit('rounds.request')
  replayYear(@Through() door: Door, @Body() body: ReplayDto) {
    return door.create(async (tx) => (await this.replays.request(tx, body)).id, (tx, id) => this.replays.view(tx, id));
  }

  @Get('round-replays') @Permit('rounds.read')
  replayed(@Through() door: Door, @Query() query: PageQuery) {
    return door.read((tx) => this.replays.list(tx, query));
  }

  @Get('round-replays/:id') @Permit('rounds.read')
  replayOf(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => this.replays.view(tx, id));
  }
}
