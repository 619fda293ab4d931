import type { Problem } from './problem';

/** A problem by numbers: what the solvers work on. Only usable pairs are in it; `pair[n]` is their place in the file. */
export interface Indexed {
  supplies: string[];
  demands: string[];
  wards: string[];
  free: Float64Array;
  quantity: Float64Array;
  /** The least that is useful: the whole quantity for all-or-nothing, 1 where there is no least. */
  least: Float64Array;
  /** Most suppliers; Infinity where there is no most. */
  most: Float64Array;
  /** Number of the ward, or -1. */
  ward: Int32Array;
  /** ω of the demand's decile, and what was already received. */
  weight: Float64Array;
  received: Float64Array;
  pair: Int32Array;
  supply: Int32Array;
  demand: Int32Array;
  points: Float64Array;
  low: Float64Array;
  high: Float64Array;
  pinned: Float64Array;
  kept: Float64Array;
  settings: Problem['settings'];
  /** Pins that no usable pair carries. */
  lost: { pin: number; because: 'forbidden' | 'no-pair' | 'block' }[];
}

/** Usable: not forbidden, and some block fits. Runs in linear time and assumes a checked problem. */
export function indexed(problem: Problem): Indexed {
  const { supplies, demands, pairs, settings } = problem;
  const supplyAt = new Map(supplies.map((s, i) => [s.id, i]));
  const demandAt = new Map(demands.map((d, j) => [d.id, j]));
  const wards = [...new Set(demands.flatMap((d) => d.ward ?? []))].sort();
  const wardAt = new Map(wards.map((w, i) => [w, i]));
  const key = (p: { supply: string; demand: string }) => supplyAt.get(p.supply)! * demands.length + demandAt.get(p.demand)!;
  const forbidden = new Set(problem.forbids.map(key));
  const n = pairs.length;
  const f64 = () => new Float64Array(n);
  const i32 = () => new Int32Array(n);
  const [pair, supply, demand, points, low, high, pinned, kept] = [i32(), i32(), i32(), f64(), f64(), f64(), f64(), f64()];
  const marked = new Map<number, number>([...problem.pins, ...problem.kept].map((p) => [key(p), -1]));
  const lostTo = new Map<number, Indexed['lost'][number]['because']>();
  let used = 0;
  for (let p = 0; p < n; p++) {
    const of = pairs[p]!;
    const i = supplyAt.get(of.supply)!;
    const j = demandAt.get(of.demand)!;
    const at = i * demands.length + j;
    const s = supplies[i]!;
    const l = Math.max(of.minBlock ?? 1, s.minBlock ?? 1);
    const h = Math.min(of.maxBlock ?? Infinity, s.maxBlock ?? Infinity, s.free, demands[j]!.quantity);
    if (h < l || (forbidden.size && forbidden.has(at))) {
      lostTo.set(at, forbidden.has(at) ? 'forbidden' : 'block');
      continue;
    }
    pair[used] = p;
    supply[used] = i;
    demand[used] = j;
    points[used] = of.points;
    low[used] = l;
    high[used] = h;
    if (marked.size && marked.has(at)) marked.set(at, used);
    used++;
  }
  const lost: Indexed['lost'] = [];
  problem.pins.forEach((pin, i) => {
    const at = marked.get(key(pin))!;
    if (at < 0) lost.push({ pin: i, because: lostTo.get(key(pin)) ?? 'no-pair' });
    else pinned[at] = Math.max(pinned[at]!, pin.quantity);
  });
  for (const k of problem.kept) {
    const at = marked.get(key(k))!;
    if (at >= 0) kept[at] = Math.min(kept[at]! + k.quantity, high[at]!);
  }
  return {
    supplies: supplies.map((s) => s.id), demands: demands.map((d) => d.id), wards,
    free: Float64Array.from(supplies, (s) => s.free), quantity: Float64Array.from(demands, (d) => d.quantity),
    least: Float64Array.from(demands, (d) => (d.allOrNothing ? d.quantity : d.minUseful ?? 1)), most: Float64Array.from(demands, (d) => d.maxSuppliers ?? Infinity),
    ward: Int32Array.from(demands, (d) => (d.ward === undefined ? -1 : wardAt.get(d.ward)!)),
    weight: Float64Array.from(demands, (d) => (d.decile === undefined ? 1 : settings.omega[d.decile - 1]!)), received: Float64Array.from(demands, (d) => d.alreadyReceived ?? 0),
    pair: pair.subarray(0, used), supply: supply.subarray(0, used), demand: demand.subarray(0, used), points: points.subarray(0, used),
    low: low.subarray(0, used), high: high.subarray(0, used), pinned: pinned.subarray(0, used), kept: kept.subarray(0, used), settings, lost,
  };
}

/** A part that shares nothing with the others: its own numbers, and where they are in the whole. */
export interface Component extends Indexed { supplyOf: Int32Array; demandOf: Int32Array; pairOf: Int32Array }

