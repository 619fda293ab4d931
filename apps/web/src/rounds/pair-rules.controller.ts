import { Transactions } from '@app/database';
import { countPairRules, listPairRules, named, namesOf, PAIR_RULES, PairRulesService, type PairRule } from '@app/matching';
import { may } from '@app/people';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { showForm } from '../forms/form';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { counted, ListState } from '../lists/list-state';
import { PressForm } from '../matches/decline.form';

const A_PAGE = 20;

/** What officers said about pairs: pins, pairs kept apart, and those remembered as declined or unanswered. */
@Controller('pair-rules')
export class PairRulesController {
  constructor(private readonly transactions: Transactions, private readonly pairs: PairRulesService) {}

  @Get() @Permit('rounds.read')
  async list(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>, @Res() response: Response): Promise<void> {
    const actor = actorOf(request);
    const state = new ListState('/pair-rules', query, { rule: PAIR_RULES });
    const filter = { rule: state.of<PairRule['rule']>('rule'), search: state.search || undefined };
    const shown = await this.transactions.read(actor, async (tx) => {
      const { items, nextCursor } = await listPairRules(tx, { ...filter, cursor: state.cursor, limit: A_PAGE });
      return { rules: named(await namesOf(tx, items.map((r) => r.lineId), items.map((r) => r.pledgeId)), items).rows, nextCursor, all: counted(await countPairRules(tx, filter)) };
    });
    showForm(response, 'rounds/rules', new PressForm(), { ...shown, state, kinds: PAIR_RULES, can: may(actor, 'matches.pin'), done: query.done === 'released', back: '/rounds' });
  }

  @Post(':id/release') @Permit('matches.pin')
  async release(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Body() body: unknown, @Res() response: Response): Promise<void> {
    const form = new PressForm(body);
    await this.transactions.run(actorOf(request), (tx) => this.pairs.remove(tx, id), form.command(`release ${id}`));
    response.redirect(303, '/pair-rules?done=released');
  }
}
