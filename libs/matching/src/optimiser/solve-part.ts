import { flowFor, polished } from './choices/fixed-choices';
import { highs, solveBest } from './choices/milp';
import { improve, neighbourhoodsFor } from './choices/neighbourhoods';
import { rounding } from './choices/rounding';
import { better, delivered, holds, score, targetOf, type Target } from './choices/target';
import { FairFill } from './flow/fair-fill';
import { MatchingFlow, worth } from './flow/matching-flow';
import { holdPins } from './impossible-pins';
import { hasChoices, type Component } from './indexed';
import type { Conflict } from './problem';

/** Up to here HiGHS gets the whole component; above, neighbourhoods of it. Nodes are counted, not seconds. */
const WHOLE_MILP = 300;
const WHOLE_NODES = (demands: number): number => Math.min(1_000, Math.round(20_000 / demands));
/** A gap that neighbourhoods are not worth trying for. */
const CLOSE = 0.001;

export interface Clock { now: () => number; deadline: number; stopped: boolean }
export interface Solved {
  x: Float64Array;
  bound: number;
  proven: boolean;
  floors: Float64Array;
  supplyPrices: Float64Array;
  demandPrices: Float64Array;
  choices: boolean;
  conflict?: Conflict;
  counts: Record<string, number>;
}

/** α of the fairest possible share; ceil, because floor starves the smallest. The hair is for α × share that is whole but for rounding. */
const floorsOf = (c: Component): { floors: Float64Array; paths: number } => {
  if (c.settings.alpha === 0) return { floors: new Float64Array(c.demands.length), paths: 0 };
  const fill = new FairFill(c);
  return { floors: fill.run().map((share) => Math.ceil(c.settings.alpha * share - 1e-9)), paths: fill.paths };
};

export async function solvePart(c: Component, { wardFloors: allWards, floors: given }: { wardFloors: Float64Array | null; floors?: Readonly<Record<string, number>> }, clock: Clock, onProgress: (part: number) => void): Promise<Solved> {
  // Only wards that something here can reach: the others' lack is nobody's choice.
  const reached = new Set(Array.from(c.demand, (j) => c.ward[j]!));
  const wardFloors = allWards && allWards.map((floor, w) => (reached.has(w) ? floor : 0));
  const { floors, paths } = given ? { floors: Float64Array.from(c.demands, (id) => given[id] ?? 0), paths: 0 } : floorsOf(c);
  const stop = () => (clock.stopped ||= clock.now() > clock.deadline);
  if (hasChoices(c)) return solveChoices(c, floors, wardFloors, clock, stop, onProgress, paths);
  const flow = new MatchingFlow(c, { wardFloors: wardFloors ?? undefined });
  const proven = optimise(flow, floors, stop);
  const x = flow.amounts();
  const objective = worth(c, x);
  return {
    x, floors, proven, bound: proven ? objective : dualBound(flow), choices: false, counts: { pivots: flow.solver.pivots, paths },
    supplyPrices: Float64Array.from(c.supplies, (_, i) => flow.supplyPrice(i)), demandPrices: Float64Array.from(c.demands, (_, j) => flow.demandPrice(j)),
  };
}

/** Points first, then the floors from that basis: they move few flows. */
function optimise(flow: MatchingFlow, floors: Float64Array, stop: () => boolean): boolean {
  if (!flow.run(stop)) return false;
  if (!flow.c.settings.alpha) return true;
  for (let j = 0; j < floors.length; j++) flow.raise(j, floors[j]!);
  return flow.settle(stop);
}

/** Any prices bound the flow: what is scarce at its price, and what each arc would gain. Floors only lower the true optimum. */
function dualBound(flow: MatchingFlow): number {
  const { c, left } = flow;
  let bound = worth(c, c.pinned);
  const [u, v] = [c.supplies.map((_, i) => Math.max(0, flow.supplyPrice(i))), c.demands.map((_, j) => Math.max(0, flow.demandPrice(j)))];
  u.forEach((price, i) => { bound += price * left.free[i]!; });
  v.forEach((price, j) => { bound += price * left.quantity[j]!; });
  for (let p = 0; p < c.pair.length; p++) {
    const [i, j] = [c.supply[p]!, c.demand[p]!];
    const gain = c.points[p]! + (c.kept[p]! > 0 ? c.settings.sigma : 0) - u[i]! - v[j]!;
    if (gain > 0) bound += gain * Math.min(left.high[p]!, left.free[i]!, left.quantity[j]!);
  }
  return Math.floor(bound);
}