/** Connected through pairs (and through wards where they have floors); in the order of each one's first supply. Lines and offers without a pair are in none. */
export function components(whole: Indexed, throughWards: boolean): Component[] {
  const [nS, nD] = [whole.supplies.length, whole.demands.length];
  const top = Int32Array.from({ length: nS + nD + whole.wards.length }, (_, v) => v);
  const find = (v: number): number => {
    while (top[v] !== v) v = top[v] = top[top[v]!]!;
    return v;
  };
  const link = (a: number, b: number) => { const [x, y] = [find(a), find(b)]; if (x !== y) top[Math.max(x, y)] = Math.min(x, y); };
  for (let p = 0; p < whole.pair.length; p++) link(whole.supply[p]!, nS + whole.demand[p]!);
  if (throughWards) for (let j = 0; j < nD; j++) if (whole.ward[j]! >= 0) link(nS + j, nS + nD + whole.ward[j]!);

  // Parts are numbered by their first node; then everything is dealt out in its order.
  const part = new Int32Array(nS + nD).fill(-1);
  const numbers = new Map<number, number>();
  const partOf = (v: number): number => {
    const root = find(v);
    let n = numbers.get(root);
    if (n === undefined) numbers.set(root, (n = numbers.size));
    return n;
  };
  for (let v = 0; v < nS + nD; v++) part[v] = partOf(v);
  const deal = (count: number, of: (n: number) => number): Int32Array[] => {
    const sizes = new Int32Array(numbers.size);
    for (let n = 0; n < count; n++) sizes[of(n)]!++;
    const dealt = Array.from(sizes, (size) => new Int32Array(size));
    sizes.fill(0);
    for (let n = 0; n < count; n++) dealt[of(n)]![sizes[of(n)]!++] = n;
    return dealt;
  };
  const [supplies, demands, pairs] = [deal(nS, (i) => part[i]!), deal(nD, (j) => part[nS + j]!), deal(whole.pair.length, (p) => part[whole.supply[p]!]!)];
  const [supplyIn, demandIn] = [new Int32Array(nS), new Int32Array(nD)];
  return pairs.flatMap((p, n): Component[] => {
    if (!p.length) return [];
    const [s, d] = [supplies[n]!, demands[n]!];
    s.forEach((i, at) => { supplyIn[i] = at; });
    d.forEach((j, at) => { demandIn[j] = at; });
    const take = (a: Float64Array, at: Int32Array) => { const out = new Float64Array(at.length); for (let k = 0; k < at.length; k++) out[k] = a[at[k]!]!; return out; };
    const place = (a: Int32Array, to: Int32Array | null) => { const out = new Int32Array(p.length); for (let k = 0; k < p.length; k++) out[k] = to ? to[a[p[k]!]!]! : a[p[k]!]!; return out; };
    // The only part with pairs has them all, in their order.
    const all = p.length === whole.pair.length;
    const own = (a: Float64Array) => (all ? a : take(a, p));
    return [{
      supplies: Array.from(s, (i) => whole.supplies[i]!), demands: Array.from(d, (j) => whole.demands[j]!), wards: whole.wards, free: take(whole.free, s), quantity: take(whole.quantity, d),
      least: take(whole.least, d), most: take(whole.most, d), ward: Int32Array.from(d, (j) => whole.ward[j]!), weight: take(whole.weight, d), received: take(whole.received, d),
      pair: place(whole.pair, null), supply: place(whole.supply, supplyIn), demand: place(whole.demand, demandIn),
      points: own(whole.points), low: own(whole.low), high: own(whole.high), pinned: own(whole.pinned), kept: own(whole.kept), settings: whole.settings, lost: [], supplyOf: s, demandOf: d, pairOf: p,
    }];
  });
}

/** True where some yes-or-no choice binds: a block above 1, a least that is useful, a most of suppliers. */
export function hasChoices(c: Indexed): boolean {
  const degree = new Int32Array(c.demands.length);
  for (let p = 0; p < c.pair.length; p++) {
    if (c.low[p]! > 1) return true;
    degree[c.demand[p]!]!++;
  }
  return c.demands.some((_, j) => c.least[j]! > 1 || degree[j]! > c.most[j]!);
}

/** Free quantities, quantities and largest blocks after the pins are taken off. */
export function afterPins(c: Indexed): { free: Float64Array; quantity: Float64Array; high: Float64Array; got: Float64Array } {
  const [free, quantity, high, got] = [c.free.slice(), c.quantity.slice(), c.high.slice(), new Float64Array(c.quantity.length)];
  for (let p = 0; p < c.pair.length; p++) {
    const pin = c.pinned[p]!;
    if (!pin) continue;
    free[c.supply[p]!]! -= pin;
    quantity[c.demand[p]!]! -= pin;
    got[c.demand[p]!]! += pin;
    high[p]! -= pin;
  }
  return { free, quantity, high, got };
}
