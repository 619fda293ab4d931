import { ConfirmationsService } from '@app/delivery';
import { Ledger } from '@app/ledger';
import { CommitmentsService, demand, NeedsService, PledgesService, supply, type NeedInput } from '@app/marketplace';
import { AcceptancesService, listMatches, MatchEndsService, RoundsService } from '@app/matching';
import { ClosedWeeks } from '@app/people';
import { HOURS, PAINTERS, PAINTING, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

describe('clocks', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
  });
  afterEach(async () => {
    expect(await w.differences()).toEqual([]);
    await w.clear();
  });

  const ends = () => w.of(MatchEndsService);
  const sweep = async (of: 'need' | 'pledge') => { for (const id of await w.run(w.system, (tx) => ends().expired(tx, of))) await w.run(w.system, (tx) => ends().expire(tx, of, id)); };
  const lineOf = async (needId: string) => (await w.read(w.system, (tx) => w.of(NeedsService).linesOf(tx, needId)))[0]!;
  const available = async (...keys: Parameters<typeof supply.offered>[]) => (await w.read(w.system, (tx) => w.of(Ledger).balances(tx, keys.map((k) => supply.offered(...k))))).map((b) => b.available / HOURS);
  const needed = async (lineId: string) => (await w.read(w.system, (tx) => w.of(Ledger).balances(tx, [demand.needed(lineId, 'hour'), demand.closedShort(lineId, 'hour')]))).map((b) => b.balance / HOURS);
  const round = async () => {
    const { id } = await w.run(c.broker, (tx) => w.of(RoundsService).request(tx));
    await w.of(RoundsService).run(w.councilId, id);
    return (await w.read(c.broker, (tx) => listMatches(tx, { roundId: id }))).items;
  };
  const until = (day: string): Partial<NeedInput> => ({ expiresOn: day });

  it('ends a need on its day: the day decides, the sweep writes it down', async () => {
    const [need, pledge] = [await s.open(c, until('2026-06-10')), await s.offer(c)];
    const [proposed] = await round();
    w.clock.set('2026-06-10T22:00:00Z');
    expect(await w.run(w.system, (tx) => ends().expired(tx, 'need'))).toEqual([]);
    w.clock.set('2026-06-11T09:00:00Z');
    expect(await refusal(s.approve(c, proposed!.id))).toBe('expired');
    expect(await refusal(s.ask(c, need, pledge, 60))).toBe('not-matchable');
    expect(await round()).toEqual([]);
    await sweep('need');
    expect(await s.stateOf('need', need.id)).toBe('expired');
    expect(await needed((await lineOf(need.id)).id)).toEqual([0, 40]);
    await sweep('need');
    expect((await w.events()).filter((e) => e === 'need.expired')).toHaveLength(1);
  });

  it('lets what is agreed run its course before a need expires, and closes what comes back afterwards', async () => {
    const { need, match } = await s.upToAgreed(c, until('2026-06-20'));
    const { delivery } = await s.log(c, match.id, 20 * HOURS);
    w.clock.set('2026-07-20T09:00:00Z');
    await sweep('need');
    expect(await s.stateOf('need', need.id)).toBe('part_matched');
    await w.run(w.system, (tx) => w.of(ConfirmationsService).fallSilent(tx, delivery.id));
    // Silence is no reason to look for ever.
    await sweep('need');
    expect(await s.stateOf('need', need.id)).toBe('expired');
    await s.confirm(c, delivery.id, { answer: 'part', quantity: 15 * HOURS });
    expect(await s.stateOf('match', match.id)).toBe('in_delivery');
    await w.run(c.supplier, (tx) => ends().end(tx, match.id, null, { code: 'dates' }));
    expect(await needed((await lineOf(need.id)).id)).toEqual([0, 25]);
  });

  it('proposes nothing for an item whose window has passed, while the others of the need go on', async () => {
    const item = PAINTING.lines[0]!;
    const need = await s.open(c, { lines: [{ ...item, windowTo: '2026-06-05' }, item] });
    await s.offer(c);
    w.clock.set('2026-06-08T09:00:00Z');
    const lines = await w.read(w.system, (tx) => w.of(NeedsService).linesOf(tx, need.id));
    expect((await round()).map((m) => m.needLineId)).toEqual([lines[1]!.id]);
  });

  it('ends a free offer after its last day, and gives a part of a commitment back to its standing offer', async () => {
    const free = await s.offer(c, { windowTo: '2026-06-05' });
    const manager = await w.person('contract_manager');
    const commitment = await w.run(manager, (tx) => w.of(CommitmentsService).propose(tx, { reference: 'SV-1', title: 'Volunteer hours', supplierId: c.supplier.organisationId!, sourceKind: 'free_will', kind: 'volunteering', unit: 'hour', quantity: 100 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }));
    await w.run(manager, (tx) => w.of(CommitmentsService).accept(tx, commitment.id, commitment.version));
    const [row] = await w.read(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM pledge WHERE commitment_id = $1', [commitment.id]));
    const { kind: _k, unit: _u, quantity: _q, ...terms } = PAINTERS;
    const standing = await w.run(c.supplier, (tx) => w.of(PledgesService).answer(tx, row!.id, 1, terms));
    const part = await w.run(c.supplier, (tx) => w.of(PledgesService).split(tx, standing.id, standing.version, 30 * HOURS, { ...terms, windowTo: '2026-06-05' }));
    expect(await available([standing.id, 'hour'], [part.id, 'hour'])).toEqual([70, 30]);
    w.clock.set('2026-06-06T09:00:00Z');
    await sweep('pledge');
    expect([await s.stateOf('pledge', free.id), await s.stateOf('pledge', part.id), await s.stateOf('pledge', standing.id)]).toEqual(['expired', 'expired', 'open']);
    expect(await available([free.id, 'hour'], [part.id, 'hour'], [standing.id, 'hour'])).toEqual([0, 0, 100]);
  });

  it('counts an unanswered standing offer in from its day on, swept or not', async () => {
    const manager = await w.person('contract_manager');
    const commitment = await w.run(manager, (tx) => w.of(CommitmentsService).propose(tx, { reference: 'SV-2', title: 'Volunteer hours', supplierId: c.supplier.organisationId!, sourceKind: 'free_will', kind: 'volunteering', unit: 'hour', quantity: 100 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }));
    await w.run(manager, (tx) => w.of(CommitmentsService).accept(tx, commitment.id, commitment.version));
    await s.open(c);
    expect(await round()).toEqual([]);
    w.clock.set('2026-06-16T09:00:00Z');
    expect(await round()).toHaveLength(1);
  });

  it('takes an answer after the clock as late, though nobody swept', async () => {
    const { delivery } = await s.upToLogged(c);
    w.clock.set('2026-07-20T09:00:00Z');
    await s.confirm(c, delivery.id, { answer: 'all' });
    const said = await w.read(w.system, (tx) => tx.query('SELECT late FROM confirmation WHERE delivery_id = $1', [delivery.id]));
    expect(said).toEqual([{ late: true }]);
    expect((await w.events()).filter((e) => e === 'confirmation.late')).not.toEqual([]);
  });

  it('stands still in the weeks that either party closes: ten a year at most', async () => {
    const close = (who: 'supplier' | 'group', weeks: string[]) => w.run(c[who], (tx) => w.of(ClosedWeeks).set(tx, c[who].organisationId!, weeks));
    expect(await refusal(close('group', ['2026-06-02']))).toBe('wrong-weeks');
    expect(await refusal(close('group', ['2026-02-30']))).toBe('wrong-weeks');
    expect(await refusal(close('group', Array.from({ length: 11 }, (_, i) => new Date(Date.UTC(2026, 2, 2 + 7 * i)).toISOString().slice(0, 10))))).toBe('wrong-weeks');
    await close('group', ['2026-06-08']);
    await close('supplier', ['2026-06-15']);
    const [need, pledge] = [await s.open(c), await s.offer(c)];
    const match = await s.ask(c, need, pledge, 20 * HOURS);
    // Ten working days from 1 June are the 15th; two closed weeks later it is the 29th.
    expect((await s.approve(c, match.id)).lapsesAt.toISOString()).toBe('2026-06-29T22:59:59.999Z');
    await s.accept(c.group, match.id);
    await s.agree(c, match.id);
    w.clock.set('2026-06-05T09:00:00Z');
    // To confirm, the group's own weeks count: ten working days from the 5th without the week of the 8th.
    expect((await s.log(c, match.id, 60, { happenedOn: '2026-06-04' })).delivery.confirmDueAt.toISOString()).toBe('2026-06-26T22:59:59.999Z');
  });

  it('moves the time to accept once, by the group, to 25 working days at most', async () => {
    const [need, pledge] = [await s.open(c), await s.offer(c)];
    const match = await s.ask(c, need, pledge, 20 * HOURS);
    await s.approve(c, match.id);
    const moveTo = (who: Cast['group'], day: string) => refusal(w.run(who, (tx) => w.of(AcceptancesService).moveClock(tx, match.id, null, new Date(`${day}T22:59:59.999Z`))));
    expect(await moveTo(c.supplier, '2026-06-24')).toBe('not-allowed');
    expect(await moveTo(c.group, '2026-06-12')).toBe('bad-clock');
    expect(await moveTo(c.group, '2026-07-07')).toBe('bad-clock');
    expect(await moveTo(c.group, '2026-07-06')).toBe(null);
    expect(await moveTo(c.group, '2026-07-06')).toBe('clock-moved');
    w.clock.set('2026-07-06T09:00:00Z');
    await s.accept(c.group, match.id);
    expect(await s.stateOf('match', match.id)).toBe('accepted');
  });

  it('waits for nobody where a supplier asks and the group accepts anything that fits', async () => {
    const [need, pledge] = [await s.open(c, { acceptAnything: true }), await s.offer(c)];
    const match = await s.ask(c, need, pledge, 20 * HOURS);
    await s.approve(c, match.id);
    expect(await s.stateOf('match', match.id)).toBe('accepted');
    expect(await available([pledge.id, 'hour'])).toEqual([10]);
    await s.agree(c, match.id);
    w.clock.set('2026-06-15T09:00:00Z');
    await s.confirm(c, (await s.log(c, match.id, 20 * HOURS)).delivery.id, { answer: 'all' });
    expect(await s.stateOf('match', match.id)).toBe('completed');
    // In a round the supplier still says yes, and is the only one waited for.
    const [other] = await round();
    await s.approve(c, other!.id);
    expect(await s.stateOf('match', other!.id)).toBe('approved');
    await s.accept(c.supplier, other!.id);
    expect(await s.stateOf('match', other!.id)).toBe('accepted');
  });

  it('holds a group to its live needs, also when it sends them at the same moment', async () => {
    const posts = await Promise.all([1, 2, 3, 4, 5].map(() => refusal(s.post(c))));
    expect(posts.sort()).toEqual(['live-need-limit', 'live-need-limit', null, null, null]);
    // What has expired is not live, swept or not.
    await w.run(w.system, (tx) => tx.query(`UPDATE need SET expires_on = '2026-05-31' WHERE organisation_id = $1 AND state = 'submitted'`, [c.group.organisationId]));
    expect(await refusal(s.post(c))).toBe(null);
  });

  it('queues what is left with its original date', async () => {
    const { need, match } = await s.upToAgreed(c);
    const queued = async () => (await w.read(w.system, (tx) => tx.query<{ on: string; boosted: boolean }>('SELECT queued_on::text AS on, boosted FROM need WHERE id = $1', [need.id])))[0];
    await s.confirm(c, (await s.log(c, match.id, 5 * HOURS)).delivery.id, { answer: 'all' });
    w.clock.set('2026-09-01T09:00:00Z');
    await w.run(c.supplier, (tx) => ends().end(tx, match.id, null, { code: 'capacity' }));
    expect(await queued()).toEqual({ on: '2026-06-01', boosted: true });
    expect(await needed((await lineOf(need.id)).id)).toEqual([35, 0]);
    expect(await s.stateOf('need', need.id)).toBe('part_matched');
  });
});
