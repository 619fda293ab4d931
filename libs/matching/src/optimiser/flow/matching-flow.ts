import { afterPins, type Indexed } from '../indexed';
import { ENDLESS, NetworkSimplex } from './network-simplex';

/** What a unit costs: of quantity that is not delivered (where quantity comes first), of a ward's or a demand's floor, of a forbidden pair. */
export interface Penalties { largest: number; path: number; bonus: number; ward: number; floor: number; big: number; veto: number }

/**
 * On a pure flow each price of a unit is a sum along a simple path, so a penalty above the largest such sum is exact: what comes first is never given up for points.
 * `headroom`: how many times that, for arrivals. `soft`: with blocks a floor may be out of reach, and a unit of it weighs 128 times the best pair, which HiGHS can still count with.
 */
export function penalties(c: Indexed, soft: boolean, headroom = 1): Penalties {
  let largest = headroom > 1 ? 1_000 : 1;
  for (let p = 0; p < c.pair.length; p++) largest = Math.max(largest, Math.abs(c.points[p]!) + (c.kept[p]! > 0 ? c.settings.sigma : 0));
  const path = headroom * 2 * largest * (Math.min(c.supplies.length, c.demands.length) + 2 * headroom);
  const unit = soft ? 8 * largest : path;
  const quantityFirst = c.settings.objective === 'quantity-then-points';
  return { largest, path, bonus: !quantityFirst ? 0 : soft ? path + 48 * unit : path, ward: 4 * unit, floor: 16 * unit, big: 64 * (path + unit), veto: 512 * (path + unit) };
}

const ROOT = 0;
const STAGES = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.6];
/** Points are at most this (check.ts): with five million pairs a sort key stays below 2^53. */
const MOST_POINTS = 500_000_000;

/**
 * One component as a minimum-cost flow, cost = −points. Everything flows: spare quantity goes from its supply to the root, and what a demand lacks comes from
 * the root (through its ward, where wards have floors): for nothing down to its floor, at a penalty below. So the empty allocation is a feasible tree,
 * and a greedy one in descending points an even better start.
 */
export class MatchingFlow {
  readonly solver: NetworkSimplex;
  readonly penalty: Penalties;
  /** Arcs of supply i, and of demand j: what is spare, what is lacking for nothing. */
  readonly spare: Int32Array;
  readonly lack: Int32Array;
  /** A pair's arc, and the one that holds its keep bonus (-1: none). */
  readonly arc: Int32Array;
  readonly keep: Int32Array;
  /** Penalty arcs of wards, by ward; -1 without. */
  private readonly wardShort: Int32Array;
  readonly left: ReturnType<typeof afterPins>;
  private readonly floorArcs: number[] = [];

