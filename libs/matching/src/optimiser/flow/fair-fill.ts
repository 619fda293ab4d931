import { afterPins, type Indexed } from '../indexed';

/** Above this many units a demand, they are tried in bulk and halved where some don't fit. */
const ONE_BY_ONE = 4;
/** ω is counted in millionths: levels are quotients of integers, so that what is equally filled compares as equal (2 ÷ (1.4 × 3) and 4 ÷ (1.2 × 7) differ as products of fractions). */
const MILLIONTHS = 1_000_000;

/**
 * The lexicographic max-min fill: the least filled demand gets as much as it can, then the next. Fill is (received + got) ÷ (ω × (received + quantity)).
 * What can be delivered is a polymatroid, so units taken in the order of the level they start from (and, at one level, the furthest step first) are exact,
 * and the total is the most that can be delivered. Each unit is a shortest augmenting path; distances only grow, and a demand without a path is closed for good.
 */
export class FairFill {
  /** Delivered to each demand, pins included. */
  readonly got: Float64Array;
  paths = 0;
  private readonly flow: Float64Array;
  private readonly high: Float64Array;
  private readonly spare: Float64Array;
  private readonly quantity: Float64Array;
  private readonly base: Float64Array;
  private readonly weight: Float64Array;
  /** Pairs of a node: supplies first, then demands. */
  private readonly start: Int32Array;
  private readonly pairs: Int32Array;
  private readonly other: Int32Array;
  /** The same pair at its other end; and whether one can go that way: into a demand while the pair has room, out of a supply while it carries something. */
  private readonly mate: Int32Array;
  private readonly can: Uint8Array;
  private distance: Int32Array;
  private at: Int32Array;
  private counts: Int32Array;
  private readonly nS: number;
  private readonly stack: Int32Array;
  private readonly begins: Float64Array;
  private readonly ends: Float64Array;

  constructor(private readonly c: Indexed) {
    const { free, quantity, high, got } = afterPins(c);
    [this.spare, this.quantity, this.high, this.base, this.got] = [free, quantity, high, got, got.slice()];
    this.weight = Float64Array.from(c.weight, (w) => Math.round(w * MILLIONTHS));
    const [nS, n, m] = [c.supplies.length, c.supplies.length + c.demands.length, c.pair.length];
    this.nS = nS;
    this.flow = new Float64Array(m);
    this.start = new Int32Array(n + 1);
    for (let p = 0; p < m; p++) {
      this.start[c.supply[p]! + 1]!++;
      this.start[nS + c.demand[p]! + 1]!++;
    }
    for (let v = 0; v < n; v++) this.start[v + 1]! += this.start[v]!;
    this.pairs = new Int32Array(2 * m);
    this.other = new Int32Array(2 * m);
    this.mate = new Int32Array(2 * m);
    this.can = new Uint8Array(2 * m);
    const put = this.start.slice();
    for (let p = 0; p < m; p++) {
      const [i, j] = [c.supply[p]!, nS + c.demand[p]!];
      const [a, b] = [put[i]!++, put[j]!++];
      this.other[a] = j;
      this.other[b] = i;
      this.pairs[a] = this.pairs[b] = p;
      this.mate[a] = b;
      this.mate[b] = a;
      this.can[b] = high[p]! > 0 ? 1 : 0;
    }
    this.stack = new Int32Array(n + 1);
    [this.begins, this.ends] = [new Float64Array(c.demands.length), new Float64Array(c.demands.length)];
    // A supply is 0 away from spare quantity, a demand 1.
    this.distance = Int32Array.from({ length: n }, (_, v) => (v < nS ? 0 : 1));
    this.counts = new Int32Array(n + 2);
    this.counts[0] = nS;
    this.counts[1] = n - nS;
    this.at = this.start.slice(0, n);
  }

  run(): Float64Array {
    const all = Array.from({ length: this.got.length }, (_, j) => j).filter((j) => this.quantity[j]! > 0);
    let top = 0;
    for (const j of all) top = Math.max(top, this.level(j, this.whole(j)));
    this.fill(all, 0, top + 1);
    return this.got;
  }

  private whole(j: number): number { return this.base[j]! + this.quantity[j]!; }
  private level(j: number, got: number): number { return (MILLIONTHS * (this.c.received[j]! + got)) / (this.weight[j]! * (this.c.received[j]! + this.whole(j))); }
  private open(j: number): boolean { return this.distance[this.nS + j]! < this.stack.length; }

  /** How many units of j start below the level. */
  private below(j: number, level: number): number {
    const whole = this.whole(j);
    let n = Math.min(Math.max(Math.ceil((level * this.weight[j]! * (this.c.received[j]! + whole)) / MILLIONTHS) - this.c.received[j]!, 0), whole);
    while (n > 0 && this.level(j, n - 1) >= level) n--;
    while (n < whole && this.level(j, n) < level) n++;
    return n;
  }

