import { Transactions } from '@app/database';
import { Clock, KINDS } from '@app/kernel';
import { COMMITMENT_SORTS, listCommitments } from '@app/marketplace';
import { Controller, Get, Query, Render, Req } from '@nestjs/common';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { ListState } from '../lists/list-state';
import { StatusLines } from '../status-lines';
import { shownCommitment } from './commitment.presenter';

const STATES = ['proposed', 'accepted', 'ended', 'waived', 'converted', 'refused', 'withdrawn'] as const;
const SORTS = ['usable-to', 'newest', 'title'] as const satisfies readonly (keyof typeof COMMITMENT_SORTS)[];
const A_PAGE = 20;

@Controller('commitments')
export class CommitmentsController {
  constructor(private readonly transactions: Transactions, private readonly lines: StatusLines, private readonly clock: Clock) {}

  @Get() @Permit('commitments.read') @Render('commitments/index')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const state = new ListState<'state' | 'kind'>('/commitments', query, { state: STATES, kind: KINDS }, SORTS);
    const page = await this.transactions.read(actorOf(request), (tx) => listCommitments(tx, {
      state: state.of('state'), kind: state.of('kind'), search: state.search, sort: (state.sort as (typeof SORTS)[number] | undefined) ?? 'usable-to', cursor: state.cursor, limit: A_PAGE,
    }));
    return { state, commitments: page.items.map((c) => shownCommitment(this.lines.commitment(c), this.clock.now())), nextCursor: page.nextCursor, states: STATES, kinds: KINDS };
  }
}
