import { worth } from './flow/matching-flow';
import { components, indexed, type Component, type Indexed } from './indexed';
import { plainConflicts } from './impossible-pins';
import type { Conflict, Hooks, Problem, Result, Settings } from './problem';
import { because, solvePart, type Clock, type Solved } from './solve-part';
import { inSteps, inUnits } from './stepped';

/**
 * The best fair allocation (docs/optimiser.md): hard limits always, then floors, then points; component by component.
 * The same problem gives the same bytes but for `stats`: work is limited by counts, and the time limit only stops what runs away (`stats.stopped`).
 * Expects a checked problem (check.ts).
 */
export async function propose(given: Problem, settings: Partial<Settings> = {}, hooks: Hooks = {}): Promise<Result> {
  const problem: Problem = { ...given, settings: { ...given.settings, ...settings } };
  const { step } = problem.settings;
  return step > 1 ? inUnits(await solve(inSteps(problem), hooks), step) : solve(problem, hooks);
}

async function solve(problem: Problem, { onProgress = () => undefined, now = () => performance.now(), floors }: Hooks): Promise<Result> {
  const started = now();
  const whole = indexed(problem);
  const conflicts = plainConflicts(problem, whole);
  if (conflicts.length) return impossible(conflicts, now() - started);
  const wardFloors = wardFloorsOf(whole);
  const parts = components(whole, wardFloors !== null);
  const clock: Clock = { now, deadline: started + problem.settings.timeLimitMs, stopped: false };
  const x = new Float64Array(whole.pair.length);
  const solved: { c: Component; s: Solved }[] = [];
  let done = 0;
  for (const c of parts) {
    const s = await solvePart(c, { wardFloors, floors }, clock, (part) => onProgress((done + part * c.pair.length) / whole.pair.length));
    if (s.conflict) conflicts.push(s.conflict);
    s.x.forEach((q, p) => { x[c.pairOf[p]!] = q; });
    solved.push({ c, s });
    done += c.pair.length;
    onProgress(done / whole.pair.length);
  }
  if (conflicts.length) return impossible(conflicts, now() - started);
  return resultOf(problem, whole, x, solved, wardFloors, { ms: Math.round(now() - started), stopped: clock.stopped ? 1 : 0 });
}

const impossible = (conflicts: Conflict[], ms: number): Result =>
  ({ status: 'infeasible', objective: 0, bound: 0, gap: 0, allocation: [], shortfalls: [], prices: { supplies: {}, demands: {} }, conflicts, stats: { ms: Math.round(ms) } });

/** Each ward's part of what its demands ask for; null where wards have no floor. */
function wardFloorsOf(whole: Indexed): Float64Array | null {
  const { wardFloor } = whole.settings;
  if (!wardFloor || !whole.wards.length) return null;
  const asked = new Float64Array(whole.wards.length);
  whole.ward.forEach((w, j) => { if (w >= 0) asked[w]! += whole.quantity[j]!; });
  return asked.map((q) => Math.ceil(wardFloor * q - 1e-9));
}

function resultOf(problem: Problem, whole: Indexed, x: Float64Array, solved: { c: Component; s: Solved }[], wardFloors: Float64Array | null, timing: { ms: number; stopped: number }): Result {
  const got = new Float64Array(whole.demands.length);
  const allocation: Result['allocation'] = [];
  for (let p = 0; p < x.length; p++) {
    if (!x[p]) continue;
    got[whole.demand[p]!]! += x[p]!;
    const { supply, demand } = problem.pairs[whole.pair[p]!]!;
    allocation.push({ supply, demand, quantity: x[p]! });
  }
  const [supplyPrices, demandPrices] = [new Float64Array(whole.supplies.length), new Float64Array(whole.demands.length)];
  const short: { at: number; floor: number; because: string }[] = [];
  const counts: Record<string, number> = {};
  const guaranteed: Record<string, number> = {};
  let [bound, proven] = [0, true];
  for (const { c, s } of solved) {
    bound += s.bound;
    proven &&= s.proven;
    for (const [name, n] of Object.entries(s.counts)) counts[name] = (counts[name] ?? 0) + n;
    s.supplyPrices.forEach((price, i) => { supplyPrices[c.supplyOf[i]!] = price || 0; });
    s.demandPrices.forEach((price, j) => { demandPrices[c.demandOf[j]!] = price || 0; });
    s.floors.forEach((floor, j) => {
      const at = c.demandOf[j]!;
      if (floor > 0) guaranteed[whole.demands[at]!] = floor;
      if (got[at]! < floor) short.push({ at, floor, because: s.choices ? because(c, s, j, (p) => s.x[p]!) : 'stopped: the time limit came first' });
    });
  }
  const objective = worth(whole, x);
  const priceOf = (ids: string[], prices: Float64Array) => Object.fromEntries(ids.map((id, n) => [id, prices[n]!]));
  const wardShortfalls = wardFloors && wardsBelow(whole, got, wardFloors);
  return {
    status: proven ? 'optimal' : 'feasible', objective, bound: Math.max(bound, objective), gap: bound > objective ? (bound - objective) / Math.max(1, Math.abs(bound)) : 0, allocation,
    shortfalls: short.sort((a, b) => a.at - b.at).map(({ at, floor, because: why }) => ({ demand: whole.demands[at]!, floor, got: got[at]!, because: why })),
    ...(wardShortfalls ? { wardShortfalls } : {}),
    ...(problem.settings.alpha > 0 ? { floors: guaranteed } : {}),
    prices: { supplies: priceOf(whole.supplies, supplyPrices), demands: priceOf(whole.demands, demandPrices), ...(solved.some(({ s }) => s.choices) ? { conditional: true as const } : {}) },
    stats: { ...timing, pairs: x.length, components: solved.length, ...counts },
  };
}

function wardsBelow(whole: Indexed, got: Float64Array, floors: Float64Array): NonNullable<Result['wardShortfalls']> {
  const sum = new Float64Array(whole.wards.length);
  whole.ward.forEach((w, j) => { if (w >= 0) sum[w]! += got[j]!; });
  return whole.wards.flatMap((ward, w) => (sum[w]! < floors[w]! ? [{ ward, floor: floors[w]!, got: sum[w]!, because: 'supply: no more can reach this ward without taking a request below its own floor' }] : []));
}
