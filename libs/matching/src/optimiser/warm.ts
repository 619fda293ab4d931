import { MatchingFlow, worth } from './flow/matching-flow';
import { ENDLESS } from './flow/network-simplex';
import { hasChoices, indexed } from './indexed';
import type { Pair, Problem, Share, Supply } from './problem';

/** A segment of a pair: an arc, what it costs when free, and whether it is held by a pin. */
interface Segment { arc: number; cost: number; pinned: boolean }
/** `fixed`: held by a pin of the problem itself, outside the segments. */
interface Link { supply: string; demand: string; points: number; segments: Segment[]; vetoed: boolean; fixed: number }

const WARM_BLOCKS = 30;

const key = (p: { supply: string; demand: string }): string => `${p.supply}\n${p.demand}`;

/**
 * A solved flow that keeps its basis: vetoes, pins and arrivals are solved on from there (a veto costs a price above all others, a pin earns it, an arrival
 * starts on a slack arc). For problems without choices. Floors are given and stay: what arrives has none until the next fill.
 */
export class WarmFlow {
  private readonly flow: MatchingFlow;
  private readonly supplies = new Map<string, { node: number; free: number; maxBlock: number }>();
  private readonly demands = new Map<string, { node: number; quantity: number }>();
  private readonly links = new Map<string, Link>();
  private readonly base: number;
  private readonly fixedWorth: number;

  /**
   * Throws when blocks, leasts or a most of suppliers bind: those are not a flow. `asRound`: solved step by step as a round solves it, so that it starts from the very
   * allocation of the round and not from another one as good; then nothing can arrive, and the problem's own pins stay.
   */
  constructor(problem: Problem, floors: Readonly<Record<string, number>> = {}, { asRound = false }: { asRound?: boolean } = {}) {
    // Pins come in as pins do later, so that they can be taken out again.
    const c = indexed(asRound ? problem : { ...problem, pins: [] });
    if (hasChoices(c)) throw new RangeError('A problem with blocks, least useful quantities or a most of suppliers is no flow.');
    // Prices leave room for what arrives: several times the lines and points there are.
    this.flow = new MatchingFlow(c, { headroom: asRound ? 1 : 8 });
    this.base = this.flow.penalty.path;
    this.fixedWorth = worth(c, c.pinned);
    if (asRound) this.flow.run();
    c.supplies.forEach((id, i) => this.supplies.set(id, { node: 1 + i, free: c.free[i]!, maxBlock: problem.supplies[i]!.maxBlock ?? Infinity }));
    c.demands.forEach((id, j) => this.demands.set(id, { node: 1 + c.supplies.length + j, quantity: c.quantity[j]! }));
    for (let p = 0; p < c.pair.length; p++) {
      const segment = (arc: number): Segment => ({ arc, cost: this.solver.cost[arc]!, pinned: false });
      const link: Link = { supply: c.supplies[c.supply[p]!]!, demand: c.demands[c.demand[p]!]!, points: c.points[p]!, segments: [this.flow.keep[p]!, this.flow.arc[p]!].filter((a) => a >= 0).map(segment), vetoed: false, fixed: c.pinned[p]! };
      this.links.set(key(link), link);
    }
    c.demands.forEach((id, j) => { if (floors[id]) this.flow.raise(j, floors[id]); });
    if (asRound) this.flow.settle();
    else for (const pin of problem.pins) this.pin(pin);
  }

  private get solver() { return this.flow.solver; }
  get pivots(): number { return this.solver.pivots; }

  private link(of: { supply: string; demand: string }): Link {
    const link = this.links.get(key(of));
    if (!link) throw new RangeError(`${of.supply} → ${of.demand} is no candidate pair.`);
    return link;
  }

  veto(of: { supply: string; demand: string }): void {
    const link = this.link(of);
    link.vetoed = true;
    for (const s of link.segments) this.solver.cost[s.arc] = this.flow.penalty.veto;
  }

  /** Takes a veto back. */
  allow(of: { supply: string; demand: string }): void {
    const link = this.link(of);
    link.vetoed = false;
    for (const s of link.segments) this.solver.cost[s.arc] = s.pinned ? -this.flow.penalty.veto : s.cost;
  }

  /** At least this quantity from now on (an earlier, smaller pin is raised). */
  pin({ quantity, ...of }: Share): void {
    const { solver } = this;
    const link = this.link(of);
    if (link.vetoed) throw new RangeError(`${of.supply} → ${of.demand} is vetoed.`);
    let left = quantity - link.fixed - link.segments.reduce((n, s) => n + (s.pinned ? solver.cap[s.arc]! : 0), 0);
    // The best segment first: what is pinned is kept first.
    for (const s of [...link.segments].sort((a, b) => a.cost - b.cost)) {
      if (s.pinned || left <= 0 || !solver.cap[s.arc]) continue;
      // The first units of the segment become a pinned arc beside it. Whatever was at a bound stays at one, and the tree keeps one of the two.
      const cap = Math.min(left, solver.cap[s.arc]!);
      left -= cap;
      const flow = solver.flow[s.arc]!;
      const tree = solver.inTree(s.arc);
      const twin = solver.arc(solver.from[s.arc]!, solver.to[s.arc]!, -this.flow.penalty.veto, cap);
      link.segments.push({ arc: twin, cost: s.cost, pinned: true });
      if (solver.cap[s.arc]! !== ENDLESS) solver.cap[s.arc]! -= cap;
      const held = Math.min(flow, cap);
      if (!tree) {
        solver.rest(twin, held > 0);
        solver.rest(s.arc, flow - held > 0);
      } else if (flow > cap) {
        solver.rest(twin, true);
        solver.flow[s.arc] = flow - cap;
      } else {
        solver.swap(s.arc, twin, held);
        solver.rest(s.arc, false);
      }
    }
    if (left > 0) throw new RangeError(`${of.supply} → ${of.demand} cannot carry ${quantity}.`);
  }

