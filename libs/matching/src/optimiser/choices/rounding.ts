import { MatchingFlow } from '../flow/matching-flow';
import type { Component } from '../indexed';
import { flowFor } from './fixed-choices';
import { better, delivered, holds, score, type Target } from './target';

/** Rounds of dropping before the blocks that are left are taken up or out. */
const ROUNDS = 12;
const REPAIRS = 8;

export interface Rounded { x: Float64Array | null; relaxed: { quantity: number; value: number }; pivots: number; optimal: boolean }

/**
 * Flow-guided rounding: solve the flow without the choices, drop the worst half of what breaks them, solve on from the basis, and again.
 * What comes out keeps every hard limit, or is null where pins leave the heuristic no way. The first flow is a bound.
 */
export function rounding(c: Component, target: Target, stop?: () => boolean): Rounded {
  const flow = new MatchingFlow(c, { soft: true, wardFloors: target.wardFloors ?? undefined });
  for (let j = 0; j < c.demands.length; j++) flow.raise(j, target.floors[j]!);
  let optimal = flow.run(stop);
  const relaxed = score(c, flow.amounts(), target);
  const out = new Uint8Array(c.pair.length);
  const open = new Uint8Array(c.demands.length);
  const drop = (p: number) => { if (!out[p] && !c.pinned[p]) { out[p] = 1; flow.veto(p); return true; } return false; };
  const ofDemand: number[][] = c.demands.map(() => []);
  for (let p = 0; p < c.pair.length; p++) ofDemand[c.demand[p]!]!.push(p);
  for (let round = 0; round < ROUNDS; round++) {
    const x = flow.amounts();
    const got = delivered(c, x);
    let changed = 0;
    for (let j = 0; j < got.length; j++) {
      if (got[j]! > 0 && got[j]! < c.least[j]!) {
        if (!open[j] && got[j]! * 2 >= c.least[j]!) {
          open[j] = 1;
          flow.raise(j, c.least[j]!, flow.penalty.big / 2);
          changed++;
        } else for (const p of ofDemand[j]!) if (drop(p)) changed++;
      }
      const used = ofDemand[j]!.filter((p) => x[p]! > 0);
      if (used.length > c.most[j]!) {
        const order = used.sort((a, b) => (c.pinned[b]! > 0 ? 1 : 0) - (c.pinned[a]! > 0 ? 1 : 0) || x[b]! - x[a]! || c.points[b]! - c.points[a]! || a - b);
        for (const p of round < 3 ? order.slice(c.most[j]!) : ofDemand[j]!.filter((q) => !order.slice(0, c.most[j]!).includes(q))) if (drop(p)) changed++;
      }
    }
    const parts = [];
    for (let p = 0; p < c.pair.length; p++) if (x[p]! > 0 && x[p]! < c.low[p]! && !out[p]) parts.push(p);
    parts.sort((a, b) => x[a]! / c.low[a]! - x[b]! / c.low[b]! || a - b);
    for (const p of parts.slice(0, Math.ceil(parts.length / 2))) if (drop(p)) changed++;
    if (!changed) break;
    optimal = flow.run(stop) && optimal;
    if (stop?.()) break;
  }
  let x = whole(c, chosen(c, flow.amounts(), out), target);
  if (x) {
    for (let turn = 0; turn < 3; turn++) {
      const more = x.slice();
      if (!fill(c, more, ofDemand, target)) break;
      const flowed: Float64Array | undefined = flowFor(c, more, target)?.x;
      const next: Float64Array = flowed && holds(c, flowed) && better(score(c, flowed, target), score(c, more, target), target) ? flowed : more;
      if (!better(score(c, next, target), score(c, x, target), target)) break;
      x = next;
    }
  }
  return { x, relaxed, pivots: flow.solver.pivots, optimal };
}

