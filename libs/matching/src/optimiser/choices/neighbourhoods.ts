import type { Component } from '../indexed';
import { polished } from './fixed-choices';
import { solveBest, type Highs } from './milp';
import { random } from './random';
import { better, delivered, score, type Target } from './target';

/** Need lines in one sub-problem, and HiGHS' nodes for it. */
const LINES = 32;
const NODES = 60;

/** How many neighbourhoods a component is worth: a count, so that the answer doesn't depend on the clock. */
export const neighbourhoodsFor = (demands: number): number => Math.min(160, Math.max(24, Math.ceil(demands / 8)));

/**
 * Large-neighbourhood search: some demands near each other (through shared supplies) are solved again by HiGHS with all else as it is, and kept where better.
 * Demands that lack most are tried first.
 */
export function improve(solver: Highs, c: Component, x: Float64Array, target: Target, work: { rounds: number; secondsLeft: () => number; onRound?: (done: number) => void }): { x: Float64Array; rounds: number; improved: number; nodes: number; outOfTime: boolean } {
  const next = random(c.settings.seed);
  const ofDemand: number[][] = c.demands.map(() => []);
  const ofSupply: number[][] = c.supplies.map(() => []);
  for (let p = 0; p < c.pair.length; p++) { ofDemand[c.demand[p]!]!.push(p); ofSupply[c.supply[p]!]!.push(p); }
  const tried = new Int32Array(c.demands.length);
  let [best, at, rounds, improved, nodes] = [x, score(c, x, target), 0, 0, 0];
  for (; rounds < work.rounds; rounds++) {
    const seconds = work.secondsLeft();
    if (seconds <= 0) return { x: best, rounds, improved, nodes, outOfTime: true };
    const got = delivered(c, best);
    // The seed: of six drawn, the one tried least, then lacking most.
    const drawn = Array.from({ length: 6 }, () => Math.floor(next() * c.demands.length));
    const seed = drawn.sort((a, b) => tried[a]! - tried[b]! || (c.quantity[b]! - got[b]!) - (c.quantity[a]! - got[a]!) || a - b)[0]!;
    const inside = new Set([seed]);
    for (const j of inside) {
      if (inside.size >= LINES) break;
      const near = ofDemand[j]!.flatMap((p) => ofSupply[c.supply[p]!]!.filter((q) => best[q]! > 0 || c.low[q]! > 1).map((q) => c.demand[q]!)).filter((d) => !inside.has(d));
      for (let k = 0; k < 8 && near.length && inside.size < LINES; k++) inside.add(near[Math.floor(next() * near.length)]!);
    }
    const demands = [...inside].sort((a, b) => a - b);
    for (const j of demands) tried[j]!++;
    const part = sub(c, best, target, demands, ofDemand);
    const solved = solveBest(solver, part.c, part.target, { nodes: NODES, seconds, seed: c.settings.seed }, part.start);
    nodes += solved.nodes;
    if (solved.outOfTime) return { x: best, rounds, improved, nodes, outOfTime: true };
    const clean = solved.x && polished(part.c, solved.x, part.target);
    if (clean) {
      const now = best.slice();
      part.pairs.forEach((p, n) => { now[p] = clean[n]!; });
      const reached = score(c, now, target);
      if (better(reached, at, target)) [best, at, improved] = [now, reached, improved + 1];
    }
    work.onRound?.(rounds + 1);
  }
  return { x: best, rounds, improved, nodes, outOfTime: false };
}

/** The demands alone, with what the others leave of the supplies. */
export function sub(c: Component, x: Float64Array, target: Target, demands: number[], ofDemand: number[][]): { c: Component; target: Target; start: Float64Array; pairs: number[] } {
  const pairs = demands.flatMap((j) => ofDemand[j]!).sort((a, b) => a - b);
  const inside = new Set(pairs);
  const supplies = [...new Set(pairs.map((p) => c.supply[p]!))].sort((a, b) => a - b);
  const [supplyAt, demandAt] = [new Map(supplies.map((i, n) => [i, n])), new Map(demands.map((j, n) => [j, n]))];
  const free = c.free.slice();
  const wards = target.wardFloors?.slice() ?? null;
  for (let p = 0; p < c.pair.length; p++) {
    if (inside.has(p) || !x[p]) continue;
    free[c.supply[p]!]! -= x[p]!;
    if (wards && c.ward[c.demand[p]!]! >= 0) wards[c.ward[c.demand[p]!]!]! -= x[p]!;
  }
  const take = (a: Float64Array, at: number[]) => Float64Array.from(at, (n) => a[n]!);
  const part: Component = {
    ...c, supplies: supplies.map((i) => c.supplies[i]!), demands: demands.map((j) => c.demands[j]!), free: take(free, supplies), quantity: take(c.quantity, demands), least: take(c.least, demands),
    most: take(c.most, demands), ward: Int32Array.from(demands, (j) => c.ward[j]!), weight: take(c.weight, demands), received: take(c.received, demands),
    pair: Int32Array.from(pairs, (p) => c.pair[p]!), supply: Int32Array.from(pairs, (p) => supplyAt.get(c.supply[p]!)!), demand: Int32Array.from(pairs, (p) => demandAt.get(c.demand[p]!)!),
    points: take(c.points, pairs), low: take(c.low, pairs), high: take(c.high, pairs), pinned: take(c.pinned, pairs), kept: take(c.kept, pairs),
    supplyOf: Int32Array.from(supplies), demandOf: Int32Array.from(demands), pairOf: Int32Array.from(pairs),
  };
  return { c: part, target: { ...target, floors: take(target.floors, demands), wardFloors: wards }, start: take(x, pairs), pairs };
}
