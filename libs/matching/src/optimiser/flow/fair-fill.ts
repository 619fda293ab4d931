import { afterPins, type Indexed } from '../indexed';

/** Above this many units a demand, they are tried in bulk and halved where some don't fit. */
const ONE_BY_ONE = 4;

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
  /** Pairs of a node: supplies first, then demands. */
  private readonly start: Int32Array;
  private readonly pairs: Int32Array;
  private readonly other: Int32Array;
  private distance: Int32Array;
  private at: Int32Array;
  private counts: Int32Array;
  private readonly nS: number;
  private readonly stack: Int32Array;

  constructor(private readonly c: Indexed) {
    const { free, quantity, high, got } = afterPins(c);
    [this.spare, this.quantity, this.high, this.base, this.got] = [free, quantity, high, got, got.slice()];
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
    const put = this.start.slice();
    for (let p = 0; p < m; p++) {
      const [i, j] = [c.supply[p]!, nS + c.demand[p]!];
      this.other[put[i]!] = j;
      this.pairs[put[i]!++] = p;
      this.other[put[j]!] = i;
      this.pairs[put[j]!++] = p;
    }
    this.stack = new Int32Array(n + 1);
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
  private level(j: number, got: number): number { return (this.c.received[j]! + got) / (this.c.weight[j]! * (this.c.received[j]! + this.whole(j))); }
  private open(j: number): boolean { return this.distance[this.nS + j]! < this.stack.length; }

  /** How many units of j start below the level. */
  private below(j: number, level: number): number {
    const whole = this.whole(j);
    let n = Math.min(Math.max(Math.ceil(level * this.c.weight[j]! * (this.c.received[j]! + whole)) - this.c.received[j]!, 0), whole);
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

  private oneByOne(demands: number[], to: number): void {
    let units = 0;
    for (const j of demands) units += this.below(j, to) - this.got[j]!;
    const [who, begins, ends] = [new Int32Array(units), new Float64Array(units), new Float64Array(units)];
    let n = 0;
    for (const j of demands) {
      for (let t = this.got[j]!, most = this.below(j, to); t < most; t++, n++) [who[n], begins[n], ends[n]] = [j, this.level(j, t), this.level(j, t + 1)];
    }
    const order = Uint32Array.from({ length: units }, (_, u) => u).sort((a, b) => begins[a]! - begins[b]! || ends[b]! - ends[a]! || a - b);
    for (const u of order) if (this.open(who[u]!) && this.push(who[u]!, 1) === 1) this.got[who[u]!]!++;
  }

  /** All or none: order doesn't matter where everything fits. */
  private inBulk(demands: number[], to: number): boolean {
    const kept = { flow: this.flow.slice(), spare: this.spare.slice(), got: this.got.slice(), distance: this.distance.slice(), at: this.at.slice(), counts: this.counts.slice() };
    for (const j of demands) {
      let wanted = this.below(j, to) - this.got[j]!;
      while (wanted > 0) {
        const sent = this.push(j, wanted);
        if (sent === 0) {
          this.flow.set(kept.flow);
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
    const { distance, at, start, pairs, other, flow, high, stack, counts, nS, spare } = this;
    const closed = stack.length;
    const from = nS + j;
    let [v, depth] = [from, 0];
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
          const p = pairs[at[e]!]!;
          flow[p] = flow[p]! + (e >= nS ? sent : -sent);
        }
        spare[v]! -= sent;
        this.paths++;
        return sent;
      }
      // One step nearer: into a demand over a pair with room, out of a supply over a pair that carries something.
      let found = false;
      for (const end = start[v + 1]!; at[v]! < end; at[v]!++) {
        const p = pairs[at[v]!]!;
        if ((v >= nS ? flow[p]! < high[p]! : flow[p]! > 0) && distance[v] === distance[other[at[v]!]!]! + 1) {
          found = true;
          break;
        }
      }
      if (found) {
        stack[depth++] = v;
        v = other[at[v]!]!;
        continue;
      }
      let nearest = closed;
      for (let k = start[v]!; k < start[v + 1]!; k++) {
        const p = pairs[k]!;
        if (v >= nS ? flow[p]! < high[p]! : flow[p]! > 0) nearest = Math.min(nearest, distance[other[k]!]! + 1);
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
