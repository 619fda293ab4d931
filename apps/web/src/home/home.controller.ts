import { Transactions, type Tx } from '@app/database';
import { Clock, type Actor, type Role } from '@app/kernel';
import { listCommitments, listNeeds, listPledges } from '@app/marketplace';
import { Councils, JoinDrafts, officeOf, OrganisationQueries, Sessions } from '@app/people';
import { atAGlance, bookTotals, brokersQueue, confirmedOfOwn, listContractsByRisk, MOST_SHOWN, peopleByRole, todosOf, wardLines } from '@app/reporting';
import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { shownCommitment } from '../commitments/commitment.presenter';
import { Permit } from '../http/permit';
import type { VisitorRequest } from '../http/visitor';
import { StatusLines } from '../status-lines';
import { queueLines, todoLines } from './home.presenter';

const A_FEW = 5;
const MOST_CONTRACTS = 10;
/** Wards waited for, in whole days. */
const DAY = 86_400_000;

/** Each role's own page: what waits for it first, then what it looks after. */
@Controller('tasks')
export class HomeController {
  private readonly homes: Record<Role, (tx: Tx) => Promise<object>>;

  constructor(private readonly transactions: Transactions, private readonly sessions: Sessions, private readonly councils: Councils, private readonly lines: StatusLines, private readonly clock: Clock, private readonly joins: JoinDrafts, private readonly organisations: OrganisationQueries) {
    this.homes = {
      group: async (tx) => ({ needs: (await listNeeds(tx, { limit: A_FEW })).items.map((n) => lines.need(n, tx.actor)), received: await confirmedOfOwn(tx), office: await officeOf(tx) }),
      supplier: async (tx) => ({
        commitments: (await listCommitments(tx, { state: 'accepted', sort: 'usable-to', limit: A_FEW })).items.map((c) => shownCommitment(lines.commitment(c), tx.now)),
        offers: (await listPledges(tx, { state: 'open', limit: A_FEW })).items, confirmed: await confirmedOfOwn(tx),
      }),
      broker: async (tx) => {
        const { byClock, total, items } = await brokersQueue(tx, { limit: A_FEW });
        return { byClock, total, first: queueLines(items), glance: await atAGlance(tx) };
      },
      contract_manager: async (tx) => ({ list: await listContractsByRisk(tx, { limit: MOST_CONTRACTS }) }),
      councillor: async (tx) => ({ wards: (await wardLines(tx)).map((w) => ({ ...w, waitedDays: w.waitsSince ? Math.max(0, Math.floor((tx.now.getTime() - Date.parse(w.waitsSince)) / DAY)) : null })) }),
      auditor: async (tx) => {
        const books = await bookTotals(tx);
        return { books, balanced: books.totals.every((t) => t.debits === t.credits) };
      },
      council_admin: async (tx) => ({ council: await councils.inForce(tx), roles: await peopleByRole(tx) }),
    };
  }

  @Get() @Permit('home.read')
  async show(@Req() { visitor }: VisitorRequest, @Res() response: Response): Promise<void> {
    const actor = visitor!.actor;
    if (!actor?.role) return response.render('home/nobody', { begun: await this.transactions.installation((manager) => this.joins.begunBy(manager, visitor!.personId)) });
    if (actor.waiting) return this.waiting(actor, response);
    const { todos, own } = await this.transactions.read(actor, async (tx) => ({ todos: actor.role === 'broker' ? null : await todosOf(tx), own: await this.homes[actor.role!](tx) }));
    response.render(`home/${actor.role}`, { todos: todos && todoLines(todos.items, this.clock.now()), most: MOST_SHOWN, ...own });
  }

  /** Not let in yet: how the application stands, and nothing else. */
  private async waiting(actor: Actor, response: Response): Promise<void> {
    const { todos, organisation, office } = await this.transactions.read(actor, async (tx) => ({ todos: await todosOf(tx), organisation: await this.organisations.byId(tx, actor.organisationId!), office: await officeOf(tx) }));
    response.render('home/waiting', { todos: todoLines(todos.items, this.clock.now()), most: MOST_SHOWN, organisation: this.lines.standing(organisation, actor), office });
  }

  /** Another hat: the page afterwards is that one's. */
  @Post('role') @Permit('sessions.switch')
  async change(@Req() { visitor }: VisitorRequest, @Body() body: { membership?: string }, @Res() response: Response): Promise<void> {
    const membership = visitor!.hats.find((h) => h.membershipId === body.membership);
    if (membership) await this.sessions.switch(visitor!.sessionId, membership.membershipId);
    response.redirect(303, '/tasks');
  }
}

