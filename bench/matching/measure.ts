import { performance } from 'node:perf_hooks';
import loadHighs from 'highs';
import { MatchingFlow, worth } from '../../libs/matching/src/optimiser/flow/matching-flow';
import { FairFill } from '../../libs/matching/src/optimiser/flow/fair-fill';
import { components, indexed, type Indexed } from '../../libs/matching/src/optimiser/indexed';
import type { Problem } from '../../libs/matching/src/optimiser/problem';
import { propose } from '../../libs/matching/src/optimiser/propose';
import { rounding } from '../../libs/matching/src/optimiser/choices/rounding';
import { targetOf } from '../../libs/matching/src/optimiser/choices/target';
import { random } from '../../libs/matching/src/optimiser/choices/random';
import { WarmFlow } from '../../libs/matching/src/optimiser/warm';
import { generate } from './generator';

export interface Measured { cpuMs: number; objective: number; units: number; peakMb: number; pairs: number; pivots?: number; short?: number }

const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const peakMb = () => process.resourceUsage().maxRSS / 1024;
const sum = (a: ArrayLike<number>) => { let n = 0; for (let i = 0; i < a.length; i++) n += a[i]!; return n; };

async function ours(problem: Problem): Promise<Measured> {
  const started = cpu();
  const r = await propose(problem);
  return { cpuMs: cpu() - started, objective: r.objective, units: r.allocation.reduce((n, a) => n + a.quantity, 0), peakMb: peakMb(), pairs: problem.pairs.length, pivots: r.stats.pivots, short: r.shortfalls.length };
}

/** The same flow as a linear programme, the floors given: HiGHS is not asked to find the fair fill. */
async function highs(problem: Problem): Promise<Measured> {
  const solver = await loadHighs();
  const c = indexed(problem);
  const floors = problem.settings.alpha > 0 ? new FairFill(c).run().map((share) => Math.ceil(problem.settings.alpha * share - 1e-9)) : new Float64Array(c.demands.length);
  const started = cpu();
  const x = linear(solver, c, floors);
  const used = cpu() - started;
  const whole = x.map((q) => Math.round(q));
  return { cpuMs: used, objective: worth(c, whole), units: sum(whole), peakMb: peakMb(), pairs: problem.pairs.length };
}

function linear(solver: Awaited<ReturnType<typeof loadHighs>>, c: Indexed, floors: Float64Array): Float64Array {
  const [m, nS, nD] = [c.pair.length, c.supplies.length, c.demands.length];
  // By columns: each pair is in the row of its supply and of its demand.
  const [starts, indices, values] = [new Int32Array(m + 1), new Int32Array(2 * m), new Float64Array(2 * m).fill(1)];
  for (let p = 0; p < m; p++) {
    starts[p + 1] = 2 * (p + 1);
    indices[2 * p] = c.supply[p]!;
    indices[2 * p + 1] = nS + c.demand[p]!;
  }
  return solver.withModel({
    numCols: m, numRows: nS + nD, sense: solver.constants.objectiveSense.maximize, colCost: c.points, colLower: new Float64Array(m), colUpper: c.high,
    rowLower: Float64Array.from([...new Float64Array(nS).fill(-Infinity), ...floors]), rowUpper: Float64Array.from([...c.free, ...c.quantity]), matrix: { format: 'csc', numRows: nS + nD, numCols: m, starts, indices, values },
  }, (model) => {
    model.options.set({ output_flag: false });
    model.run();
    return model.getSolution().colValue;
  });
}

/** The best pair first, as much as goes. */
function greedy(problem: Problem): Measured {
  const started = cpu();
  const c = indexed(problem);
  const flow = new MatchingFlow(c);
  const x = flow.amounts();
  return { cpuMs: cpu() - started, objective: worth(c, x), units: sum(x), peakMb: peakMb(), pairs: c.pair.length };
}

/** First come, first served, as a broker with a list does it: need by need in the order of waiting (the file's), each from its best offers that still have something. */
function queue(problem: Problem): Measured {
  const started = cpu();
  const c = indexed(problem);
  const x = new Float64Array(c.pair.length);
  const free = c.free.slice();
  const own = c.demands.map((): number[] => []);
  for (let p = 0; p < c.pair.length; p++) own[c.demand[p]!]!.push(p);
  own.forEach((pairs, j) => {
    let lacks = c.quantity[j]!;
    for (const p of pairs.sort((a, b) => c.points[b]! - c.points[a]! || a - b)) {
      x[p] = Math.min(lacks, free[c.supply[p]!]!, c.high[p]!);
      lacks -= x[p]!;
      free[c.supply[p]!]! -= x[p]!;
    }
  });
  return { cpuMs: cpu() - started, objective: worth(c, x), units: sum(x), peakMb: peakMb(), pairs: c.pair.length };
}