async function solveChoices(c: Component, floors: Float64Array, wardFloors: Float64Array | null, clock: Clock, stop: () => boolean, onProgress: (part: number) => void, paths: number): Promise<Solved> {
  const solver = await highs();
  const target = targetOf(c, floors, wardFloors);
  const none = new Float64Array(c.pair.length);
  const counts: Record<string, number> = { pivots: 0, paths, nodes: 0, neighbourhoods: 0, improved: 0 };
  const priced = (x: Float64Array, bound: number, proven: boolean, conflict?: Conflict): Solved => {
    const flow = conflict ? undefined : flowFor(c, x, target)?.flow;
    return { x, bound, proven, floors, choices: true, conflict, counts, supplyPrices: Float64Array.from(c.supplies, (_, i) => flow?.supplyPrice(i) ?? 0), demandPrices: Float64Array.from(c.demands, (_, j) => flow?.demandPrice(j) ?? 0) };
  };
  const pinned = holdPins(solver, c);
  if ('conflict' in pinned) return priced(none, 0, true, pinned.conflict);

  const first = rounding(c, target, stop);
  counts.pivots! += first.pivots;
  let x = first.x ?? (holds(c, pinned.x) ? pinned.x : none);
  let bound = target.quantityFirst || !first.optimal ? pointsBound(c, target) : first.relaxed.value;
  let proven = first.optimal && !target.quantityFirst && bound - score(c, x, target).value < 1;
  const seconds = () => (clock.deadline - clock.now()) / 1000;
  if (!proven && !clock.stopped) {
    if (c.demands.length <= WHOLE_MILP) {
      const milp = solveBest(solver, c, target, { nodes: WHOLE_NODES(c.demands.length), seconds: Math.max(0.1, seconds()), seed: c.settings.seed }, x);
      counts.nodes! += milp.nodes;
      clock.stopped ||= milp.outOfTime;
      const clean = milp.x && polished(c, milp.x, target);
      if (clean && better(score(c, clean, target), score(c, x, target), target)) x = clean;
      if (Number.isFinite(milp.bound)) bound = Math.min(bound, Math.floor(milp.bound + 1e-6));
      proven = milp.status === 'optimal' && score(c, x, target).value >= bound - 0.999;
      if (milp.status === 'optimal' && proven) bound = score(c, x, target).value;
    }
    const { value } = score(c, x, target);
    if (!proven && !clock.stopped && (target.quantityFirst || bound - value > CLOSE * Math.abs(bound))) {
      const done = improve(solver, c, x, target, { rounds: neighbourhoodsFor(c.demands.length), secondsLeft: seconds, onRound: (n) => onProgress(n / neighbourhoodsFor(c.demands.length)) });
      x = done.x;
      counts.nodes! += done.nodes;
      counts.neighbourhoods! += done.rounds;
      counts.improved! += done.improved;
      clock.stopped ||= done.outOfTime;
    }
  }
  const reached = score(c, x, target).value;
  // Said of the objective: shortfalls as they are cost both alike.
  return priced(x, Math.max(bound, reached) + worth(c, x) - reached, proven || (!target.quantityFirst && bound - reached < 1));
}

/** The flow without choices, for points alone: a bound whatever quantity is delivered. */
function pointsBound(c: Component, target: Target): number {
  const flow = new MatchingFlow({ ...c, settings: { ...c.settings, objective: 'points' } }, { soft: true, wardFloors: target.wardFloors ?? undefined });
  for (let j = 0; j < c.demands.length; j++) flow.raise(j, target.floors[j]!);
  return flow.run() ? score(c, flow.amounts(), target).value : dualBound(flow);
}

/** Which limit keeps a demand below its floor, in words. */
export function because(c: Component, solved: Solved, j: number, whole: (pair: number) => number): string {
  const got = delivered(c, solved.x)[j]!;
  const spare = c.free.slice();
  for (let p = 0; p < c.pair.length; p++) spare[c.supply[p]!]! -= whole(p);
  const own = Array.from({ length: c.pair.length }, (_, p) => p).filter((p) => c.demand[p] === j);
  if (own.filter((p) => solved.x[p]! > 0).length >= c.most[j]!) return `most-suppliers: it takes ${c.most[j]} suppliers at most`;
  if (got === 0 && c.least[j]! > 1) return c.least[j] === c.quantity[j] ? `all-or-nothing: all ${c.quantity[j]} could not be found at once` : `least-useful: ${c.least[j]} could not be found at once`;
  const blocked = own.find((p) => solved.x[p] === 0 && c.low[p]! > 1);
  if (blocked !== undefined) return `smallest-block: ${c.supplies[c.supply[blocked]!]} gives ${c.low[blocked]} at least, and ${spare[c.supply[blocked]!]! < c.low[blocked]! ? `has ${spare[c.supply[blocked]!]} left` : `${c.quantity[j]! - got} would fit`}`;
  return 'choices-elsewhere: blocks and least useful quantities of others hold the supply';
}
