import { NeedsService } from '@app/marketplace';
import { countProposals, listPairRules, ExplanationsService, FairnessService, listProposals, PairRulesService, ReplaysService, RoundAnswersService, RoundsService, roundView } from '@app/matching';
import { Interests } from '@app/people';
import { HOURS, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

/** A hall and a food bank want painters; Oak is near the hall and has 30 hours, which both would like. */
describe('a round explains itself', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let hall: Cast;
  let bank: Cast;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    [hall, bank] = [await s.cast(), await s.cast()];
  });
  afterEach(async () => {
    expect(await w.differences()).toEqual([]);
    await w.run(w.system, (tx) => tx.query('UPDATE pair_rule SET removed_at = now() WHERE removed_at IS NULL'));
    await w.clear();
  });

  const lineOf = async (needId: string) => (await w.read(w.system, (tx) => w.of(NeedsService).linesOf(tx, needId)))[0]!.id;
  const round = async (settings: Parameters<RoundsService['request']>[1] = {}) => {
    const { id } = await w.run(hall.broker, (tx) => w.of(RoundsService).request(tx, settings));
    await w.of(RoundsService).run(w.councilId, id);
    return id;
  };
  const view = (id: string) => w.read(hall.broker, (tx) => roundView(tx, id));
  /** The hall asks for 40 hours with two coats' skill, the bank for 20; Oak has 30, Elm 8 and lives far from the bank. */
  const scene = async () => {
    const [forHall, forBank] = [await s.open(hall), await s.open(bank, { title: 'Sort the food bank', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 20 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] })];
    const [oak, elm] = [await s.offer(hall), await s.offer(bank, { title: 'An hour each', quantity: 8 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-07-15' })];
    return { hallLine: await lineOf(forHall.id), bankLine: await lineOf(forBank.id), oak: oak.id, elm: elm.id };
  };

  it('why: every part of the points, the guarantee, and what the offer is worth elsewhere', async () => {
    const { bankLine, oak } = await scene();
    const id = await round();
    const why = await w.read(hall.broker, (tx) => w.of(ExplanationsService).why(tx, id, { lineId: bankLine, pledgeId: oak }));
    expect(why.parts.reduce((n, p) => n + p.points, 0)).toBe(why.points);
    expect(why).toMatchObject({ lineId: bankLine, pledgeId: oak, step: 30, unit: 'hour', keepBonus: null, conditional: false, needTitle: 'Sort the food bank' });
    expect(why.guarantee!.got).toBeGreaterThanOrEqual(why.guarantee!.floor);
    expect(why.elsewhere).toBeGreaterThan(0);
    expect(why.worseByAtLeast).toBe(0);
  });

  it('why not, hard: the first limit and the smallest change that would admit the pair', async () => {
    const [need, offer] = [await s.open(hall), await s.offer(hall, { postcode: 'OX4 6AB', radiusM: 1000 })];
    const [lineId, id] = [await lineOf(need.id), await round()];
    const ask = (pledgeId: string) => w.read(hall.broker, (tx) => w.of(ExplanationsService).whyNot(tx, id, { lineId, pledgeId }));
    const far = await ask(offer.id);
    expect(far).toMatchObject({ soft: null, nowFits: false, hard: { code: 'too-far', facts: { radius: 1000 } } });
    expect(Number(far.hard!.facts.metresOver)).toBeGreaterThan(500);
    const late = await s.offer(hall, { windowFrom: '2027-01-09', windowTo: '2027-02-01' });
    expect(await ask(late.id)).toMatchObject({ hard: { code: 'window', facts: { days: 9, later: 'offer' } } });
    // It fits, and came after the round.
    const fits = await s.offer(hall);
    expect(await ask(fits.id)).toMatchObject({ hard: null, soft: null, outOfRounds: null, nowFits: true });
    // An offer that is no longer given fits nobody, whatever its limits say.
    const paused = await s.offer(hall);
    await w.run(hall.broker, (tx) => tx.query(`UPDATE pledge SET state = 'paused' WHERE council_id = $1 AND id = $2`, [tx.councilId, paused.id]));
    expect(await ask(paused.id)).toMatchObject({ hard: null, soft: null, outOfRounds: 'offer', nowFits: false });
  });

  it('prices an override exactly: the next round with it loses just that, and the chain says who loses what', async () => {
    const { hallLine, bankLine, oak } = await scene();
    const id = await round({ sigma: 0 });
    const before = (await view(id)).summary!.points;
    const asked = { lineId: hallLine, pledgeId: oak, rule: 'pin' as const, quantity: 30 * HOURS };
    const price = await w.of(ExplanationsService).price(hall.broker, id, asked);
    expect(price).toMatchObject({ possible: true, way: 'flow', proven: true, quantity: 30 * HOURS, hidden: 0 });
    expect(price.changes).toContainEqual(expect.objectContaining({ lineId: bankLine, pledgeId: oak, to: 0, needTitle: 'Sort the food bank' }));
    // Answered from what was kept, the same.
    expect(await w.of(ExplanationsService).price(hall.broker, id, asked)).toEqual(price);
    expect(await w.read(w.system, (tx) => tx.query('SELECT 1 FROM round_price WHERE round_id = $1', [id]))).toHaveLength(1);
    const rule = await w.of(ExplanationsService).rulePrice(hall.broker, id, asked);
    await w.run(hall.broker, (tx) => w.of(PairRulesService).set(tx, { ...asked, reason: 'They have the key.', priced: { roundId: id, price: rule } }));
    expect((await w.read(hall.broker, (tx) => listPairRules(tx))).items[0]).toMatchObject({ roundId: id, price: { loses: price.loses, proven: true } });
    const again = (await view(await round({ sigma: 0, alpha: 0 }))).summary!.points;
    const free = (await view(await round({ sandbox: true, basedOn: id, sigma: 0, alpha: 0 }))).summary!.points;
    const atNought = await w.of(ExplanationsService).price(hall.broker, await round({ sandbox: true, basedOn: id, sigma: 0, alpha: 0 }), asked);
    expect(free - again).toBe(atNought.loses);
    expect(before).toBeGreaterThan(0);
  });

  it('why not, soft: never cheaper than it says at once', async () => {
    const { hallLine, bankLine, oak, elm } = await scene();
    const id = await round({ alpha: 0 });
    for (const [lineId, pledgeId] of [[hallLine, oak], [hallLine, elm], [bankLine, oak], [bankLine, elm]] as const) {
      const { soft } = await w.read(hall.broker, (tx) => w.of(ExplanationsService).whyNot(tx, id, { lineId, pledgeId }));
      if (soft!.quantity > 0) continue;
      const { loses } = await w.of(ExplanationsService).price(hall.broker, id, { lineId, pledgeId, rule: 'pin', quantity: 2 * soft!.step });
      expect(loses).toBeGreaterThanOrEqual(2 * soft!.worseByAtLeast);
    }
    const tooMuch = w.of(ExplanationsService).price(hall.broker, id, { lineId: bankLine, pledgeId: elm, rule: 'pin', quantity: 99 * HOURS });
    expect(await refusal(tooMuch)).toBe('wrong-quantity');
  });

  it('with blocks: the prices are said to be conditional, and the answer is found by solving again', async () => {
    const need = await s.open(hall, { lines: [{ kind: 'volunteering', unit: 'hour', quantity: 20 * HOURS, minUseful: 10 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] });
    const other = await s.open(bank);
    const offer = await s.offer(hall, { quantity: 20 * HOURS, minBlock: 8 * HOURS });
    const [lineId, otherLine, id] = [await lineOf(need.id), await lineOf(other.id), await round({ alpha: 0 })];
    const why = await w.read(hall.broker, (tx) => w.of(ExplanationsService).whyNot(tx, id, { lineId, pledgeId: offer.id }));
    expect(why.soft).toMatchObject({ conditional: true });
    const price = await w.of(ExplanationsService).price(hall.broker, id, { lineId: why.soft!.quantity ? otherLine : lineId, pledgeId: offer.id, rule: 'pin', quantity: 10 * HOURS });
    expect(price).toMatchObject({ possible: true, way: 'choices', proven: true });
  });

  it('keeps from an officer what they have an interest in, in every answer, and says that there is something', async () => {
    const { hallLine, bankLine, oak } = await scene();
    const id = await round();
    const all = await w.read(hall.broker, (tx) => countProposals(tx, id));
    expect(all).toMatchObject({ hidden: 0 });
    await w.run(w.system, (tx) => w.of(Interests).declare(tx, { personId: hall.broker.personId!, organisationId: bank.group.organisationId!, nature: 'trustee' }));
    expect(await refusal(w.read(hall.broker, (tx) => w.of(ExplanationsService).why(tx, id, { lineId: bankLine, pledgeId: oak })))).toBe('not-found');
    const price = await w.of(ExplanationsService).price(hall.broker, id, { lineId: hallLine, pledgeId: oak, rule: 'pin', quantity: 30 * HOURS });
    expect(JSON.stringify(price)).not.toContain(bankLine);
    expect(price.hidden).toBeGreaterThan(0);
    const counts = await w.read(hall.broker, (tx) => countProposals(tx, id));
    expect(counts.hidden).toBeGreaterThan(0);
    expect((await w.read(hall.broker, (tx) => listProposals(tx, id))).items).toHaveLength(counts.all - counts.hidden);
    await w.run(w.system, (tx) => tx.query('UPDATE declared_interest SET ended_at = now()'));
  });

  it('tries other settings on what the round saw, touches nothing, and lays both side by side', async () => {
    await scene();
    const id = await round({ alpha: 0 });
    const proposed = await w.read(hall.broker, (tx) => listProposals(tx, id));
    await s.offer(hall, { title: 'Came later' });
    const sandbox = await round({ sandbox: true, basedOn: id, alpha: 1 });
    expect(await w.read(hall.broker, (tx) => listProposals(tx, id))).toEqual(proposed);
    const compared = await w.read(hall.broker, (tx) => w.of(RoundAnswersService).comparison(tx, id, sandbox));
    const [before, after] = [(await view(id)).summary!, (await view(sandbox)).summary!];
    expect(compared).toMatchObject({ before: { alpha: 0, points: before.points }, after: { alpha: 1, points: after.points }, hidden: 0, more: 0 });
    expect(compared.differing.length).toBeGreaterThan(0);
    const kept = await w.read(hall.broker, (tx) => listProposals(tx, sandbox));
    expect(kept.items.length).toBe(after.proposals);
    expect(kept.items[0]).toMatchObject({ matchId: null, state: 'proposed' });
    expect(kept.items[0]!.reasons.length).toBeGreaterThan(0);
    expect(await refusal(round({ basedOn: id }))).toBe('bad-settings');
    expect(await refusal(round({ sandbox: true, basedOn: id, lookBackMonths: 1 }))).toBe('bad-settings');
    // The curve has the same points where its setting is the round's.
    const curve = await w.of(FairnessService).workOut(w.councilId, id);
    expect([curve[0]!.points, curve[3]!.points]).toEqual([before.points, after.points]);
    expect(await w.read(hall.broker, (tx) => w.of(FairnessService).curve(tx, id))).toEqual(curve);
    const report = await (async () => {
      const { id: replay } = await w.run(hall.broker, (tx) => w.of(ReplaysService).request(tx, { alpha: 1 }));
      return w.of(ReplaysService).run(w.councilId, replay);
    })();
    expect(report!.rounds.find((r) => r.roundId === id)).toMatchObject({ before: { points: before.points }, after: { points: after.points }, differing: compared.differing.length });
  });

  it('says which pins cannot hold together, and leaves every proposal as it was', async () => {
    const { hallLine, bankLine, oak } = await scene();
    const first = await round();
    const standing = await w.read(hall.broker, (tx) => listProposals(tx, first));
    for (const lineId of [hallLine, bankLine]) await w.run(hall.broker, (tx) => w.of(PairRulesService).set(tx, { lineId, pledgeId: oak, rule: 'pin', quantity: 20 * HOURS, reason: 'Promised.' }));
    const id = await round();
    expect(await view(id)).toMatchObject({ state: 'failed', fault: 'impossible-pins' });
    const [conflict] = await w.read(hall.broker, (tx) => w.of(RoundAnswersService).conflicts(tx, id));
    expect(conflict!.pins.map((p) => [p.needTitle, p.quantity]).sort()).toEqual([['Paint our hall', 20 * HOURS], ['Sort the food bank', 20 * HOURS]]);
    expect(conflict!.causes).toEqual([{ code: 'free', amount: 30 * HOURS, name: 'A day of painting' }]);
    expect(await w.read(hall.broker, (tx) => listProposals(tx, first))).toEqual(standing);
  });

  it('says why a group comes away with nothing', async () => {
    await scene();
    const third = await s.cast();
    await s.open(third, { title: 'Laptops', lines: [{ kind: 'goods', unit: 'item', quantity: 5, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] });
    const id = await round();
    const { summary } = await view(id);
    const { groups } = await w.read(hall.broker, (tx) => w.of(RoundAnswersService).leftOut(tx, id, summary!.groupsWithNothing));
    expect(groups).toEqual([expect.objectContaining({ groupId: third.group.organisationId, because: 'no-offer', needTitle: 'Laptops' })]);
    const wards = await w.read(hall.broker, (tx) => w.of(RoundAnswersService).wards(tx, id));
    expect(wards).toMatchObject([{ wardCode: summary!.lowestWard!.wardCode, fill: summary!.lowestWard!.fill, lines: 3 }]);
  });
});