/** Blocks taken up while they fit, the fullest first; what falls short of its block or its most of suppliers is out. */
function chosen(c: Component, x: Float64Array, out: Uint8Array): Float64Array {
  const y = new Float64Array(c.pair.length);
  const [free, room, left] = [c.free.slice(), c.quantity.slice(), c.most.slice()];
  for (let p = 0; p < c.pair.length; p++) {
    if (!c.pinned[p]) continue;
    y[p] = Math.max(c.pinned[p]!, c.low[p]!);
    free[c.supply[p]!]! -= y[p]!;
    room[c.demand[p]!]! -= y[p]!;
    left[c.demand[p]!]!--;
  }
  const order = Array.from({ length: c.pair.length }, (_, p) => p).filter((p) => x[p]! > 0 && !out[p] && !c.pinned[p]).sort((a, b) => Math.min(1, x[b]! / c.low[b]!) - Math.min(1, x[a]! / c.low[a]!) || x[b]! - x[a]! || a - b);
  for (const p of order) {
    const [i, j] = [c.supply[p]!, c.demand[p]!];
    const low = c.low[p]!;
    if (left[j]! < 1 || (low > 1 && (free[i]! < low || room[j]! < low || x[p]! * 2 < low))) continue;
    left[j]!--;
    y[p] = Math.max(low, Math.min(x[p]!, free[i]!, room[j]!));
    if (y[p]! <= 0) { y[p] = 0; left[j]!++; continue; }
    free[i]! -= y[p]!;
    room[j]! -= y[p]!;
  }
  return y;
}

/** Makes the choices of y a whole allocation: demands that stay short of their least are closed, until none is. */
function whole(c: Component, y: Float64Array, target: Target): Float64Array | null {
  for (let turn = 0; turn < REPAIRS; turn++) {
    const solved = flowFor(c, y, target);
    if (!solved) return null;
    if (holds(c, solved.x)) return solved.x;
    const got = delivered(c, solved.x);
    let shut = false;
    for (let p = 0; p < c.pair.length; p++) {
      const j = c.demand[p]!;
      if (!c.pinned[p] && got[j]! > 0 && got[j]! < c.least[j]!) shut = shut || y[p]! > 0, y[p] = 0;
    }
    if (!shut) {
      // Only an unpinned remainder can still be short: without any choice of ours nothing is used but the pins.
      if (turn === REPAIRS - 1) return null;
      for (let p = 0; p < c.pair.length; p++) if (!c.pinned[p] && solved.x[p]! === 0) y[p] = 0;
    }
  }
  const bare = c.pinned.map((q, p) => (q > 0 ? Math.max(q, c.low[p]!) : 0));
  const last = flowFor(c, bare, target);
  return last && holds(c, last.x) ? last.x : holds(c, bare) ? bare : null;
}

/** Uses what is spare, in descending points: more of what is used, new pairs where their block fits, and closed demands that can be served whole. True when something was added. */
function fill(c: Component, x: Float64Array, ofDemand: number[][], target: Target): boolean {
  const [free, got, count] = [c.free.slice(), delivered(c, x), new Int32Array(c.demands.length)];
  for (let p = 0; p < c.pair.length; p++) { free[c.supply[p]!]! -= x[p]!; if (x[p]! > 0) count[c.demand[p]!]!++; }
  let added = false;
  const add = (p: number, q: number) => { if (x[p] === 0) count[c.demand[p]!]!++; x[p]! += q; free[c.supply[p]!]! -= q; got[c.demand[p]!]! += q; added = true; };
  const wanted = (p: number) => c.points[p]! > 0 || target.quantityFirst || got[c.demand[p]!]! < target.floors[c.demand[p]!]!;
  const order = Array.from({ length: c.pair.length }, (_, p) => p).sort((a, b) => c.points[b]! - c.points[a]! || a - b);
  for (const p of order) {
    const [i, j] = [c.supply[p]!, c.demand[p]!];
    if (c.least[j]! > 1 && got[j] === 0) continue;
    const most = Math.min(free[i]!, c.quantity[j]! - got[j]!, c.high[p]! - x[p]!);
    if (most <= 0 || !wanted(p) || (x[p] === 0 && (most < c.low[p]! || count[j]! >= c.most[j]!))) continue;
    add(p, most);
  }
  for (let j = 0; j < got.length; j++) {
    if (c.least[j]! <= 1 || got[j]! > 0) continue;
    const take: [number, number][] = [];
    let [sum, gain] = [0, 0];
    for (const p of [...ofDemand[j]!].sort((a, b) => Math.min(c.high[b]!, free[c.supply[b]!]!) - Math.min(c.high[a]!, free[c.supply[a]!]!) || c.points[b]! - c.points[a]! || a - b)) {
      const most = Math.min(free[c.supply[p]!]!, c.quantity[j]! - sum, c.high[p]!);
      if (most < c.low[p]! || most <= 0 || take.length >= c.most[j]!) continue;
      take.push([p, most]);
      sum += most;
      gain += most * c.points[p]!;
    }
    if (sum >= c.least[j]! && (gain > 0 || target.quantityFirst || target.floors[j]! > 0)) for (const [p, q] of take) add(p, q);
  }
  return added;
}
