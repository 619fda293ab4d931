import { Transactions } from '@app/database';
import { DomainError } from '@app/kernel';
import { nounOf, requireImpartialOn, searchAll, trailOf } from '@app/reporting';
import { Controller, Get, Param, ParseUUIDPipe, Query, Render, Req } from '@nestjs/common';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { ListState } from '../lists/list-state';

const A_PAGE = 20;
const MOST_LINES = 200;
/** Of people who raised or lead a concern nothing is told here. */
const CLOSED = ['concern'];

/** One box for everything, and what happened to any of it. */
@Controller()
export class SearchController {
  constructor(private readonly transactions: Transactions) {}

  @Get('search') @Permit('search.read') @Render('search/index')
  async search(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const state = new ListState<never>('/search', query, {});
    const found = state.search.length < 2 ? null : await this.transactions.read(actorOf(request), (tx) => searchAll(tx, state.search, { cursor: state.cursor, limit: A_PAGE }));
    return { state, found };
  }

  @Get('trail/:id') @Permit('search.read') @Render('search/trail')
  trail(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string) {
    return this.transactions.read(actorOf(request), async (tx) => {
      const noun = await nounOf(tx, id);
      if (!noun || CLOSED.includes(noun)) throw new DomainError('not-found', 'Nothing is known of this here.');
      await requireImpartialOn(tx, `/${noun}`, id);
      return { lines: await trailOf(tx, id, MOST_LINES), back: '/search' };
    });
  }
}
