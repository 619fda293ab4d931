import { DEFAULT_RULES } from '@app/people';
import { ConfirmationsService } from '@app/delivery';
import { newId, type Actor } from '@app/kernel';
import { NeedsService, type Need, type Pledge } from '@app/marketplace';
import { listPairRules, AcceptancesService, listMatches, MatchEndsService, PairRulesService, RoundsService } from '@app/matching';
import { HOURS, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

describe('who is matched with whom', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let [need, pledge]: [Need?, Pledge?] = [];
  beforeAll(async () => {
    w = await world();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
    [need, pledge] = [await s.open(c), await s.offer(c)];
  });
  afterEach(async () => {
    expect(await w.differences()).toEqual([]);
    await w.clear();
  });

  const round = async () => {
    const { id } = await w.run(c.broker, (tx) => w.of(RoundsService).request(tx));
    await w.of(RoundsService).run(w.councilId, id);
    return (await w.read(c.broker, (tx) => listMatches(tx, { roundId: id }))).items;
  };
  const lineId = async () => (await w.read(w.system, (tx) => w.of(NeedsService).linesOf(tx, need!.id)))[0]!.id;
  const stand = (who: Actor, state: string) => w.run(w.system, (tx) => tx.query('UPDATE standing SET state = $3 WHERE council_id = $1 AND organisation_id = $2', [w.councilId, who.organisationId, state]));
  const boosted = async () => (await w.read(w.system, (tx) => tx.query<{ boosted: boolean }>('SELECT boosted FROM need WHERE id = $1', [need!.id])))[0]!.boosted;
  const declare = (who: Actor, organisationId: string) => w.run(w.system, (tx) => tx.query(`INSERT INTO declared_interest (council_id, id, person_id, organisation_id, created_at) VALUES ($1, $2, $3, $4, $5)`, [w.councilId, newId(), who.personId, organisationId, tx.now]));

  it.each(['supplier', 'group'] as const)('waits while the %s is suspended', async (side) => {
    const match = await s.ask(c, need!, pledge!, 10 * HOURS);
    await stand(c[side], 'suspended');
    expect(await refusal(s.approve(c, match.id))).toBe('not-verified');
    await stand(c[side], 'verified');
    await s.approve(c, match.id);
    await stand(c[side], 'suspended');
    expect(await refusal(s.accept(c.group, match.id))).toBe('suspended');
    await stand(c[side], 'verified');
    await s.accept(c.group, match.id);
  });

  it('takes the place of what a matching day had proposed, once', async () => {
    const [proposed] = await round();
    const match = await s.ask(c, need!, pledge!, 10 * HOURS);
    expect([await s.stateOf('match', proposed!.id), match.state]).toEqual(['superseded', 'proposed']);
    expect(await refusal(s.ask(c, need!, pledge!, 5 * HOURS))).toBe('asked-already');
  });

  it('answers everybody of many at once who asks the same, and lets one have it', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => refusal(s.ask(c, need!, pledge!, 10 * HOURS))));
    expect(answers.sort()).toEqual([...Array.from({ length: 5 }, () => 'asked-already'), null].sort());
    const rounds = await Promise.all(Array.from({ length: 6 }, () => refusal(w.run(c.broker, (tx) => w.of(RoundsService).request(tx)))));
    expect(rounds.sort()).toEqual([...Array.from({ length: 5 }, () => 'round-running'), null].sort());
    await w.run(w.system, (tx) => tx.query(`UPDATE match_round SET state = 'cancelled' WHERE state = 'queued'`));
  });

  it('keeps a forbidden pair apart, whatever came of it afterwards', async () => {
    const set = async (rule: 'forbid') => w.run(c.broker, async (tx) => w.of(PairRulesService).set(tx, { pledgeId: pledge!.id, lineId: await lineId(), rule, reason: 'A quarrel.' }));
    const match = await s.ask(c, need!, pledge!, 10 * HOURS);
    await s.approve(c, match.id);
    await set('forbid');
    w.clock.set('2026-07-20T09:00:00Z');
    await w.run(w.system, (tx) => w.of(AcceptancesService).lapse(tx, [match.id]));
    expect(await refusal(s.ask(c, need!, pledge!, 10 * HOURS))).toBe('not-matchable');
  });

  it('keeps the pairs of a party from an officer with an interest in it', async () => {
    const rules = () => w.of(PairRulesService);
    const pair = { pledgeId: pledge!.id, lineId: await lineId() };
    const { id } = await w.run(c.broker, (tx) => rules().set(tx, { ...pair, rule: 'forbid', reason: 'A quarrel.' }));
    const friend = await w.person('broker');
    const match = await s.ask(c, await s.open(c), await s.offer(c), 10 * HOURS);
    await declare(friend, c.group.organisationId!);
    expect(await refusal(w.run(friend, (tx) => rules().set(tx, { ...pair, rule: 'pin', quantity: HOURS, reason: 'A friend.' })))).toBe('not-found');
    expect(await refusal(w.run(friend, (tx) => rules().remove(tx, id)))).toBe('not-found');
    expect(await refusal(w.read(friend, (tx) => rules().whyNot(tx, pair.pledgeId, pair.lineId, DEFAULT_RULES)))).toBe('not-found');
    expect(await refusal(w.run(friend, (tx) => w.of(MatchEndsService).end(tx, match.id, null, { code: 'safety' })))).toBe('not-found');
    expect((await w.read(friend, (tx) => listPairRules(tx))).items.map((r) => r.id)).not.toContain(id);
    expect((await w.read(c.broker, (tx) => listPairRules(tx))).items.map((r) => r.id)).toContain(id);
    const first = await w.read(c.broker, (tx) => listPairRules(tx, { limit: 1 }));
    const rest = await w.read(c.broker, (tx) => listPairRules(tx, { cursor: first.nextCursor ?? undefined }));
    expect([...first.items, ...rest.items]).toEqual((await w.read(c.broker, (tx) => listPairRules(tx))).items);
    expect(rest.items.length).toBeGreaterThan(0);
    expect((await w.read(c.broker, (tx) => listPairRules(tx, { rule: 'forbid', pledgeId: pair.pledgeId }))).items.map((r) => r.id)).toContain(id);
    expect((await w.read(c.broker, (tx) => listPairRules(tx, { rule: 'pin' }))).items.map((r) => r.id)).not.toContain(id);
    expect(await w.read(c.broker, (tx) => rules().whyNot(tx, pair.pledgeId, pair.lineId, DEFAULT_RULES))).toMatchObject({ code: 'forbid' });
    await w.run(c.broker, (tx) => rules().remove(tx, id));
  });

  it('looks first for a group whose supplier kept silent, until help is agreed', async () => {
    const [proposed] = await round();
    await s.approve(c, proposed!.id);
    await s.accept(c.group, proposed!.id);
    w.clock.set('2026-07-20T09:00:00Z');
    await w.run(w.system, (tx) => w.of(AcceptancesService).lapse(tx, [proposed!.id]));
    expect(await boosted()).toBe(true);
    const match = await s.ask(c, need!, pledge!, 10 * HOURS);
    await s.approve(c, match.id);
    expect(await boosted()).toBe(true);
    await s.accept(c.group, match.id);
    expect(await boosted()).toBe(false);
    await w.run(c.group, (tx) => w.of(MatchEndsService).end(tx, match.id, null, { code: 'silent' }));
    expect(await boosted()).toBe(true);
  });

  it('asks nobody to confirm what was wholly beyond the promise', async () => {
    const { match } = await s.upToAgreed(c, {}, 30 * HOURS);
    const first = await s.log(c, match.id, 30 * HOURS);
    expect((await s.log(c, match.id, 2 * HOURS)).delivery).toMatchObject({ state: 'beyond_promise', claimed: 0 });
    const told = await w.read(w.system, (tx) => tx.query<{ type: string }>(`SELECT type FROM event WHERE type LIKE 'delivery.%' AND payload->>'matchId' = $1 ORDER BY id`, [match.id]));
    expect(told.map((e) => e.type)).toEqual(['delivery.logged', 'delivery.beyond_promise']);
    await w.run(c.group, (tx) => w.of(ConfirmationsService).confirm(tx, first.delivery.id, null, { answer: 'all' }));
  });
});
