import { ConfirmationsService, DeliveriesService, JobsService, type ConfirmationInput, type DeliveryInput } from '@app/delivery';
import type { Actor } from '@app/kernel';
import { NeedsService, PledgesService, type Need, type NeedInput, type Pledge, type PledgeInput } from '@app/marketplace';
import { AcceptancesService, ApprovalsService, AsksService, type Match } from '@app/matching';
import type { World } from './world';

export const HOURS = 60;
export const PAINTING: NeedInput = { title: 'Paint our hall', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 40 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] };
export const PAINTERS: PledgeInput = { title: 'A day of painting', kind: 'volunteering', unit: 'hour', quantity: 30 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31', postcode: 'OX1 1AB', radiusM: 10_000 };
export const JOB = { fromOn: '2026-06-10', toOn: '2026-06-20', place: 'The hall', phone: '01865 000000', supplierLead: 'Sam', groupLead: 'Gil', tasks: 'Paint', riskAssessedOn: '2026-06-02', insuredBy: 'supplier' as const, insuredUntil: '2027-01-01' };

export interface Cast { group: Actor; supplier: Actor; broker: Actor }

/** The steps of one need, as its people take them; a supplier asks for it, so that no round is needed. */
export function stage(w: World) {
  const steps = {
    cast: async (): Promise<Cast> => ({ group: await w.organisation('group'), supplier: await w.organisation('supplier'), broker: await w.person('broker') }),
    post: ({ group }: Cast, input: Partial<NeedInput> = {}): Promise<Need> => w.run(group, (tx) => w.of(NeedsService).post(tx, group.organisationId!, { ...PAINTING, ...input })),
    open: async (c: Cast, input: Partial<NeedInput> = {}): Promise<Need> => {
      const { id, version } = await steps.post(c, input);
      return w.run(c.broker, (tx) => w.of(NeedsService).open(tx, id, version));
    },
    offer: ({ supplier }: Cast, input: Partial<PledgeInput> = {}): Promise<Pledge> => w.run(supplier, (tx) => w.of(PledgesService).offer(tx, supplier.organisationId!, { ...PAINTERS, ...input })),
    ask: ({ supplier }: Cast, need: Need, pledge: Pledge, quantity: number): Promise<Match> =>
      w.run(supplier, async (tx) => w.of(AsksService).ask(tx, { pledgeId: pledge.id, lineId: (await w.of(NeedsService).linesOf(tx, need.id))[0]!.id, quantity })),
    approve: ({ broker }: Cast, matchId: string) => w.run(broker, (tx) => w.of(ApprovalsService).approve(tx, matchId, null)),
    accept: (actor: Actor, matchId: string) => w.run(actor, (tx) => w.of(AcceptancesService).accept(tx, matchId, null)),
    async agree({ supplier, group }: Cast, matchId: string): Promise<void> {
      await w.run(supplier, (tx) => w.of(JobsService).set(tx, matchId, null, JOB));
      await w.run(group, (tx) => w.of(JobsService).agree(tx, matchId, null));
    },
    log: ({ supplier }: Cast, matchId: string, quantity: number, more: Partial<DeliveryInput> = {}) => w.run(supplier, (tx) => w.of(DeliveriesService).log(tx, matchId, { quantity, happenedOn: '2026-06-12', ...more })),
    confirm: ({ group }: Cast, deliveryId: string, input: ConfirmationInput) => w.run(group, (tx) => w.of(ConfirmationsService).confirm(tx, deliveryId, null, input)),
    /** A match that both have accepted and agreed a day for; the clock stands at 15 June 2026. */
    async upToAgreed(c: Cast, needInput: Partial<NeedInput> = {}, quantity = 20 * HOURS, offer: Partial<PledgeInput> = {}): Promise<{ need: Need; pledge: Pledge; match: Match }> {
      const [need, pledge] = [await steps.open(c, needInput), await steps.offer(c, offer)];
      const match = await steps.ask(c, need, pledge, quantity);
      await steps.approve(c, match.id);
      await steps.accept(c.group, match.id);
      await steps.agree(c, match.id);
      w.clock.set('2026-06-15T09:00:00Z');
      return { need, pledge, match };
    },
    async upToLogged(c: Cast, quantity = 10 * HOURS) {
      const { need, pledge, match } = await steps.upToAgreed(c);
      return { need, pledge, match, ...(await steps.log(c, match.id, quantity)) };
    },
    stateOf: async (table: 'need' | 'match' | 'delivery' | 'pledge', id: string) => (await w.read(w.system, (tx) => tx.query<{ state: string }>(`SELECT state FROM ${table} WHERE council_id = $1 AND id = $2`, [tx.councilId, id])))[0]!.state,
  };
  return steps;
}