  constructor(readonly c: Indexed, { wardFloors, soft = false, headroom = 1 }: { wardFloors?: Float64Array; soft?: boolean; headroom?: number } = {}) {
    const [nS, nD, nW, m] = [c.supplies.length, c.demands.length, wardFloors ? c.wards.length : 0, c.pair.length];
    this.left = afterPins(c);
    const { free, quantity, high, got } = this.left;
    this.penalty = penalties(c, soft, headroom);
    const { bonus } = this.penalty;
    let keeps = 0;
    for (let p = 0; p < m; p++) if (c.kept[p]! > c.pinned[p]! && c.settings.sigma > 0) keeps++;
    const solver = new NetworkSimplex(1 + nS + nD + nW, ROOT, nS + 3 * nD + 3 * nW + m + keeps);
    this.solver = solver;
    const wardNode = (j: number) => (nW && c.ward[j]! >= 0 ? 1 + nS + nD + c.ward[j]! : ROOT);

    this.wardShort = new Int32Array(nW).fill(-1);
    const lacking = new Float64Array(nW);
    const most = new Float64Array(nW);
    for (let j = 0; j < nD; j++) {
      if (wardNode(j) === ROOT) continue;
      lacking[c.ward[j]!]! += quantity[j]!;
      most[c.ward[j]!]! += quantity[j]! + got[j]!;
    }
    const wardLack = new Int32Array(nW);
    for (let w = 0; w < nW; w++) {
      const below = Math.min(Math.max(wardFloors![w]! - (most[w]! - lacking[w]!), 0), lacking[w]!);
      wardLack[w] = solver.arc(ROOT, 1 + nS + nD + w, 0, lacking[w]! - below, below > 0);
      this.wardShort[w] = solver.arc(ROOT, 1 + nS + nD + w, this.penalty.ward, below);
    }
    this.spare = Int32Array.from({ length: nS }, (_, i) => solver.arc(1 + i, ROOT, 0, ENDLESS));
    this.lack = Int32Array.from({ length: nD }, (_, j) => solver.arc(wardNode(j), 1 + nS + j, 0, quantity[j]!));

    this.arc = new Int32Array(m).fill(-1);
    this.keep = new Int32Array(m).fill(-1);
    // Descending points: the block search meets the best pairs first. Keys are whole numbers below 2^53, which sort without a comparison function.
    const order = new Float64Array(m);
    for (let p = 0; p < m; p++) order[p] = (MOST_POINTS - c.points[p]!) * m + p;
    order.sort();
    for (let p = 0; p < m; p++) order[p] = order[p]! % m;
    for (const p of order) {
      const [from, to, cost] = [1 + c.supply[p]!, 1 + nS + c.demand[p]!, -c.points[p]! - bonus];
      const held = c.settings.sigma > 0 ? Math.min(Math.max(c.kept[p]! - c.pinned[p]!, 0), high[p]!) : 0;
      // Capacities that supply or demand imply are left out: fewer arcs rest at a bound.
      const cap = c.high[p]! < Math.min(c.free[c.supply[p]!]!, c.quantity[c.demand[p]!]!) ? high[p]! : ENDLESS;
      if (held > 0) this.keep[p] = solver.arc(from, to, cost - c.settings.sigma, held);
      this.arc[p] = solver.arc(from, to, cost, cap === ENDLESS ? cap : cap - held);
    }

    const taken = nW ? null : this.greedy(order, free, quantity);
    for (let i = 0; i < nS; i++) if (!taken || taken.above[i]! < 0) solver.hang(1 + i, this.spare[i]!, taken ? taken.free[i]! : free[i]!);
    for (let j = 0; j < nD; j++) {
      const node = 1 + nS + j;
      if (taken && taken.above[nS + j]! >= 0) continue;
      const lacks = taken ? taken.quantity[j]! : quantity[j]!;
      // Strongly feasible: an arc down to a node must carry something; a demand of nothing hangs by an arc up.
      if (lacks > 0) solver.hang(node, this.lack[j]!, lacks);
      // Dearer than a later pin earns: what is forced into it has nowhere to go, and the pin fails.
      else solver.hang(node, solver.arc(node, wardNode(j), 2 * this.penalty.veto, ENDLESS), 0);
    }
    if (taken) for (let v = 0; v < nS + nD; v++) if (taken.above[v]! >= 0) solver.hang(1 + v, taken.above[v]!, taken.flow[v]!);
    for (let w = 0; w < nW; w++) {
      const node = 1 + nS + nD + w;
      const below = solver.cap[this.wardShort[w]!]!;
      if (below > 0) solver.hang(node, this.wardShort[w]!, below);
      else if (lacking[w]! > 0) solver.hang(node, wardLack[w]!, lacking[w]!);
      else solver.hang(node, solver.arc(node, ROOT, this.penalty.big, ENDLESS), 0);
    }
    solver.start();
  }

