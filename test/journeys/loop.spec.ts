import { CasesService, ConfirmationsService, DeliveriesService, JobsService } from '@app/delivery';
import type { Actor } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { demand, NeedsService, PledgesService, supply, type Need, type NeedInput, type Pledge } from '@app/marketplace';
import { AcceptancesService, ApprovalsService, AsksService, listMatches, MatchEndsService, RoundsService, type MatchView } from '@app/matching';
import { refusal, world, type World } from './world';

const HOURS = 60;
const ask: NeedInput = {
  title: 'Paint our hall', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 40 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }],
};
const offer = { title: 'A day of painting', kind: 'volunteering' as const, unit: 'hour' as const, quantity: 30 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31', postcode: 'OX1 1AB', radiusM: 10_000 };
const job = { fromOn: '2026-06-10', toOn: '2026-06-20', place: 'The hall', phone: '01865 000000', supplierLead: 'Sam', groupLead: 'Gil', tasks: 'Paint', riskAssessedOn: '2026-06-02', insuredBy: 'supplier' as const, insuredUntil: '2027-01-01' };

describe('one need through the whole loop', () => {
  let w: World;
  let [group, supplier, broker]: Actor[] = [];
  beforeAll(async () => { w = await world(); });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    [group, supplier, broker] = [await w.organisation('group'), await w.organisation('supplier'), await w.person('broker')];
  });
  afterEach(async () => {
    expect(await w.differences()).toEqual([]);
    await w.clear();
  });

  const openNeed = async (input: NeedInput = ask): Promise<Need> => {
    const posted = await w.run(group!, (tx) => w.of(NeedsService).post(tx, group!.organisationId!, input));
    return w.run(broker!, (tx) => w.of(NeedsService).open(tx, posted.id, posted.version));
  };
  const makeOffer = (): Promise<Pledge> => w.run(supplier!, (tx) => w.of(PledgesService).offer(tx, supplier!.organisationId!, offer));
  const round = async (): Promise<MatchView[]> => {
    const { id } = await w.run(broker!, (tx) => w.of(RoundsService).request(tx));
    await w.of(RoundsService).run(w.councilId, id);
    return (await w.read(broker!, (tx) => listMatches(tx, { roundId: id }))).items;
  };
  const approve = (id: string) => w.run(broker!, (tx) => w.of(ApprovalsService).approve(tx, id, null));
  const accept = (actor: Actor, id: string) => w.run(actor, (tx) => w.of(AcceptancesService).accept(tx, id, null));
  const lineOf = async (need: Need) => (await w.read(broker!, (tx) => w.of(NeedsService).linesOf(tx, need.id)))[0]!;
  const stateOf = async (need: Need) => (await w.read(broker!, (tx) => tx.query<{ state: string }>('SELECT state FROM need WHERE id = $1', [need.id])))[0]!.state;
  const balances = async (need: Need, pledge: Pledge, matchId: string) => {
    const line = await lineOf(need);
    const of = await w.read(broker!, (tx) => w.of(Ledger).balances(tx, [
      supply.offered(pledge.id, 'hour'), supply.reserved(matchId, 'hour'), supply.unconfirmed(matchId, 'hour'), supply.confirmed(matchId, 'hour'),
      demand.needed(line.id, 'hour'), demand.reserved(line.id, matchId, 'hour'), demand.unconfirmed(line.id, matchId, 'hour'), demand.confirmed(line.id, matchId, 'hour')]));
    const [offered, reserved, unconfirmed, confirmed, needed, ...rest] = of.map((b) => b.balance / HOURS);
    expect(rest).toEqual([reserved, unconfirmed, confirmed]);
    return { offered, reserved, unconfirmed, confirmed, needed };
  };
  const upToAccepted = async () => {
    const [need, pledge] = [await openNeed(), await makeOffer()];
    const [match] = await round();
    await approve(match!.id);
    await accept(supplier!, match!.id);
    await accept(group!, match!.id);
    return { need, pledge, match: match! };
  };
  const agreeJob = async (id: string) => {
    await w.run(supplier!, (tx) => w.of(JobsService).set(tx, id, null, job));
    await w.run(group!, (tx) => w.of(JobsService).agree(tx, id, null));
    w.clock.set('2026-06-15T09:00:00Z');
  };
  const log = (id: string, hours: number) => w.run(supplier!, (tx) => w.of(DeliveriesService).log(tx, id, { quantity: hours * HOURS, happenedOn: '2026-06-12' }));
  const confirm = (id: string, answer: 'all' | 'part' | 'dispute', hours?: number) =>
    w.run(group!, (tx) => w.of(ConfirmationsService).confirm(tx, id, null, { answer, ...(hours ? { quantity: hours * HOURS } : {}), whatChanged: 'The hall is bright.' }));
  const netPence = async (matchId: string) => {
    const rows = await w.read(broker!, (tx) => tx.query<{ stage: string; balance: string }>(`SELECT stage, credits_posted - debits_posted AS balance FROM ledger.account WHERE book = 'value' AND subject = $1`, [matchId]));
    return Object.fromEntries(rows.map((r) => [r.stage, Number(r.balance)]));
  };

  it('goes from post to confirmed value', async () => {
    const { need, pledge, match } = await upToAccepted();
    expect(match).toMatchObject({ quantity: 30 * HOURS, state: 'proposed', supplierId: supplier!.organisationId });
    expect(match.reasons.map((r) => r.code)).toContain('nearness');
    expect(await balances(need, pledge, match.id)).toEqual({ offered: 0, reserved: 30, unconfirmed: 0, confirmed: 0, needed: 10 });
    expect(await stateOf(need)).toBe('part_matched');
    expect(await refusal(log(match.id, 5))).toBe('job-not-agreed');
    await agreeJob(match.id);
    const { delivery } = await log(match.id, 20);
    expect(await refusal(confirm(delivery.id, 'part', 20))).toBe('bad-confirmation');
    await confirm(delivery.id, 'all');
    expect(await balances(need, pledge, match.id)).toEqual({ offered: 0, reserved: 10, unconfirmed: 0, confirmed: 20, needed: 10 });
    const value = await netPence(match.id);
    expect(value.net).toBeGreaterThan(0);
    expect(value.net! + (value.deadweight ?? 0) + (value.displacement ?? 0) + (value.elsewhere ?? 0)).toBe(-value.source!);
    const second = await log(match.id, 10);
    await confirm(second.delivery.id, 'all');
    const [done] = (await w.read(supplier!, (tx) => listMatches(tx, { id: match.id }))).items;
    expect(done).toMatchObject({ state: 'completed', confirmed: 30 * HOURS, reserved: 0 });
    expect(await refusal(confirm(second.delivery.id, 'all'))).toBe('already-decided');
  });

  it('freezes what is disputed, posts what is agreed, and follows the decision and its appeal', async () => {
    const { need, pledge, match } = await upToAccepted();
    await agreeJob(match.id);
    const { delivery } = await log(match.id, 30);
    await confirm(delivery.id, 'part', 18);
    expect(await balances(need, pledge, match.id)).toMatchObject({ reserved: 12, confirmed: 18 });
    const [dispute] = await w.read(broker!, (tx) => tx.query<{ id: string; quantity: string }>(`SELECT id, quantity FROM "case" WHERE delivery_id = $1`, [delivery.id]));
    expect(Number(dispute!.quantity)).toBe(12 * HOURS);
    const decide = (actor: Actor, outcome: 'upheld' | 'not-upheld') => w.run(actor, (tx) => w.of(CasesService).decide(tx, dispute!.id, null, { outcome, reason: 'The sheet is signed.' }));
    await decide(broker!, 'upheld');
    expect(await balances(need, pledge, match.id)).toMatchObject({ reserved: 0, confirmed: 30 });
    await w.run(group!, (tx) => w.of(CasesService).appeal(tx, dispute!.id, null, 'It was not signed by us.'));
    expect(await balances(need, pledge, match.id)).toMatchObject({ reserved: 12, confirmed: 18 });
    expect(await refusal(decide(broker!, 'not-upheld'))).toBe('same-officer');
    await decide(await w.person('broker'), 'not-upheld');
    expect(await balances(need, pledge, match.id)).toMatchObject({ reserved: 12, confirmed: 18 });
  });

  it('shows silence apart until the group speaks, however late', async () => {
    const { need, pledge, match } = await upToAccepted();
    await agreeJob(match.id);
    const { delivery } = await log(match.id, 30);
    w.clock.set('2026-06-20T09:00:00Z');
    const [due, ...others] = await w.run(w.system, (tx) => w.of(ConfirmationsService).remindDue(tx));
    expect(others).toEqual([]);
    // Two sweeps at once read the same list: one of them reminds.
    const reminded = await Promise.all([1, 2].map(() => w.run(w.system, (tx) => w.of(ConfirmationsService).remind(tx, due!))));
    expect(reminded.sort()).toEqual([false, true]);
    w.clock.set('2026-07-20T09:00:00Z');
    for (const id of await w.run(w.system, (tx) => w.of(ConfirmationsService).silentDue(tx))) await w.run(w.system, (tx) => w.of(ConfirmationsService).fallSilent(tx, id));
    expect(await balances(need, pledge, match.id)).toMatchObject({ reserved: 0, unconfirmed: 30, confirmed: 0 });
    w.clock.set('2026-10-20T09:00:00Z');
    await confirm(delivery.id, 'part', 25);
    expect(await balances(need, pledge, match.id)).toMatchObject({ reserved: 5, unconfirmed: 0, confirmed: 25 });
  });

  it('counts more than was agreed only where both sides have room', async () => {
    const need = await openNeed();
    const pledge = await makeOffer();
    const line = await lineOf(need);
    const asked = await w.run(supplier!, (tx) => w.of(AsksService).ask(tx, { pledgeId: pledge.id, lineId: line.id, quantity: 10 * HOURS }));
    await approve(asked.id);
    await accept(group!, asked.id);
    await agreeJob(asked.id);
    const { delivery, beyond, warnings } = await log(asked.id, 33);
    expect({ beyond, claimed: delivery.claimed, warnings }).toEqual({ beyond: 3 * HOURS, claimed: 30 * HOURS, warnings: ['beyond-promise'] });
    await confirm(delivery.id, 'all');
    expect(await balances(need, pledge, asked.id)).toEqual({ offered: 0, reserved: 0, unconfirmed: 0, confirmed: 30, needed: 10 });
  });

  it('gives back what was held when the clock runs out: the deadline decides, not the sweep', async () => {
    const [need, pledge] = [await openNeed(), await makeOffer()];
    const [match] = await round();
    await approve(match!.id);
    await accept(supplier!, match!.id);
    w.clock.set('2026-07-20T09:00:00Z');
    expect(await refusal(accept(group!, match!.id))).toBe('lapsed');
    const due = await w.run(w.system, (tx) => w.of(AcceptancesService).due(tx));
    await w.run(w.system, (tx) => w.of(AcceptancesService).lapse(tx, due));
    expect(await balances(need, pledge, match!.id)).toEqual({ offered: 30, reserved: 0, unconfirmed: 0, confirmed: 0, needed: 40 });
    // The pair is remembered: the next round leaves it alone.
    expect(await round()).toEqual([]);
  });

  it('lets one of two approvals have the last units, and lists the other', async () => {
    const line = await lineOf(await openNeed());
    const pledge = await makeOffer();
    const matches = [];
    for (let i = 0; i < 2; i++) {
      const g = await w.organisation('group');
      const posted = await w.run(g, (tx) => w.of(NeedsService).post(tx, g.organisationId!, ask));
      const opened = await w.run(broker!, (tx) => w.of(NeedsService).open(tx, posted.id, posted.version));
      matches.push(await w.run(supplier!, async (tx) => w.of(AsksService).ask(tx, { pledgeId: pledge.id, lineId: (await w.of(NeedsService).linesOf(tx, opened.id))[0]!.id, quantity: 20 * HOURS })));
    }
    expect(line.quantity).toBe(40 * HOURS);
    const answers = await Promise.allSettled(matches.map((m) => approve(m.id)));
    expect(answers.map((a) => (a.status === 'fulfilled' ? 'ok' : (a.reason as { code: string }).code)).sort()).toEqual(['ok', 'over-limit']);
  });

  it('hides a match from an officer with an interest', async () => {
    await openNeed();
    await makeOffer();
    const [match] = await round();
    await w.run(w.system, (tx) => tx.query(`INSERT INTO declared_interest (council_id, id, person_id, organisation_id, created_at) VALUES ($1, gen_random_uuid(), $2, $3, $4)`, [w.councilId, broker!.personId, group!.organisationId, tx.now]));
    expect((await w.read(broker!, (tx) => listMatches(tx, { roundId: match!.roundId! }))).items).toEqual([]);
    expect(await refusal(approve(match!.id))).toBe('not-found');
    broker = await w.person('broker');
    await approve(match!.id);
  });

  it('ends a match short: the rest goes back to both sides, boosted, and the need can close', async () => {
    const { need, pledge, match } = await upToAccepted();
    await agreeJob(match.id);
    const { delivery } = await log(match.id, 12);
    expect(await refusal(w.run(supplier!, (tx) => w.of(MatchEndsService).end(tx, match.id, null, { code: 'capacity' })))).toBe('claims-waiting');
    await confirm(delivery.id, 'all');
    await w.run(supplier!, (tx) => w.of(MatchEndsService).end(tx, match.id, null, { code: 'capacity' }));
    expect(await balances(need, pledge, match.id)).toEqual({ offered: 18, reserved: 0, unconfirmed: 0, confirmed: 12, needed: 28 });
    await w.run(group!, (tx) => w.of(MatchEndsService).withdrawNeed(tx, need.id, null, { code: 'not-needed-now' }));
    expect(await stateOf(need)).toBe('withdrawn');
    expect(await balances(need, pledge, match.id)).toMatchObject({ needed: 0 });
  });

  it('takes a confirmed delivery back, and its value with it', async () => {
    const { need, pledge, match } = await upToAccepted();
    await agreeJob(match.id);
    const { delivery } = await log(match.id, 30);
    await confirm(delivery.id, 'all');
    await w.run(broker!, (tx) => w.of(ConfirmationsService).reverse(tx, delivery.id, null, 'Logged twice.'));
    expect(await balances(need, pledge, match.id)).toMatchObject({ reserved: 30, confirmed: 0 });
    expect((await netPence(match.id)).net).toBe(0);
  });

  it('takes back what was confirmed late, from where it had come to', async () => {
    const { need, pledge, match } = await upToAccepted();
    await agreeJob(match.id);
    const { delivery } = await log(match.id, 30);
    w.clock.set('2026-07-20T09:00:00Z');
    await w.run(w.system, (tx) => w.of(ConfirmationsService).fallSilent(tx, delivery.id));
    await confirm(delivery.id, 'part', 25);
    await w.run(broker!, (tx) => w.of(ConfirmationsService).reverse(tx, delivery.id, null, 'It was another group.'));
    expect(await balances(need, pledge, match.id)).toMatchObject({ reserved: 30, unconfirmed: 0, confirmed: 0 });
    expect((await netPence(match.id)).net).toBe(0);
    expect(await refusal(w.run(broker!, (tx) => w.of(ConfirmationsService).reverse(tx, delivery.id, null, 'Again.')))).toBe('wrong-state');
  });

  it('replays a round to the same bytes, and keeps one round at a time', async () => {
    await openNeed();
    await makeOffer();
    const { id } = await w.run(broker!, (tx) => w.of(RoundsService).request(tx));
    expect(await refusal(w.run(broker!, (tx) => w.of(RoundsService).request(tx)))).toBe('round-running');
    expect(await w.of(RoundsService).run(w.councilId, id)).toMatchObject({ proposals: 1, provenBest: true, groupsWithNothing: [] });
    expect(await w.of(RoundsService).replay(broker!, id)).toMatchObject({ same: true });
    const again = await round();
    expect(again).toHaveLength(1);
  });
});
