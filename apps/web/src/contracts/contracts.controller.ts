import { Transactions } from '@app/database';
import { Clock, londonDate } from '@app/kernel';
import { findContract, listCommitments, listPledges } from '@app/marketplace';
import { may } from '@app/people';
import { CONTRACT_ORDERS, CONTRACT_STATES, confirmedByMonth, listContractsByRisk, RISKS, type ContractListFilter } from '@app/reporting';
import { Controller, Get, Header, Param, ParseUUIDPipe, Query, Render, Req } from '@nestjs/common';
import { shownCommitment } from '../commitments/commitment.presenter';
import { Permit } from '../http/permit';
import { actorOf, type VisitorRequest } from '../http/visitor';
import { csv, EVERY_ROW } from '../lists/csv';
import { ListState } from '../lists/list-state';
import { StatusLines } from '../status-lines';
import { PROMISE_COLUMNS, promiseCells, recoveryOf, totalsByUnit } from './contract.presenter';

const A_PAGE = 20;
const MOST_PROMISES = 100;

/** Contracts by risk, and one with what is promised on it, how far it is and what can be done. A supplier sees its own. */
@Controller('contracts')
export class ContractsController {
  constructor(private readonly transactions: Transactions, private readonly lines: StatusLines, private readonly clock: Clock) {}

  @Get() @Permit('contracts.read') @Render('contracts/index')
  async index(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>) {
    const { state, filter } = filterOf(query);
    const list = await this.transactions.read(actorOf(request), (tx) => listContractsByRisk(tx, { ...filter, cursor: state.cursor, limit: A_PAGE }));
    return { state, list, states: CONTRACT_STATES, risks: RISKS, sorts: CONTRACT_ORDERS, file: state.as('/contracts/list.csv') };
  }

  @Get('list.csv') @Permit('contracts.read') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="contracts.csv"')
  async file(@Req() request: VisitorRequest, @Query() query: Record<string, unknown>): Promise<string> {
    const { items } = await this.transactions.read(actorOf(request), (tx) => listContractsByRisk(tx, { ...filterOf(query).filter, limit: EVERY_ROW.most }));
    return csv(['reference', 'title', 'suppliers', 'state', 'starts', 'ends', 'promises', 'promises_at_risk', 'worst_confirmed_percent', 'worst_time_percent'],
      items.map((k) => [k.reference, k.title, k.suppliers.join('; '), k.state, k.startsOn, k.endsOn, k.promises, k.atRisk, k.worst?.givenPercent ?? '', k.worst?.timePercent ?? '']));
  }

  @Get(':id') @Permit('contracts.read') @Render('contracts/show')
  async show(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string) {
    const actor = actorOf(request);
    return this.transactions.read(actor, async (tx) => {
      const contract = await findContract(tx, id);
      const promises = (await listCommitments(tx, { contractId: id, sort: 'usable-to', limit: MOST_PROMISES })).items;
      const unanswered = new Set((await listPledges(tx, { state: 'awaiting_answer', limit: 200 })).items.flatMap((p) => p.commitmentId ?? []));
      const running = promises.filter((c) => c.state === 'accepted' && c.balances);
      const months = await confirmedByMonth(tx, running.map((c) => c.id));
      const today = londonDate(tx.now);
      return {
        contract, back: '/contracts', totals: totalsByUnit(running, months, today), mayReadBooks: may(actor, 'journal.read'), mayReadStatements: may(actor, 'statements.read'),
        promises: promises.map((c) => ({ ...shownCommitment(this.lines.commitment(c), this.clock.now()), recovery: recoveryOf(c, unanswered.has(c.id), today) })),
      };
    });
  }

  /** The promises of one contract, as its page shows them; amounts in whole units. */
  @Get(':id/promises.csv') @Permit('contracts.read') @Header('content-type', 'text/csv; charset=utf-8') @Header('content-disposition', 'attachment; filename="promises.csv"')
  async promises(@Req() request: VisitorRequest, @Param('id', ParseUUIDPipe) id: string): Promise<string> {
    const rows = await this.transactions.read(actorOf(request), async (tx) => {
      await findContract(tx, id);
      return (await listCommitments(tx, { contractId: id, sort: 'usable-to', limit: 200 })).items;
    });
    return csv(PROMISE_COLUMNS, rows.map(promiseCells));
  }
}

function filterOf(query: Record<string, unknown>): { state: ListState<'state' | 'risk'>; filter: ContractListFilter } {
  const state = new ListState<'state' | 'risk'>('/contracts', query, { state: CONTRACT_STATES, risk: RISKS }, CONTRACT_ORDERS);
  return { state, filter: { state: state.of('state'), risk: state.of('risk'), search: state.search || undefined, sort: state.sort as ContractListFilter['sort'] } };
}
