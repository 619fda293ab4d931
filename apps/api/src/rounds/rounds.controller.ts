import { ApprovalsService, ExplanationsService, listMatches, listPairRules, listRounds, PairRulesService, RoundsService, roundView, type Override } from '@app/matching';
import { Councils } from '@app/people';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';
import { ApprovalsDto, PairQuery, PairRuleDto, PairRulesQuery, RoundDto } from './rounds.dto';

@ApiTags('rounds') @ApiBearerAuth() @Controller()
export class RoundsController {
  constructor(private readonly rounds: RoundsService, private readonly approvals: ApprovalsService, private readonly pairs: PairRulesService, private readonly councils: Councils, private readonly explanations: ExplanationsService) {}

  /** Asks for a round; the worker runs it. */
  @Post('rounds') @HttpCode(202) @Permit('rounds.request')
  request(@Through() door: Door, @Body() body: RoundDto) {
    return door.create(async (tx) => (await this.rounds.request(tx, body)).id, roundView);
  }

  @Get('rounds') @Permit('rounds.read')
  list(@Through() door: Door, @Query() query: PageQuery) {
    return door.read((tx) => listRounds(tx, query));
  }

  @Get('rounds/:id') @Permit('rounds.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => roundView(tx, id));
  }

  @Get('rounds/:id/matches') @Permit('rounds.read')
  proposals(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: PageQuery) {
    return door.read(async (tx) => {
      const page = await listMatches(tx, { ...query, roundId: id });
      if (!page.items.length) await roundView(tx, id);
      return page;
    });
  }

  @Post('rounds/:id/cancellation') @HttpCode(200) @Permit('rounds.request')
  cancel(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change(async (tx) => {
      await roundView(tx, id);
      await this.rounds.cancel(tx, id);
    }, (tx) => roundView(tx, id));
  }

  /** Solves the stored inputs again and compares the bytes. */
  @Get('rounds/:id/replay') @Permit('rounds.read')
  replay(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.rounds.replay(door.actor, id);
  }

  /** Many at once: each stands or is listed with why not. */
  @Post('rounds/:id/approvals') @HttpCode(200) @Permit('matches.approve')
  approve(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ApprovalsDto) {
    return door.create(async (tx) => {
      await roundView(tx, id);
      return { results: await this.approvals.approveEach(tx, body.matches.map((m) => ({ matchId: m.matchId, version: m.version ?? null })), body.note) };
    });
  }

  /** The hard limit that keeps a pair apart, and the smallest change that would admit it; null when nothing does. */
  @Get('pairs/why-not') @Permit('rounds.read')
  whyNot(@Through() door: Door, @Query() query: PairQuery) {
    return door.read(async (tx) => ({ rejection: await this.pairs.whyNot(tx, query.pledgeId, query.lineId, (await this.councils.inForce(tx)).rules) }));
  }

  @Get('pair-rules') @Permit('rounds.read')
  rules(@Through() door: Door, @Query() query: PairRulesQuery) {
    return door.read((tx) => listPairRules(tx, query));
  }

  /** With a round, what the rule costs there is stored with it. */
  @Post('pair-rules') @Permit('matches.pin')
  async setRule(@Through() door: Door, @Body() body: PairRuleDto) {
    const { roundId, ...rule } = body;
    const priced = roundId ? { roundId, price: await this.explanations.rulePrice(door.actor, roundId, rule as Override) } : undefined;
    return door.create((tx) => this.pairs.set(tx, { ...rule, priced }));
  }

  @Delete('pair-rules/:id') @HttpCode(204) @Permit('matches.pin')
  removeRule(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change((tx) => this.pairs.remove(tx, id));
  }
}