  /**
   * The best pair first, as much as goes: each arc uses up its supply or its demand, which then hangs by it, so the arcs make a tree.
   * Of two used up at once the demand hangs: an arc up must have room, an arc down must carry something.
   */
  private greedy(order: Float64Array, wholeFree: Float64Array, wholeQuantity: Float64Array): { free: Float64Array; quantity: Float64Array; above: Int32Array; flow: Float64Array } {
    const { c, solver } = this;
    const nS = c.supplies.length;
    const [free, quantity] = [wholeFree.slice(), wholeQuantity.slice()];
    const above = new Int32Array(nS + quantity.length).fill(-1);
    const flow = new Float64Array(above.length);
    for (const p of order) {
      const [i, j] = [c.supply[p]!, c.demand[p]!];
      for (const a of [this.keep[p]!, this.arc[p]!]) {
        if (a < 0 || solver.cost[a]! >= 0 || above[i]! >= 0 || above[nS + j]! >= 0) continue;
        const most = Math.min(free[i]!, quantity[j]!);
        const sent = Math.min(most, solver.cap[a]!);
        if (sent <= 0) continue;
        free[i]! -= sent;
        quantity[j]! -= sent;
        const full = sent === solver.cap[a]!;
        if (quantity[j] === 0) [above[nS + j], flow[nS + j]] = [a, sent];
        else if (free[i] === 0 && !full) [above[i], flow[i]] = [a, sent];
        else solver.rest(a, true);
      }
    }
    return { free, quantity, above, flow };
  }

  /** Raises demand j's floor (units, pins included): lacking below it now costs the penalty. The basis stays. */
  raise(j: number, floor: number, penalty = this.penalty.floor): void {
    const { solver } = this;
    const a = this.lack[j]!;
    const more = Math.min(Math.max(floor - this.left.got[j]!, 0), this.left.quantity[j]!) - (this.left.quantity[j]! - solver.cap[a]!);
    if (more <= 0) return;
    // A part of the free lacking becomes a penalised arc of its own, parallel to it: what was lacked above the new limit moves over.
    const b = solver.arc(solver.from[a]!, solver.to[a]!, penalty, more);
    if (penalty === this.penalty.floor) this.floorArcs.push(b);
    solver.cap[a]! -= more;
    const over = solver.flow[a]! - solver.cap[a]!;
    if (over <= 0) return;
    if (solver.inTree(a)) solver.swap(a, b, over);
    else solver.rest(b, true);
    solver.rest(a, true);
  }

  /** Forbids a pair (above its pin), or allows it again. The basis stays; `run` afterwards. */
  veto(p: number, forbidden = true): void {
    const cost = forbidden ? this.penalty.veto : -this.c.points[p]! - this.penalty.bonus;
    this.solver.cost[this.arc[p]!] = cost;
    if (this.keep[p]! >= 0) this.solver.cost[this.keep[p]!] = forbidden ? cost : cost - this.c.settings.sigma;
  }

  /** Optimises from where the basis stands. False when stopped. */
  run(stop?: () => boolean): boolean {
    this.solver.potentials();
    return this.solver.run(Infinity, stop);
  }

  /**
   * Optimises with floors: their penalty rises in stages to what it is. Most floors are met cheaply, and at the full price at once the simplex
   * would meet them over any path and mend the points afterwards: four times the pivots.
   */
  settle(stop?: () => boolean): boolean {
    for (const stage of STAGES) {
      for (const a of this.floorArcs) this.solver.cost[a] = Math.ceil(stage * this.penalty.largest);
      if (!this.run(stop)) return false;
    }
    for (const a of this.floorArcs) this.solver.cost[a] = this.penalty.floor;
    return this.run(stop);
  }

  /** Quantity of a pair, its pin included. */
  amount(p: number): number {
    return this.c.pinned[p]! + this.solver.flow[this.arc[p]!]! + (this.keep[p]! >= 0 ? this.solver.flow[this.keep[p]!]! : 0);
  }

  amounts(): Float64Array { return Float64Array.from({ length: this.c.pair.length }, (_, p) => this.amount(p)); }

  /** What one more unit of a supply, or of a demand, would be worth. */
  supplyPrice(i: number): number { return this.solver.pi[1 + i]!; }
  demandPrice(j: number): number { return -this.solver.pi[1 + this.c.supplies.length + j]!; }
}

/** Σ points × quantity + σ × kept: what every result is measured by. */
export function worth(c: Indexed, x: ArrayLike<number>): number {
  let sum = 0;
  for (let p = 0; p < c.pair.length; p++) if (x[p]!) sum += c.points[p]! * x[p]! + c.settings.sigma * Math.min(x[p]!, c.kept[p]!);
  return sum;
}
