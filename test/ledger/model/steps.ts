import { CasesService, ConfirmationsService, DeliveriesService, JobsService } from '@app/delivery';
import { addDays, DomainError, londonDate, type Actor } from '@app/kernel';
import { CommitmentEndsService, CommitmentsService, PledgesService } from '@app/marketplace';
import { AcceptancesService, ApprovalsService, MatchEndsService } from '@app/matching';
import fc from 'fast-check';
import { HOURS, JOB, PAINTERS, PAINTING, stage, type Cast } from '../../journeys/stage';
import type { World } from '../../journeys/world';

const { kind: _kind, unit: _unit, quantity: _quantity, ...TERMS } = PAINTERS;
const BASIS = { reference: 'VO-1', reason: 'Varied' };
const REASON = { code: 'capacity' };

/** Whom and what the steps so far have brought into the world; a step names things by number and takes the nearest there is. */
export interface Scene {
  w: World; s: ReturnType<typeof stage>; supplier: Actor; broker: Actor; second: Actor; manager: Actor; refused: Record<string, number>;
  commitments: string[]; needs: { id: string; group: Actor }[]; pledges: string[]; matches: { id: string; group: Actor }[]; deliveries: { id: string; group: Actor }[];
}

export async function scene(w: World): Promise<Scene> {
  const [supplier, broker, second, manager] = [await w.organisation('supplier'), await w.person('broker'), await w.person('broker'), await w.person('contract_manager')];
  w.clock.set('2026-06-01T09:00:00Z');
  const x: Scene = { w, s: stage(w), supplier, broker, second, manager, refused: {}, commitments: [], needs: [], pledges: [], matches: [], deliveries: [] };
  for (const verb of ['a group asks for', 'the supplier offers freely', 'the supplier promises']) await PLAYS[verb]!(x, 0, 40);
  for (const hours of [12, 9]) await PLAYS['they are matched for']!(x, 0, hours);
  for (const n of [0, 1]) await PLAYS['both say yes and agree a day']!(x, n, 0);
  for (const n of [0, 0, 1]) await PLAYS['the supplier logs']!(x, n, 4);
  return x;
}

const pick = <T>(of: readonly T[], n: number): T | null => of.at(n % Math.max(of.length, 1)) ?? null;
let reference = 0;

