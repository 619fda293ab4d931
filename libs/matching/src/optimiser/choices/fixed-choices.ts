import { MatchingFlow } from '../flow/matching-flow';
import type { Component } from '../indexed';
import { better, delivered, holds, score, type Target } from './target';

/** The component with its choices made as x makes them: used blocks are pinned, what is not used is out. What is left is a flow. */
export function fixedChoices(c: Component, x: ArrayLike<number>): Component {
  const degree = new Int32Array(c.demands.length);
  for (let p = 0; p < c.pair.length; p++) degree[c.demand[p]!]!++;
  const got = delivered(c, x);
  const [pinned, high] = [c.pinned.slice(), c.high.slice()];
  for (let p = 0; p < c.pair.length; p++) {
    const j = c.demand[p]!;
    // A block of 1 is no choice: it is left to the flow, unless a most of suppliers counts it.
    if (x[p]! > 1e-6) {
      if (c.low[p]! > 1) pinned[p] = Math.max(pinned[p]!, c.low[p]!);
    } else if (c.low[p]! > 1 || degree[j]! > c.most[j]! || (c.least[j]! > 1 && got[j]! < 1e-6)) high[p] = pinned[p]!;
  }
  return { ...c, pinned, high };
}

/** The best flow for these choices. Null where it breaks a limit: the pins of blocks may not fit together. */
export function flowFor(c: Component, x: ArrayLike<number>, target: Target): { x: Float64Array; flow: MatchingFlow } | null {
  const fixed = fixedChoices(c, x);
  const [spare, room] = [c.free.slice(), c.quantity.slice()];
  for (let p = 0; p < c.pair.length; p++) { spare[c.supply[p]!]! -= fixed.pinned[p]!; room[c.demand[p]!]! -= fixed.pinned[p]!; }
  if (spare.some((q) => q < 0) || room.some((q) => q < 0)) return null;
  const flow = new MatchingFlow(fixed, { soft: true, wardFloors: target.wardFloors ?? undefined });
  const got = delivered(c, x);
  for (let j = 0; j < got.length; j++) {
    if (c.least[j]! > 1 && got[j]! > 1e-6) flow.raise(j, c.least[j]!, flow.penalty.big);
    flow.raise(j, target.floors[j]!);
  }
  flow.run();
  return { x: flow.amounts(), flow };
}

/** x, or the best flow for its choices where that is better. Makes a continuous x whole. */
export function polished(c: Component, x: Float64Array, target: Target): Float64Array | null {
  const rounded = x.map((q) => Math.round(q));
  const [own, flow] = [holds(c, rounded) ? rounded : null, flowFor(c, x, target)?.x ?? null];
  const best = flow && holds(c, flow) ? flow : null;
  if (own && best) return better(score(c, best, target), score(c, own, target), target) ? best : own;
  return own ?? best;
}
