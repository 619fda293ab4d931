import { AcceptancesService, ApprovalsService, listMatches, listPairRules, MatchEndsService, PairRulesService, roundView, RoundsService, type RoundSettings } from '@app/matching';
import { Councils } from '@app/people';
import { HOURS, stage, type Cast } from './stage';
import { world, type World } from './world';

describe('rounds over time', () => {
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

  const round = async (settings: Partial<RoundSettings> = {}) => {
    const { id } = await w.run(c.broker, (tx) => w.of(RoundsService).request(tx, settings));
    await w.of(RoundsService).run(w.councilId, id);
    return w.read(c.broker, async (tx) => ({ ...(await roundView(tx, id)), matches: (await listMatches(tx, { roundId: id })).items }));
  };

  it('remember what was declined, until the broker lets it go', async () => {
    await s.open(c);
    await s.offer(c);
    const { matches: [first] } = await round();
    await w.run(c.broker, (tx) => w.of(ApprovalsService).decline(tx, first!.id, null, { code: 'broker-judgement' }));
    expect(await round()).toMatchObject({ matches: [], rejections: { declined: 1 } });
    const { items: rules } = await w.read(c.broker, (tx) => listPairRules(tx));
    await w.run(c.broker, (tx) => w.of(PairRulesService).remove(tx, rules.find((r) => r.rule === 'declined')!.id));
    expect((await round()).matches).toHaveLength(1);
  });

  it('remember what lapsed in silence', async () => {
    await s.open(c);
    await s.offer(c);
    const { matches: [first] } = await round();
    await s.approve(c, first!.id);
    w.clock.set('2026-07-20T09:00:00Z');
    await w.run(w.system, (tx) => w.of(AcceptancesService).lapse(tx, [first!.id]));
    expect(await round()).toMatchObject({ matches: [], rejections: { lapsed: 1 } });
  });

  it('look first at a line that its supplier left', async () => {
    const { need, match, pledge } = await s.upToAgreed(c);
    const other = await s.open(await s.cast());
    // They have waited alike, so that nothing but the boost tells them apart.
    await w.run(w.system, (tx) => tx.query(`UPDATE need SET queued_on = '2026-06-01' WHERE id = ANY($1)`, [[need.id, other.id]]));
    await w.run(c.supplier, (tx) => w.of(MatchEndsService).end(tx, match.id, null, { code: 'capacity' }));
    await w.run(c.supplier, (tx) => w.of(MatchEndsService).withdrawPledge(tx, pledge.id, null, { code: 'capacity' }));
    await s.offer(await s.cast(), { quantity: 10 * HOURS });
    const { matches } = await round({ alpha: 0 });
    expect(matches.map((m) => [m.needId, m.quantity])).toEqual([[need.id, 10 * HOURS]]);
    expect(matches[0]!.reasons).toContainEqual({ code: 'boost', points: 100 });
  });

  it('weigh what the council weighs, and keep its weights of that day', async () => {
    await s.open(c);
    await s.offer(c);
    const before = await round();
    const admin = await w.person('council_admin');
    const { version } = await w.read(admin, (tx) => w.of(Councils).inForce(tx));
    await w.run(admin, (tx) => w.of(Councils).change(tx, version, { rules: { weights: { ...before.settings.weights, nearness: 0, need: 500 }, wardFloor: 0.5 } }));
    const after = await round();
    const points = (of: typeof before, code: string) => of.matches[0]!.reasons.find((r) => r.code === code)?.points ?? 0;
    expect([points(before, 'nearness') > 0, points(after, 'nearness'), points(after, 'need') / points(before, 'need')]).toEqual([true, 0, 2.5]);
    expect([before.settings.wardFloor, after.settings.wardFloor]).toEqual([0, 0.5]);
    expect(await w.of(RoundsService).replay(c.broker, before.id)).toMatchObject({ same: true });
  });

  it('give each ward its part where the broker asks for it, though the points are elsewhere', async () => {
    const near = await s.open(c);
    const far = await s.open(await s.cast());
    await w.run(w.system, (tx) => tx.query(`UPDATE need SET ward_code = 'E05013096', decile = 10 WHERE id = $1`, [far.id]));
    await s.offer(await s.cast(), { quantity: 20 * HOURS });
    const shares = async (wardFloor: number) => Object.fromEntries((await round({ alpha: 0, wardFloor })).matches.map((m) => [m.needId, m.quantity]));
    expect(await shares(0)).toEqual({ [near.id]: 20 * HOURS });
    expect(await shares(0.25)).toEqual({ [near.id]: 10 * HOURS, [far.id]: 10 * HOURS });
  });
});
