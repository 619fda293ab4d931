import fc from 'fast-check';
import loadHighs from 'highs';
import { generate } from '../../bench/matching/generator';
import { check } from '../../libs/matching/src/optimiser/check';
import { FairFill } from '../../libs/matching/src/optimiser/flow/fair-fill';
import { indexed } from '../../libs/matching/src/optimiser/indexed';
import type { Problem, Result } from '../../libs/matching/src/optimiser/problem';
import { propose } from '../../libs/matching/src/optimiser/propose';
import { assignment, dimacs, published } from './instances';
import { problems } from './problems';

const bare = (supplies: Problem['supplies'], demands: Problem['demands'], pairs: Problem['pairs']) => {
  const checked = check({ version: 1, settings: { objective: 'quantity-then-points' }, supplies, demands, pairs });
  if ('faults' in checked) throw new Error(JSON.stringify(checked.faults));
  return checked.problem;
};
const bytes = ({ stats: _, ...rest }: Result) => JSON.stringify(rest);
const received = (p: Problem, r: Result) => {
  const got = new Map(p.demands.map((d) => [d.id, 0]));
  for (const a of r.allocation) got.set(a.demand, got.get(a.demand)! + a.quantity);
  return got;
};

describe('published optima, through the problem file', () => {
  it.each([['assign100', 305], ['assign200', 475]])('%s', async (name, optimum) => {
    const { n, cost } = assignment(`${name}.txt.gz`);
    const one = (letter: string) => Array.from({ length: n }, (_, k) => `${letter}${k}`);
    const problem = bare(one('s').map((id) => ({ id, free: 1 })), one('d').map((id) => ({ id, quantity: 1 })), cost.map((c, k) => ({ supply: `s${Math.floor(k / n)}`, demand: `d${k % n}`, points: -c })));
    expect(await propose(problem)).toMatchObject({ status: 'optimal', objective: -optimum });
  });

  it('transport_40x30', async () => {
    const net = dimacs('transport_40x30.min.gz');
    const at = (sign: number) => net.supply.flatMap((q, v) => (q * sign > 0 ? [{ id: `n${v}`, q: Math.abs(q) }] : []));
    const problem = bare(at(1).map(({ id, q }) => ({ id, free: q })), at(-1).map(({ id, q }) => ({ id, quantity: q })), net.arcs.map(([a, b, cost, cap]) => ({ supply: `n${a}`, demand: `n${b}`, points: -cost, maxBlock: cap })));
    expect(await propose(problem)).toMatchObject({ status: 'optimal', objective: -published('transport_40x30.sol.gz') });
  });
});