  /** Takes a pin out again. */
  unpin(of: { supply: string; demand: string }): void {
    const link = this.link(of);
    for (const s of link.segments) s.pinned = false;
    this.allow(of);
  }

  /** An offer that arrives, with its pairs. */
  addSupply(s: Supply, pairs: readonly Pair[]): void {
    this.supplies.set(s.id, { node: this.solver.addLeaf(0, s.free, true).node, free: s.free, maxBlock: s.maxBlock ?? Infinity });
    pairs.forEach((p) => this.addPair(p));
  }

  /** A need line that arrives, with its pairs. */
  addDemand(d: { id: string; quantity: number }, pairs: readonly Pair[]): void {
    this.demands.set(d.id, { node: this.solver.addLeaf(0, d.quantity, false).node, quantity: d.quantity });
    pairs.forEach((p) => this.addPair(p));
  }

  private addPair(p: Pair): void {
    const [s, d] = [this.supplies.get(p.supply)!, this.demands.get(p.demand)!];
    if (2 * Math.abs(p.points) * (Math.min(this.supplies.size, this.demands.size) + 2) > this.base) throw new RangeError('So much has arrived that the prices no longer rank above it: solve cold.');
    const cost = -p.points - this.flow.penalty.bonus;
    const between = Math.min(s.free, d.quantity);
    const most = Math.min(p.maxBlock ?? Infinity, s.maxBlock);
    const cap = most < between ? most : between > 0 ? ENDLESS : 0;
    this.links.set(key(p), { supply: p.supply, demand: p.demand, points: p.points, vetoed: false, fixed: 0, segments: [{ arc: this.solver.arc(s.node, d.node, cost, cap), cost, pinned: false }] });
  }

  /** Solves on from the basis. Returns the pivots it took. */
  run(): number {
    const before = this.pivots;
    this.flow.run();
    this.solver.blocks = WARM_BLOCKS;
    return this.pivots - before;
  }

  amount(of: { supply: string; demand: string }): number { const link = this.link(of); return link.segments.reduce((n, s) => n + this.solver.flow[s.arc]!, link.fixed); }

  /** Σ points × quantity and σ for what is kept, as the costs of the segments have it. */
  get objective(): number {
    let sum = this.fixedWorth;
    for (const { segments } of this.links.values()) for (const s of segments) sum -= (s.cost + this.flow.penalty.bonus) * this.solver.flow[s.arc]!;
    return sum;
  }

  allocation(): Share[] {
    const found: Share[] = [];
    for (const link of this.links.values()) {
      const quantity = this.amount(link);
      if (quantity > 0) found.push({ supply: link.supply, demand: link.demand, quantity });
    }
    return found;
  }

  /** Pins that cannot be held together with the others. */
  failing(): { supply: string; demand: string }[] {
    return [...this.links.values()].filter((l) => l.segments.some((s) => s.pinned && this.solver.flow[s.arc]! < this.solver.cap[s.arc]!)).map(({ supply, demand }) => ({ supply, demand }));
  }

  /** How much worse a unit of this pair would be, at least: its reduced cost (0 where it is used, or as good). */
  worseBy(of: { supply: string; demand: string }): number {
    return Math.max(0, Math.min(...this.link(of).segments.map((s) => this.solver.reducedCost(s.arc))));
  }

  /** What one more unit would be worth. */
  supplyPrice(id: string): number { return this.solver.pi[this.supplies.get(id)!.node]!; }
  demandPrice(id: string): number { return -this.solver.pi[this.demands.get(id)!.node]!; }
}

export interface Forced { loses: number; changes: { supply: string; demand: string; from: number; to: number }[]; possible: boolean }

/** What changes along the chain when `act` has been done to the flow and it is solved on; `back` puts all back as it was. */
function tried(warm: WarmFlow, act: () => void, holds: () => boolean, back: () => void): Forced {
  const [before, objective] = [new Map(warm.allocation().map((a) => [key(a), a])), warm.objective];
  act();
  warm.run();
  const possible = holds();
  const loses = objective - warm.objective;
  const after = new Map(warm.allocation().map((a) => [key(a), a]));
  const changes = [...new Set([...before.keys(), ...after.keys()])].map((k) => {
    const { supply, demand } = (before.get(k) ?? after.get(k))!;
    return { supply, demand, from: before.get(k)?.quantity ?? 0, to: after.get(k)?.quantity ?? 0 };
  }).filter((c) => c.from !== c.to);
  back();
  warm.run();
  return { loses, changes, possible };
}

/** The exact price of at least `quantity` of a pair. */
export const forced = (warm: WarmFlow, pair: Share): Forced => tried(warm, () => warm.pin(pair), () => !warm.failing().length, () => warm.unpin(pair));

/** The exact price of doing without a pair. */
export const forgone = (warm: WarmFlow, pair: { supply: string; demand: string }): Forced => tried(warm, () => warm.veto(pair), () => warm.amount(pair) === 0, () => warm.allow(pair));
