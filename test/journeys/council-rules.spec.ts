import { DeliveriesService, JobsService } from '@app/delivery';
import { CommitmentsService, ContractsService, NeedsService } from '@app/marketplace';
import { AsksService, listMatches, RoundsService } from '@app/matching';
import { Councils, type CouncilRules } from '@app/people';
import { publicFigures } from '@app/reporting';
import { HOURS, JOB, PAINTING, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

describe('what a council set', () => {
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
    await w.source.query(`UPDATE council SET rules = '{}'`);
  });

  const set = async (rules: Partial<CouncilRules>) => {
    const { version } = await w.run(w.system, (tx) => w.of(Councils).inForce(tx));
    await w.run(w.system, (tx) => w.of(Councils).change(tx, version, { rules }));
  };
  const lineOf = async (needId: string) => (await w.read(w.system, (tx) => w.of(NeedsService).linesOf(tx, needId)))[0]!.id;
  const round = async () => {
    const { id } = await w.run(c.broker, (tx) => w.of(RoundsService).request(tx));
    await w.of(RoundsService).run(w.councilId, id);
    return (await w.read(c.broker, (tx) => listMatches(tx, { roundId: id }))).items;
  };

  it('as the step of a round is what it proposes in', async () => {
    await set({ step: { hour: 240 } as CouncilRules['step'] });
    await s.open(c);
    await s.offer(c, { quantity: 10 * HOURS });
    expect((await round()).map((m) => m.quantity)).toEqual([8 * HOURS]);
  });

  it('as days for late words holds for help recorded and help logged', async () => {
    await set({ lateLogDays: 10 });
    const [need, pledge] = [await s.open(c), await s.offer(c, { windowFrom: '2026-01-01' })];
    const record = async (happenedOn: string) => w.run(c.supplier, async (tx) => w.of(AsksService).ask(tx, { pledgeId: pledge.id, lineId: await lineOf(need.id), quantity: 10 * HOURS, recorded: true, happenedOn }));
    expect(await refusal(record('2026-05-21'))).toBe('too-late');
    const match = await record('2026-05-22');
    expect(match.reasons).toEqual([{ code: 'asked-by-supplier', points: 0, facts: { happenedOn: '2026-05-22' } }]);
    await s.approve(c, match.id);
    await s.accept(c.group, match.id);
    const log = (happenedOn: string) => w.run(c.supplier, (tx) => w.of(DeliveriesService).log(tx, match.id, { quantity: 60, happenedOn }));
    expect(await refusal(log('2026-05-21'))).toBe('wrong-date');
    expect(await refusal(log('2026-05-22'))).toBe(null);
  });

  it('as the short route is how long help needs no risk assessment', async () => {
    const { match } = await s.upToAgreed(c, {}, 10 * HOURS);
    const short = () => refusal(w.run(c.supplier, (tx) => w.of(JobsService).set(tx, match.id, null, { fromOn: JOB.fromOn, toOn: JOB.toOn, place: JOB.place, phone: JOB.phone })));
    expect(await short()).toBe('bad-job');
    await set({ shortRouteMinutes: 10 * HOURS });
    expect(await short()).toBe(null);
  });

  it('as the tail is how long a promise may be used where nothing else was agreed', async () => {
    await set({ tailDays: 20 });
    const manager = await w.person('contract_manager');
    const supplierId = c.supplier.organisationId!;
    const contract = (more: object) => w.run(manager, (tx) => w.of(ContractsService).create(tx, { reference: `K-${Math.random()}`, title: 'Roads', startsOn: '2026-01-01', endsOn: '2026-12-31', suppliers: [{ organisationId: supplierId, shareBp: 10_000 }], ...more }));
    expect([(await contract({})).tailDays, (await contract({ tailDays: 0 })).tailDays]).toEqual([20, 0]);
    const promise = (more: object) => w.run(manager, (tx) => w.of(CommitmentsService).propose(tx, { reference: `SV-${Math.random()}`, title: 'Hours', supplierId, sourceKind: 'free_will', kind: 'volunteering', unit: 'hour', quantity: 600, windowFrom: '2026-06-01', windowTo: '2026-06-30', ...more }));
    expect([(await promise({})).usableTo, (await promise({ tailDays: 0 })).usableTo]).toEqual(['2026-07-20', '2026-06-30']);
  });

  it('and the most suppliers that a group can take, bind those who ask as well as rounds', async () => {
    const [line] = PAINTING.lines;
    const need = await s.open(c, { lines: [{ ...line!, mostSuppliers: 1 }] });
    const first = await s.offer(c, { quantity: 10 * HOURS });
    const other = { ...c, supplier: await w.organisation('supplier') };
    const second = await s.offer(other, { quantity: 10 * HOURS });
    const match = await s.ask(c, need, first, 4 * HOURS);
    await s.approve(c, match.id);
    await s.accept(c.group, match.id);
    expect(await refusal(s.ask(other, need, second, 4 * HOURS))).toBe('not-matchable');
    // The one who helps already may help more.
    expect((await round()).map((m) => m.supplierId)).toEqual([c.supplier.organisationId]);
  });

  it('as school holidays keeps help to the season that a group asks for, as far as they are known', async () => {
    const [line] = PAINTING.lines;
    const days = (windowFrom: string, windowTo: string) => ({ lines: [{ ...line!, windowFrom, windowTo }] });
    const inTerm = await s.open(c, { ...days('2026-07-25', '2026-08-20'), season: 'term-time' });
    const pledge = await s.offer(c);
    const outOfTerm = await s.open(c, { ...days('2026-09-10', '2026-10-10'), season: 'holidays' });
    const beyond = await s.open(c, { ...days('2026-09-10', '2026-12-30'), season: 'holidays' });
    const asked = async (need: typeof inTerm) => refusal(s.ask(c, need, pledge, 4 * HOURS));
    // Dates that nobody has given keep nobody away.
    expect((await round()).length).toBe(3);
    await set({ schoolHolidays: [{ from: '2026-07-22', to: '2026-09-01' }, { from: '2026-10-26', to: '2026-10-30' }] });
    expect((await round()).map((m) => m.needId)).toEqual([beyond.id]);
    expect([await asked(inTerm), await asked(outOfTerm)]).toEqual(['not-matchable', 'not-matchable']);
    await set({ schoolHolidays: [{ from: '2026-07-22', to: '2026-08-15' }, { from: '2026-10-05', to: '2026-10-30' }] });
    expect((await round()).length).toBe(3);
    for (const wrong of [[{ from: '2026-07-22' }], [{ from: '2026-08-01', to: '2026-07-01' }], [{ from: '2026-02-30', to: '2026-03-02' }], 'none']) expect(await refusal(set({ schoolHolidays: wrong } as never))).toBe('wrong-rules');
  });

  it('or not, an offer of so much a month gives no more than there are months', async () => {
    const [line] = PAINTING.lines;
    const days = (windowTo: string) => ({ lines: [{ ...line!, windowTo }] });
    // Two months of this offer, of which one item has only one.
    const pledge = await s.offer(c, { mostPerMonth: 5 * HOURS, windowTo: '2026-07-31' });
    const short = await s.open(c, days('2026-06-20'));
    expect(await refusal(s.ask(c, short, pledge, 6 * HOURS))).toBe('above-most');
    expect((await round()).map((m) => m.quantity)).toEqual([5 * HOURS]);
    const other = { ...c, group: await w.organisation('group') };
    const long = await s.open(other);
    const found = await round();
    expect(found.reduce((n, m) => n + m.quantity, 0)).toBe(10 * HOURS);
    for (const m of found) {
      await s.approve(c, m.id);
      for (const who of [c.supplier, m.needId === long.id ? other.group : c.group]) await s.accept(who, m.id);
    }
    // What is agreed takes its months: nothing more until some of it is done.
    expect(await round()).toEqual([]);
    const third = await s.open({ ...c, group: await w.organisation('group') });
    expect(await refusal(s.ask(c, third, pledge, HOURS))).toBe('above-most');
  });

  it('as working days to an introduction is told with how many requests met it', async () => {
    const figures = async (smallest: number) => {
      await set({ smallestPublicCount: smallest });
      return w.read(w.system, async (tx) => (await publicFigures(tx, await w.of(Councils).inForce(tx))).introductions);
    };
    const before = (await figures(1)) ?? { days: 15, introduced: 0, inTime: 0 };
    const meet = async (on: string) => {
      w.clock.set('2026-06-01T09:00:00Z');
      const people = await s.cast();
      const [need, pledge] = [await s.open(people), await s.offer(people)];
      w.clock.set(on);
      const match = await s.ask(people, need, pledge, 4 * HOURS);
      await s.approve(people, match.id);
      await s.accept(people.group, match.id);
    };
    // Fifteen working days from 1 June end on the 22nd.
    await meet('2026-06-22T15:00:00Z');
    await meet('2026-06-23T09:00:00Z');
    expect(await figures(1)).toEqual({ days: 15, introduced: before.introduced + 2, inTime: before.inTime + 1 });
    expect(await figures(before.introduced + 3)).toBeNull();
  });
});
