import { penalties, worth, type Penalties } from '../flow/matching-flow';
import type { Component } from '../indexed';

/** What an allocation of a component with choices is measured by: quantity first where the council says so, then points less penalties. */
export interface Target { floors: Float64Array; wardFloors: Float64Array | null; penalty: Penalties; quantityFirst: boolean }

export interface Score { quantity: number; value: number }

export const targetOf = (c: Component, floors: Float64Array, wardFloors: Float64Array | null): Target =>
  ({ floors, wardFloors, penalty: penalties(c, true), quantityFirst: c.settings.objective === 'quantity-then-points' });

export function delivered(c: Component, x: ArrayLike<number>): Float64Array {
  const got = new Float64Array(c.demands.length);
  for (let p = 0; p < c.pair.length; p++) got[c.demand[p]!]! += x[p]!;
  return got;
}

export function score(c: Component, x: ArrayLike<number>, target: Target): Score {
  const got = delivered(c, x);
  let [quantity, value] = [0, worth(c, x)];
  const wards = new Float64Array(c.wards.length);
  for (let j = 0; j < got.length; j++) {
    quantity += got[j]!;
    value -= target.penalty.floor * Math.max(0, target.floors[j]! - got[j]!);
    if (c.ward[j]! >= 0) wards[c.ward[j]!]! += got[j]!;
  }
  if (target.wardFloors) for (let w = 0; w < wards.length; w++) value -= target.penalty.ward * Math.max(0, target.wardFloors[w]! - wards[w]!);
  return { quantity, value };
}

export const better = (a: Score, b: Score, target: Target): boolean => (target.quantityFirst && a.quantity !== b.quantity ? a.quantity > b.quantity : a.value > b.value);

/** Every hard limit holds. */
export function holds(c: Component, x: ArrayLike<number>): boolean {
  const used = new Float64Array(c.supplies.length);
  const count = new Int32Array(c.demands.length);
  for (let p = 0; p < c.pair.length; p++) {
    const q = x[p]!;
    if (!Number.isInteger(q) || q < c.pinned[p]! || (q > 0 && q < c.low[p]!) || q > c.high[p]!) return false;
    used[c.supply[p]!]! += q;
    if (q > 0) count[c.demand[p]!]!++;
  }
  const got = delivered(c, x);
  return used.every((u, i) => u <= c.free[i]!) && got.every((g, j) => g <= c.quantity[j]! && (g === 0 || g >= c.least[j]!) && count[j]! <= c.most[j]!);
}