describe('what is promised', () => {
  it('agrees with HiGHS on middling problems, with floors and without', async () => {
    const solver = await loadHighs();
    for (const [seed, alpha] of [[11, 0], [12, 0.8], [13, 1]] as const) {
      const problem = generate({ lines: 400, seed });
      problem.settings.alpha = alpha;
      const c = indexed(problem);
      const fill = new FairFill(c).run();
      const rows = (of: Int32Array, count: number) => Array.from({ length: count }, (_, n) => Array.from(of.keys()).filter((p) => of[p] === n).map((p) => `x${p}`).join(' + '));
      const text = ['Maximize', ` obj: ${Array.from(c.points, (w, p) => `${w} x${p}`).join(' + ')}`, 'Subject To',
        ...rows(c.supply, c.supplies.length).flatMap((row, i) => (row ? [` s${i}: ${row} <= ${c.free[i]}`] : [])),
        ...rows(c.demand, c.demands.length).flatMap((row, j) => (row ? [` d${j}: ${row} <= ${c.quantity[j]}`, ` f${j}: ${row} >= ${Math.ceil(alpha * fill[j]! - 1e-9)}`] : [])), 'End'].join('\n');
      expect((await propose(problem)).objective).toBe(Math.round(solver.solve(text, { output_flag: false }).ObjectiveValue));
    }
  });

  it('is complementary slack: prices prove the optimum, pair by pair', async () => {
    for (const seed of [21, 22, 23]) {
      const problem = generate({ lines: 300, seed });
      const r = await propose(problem);
      const { supplies: u, demands: v } = r.prices;
      const flow = new Map(r.allocation.map((a) => [`${a.supply} ${a.demand}`, a.quantity]));
      const given = new Map<string, number>();
      for (const a of r.allocation) given.set(a.supply, (given.get(a.supply) ?? 0) + a.quantity);
      const got = received(problem, r);
      for (const p of problem.pairs) {
        const gain = p.points - u[p.supply]! - v[p.demand]!;
        expect(gain).toBeLessThanOrEqual(0);
        if (flow.has(`${p.supply} ${p.demand}`)) expect(gain).toBe(0);
      }
      for (const s of problem.supplies) { expect(u[s.id]).toBeGreaterThanOrEqual(0); if (u[s.id]! > 0) expect(given.get(s.id) ?? 0).toBe(s.free); }
      for (const d of problem.demands) { expect(v[d.id]).toBeGreaterThanOrEqual(0); if (v[d.id]! > 0) expect(got.get(d.id)).toBe(d.quantity); }
      expect(problem.supplies.reduce((n, s) => n + u[s.id]! * s.free, 0) + problem.demands.reduce((n, d) => n + v[d.id]! * d.quantity, 0)).toBe(r.objective);
    }
  });

  it('everybody has at least α of the fairest share, and α 1 costs no volume', async () => {
    for (const alpha of [0.3, 0.5, 0.8, 1]) {
      const problem = generate({ lines: 400, seed: 31 });
      const r = await propose(problem, { alpha, omega: [1.5, 1.4, 1.3, 1.2, 1.1, 1, 1, 1, 1, 1] });
      const share = new FairFill(indexed({ ...problem, settings: { ...problem.settings, omega: [1.5, 1.4, 1.3, 1.2, 1.1, 1, 1, 1, 1, 1] } })).run();
      const got = received(problem, r);
      problem.demands.forEach((d, j) => expect(got.get(d.id)).toBeGreaterThanOrEqual(alpha * share[j]! - 1e-9));
      expect(r).toMatchObject({ status: 'optimal', shortfalls: [] });
      if (alpha === 1) {
        const most = await propose(problem, { objective: 'quantity-then-points' });
        expect([...got.values()].reduce((a, b) => a + b, 0)).toBe(most.allocation.reduce((n, a) => n + a.quantity, 0));
      }
    }
  });

  it('gives the same bytes for the same problem, with blocks too', async () => {
    for (const blocks of [false, true]) {
      const text = JSON.stringify(generate({ lines: blocks ? 60 : 500, seed: 41, blocks }));
      const first = await propose(JSON.parse(text) as Problem, { alpha: 0.8 });
      expect(bytes(await propose(JSON.parse(text) as Problem, { alpha: 0.8 }))).toBe(bytes(first));
      expect(first.stats.stopped).toBe(0);
    }
  }, 120_000);

  it('more supply never lowers the optimum', async () => {
    await fc.assert(fc.asyncProperty(problems({ choices: false, settings: {} }), fc.nat(2), fc.integer({ min: 1, max: 3 }), async (problem, which, more) => {
      const grown: Problem = { ...problem, supplies: problem.supplies.map((s, i) => (i === which % problem.supplies.length ? { ...s, free: s.free + more } : s)) };
      expect((await propose(grown)).objective).toBeGreaterThanOrEqual((await propose(problem)).objective);
    }), { numRuns: 300 });
  });

  it('works in steps and answers in units', async () => {
    const checked = check({ version: 1, settings: { step: 30 }, supplies: [{ id: 'a', free: 100 }], demands: [{ id: 'x', quantity: 125, minUseful: 40 }], pairs: [{ supply: 'a', demand: 'x', points: 3 }] });
    expect(await propose((checked as { problem: Problem }).problem)).toMatchObject({ objective: 270, allocation: [{ quantity: 90 }] });
  });

  it('says so when the clock stopped it, and is a valid answer all the same', async () => {
    let ticks = 0;
    const r = await propose(generate({ lines: 2_000, seed: 51 }), { timeLimitMs: 1, alpha: 0.8 }, { now: () => ticks++ * 1_000 });
    expect(r).toMatchObject({ status: 'feasible', stats: { stopped: 1 } });
    expect(r.bound).toBeGreaterThanOrEqual((await propose(generate({ lines: 2_000, seed: 51 }))).objective);
  });
});