/** Rounding alone against the best that is known; `best` lets propose go on with HiGHS. */
async function blocks(problem: Problem, best: boolean): Promise<Measured & { rounded: number; roundingMs: number; bound: number; stopped: number }> {
  const value = () => components(indexed(problem), false).reduce((n, c) => {
    const { x } = rounding(c, targetOf(c, new Float64Array(c.demands.length), null));
    return n + (x ? worth(c, x) : 0);
  }, 0);
  value();
  let started = cpu();
  const rounded = value();
  const roundingMs = cpu() - started;
  started = cpu();
  const r = best ? await propose(problem) : { objective: rounded, bound: 0, allocation: [], stats: { stopped: 0 } as Record<string, number> };
  return { cpuMs: cpu() - started, objective: r.objective, units: r.allocation.reduce((n, a) => n + a.quantity, 0), peakMb: peakMb(), pairs: problem.pairs.length, rounded, roundingMs, bound: r.bound, stopped: r.stats.stopped! };
}

/** Pivots of 10 and of 100 late offers and lines, solved on warm, over those of the cold start. */
function warm(problem: Problem): { cold: number; ten: number; hundred: number } {
  const late = [...problem.demands.slice(-55).map((d) => d.id), ...problem.supplies.slice(-55).map((s) => s.id)];
  const waiting = new Set(late);
  const now = new WarmFlow({ ...problem, demands: problem.demands.filter((d) => !waiting.has(d.id)), supplies: problem.supplies.filter((s) => !waiting.has(s.id)), pairs: problem.pairs.filter((p) => !waiting.has(p.demand) && !waiting.has(p.supply)) });
  const cold = now.run();
  const arrive = (from: number, to: number) => {
    for (let n = from; n < to; n++) {
      const [d, s] = [problem.demands.at(-1 - n)!, problem.supplies.at(-1 - n)!];
      waiting.delete(d.id);
      now.addDemand(d, problem.pairs.filter((p) => p.demand === d.id && !waiting.has(p.supply)));
      waiting.delete(s.id);
      now.addSupply(s, problem.pairs.filter((p) => p.supply === s.id && p.demand !== d.id && !waiting.has(p.demand)));
    }
    return now.run();
  };
  return { cold, ten: arrive(0, 5), hundred: arrive(5, 55) };
}

/** Two rounds, a tenth of each side gone or new between them: how many of the first round's proposals are withdrawn in the second, and its points without σ. */
async function keeping(problem: Problem, sigma: number): Promise<{ withdrawn: number; points: number }> {
  const first = await propose(problem, { alpha: 0.8 });
  const gone = (id: string) => Number(id.slice(1)) % 10 === 3;
  const next: Problem = { ...problem, settings: { ...problem.settings, alpha: 0.8, sigma }, supplies: problem.supplies.filter((s) => !gone(s.id)), demands: problem.demands.filter((d) => !gone(d.id)), pairs: problem.pairs.filter((p) => !gone(p.supply) && !gone(p.demand)) };
  // Waiting time and expiry move points a little from one round to the next.
  const draw = random(99);
  next.pairs = next.pairs.map((p) => ({ ...p, points: p.points + Math.floor(draw() * 21) - 10 }));
  next.kept = first.allocation.filter((a) => !gone(a.supply) && !gone(a.demand));
  const second = await propose(next);
  const points = new Map(next.pairs.map((p) => [`${p.supply} ${p.demand}`, p.points]));
  const stands = new Set(second.allocation.map((a) => `${a.supply} ${a.demand}`));
  return { withdrawn: next.kept.filter((k) => !stands.has(`${k.supply} ${k.demand}`)).length / next.kept.length, points: second.allocation.reduce((n, a) => n + a.quantity * points.get(`${a.supply} ${a.demand}`)!, 0) };
}

async function main([what, lines, alpha = '0', seed = '1']: string[]): Promise<void> {
  const withBlocks = what === 'blocks' || what === 'rounding';
  const problem = generate({ lines: Number(lines), seed: Number(seed), blocks: withBlocks });
  problem.settings.alpha = Number(alpha);
  const run: Record<string, () => unknown> = {
    // The second run counts where it is short: the first pays for compiling.
    ours: async () => { const first = await ours(problem); return first.cpuMs < 5_000 ? ours(problem) : first; },
    highs: () => highs(problem), greedy: () => greedy(problem), queue: () => queue(problem), blocks: () => blocks(problem, true), rounding: () => blocks(problem, false), warm: () => warm(problem), keeping: () => keeping(problem, Number(alpha)),
    most: () => ({ units: sum(new FairFill(indexed(problem)).run()) }), quantity: async () => ours({ ...problem, settings: { ...problem.settings, alpha: 0, objective: 'quantity-then-points' } }),
  };
  process.stdout.write(JSON.stringify(await run[what!]!()));
}

void main(process.argv.slice(2));