type Play = (x: Scene, n: number, hours: number) => Promise<unknown>;
const on = <T>(list: (x: Scene) => readonly T[], play: (x: Scene, it: T, minutes: number) => Promise<unknown>): Play => async (x, n, hours) => {
  const it = pick(list(x), n);
  return it === null ? undefined : play(x, it, hours * HOURS);
};
const match = (play: (x: Scene, it: Scene['matches'][0], minutes: number) => Promise<unknown>) => on((x) => x.matches, play);
const delivery = (play: (x: Scene, it: Scene['deliveries'][0], minutes: number) => Promise<unknown>) => on((x) => x.deliveries, play);
const commitment = (play: (x: Scene, id: string, minutes: number, version: number) => Promise<unknown>) => on((x) => x.commitments, async (x, id, minutes) => {
  const [row] = await x.w.read(x.w.system, (tx) => tx.query<{ version: number }>('SELECT version FROM commitment WHERE council_id = $1 AND id = $2', [tx.councilId, id]));
  return play(x, id, minutes, row!.version);
});
const cast = (x: Scene, group: Actor): Cast => ({ group, supplier: x.supplier, broker: x.broker });
const later = (x: Scene, days: number) => x.w.clock.set(`${addDays(londonDate(x.w.clock.now()), days)}T09:00:00Z`);
const caseOf = async (x: Scene, it: { id: string }) => (await x.w.read(x.w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM "case" WHERE council_id = $1 AND delivery_id = $2 ORDER BY id DESC LIMIT 1', [tx.councilId, it.id])))[0]?.id;
const decide = (outcome: 'upheld' | 'part' | 'not-upheld') => delivery(async (x, it, minutes) => {
  const id = await caseOf(x, it);
  return id && x.w.run(minutes / HOURS % 2 ? x.broker : x.second, (tx) => x.w.of(CasesService).decide(tx, id, null, { outcome, quantity: minutes, reason: 'So.' }));
});

/** What people and clocks do, by the words that a counter-example is told in. */
export const PLAYS: Record<string, Play> = {
  'a group asks for': async (x, _n, hours) => {
    const group = await x.w.organisation('group');
    const need = await x.s.open(cast(x, group), { lines: [{ ...PAINTING.lines[0]!, quantity: hours * HOURS }] });
    x.needs.push({ id: need.id, group });
  },
  'the supplier offers freely': async (x, _n, hours) => x.pledges.push((await x.s.offer(cast(x, x.supplier), { quantity: hours * HOURS })).id),
  'the supplier promises': async (x, _n, hours) => {
    const { w } = x;
    const c = await w.run(x.manager, (tx) => w.of(CommitmentsService).propose(tx, { reference: `SV-${++reference}`, title: 'Hours', supplierId: x.supplier.organisationId!, sourceKind: 'free_will', kind: 'volunteering', unit: 'hour', quantity: hours * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }));
    await w.run(x.manager, (tx) => w.of(CommitmentsService).accept(tx, c.id, c.version));
    const [standing] = await w.read(w.system, (tx) => tx.query<{ id: string; version: number }>('SELECT id, version FROM pledge WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, c.id]));
    await w.run(x.supplier, (tx) => w.of(PledgesService).answer(tx, standing!.id, standing!.version, TERMS));
    x.commitments.push(c.id);
    x.pledges.push(standing!.id);
  },
  'the promise falls by': commitment((x, id, minutes, version) => x.w.run(x.manager, (tx) => x.w.of(CommitmentsService).reduce(tx, id, version, BASIS, minutes))),
  'the promise rises by': commitment((x, id, minutes, version) => x.w.run(x.manager, (tx) => x.w.of(CommitmentsService).increase(tx, id, version, BASIS, minutes))),
  'of the promise are waived': commitment((x, id, minutes, version) => x.w.run(x.manager, (tx) => x.w.of(CommitmentEndsService).waive(tx, id, version, BASIS, minutes))),
  'the whole promise is waived': commitment((x, id, _m, version) => x.w.run(x.manager, (tx) => x.w.of(CommitmentEndsService).waive(tx, id, version, BASIS))),
  'the promise ends with its window': commitment((x, id) => {
    if (londonDate(x.w.clock.now()) <= '2026-12-31') x.w.clock.set('2027-01-01T09:00:00Z');
    return x.w.run(x.w.system, (tx) => x.w.of(CommitmentEndsService).end(tx, id));
  }),
  'the offer is split by': on((x) => x.pledges, async (x, id, minutes) => {
    const [row] = await x.w.read(x.w.system, (tx) => tx.query<{ version: number }>('SELECT version FROM pledge WHERE council_id = $1 AND id = $2', [tx.councilId, id]));
    x.pledges.push((await x.w.run(x.supplier, (tx) => x.w.of(PledgesService).split(tx, id, row!.version, minutes, TERMS))).id);
  }),
  'the offer is withdrawn': on((x) => x.pledges, (x, id) => x.w.run(x.supplier, (tx) => x.w.of(MatchEndsService).withdrawPledge(tx, id, null, REASON))),
  'the need is withdrawn': on((x) => x.needs, (x, it) => x.w.run(it.group, (tx) => x.w.of(MatchEndsService).withdrawNeed(tx, it.id, null, REASON))),
  'the need closes short': on((x) => x.needs, (x, it) => x.w.run(x.broker, (tx) => x.w.of(MatchEndsService).withdrawNeed(tx, it.id, null, REASON, 'closed_short'))),
  'they are matched for': on((x) => x.needs, async (x, it, minutes) => {
    const pledge = pick(x.pledges, minutes / HOURS);
    if (!pledge) return;
    const m = await x.s.ask(cast(x, it.group), { id: it.id } as never, { id: pledge } as never, minutes);
    await x.s.approve(cast(x, it.group), m.id);
    x.matches.push({ id: m.id, group: it.group });
  }),
  'both say yes and agree a day': match(async (x, it) => {
    await x.s.accept(it.group, it.id);
    const today = londonDate(x.w.clock.now());
    // A supplier that asked has said yes already.
    await x.w.run(x.supplier, (tx) => x.w.of(JobsService).set(tx, it.id, null, { ...JOB, fromOn: today, toOn: addDays(today, 10) }));
    await x.w.run(it.group, (tx) => x.w.of(JobsService).agree(tx, it.id, null));
  }),
  'the group says no': match((x, it) => x.w.run(it.group, (tx) => x.w.of(AcceptancesService).decline(tx, it.id, null, { code: 'dates' }))),
  'nobody says anything and it lapses': match(async (x) => {
    later(x, 30);
    await x.w.run(x.w.system, async (tx) => x.w.of(AcceptancesService).lapse(tx, await x.w.of(AcceptancesService).due(tx)));
  }),
  'the supplier ends the match': match((x, it) => x.w.run(x.supplier, (tx) => x.w.of(MatchEndsService).end(tx, it.id, null, REASON))),
  'the broker approves it again': match((x, it) => x.w.run(x.broker, (tx) => x.w.of(ApprovalsService).approve(tx, it.id, null))),
  'the supplier logs': match(async (x, it, minutes) => {
    const { delivery: d } = await x.s.log(cast(x, it.group), it.id, minutes, { happenedOn: londonDate(x.w.clock.now()) });
    x.deliveries.push({ id: d.id, group: it.group });
  }),
  'the supplier takes the log back': delivery((x, it) => x.w.run(x.supplier, (tx) => x.w.of(DeliveriesService).withdraw(tx, it.id, null))),
  'the group confirms': delivery((x, it) => x.s.confirm(cast(x, it.group), it.id, { answer: 'all' })),
  'the group confirms only': delivery((x, it, minutes) => x.s.confirm(cast(x, it.group), it.id, { answer: 'part', quantity: minutes })),
  'the group disputes': delivery((x, it) => x.s.confirm(cast(x, it.group), it.id, { answer: 'dispute' })),
  'the group is silent': delivery((x, it) => {
    later(x, 30);
    return x.w.run(x.w.system, (tx) => x.w.of(ConfirmationsService).fallSilent(tx, it.id));
  }),
  'the council takes it for the contract': delivery((x, it) => x.w.run(x.manager, (tx) => x.w.of(ConfirmationsService).acceptEvidence(tx, it.id, null, 'Seen.'))),
  'the case is upheld': decide('upheld'),
  'the case is upheld for': decide('part'),
  'the case is not upheld': decide('not-upheld'),
  'the supplier appeals': delivery(async (x, it) => {
    const id = await caseOf(x, it);
    return id && x.w.run(x.supplier, (tx) => x.w.of(CasesService).appeal(tx, id, null, 'No.'));
  }),
  'the broker takes the confirmation back': delivery((x, it) => x.w.run(x.broker, (tx) => x.w.of(ConfirmationsService).reverse(tx, it.id, null, 'Wrong.'))),
};

/** What has to happen often for the rest to have something to happen to. */
const OFTEN = ['they are matched for', 'both say yes and agree a day', 'the supplier logs', 'the group confirms only', 'the group is silent', 'the group disputes'];

export interface Step { verb: string; n: number; hours: number }

/** Told as a sentence when a run fails. */
export const steps = (most: number): fc.Arbitrary<Step[]> => fc.array(
  fc.record({ verb: fc.constantFrom(...Object.keys(PLAYS), ...OFTEN, ...OFTEN, ...OFTEN), n: fc.nat(5), hours: fc.integer({ min: 1, max: 12 }) }).map((step) => Object.defineProperty(step, fc.toStringMethod, { value: () => `${step.verb} (${step.hours} h, no. ${step.n})`, enumerable: false })),
  { minLength: 1, maxLength: most, size: 'max' });

/** A refusal is a DomainError; anything else is a fault of ours and is thrown on. */
export async function play(x: Scene, step: Step): Promise<void> {
  try {
    await PLAYS[step.verb]!(x, step.n, step.hours);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    x.refused[error.code] = (x.refused[error.code] ?? 0) + 1;
  }
}
