import { Transactions } from '@app/database';
import { Clock, KINDS, londonDate } from '@app/kernel';
import { countCommitments, findCommitment, listCommitments, listPledges, type COMMITMENT_SORTS, type CommitmentFilter } from '@app/marketplace';
import { may } from '@app/people';
import { confirmedByMonth, forecastOf, recoveryFor, wardNames } from '@app/reporting';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Render, Req } from '@nestjs/common';
import { burnDown } from '../contracts/burn-down';
import { PROMISE_COLUMNS, promiseCells, promiseFacts } from '../contracts/contract.presenter';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { csv, EVERY_ROW, everyPage } from '../lists/csv';
import { counted, ListState } from '../lists/list-state';
import { StatusLines } from '../status-lines';
import { answersTo } from './answers.controller';
import { figureLines } from './commitment.figures';
import { shownCommitment } from './commitment.presenter';

const STATES = ['proposed', 'accepted', 'ended', 'waived', 'converted', 'refused', 'withdrawn'] as const;
const SORTS = ['usable-to', 'newest', 'title'] as const satisfies readonly (keyof typeof COMMITMENT_SORTS)[];
const DONE = ['accepted', 'refused'];
const A_PAGE = 20;
const MOST_OFFERS = 20;
const KIND_NAMES = Object.fromEntries(KINDS.map((kind) => [kind, true]));

@Controller('commitments')
export class CommitmentsController {
  constructor(private readonly transactions: Transactions, private readonly lines: StatusLines, private readonly clock: Clock) {}

  @Get() @Permit('commitments.read') @Render('commitments/index')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const { state, filter } = filterOf(query);
    const { page, all } = await this.transactions.read(actorOf(request), async (tx) => ({ page: await listCommitments(tx, { ...filter, cursor: state.cursor, limit: A_PAGE }), all: await countCommitments(tx, filter) }));
    return { state, all: counted(all), commitments: page.items.map((c) => shownCommitment(this.lines.commitment(c), this.clock.now())), nextCursor: page.nextCursor, states: STATES, kinds: KINDS, sorts: SORTS, file: state.as('/commitments/list.csv') };
  }

  /** What the list shows, all pages of it; amounts in whole units. */
  @Get('list.csv') @Permit('commitments.read') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="commitments.csv"')
  async file(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>): Promise<string> {
    const { filter } = filterOf(query);
    const rows = await this.transactions.snapshot(actorOf(request), (tx) => everyPage((cursor) => listCommitments(tx, { ...filter, cursor, limit: EVERY_ROW.page })));
    return csv(['contract', ...PROMISE_COLUMNS], rows.map((c) => [c.contract?.reference ?? '', ...promiseCells(c)]));
  }

  /** One promise: how far it is and will be, what can be done, its figures with what is behind them, and its history. */
  @Get(':id') @Permit('commitments.read') @Render('commitments/show')
  async show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string, @Query('done') done: unknown) {
    const actor = actorOf(request);
    return this.transactions.read(actor, async (tx) => {
      const found = await findCommitment(tx, id);
      const offers = may(actor, 'pledges.read') ? (await listPledges(tx, { commitmentId: id, limit: MOST_OFFERS })).items : [];
      const facts = promiseFacts(found, offers.some((o) => o.standing && o.state === 'awaiting_answer'));
      const [today, b] = [londonDate(tx.now), found.balances];
      const months = b ? await confirmedByMonth(tx, [id]) : [];
      return {
        c: shownCommitment(this.lines.commitment(found), tx.now), can: answersTo(actor, found), done: DONE.includes(String(done)) ? String(done) : null, kinds: KIND_NAMES, offers: offers.filter((o) => o.state !== 'withdrawn'), back: '/commitments',
        forecast: facts && forecastOf(facts, today), recoveries: facts ? recoveryFor(facts, today) : [],
        drawn: b && found.state !== 'proposed' ? burnDown({ promised: b.promised, from: found.windowFrom, to: found.usableTo, byMonth: months }, today) : null,
        figures: b ? figureLines(id, b, may(actor, 'journal.read')) : [],
        fences: [...(found.onlyWards ? await wardNames(tx, found.onlyWards) : []), ...(found.onlyGroupKinds ?? []), ...(found.onlyThemes ?? [])],
      };
    });
  }
}

function filterOf(query: Record<string, unknown>): { state: ListState<'state' | 'kind'>; filter: CommitmentFilter } {
  const state = new ListState<'state' | 'kind'>('/commitments', query, { state: STATES, kind: KINDS }, SORTS);
  return { state, filter: { state: state.of('state'), kind: state.of('kind'), search: state.search, sort: (state.sort as (typeof SORTS)[number] | undefined) ?? 'usable-to' } };
}
