import { FairFill } from '../../libs/matching/src/optimiser/flow/fair-fill';
import { penalties } from '../../libs/matching/src/optimiser/flow/matching-flow';
import { components, hasChoices, indexed, type Indexed } from '../../libs/matching/src/optimiser/indexed';
import type { Problem } from '../../libs/matching/src/optimiser/problem';

export interface Best { objective: number; quantity: number; floors: Map<string, number>; got: Map<string, number> }

/** Every allocation there is, by trying all of them: for problems of a handful of pairs and units. Null where pins leave none. One component at a time, as choices weigh floors by the best pair of their component. */
export function bruteForce(problem: Problem): Best | null {
  const total: Best = { objective: 0, quantity: 0, floors: new Map(), got: new Map() };
  const whole = indexed(problem);
  if (whole.lost.length) return null;
  const wards = problem.settings.wardFloor > 0;
  for (const c of components(whole, wards)) {
    const part = ofPart(c, problem, whole);
    if (!part) return null;
    total.objective += part.objective;
    total.quantity += part.quantity;
    part.floors.forEach((f, d) => total.floors.set(d, f));
    part.got.forEach((g, d) => total.got.set(d, g));
  }
  return total;
}

function* allocations(c: Indexed, choices: boolean): Generator<number[]> {
  const [free, room] = [[...c.free], [...c.quantity]];
  const count = c.demands.map(() => 0);
  const got = c.demands.map(() => 0);
  const x = Array<number>(c.pair.length).fill(0);
  function* at(p: number): Generator<number[]> {
    if (p === x.length) {
      if (!choices || got.every((g, j) => g === 0 || g >= c.least[j]!)) yield x;
      return;
    }
    const [i, j] = [c.supply[p]!, c.demand[p]!];
    for (let q = c.pinned[p]!; q <= Math.min(c.high[p]!, free[i]!, room[j]!); q++) {
      if (choices && q > 0 && (q < c.low[p]! || count[j]! >= c.most[j]!)) continue;
      x[p] = q; free[i]! -= q; room[j]! -= q; got[j]! += q; if (q) count[j]!++;
      yield* at(p + 1);
      x[p] = 0; free[i]! += q; room[j]! += q; got[j]! -= q; if (q) count[j]!--;
    }
  }
  yield* at(0);
}

const sums = (c: Indexed, x: readonly number[]) => { const got = c.demands.map(() => 0); x.forEach((q, p) => { got[c.demand[p]!]! += q; }); return got; };
const compare = (a: readonly number[], b: readonly number[]) => { for (let n = 0; n < a.length; n++) if (Math.abs(a[n]! - b[n]!) > 1e-9) return a[n]! - b[n]!; return 0; };

/** The delivered vectors whose fills, in ascending order, are the greatest. There may be several; they differ in who gets an odd unit. */
export function fairest(c: Indexed): { fills: number[]; vectors: number[][] } {
  let best: { fills: number[]; vectors: number[][] } | null = null;
  const seen = new Set<string>();
  for (const x of allocations(c, false)) {
    const got = sums(c, x);
    if (seen.has(String(got))) continue;
    seen.add(String(got));
    const fills = got.map((g, j) => (c.quantity[j] ? (c.received[j]! + g) / (c.weight[j]! * (c.received[j]! + c.quantity[j]!)) : Infinity)).sort((a, b) => a - b);
    const by = best ? compare(fills, best.fills) : 1;
    if (by > 0) best = { fills, vectors: [got] };
    else if (by === 0) best!.vectors.push(got);
  }
  return best!;
}

function ofPart(c: Indexed, problem: Problem, whole: Indexed): Best | null {
  const { alpha, sigma, wardFloor, objective } = problem.settings;
  const choices = hasChoices(c);
  if (allocations(c, false).next().done) return null;
  // The odd units go by the order of the file: fair-fill.spec.ts compares the fill itself with the fairest, so here it may be taken from it.
  const floors = alpha > 0 ? problemFloors(c, alpha) : c.demands.map(() => 0);
  const asked = new Map<number, number>();
  whole.ward.forEach((w, j) => { if (w >= 0) asked.set(w, (asked.get(w) ?? 0) + whole.quantity[j]!); });
  const soft = penalties(c, true);
  let best: { key: number[]; x: number[] } | null = null;
  for (const x of allocations(c, choices)) {
    const got = sums(c, x);
    const short = got.reduce((n, g, j) => n + Math.max(0, floors[j]! - g), 0);
    let wardShort = 0;
    if (wardFloor > 0) for (const [w, q] of asked) if (c.ward.includes(w)) wardShort += Math.max(0, Math.ceil(wardFloor * q - 1e-9) - got.reduce((n, g, j) => n + (c.ward[j] === w ? g : 0), 0));
    const quantity = got.reduce((a, b) => a + b, 0);
    const points = x.reduce((n, q, p) => n + c.points[p]! * q + sigma * Math.min(q, c.kept[p]!), 0);
    const first = objective === 'quantity-then-points' ? [quantity] : [];
    const key = choices ? [...first, points - soft.floor * short - soft.ward * wardShort] : [-short, -wardShort, ...first, points];
    if (!best || compare(key, best.key) > 0) best = { key, x: [...x] };
  }
  if (!best) return null;
  const got = sums(c, best.x);
  return {
    objective: best.x.reduce((n, q, p) => n + c.points[p]! * q + sigma * Math.min(q, c.kept[p]!), 0), quantity: got.reduce((a, b) => a + b, 0),
    floors: new Map(c.demands.map((d, j) => [d, floors[j]!])), got: new Map(c.demands.map((d, j) => [d, got[j]!])),
  };
}

const problemFloors = (c: Indexed, alpha: number): number[] => [...new FairFill(c).run()].map((share) => Math.ceil(alpha * share - 1e-9));
