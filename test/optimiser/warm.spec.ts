import fc from 'fast-check';
import { generate } from '../../bench/matching/generator';
import type { Problem, Share } from '../../libs/matching/src/optimiser/problem';
import { propose } from '../../libs/matching/src/optimiser/propose';
import { forced, WarmFlow } from '../../libs/matching/src/optimiser/warm';
import { problems } from './problems';

/** One step of a broker's day: which of the pairs, what is done with it, how much of it. */
const steps = fc.array(fc.record({ what: fc.constantFrom('veto', 'allow', 'pin', 'unpin', 'offer', 'ask'), which: fc.nat(999), quantity: fc.integer({ min: 1, max: 5 }), points: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 6, maxLength: 6 }) }), { minLength: 1, maxLength: 8 });

/** Does the step to both, unless it makes no sense as things stand. Gives the problem as it is then. */
function take(warm: WarmFlow, p: Problem, step: { what: string; which: number; quantity: number; points: number[] }, n: number): Problem {
  const pair = p.pairs[step.which % Math.max(1, p.pairs.length)];
  const is = (s: { supply: string; demand: string }) => s.supply === pair?.supply && s.demand === pair.demand;
  if (step.what === 'offer' || step.what === 'ask') {
    const offer = step.what === 'offer';
    const pairs = (offer ? p.demands : p.supplies).slice(0, 6).map((o, k) => ({ supply: offer ? `new${n}` : o.id, demand: offer ? o.id : `new${n}`, points: step.points[k]! }));
    if (offer) warm.addSupply({ id: `new${n}`, free: step.quantity }, pairs);
    else warm.addDemand({ id: `new${n}`, quantity: step.quantity }, pairs);
    return offer ? { ...p, supplies: [...p.supplies, { id: `new${n}`, free: step.quantity }], pairs: [...p.pairs, ...pairs] } : { ...p, demands: [...p.demands, { id: `new${n}`, quantity: step.quantity }], pairs: [...p.pairs, ...pairs] };
  }
  if (!pair) return p;
  const [vetoed, pinned] = [p.forbids.some(is), p.pins.some(is)];
  if (step.what === 'veto' && !vetoed && !pinned) { warm.veto(pair); return { ...p, forbids: [...p.forbids, pair] }; }
  if (step.what === 'allow' && vetoed) { warm.allow(pair); return { ...p, forbids: p.forbids.filter((f) => !is(f)) }; }
  if (step.what === 'unpin' && pinned) { warm.unpin(pair); return { ...p, pins: p.pins.filter((f) => !is(f)) }; }
  if (step.what === 'pin' && !vetoed && !pinned) {
    const sum = (rows: readonly Share[], by: 'supply' | 'demand') => rows.filter((r) => r[by] === pair[by]).reduce((s, r) => s + r.quantity, 0);
    const s = p.supplies.find((o) => o.id === pair.supply)!;
    const most = Math.min(s.free - sum(p.pins, 'supply'), p.demands.find((o) => o.id === pair.demand)!.quantity - sum(p.pins, 'demand'), s.maxBlock ?? 99, pair.maxBlock ?? 99);
    if (most < 1) return p;
    const pin = { supply: pair.supply, demand: pair.demand, quantity: Math.min(step.quantity, most) };
    warm.pin(pin);
    return { ...p, pins: [...p.pins, pin] };
  }
  return p;
}

describe('a warm start', () => {
  it('equals a cold one after any sequence of vetoes, pins and arrivals', async () => {
    await fc.assert(fc.asyncProperty(problems({ choices: false, settings: { sigma: 2 } }), steps, async (given, todo) => {
      // Forbidden pairs of the first problem are not in the network: what is vetoed later is.
      let problem: Problem = { ...given, pairs: given.pairs.filter((p) => !given.forbids.some((f) => f.supply === p.supply && f.demand === p.demand)), forbids: [] };
      problem = { ...problem, pairs: problem.pairs.filter((p) => problem.supplies.find((s) => s.id === p.supply)!.free > 0), kept: [] };
      problem.kept = given.kept.filter((k) => problem.pairs.some((p) => p.supply === k.supply && p.demand === k.demand));
      const warm = new WarmFlow(problem);
      warm.run();
      for (const [n, step] of todo.entries()) {
        problem = take(warm, problem, step, n);
        warm.run();
        const cold = await propose(problem);
        expect({ objective: warm.objective, failing: warm.failing() }).toEqual({ objective: cold.objective, failing: [] });
        for (const f of problem.forbids) expect(warm.amount(f)).toBe(0);
        for (const pin of problem.pins) expect(warm.amount(pin)).toBeGreaterThanOrEqual(pin.quantity);
      }
    }), { numRuns: 400 });
  });

  it('equals a cold one on a council of 500 lines, in a small part of its pivots', async () => {
    const whole = generate({ lines: 500, seed: 7 });
    const late = new Set(whole.demands.slice(-10).map((d) => d.id));
    const warm = new WarmFlow({ ...whole, demands: whole.demands.filter((d) => !late.has(d.id)), pairs: whole.pairs.filter((p) => !late.has(p.demand)) });
    const cold = warm.run();
    for (const d of whole.demands.slice(-10)) warm.addDemand(d, whole.pairs.filter((p) => p.demand === d.id));
    expect(warm.run()).toBeLessThan(cold / 4);
    expect(warm.objective).toBe((await propose(whole)).objective);
  });

  it('tells what forcing a pair costs and whom, a lower bound at once, and leaves all as it was', async () => {
    const problem = generate({ lines: 200, seed: 8 });
    const warm = new WarmFlow(problem);
    warm.run();
    const before = JSON.stringify([warm.objective, warm.allocation().length]);
    let chains = 0;
    for (const pair of problem.pairs.filter((_, n) => n % 97 === 0)) {
      const most = Math.min(problem.supplies.find((s) => s.id === pair.supply)!.free, problem.demands.find((d) => d.id === pair.demand)!.quantity);
      if (warm.amount(pair) >= 1 || most < 1) continue;
      const bound = warm.worseBy(pair);
      const told = forced(warm, { supply: pair.supply, demand: pair.demand, quantity: 1 });
      const cold = await propose({ ...problem, pins: [{ supply: pair.supply, demand: pair.demand, quantity: 1 }] });
      expect(told.possible).toBe(true);
      expect(warm.objective - told.loses).toBe(cold.objective);
      expect(told.loses).toBeGreaterThanOrEqual(bound);
      expect(told.changes).toContainEqual({ supply: pair.supply, demand: pair.demand, from: 0, to: 1 });
      if (told.changes.length > 1) chains++;
      expect(JSON.stringify([warm.objective, warm.allocation().length])).toBe(before);
    }
    expect(chains).toBeGreaterThan(5);
  });

  it('refuses what is no flow', () => {
    expect(() => new WarmFlow(generate({ lines: 50, seed: 1, blocks: true }))).toThrow(RangeError);
  });
});
