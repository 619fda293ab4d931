import fc from 'fast-check';
import { generate } from '../../bench/matching/generator';
import { pairPrice, partOf } from '../../libs/matching/src/optimiser/pair-price';
import type { Problem, Result } from '../../libs/matching/src/optimiser/problem';
import { propose } from '../../libs/matching/src/optimiser/propose';
import { bruteForce } from './brute-force';
import { problems } from './problems';

const same = (a: { supply: string; demand: string }) => (b: { supply: string; demand: string }) => a.supply === b.supply && a.demand === b.demand;
const after = (result: Result, changes: { supply: string; demand: string; from: number; to: number }[]) => {
  const left = new Map(result.allocation.map((a) => [`${a.supply} ${a.demand}`, a.quantity]));
  for (const c of changes) {
    expect(left.get(`${c.supply} ${c.demand}`) ?? 0).toBe(c.from);
    left.set(`${c.supply} ${c.demand}`, c.to);
  }
  return left;
};

describe('the price of an override', () => {
  it.each([['of a flow', false], ['with blocks', true]])('is the difference of the two optima, by trying every allocation, %s', async (_, choices) => {
    let [asked, impossible] = [0, 0];
    await fc.assert(fc.asyncProperty(problems({ choices, settings: { sigma: 2 }, pins: true }), fc.nat(999), fc.integer({ min: 1, max: 3 }), fc.boolean(), async (problem, which, quantity, forbid) => {
      const result = await propose(problem);
      const open = problem.pairs.filter((p) => !problem.forbids.some(same(p)) && !problem.pins.some(same(p)));
      const pair = open[which % Math.max(1, open.length)];
      if (!pair || result.status === 'infeasible') return;
      const of = { supply: pair.supply, demand: pair.demand };
      let part: Problem;
      try { part = partOf(problem, of); } catch { return; }
      const most = Math.min(part.supplies.find((s) => s.id === of.supply)!.free, part.demands.find((d) => d.id === of.demand)!.quantity, part.supplies.find((s) => s.id === of.supply)!.maxBlock ?? 99, pair.maxBlock ?? 99);
      if (!forbid && most < quantity) return;
      const told = await pairPrice(problem, forbid ? { rule: 'forbid', ...of } : { rule: 'pin', ...of, quantity }, result);
      const best = bruteForce(forbid ? { ...problem, forbids: [...problem.forbids, of] } : { ...problem, pins: [...problem.pins, { ...of, quantity }] });
      expect(told.possible).toBe(best !== null);
      asked++;
      if (!best) { impossible++; return; }
      expect(result.objective - told.loses).toBe(best.objective);
      const left = after(result, told.changes);
      const now = left.get(`${of.supply} ${of.demand}`) ?? 0;
      if (forbid) expect(now).toBe(0);
      else expect(now).toBeGreaterThanOrEqual(quantity);
      for (const s of problem.supplies) expect([...left].filter(([k]) => k.startsWith(`${s.id} `)).reduce((n, [, q]) => n + q, 0)).toBeLessThanOrEqual(s.free);
    }), { numRuns: 450 });
    expect(asked).toBeGreaterThan(100);
    if (choices) expect(impossible).toBeGreaterThan(0);
  });

  it('is no price where the pins that stand have taken the room', async () => {
    const problem: Problem = {
      version: 1, settings: { objective: 'points', alpha: 0, sigma: 2, omega: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1], wardFloor: 0, timeLimitMs: 60_000, step: 1, seed: 1 }, supplies: [{ id: 's0', free: 2 }, { id: 's1', free: 1 }],
      demands: [{ id: 'd0', quantity: 1 }, { id: 'd1', quantity: 1 }, { id: 'd2', quantity: 2 }], pairs: [['s0', 'd0'], ['s0', 'd1'], ['s0', 'd2'], ['s1', 'd0'], ['s1', 'd2']].map(([supply, demand]) => ({ supply: supply!, demand: demand!, points: 0 })),
      pins: [{ supply: 's0', demand: 'd2', quantity: 2 }], forbids: [], kept: [],
    };
    expect(await pairPrice(problem, { rule: 'pin', supply: 's1', demand: 'd2', quantity: 1 }, await propose(problem))).toMatchObject({ possible: false, loses: 0, changes: [] });
  });

  it('keeps every guarantee as the round had it, is never a gain, and is bounded by the prices at once', async () => {
    const problem = generate({ lines: 150, seed: 21 });
    const result = await propose(problem, { alpha: 0.8 });
    const fair = { ...problem, settings: { ...problem.settings, alpha: 0.8 } };
    let priced = 0;
    for (const pair of problem.pairs.filter((_, n) => n % 151 === 0)) {
      if (result.allocation.some(same(pair))) continue;
      const change = { rule: 'pin' as const, supply: pair.supply, demand: pair.demand, quantity: 1 };
      const told = await pairPrice(fair, change, result);
      if (told.below.length) continue;
      const again = await propose({ ...fair, pins: [change] }, {}, { floors: result.floors });
      expect(result.objective - told.loses).toBe(again.objective);
      const atLeast = result.prices.supplies[pair.supply]! + result.prices.demands[pair.demand]! - pair.points;
      expect(told.loses).toBeGreaterThanOrEqual(Math.max(0, atLeast));
      if (told.loses > 0) priced++;
    }
    expect(priced).toBeGreaterThan(5);
  });

  it('names who would fall below what was guaranteed', async () => {
    const problem: Problem = {
      version: 1, settings: { objective: 'points', alpha: 1, sigma: 0, omega: Array<number>(10).fill(1), wardFloor: 0, timeLimitMs: 60_000, step: 1, seed: 1 },
      supplies: [{ id: 'oak', free: 10 }], demands: [{ id: 'hall', quantity: 10 }, { id: 'bank', quantity: 10 }],
      pairs: [{ supply: 'oak', demand: 'hall', points: 5 }, { supply: 'oak', demand: 'bank', points: 5 }], pins: [], forbids: [], kept: [],
    };
    const result = await propose(problem);
    expect(result.floors).toEqual({ hall: 5, bank: 5 });
    const told = await pairPrice(problem, { rule: 'pin', supply: 'oak', demand: 'hall', quantity: 8 }, result);
    expect(told).toMatchObject({ possible: true, loses: 0, below: [{ demand: 'bank', floor: 5, got: 2 }], changes: [{ supply: 'oak', demand: 'hall', from: 5, to: 8 }, { supply: 'oak', demand: 'bank', from: 5, to: 2 }] });
  });
});