  /** Fills every live demand with the units that start in [from, to). */
  private fill(live: number[], from: number, to: number): void {
    const demands = live.filter((j) => this.open(j) && this.got[j]! < this.below(j, to));
    if (!demands.length) return;
    const units = demands.reduce((n, j) => n + this.below(j, to) - this.got[j]!, 0);
    const middle = (from + to) / 2;
    if (units <= ONE_BY_ONE * demands.length || units <= 2_000 || middle <= from || middle >= to) {
      this.oneByOne(demands, to);
      return;
    }
    if (this.inBulk(demands, to)) return;
    this.fill(demands, from, middle);
    this.fill(demands, middle, to);
  }

  /** By a heap of demands, the least filled on top; of those at one level, the one that a unit brings furthest. */
  private oneByOne(demands: number[], to: number): void {
    const { begins, ends } = this;
    const heap = Int32Array.from(demands);
    const before = (a: number, b: number) => begins[a]! < begins[b]! || (begins[a]! === begins[b]! && (ends[a]! > ends[b]! || (ends[a]! === ends[b]! && a < b)));
    let size = heap.length;
    const settle = (j: number, at: number) => {
      for (let child = 2 * at + 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && before(heap[child + 1]!, heap[child]!)) child++;
        if (!before(heap[child]!, j)) break;
        heap[at] = heap[child]!;
        at = child;
      }
      heap[at] = j;
    };
    for (const j of demands) this.lift(j);
    for (let at = (size >> 1) - 1; at >= 0; at--) settle(heap[at]!, at);
    while (size > 0) {
      const j = heap[0]!;
      if (begins[j]! >= to) return;
      if (this.open(j) && this.push(j, 1) === 1) {
        this.got[j]!++;
        this.lift(j);
        if (this.got[j]! < this.whole(j)) {
          settle(j, 0);
          continue;
        }
      }
      const end = heap[--size]!;
      if (size > 0) settle(end, 0);
    }
  }

  /** The level j is at, and where one more unit brings it. */
  private lift(j: number): void {
    this.begins[j] = this.level(j, this.got[j]!);
    this.ends[j] = this.level(j, this.got[j]! + 1);
  }

  /** All or none: order doesn't matter where everything fits. */
  private inBulk(demands: number[], to: number): boolean {
    const kept = { flow: this.flow.slice(), can: this.can.slice(), spare: this.spare.slice(), got: this.got.slice(), distance: this.distance.slice(), at: this.at.slice(), counts: this.counts.slice() };
    for (const j of demands) {
      let wanted = this.below(j, to) - this.got[j]!;
      while (wanted > 0) {
        const sent = this.push(j, wanted);
        if (sent === 0) {
          this.flow.set(kept.flow);
          this.can.set(kept.can);
          this.spare.set(kept.spare);
          this.got.set(kept.got);
          [this.distance, this.at, this.counts] = [kept.distance, kept.at, kept.counts];
          return false;
        }
        wanted -= sent;
        this.got[j]! += sent;
      }
    }
    return true;
  }

  /** Sends up to `wanted` units to j along one shortest path from spare supply. 0: there is none, now and for ever. */
  private push(j: number, wanted: number): number {
    const { distance, at, start, pairs, other, mate, can, flow, high, stack, counts, nS, spare } = this;
    const closed = stack.length;
    const from = nS + j;
    let v = from;
    let depth = 0;
    while (distance[from]! < closed) {
      if (v < nS && spare[v]! > 0 && distance[v] === 0) {
        let sent = Math.min(wanted, spare[v]!);
        for (let k = 0; k < depth; k++) {
          const e = stack[k]!;
          const p = pairs[at[e]!]!;
          sent = Math.min(sent, e >= nS ? high[p]! - flow[p]! : flow[p]!);
        }
        for (let k = 0; k < depth; k++) {
          const e = stack[k]!;
          const a = at[e]!;
          const p = pairs[a]!;
          const now = flow[p]! + (e >= nS ? sent : -sent);
          flow[p] = now;
          const [ofDemand, ofSupply] = e >= nS ? [a, mate[a]!] : [mate[a]!, a];
          can[ofDemand] = now < high[p]! ? 1 : 0;
          can[ofSupply] = now > 0 ? 1 : 0;
        }
        spare[v]! -= sent;
        this.paths++;
        return sent;
      }
      // One step nearer.
      const nearer = distance[v]! - 1;
      const end = start[v + 1]!;
      let k = at[v]!;
      for (; k < end; k++) if (can[k] && distance[other[k]!] === nearer) break;
      at[v] = k;
      if (k < end) {
        stack[depth++] = v;
        v = other[at[v]!]!;
        continue;
      }
      let nearest = closed;
      for (k = start[v]!; k < end; k++) {
        if (!can[k]) continue;
        const d = distance[other[k]!]! + 1;
        if (d < nearest) nearest = d;
      }
      const old = distance[v]!;
      distance[v] = nearest;
      at[v] = start[v]!;
      counts[old]!--;
      if (nearest < closed) counts[nearest]!++;
      // A gap: nobody stands at this distance, so nobody above it gets through.
      if (counts[old] === 0) {
        for (let u = 0; u < distance.length; u++) {
          if (distance[u]! > old && distance[u]! < closed) {
            counts[distance[u]!]!--;
            distance[u] = closed;
          }
        }
      }
      if (v !== from) v = stack[--depth]!;
    }
    return 0;
  }
}
