import { DOWN, SpanningTree, UP } from './spanning-tree';

/** More than any capacity that is given (2^50: sums of flows stay exact in a double). */
export const ENDLESS = 2 ** 50;

const AT_LOWER = 1;
const IN_TREE = 0;
const AT_UPPER = -1;

const wider = (a: Float64Array<ArrayBuffer>, room: number) => { const b = new Float64Array(room); b.set(a); return b; };
const widerInts = (a: Int32Array<ArrayBuffer>, room: number) => { const b = new Int32Array(room); b.set(a); return b; };

/**
 * Primal network simplex for minimum-cost flow on integers (Ahuja, Magnanti & Orlin ch. 11; Király & Kovács 2012): strongly feasible
 * trees, so that it cannot cycle; block search for the entering arc. Arcs are tried in the order they were added.
 * Use: `arc(…)` for each arc, `start(…)` with a feasible tree, `run()`. Afterwards costs, arcs and leaves may change and `run()` goes on from the basis.
 */
export class NetworkSimplex {
  arcs = 0;
  from: Int32Array<ArrayBuffer>;
  to: Int32Array<ArrayBuffer>;
  cost: Float64Array<ArrayBuffer>;
  cap: Float64Array<ArrayBuffer>;
  flow: Float64Array<ArrayBuffer>;
  /** Potentials: an arc's reduced cost is cost + π(from) − π(to). The root's is 0. */
  pi: Float64Array<ArrayBuffer>;
  pivots = 0;
  /** Arcs looked at for one pivot, in √arcs: few are fastest from cold; more find better ones where few are left to find. */
  blocks = 0.2;
  readonly tree: SpanningTree;
  private state: Int8Array<ArrayBuffer>;
  private next = 0;

  constructor(nodes: number, root: number, arcRoom: number, nodeRoom = nodes) {
    this.from = new Int32Array(arcRoom);
    this.to = new Int32Array(arcRoom);
    this.cost = new Float64Array(arcRoom);
    this.cap = new Float64Array(arcRoom);
    this.flow = new Float64Array(arcRoom);
    this.state = new Int8Array(arcRoom);
    this.pi = new Float64Array(nodeRoom);
    this.tree = new SpanningTree(nodes, root, nodeRoom);
  }

  get nodes(): number { return this.tree.nodes; }

  /** Adds an arc at its lower bound 0, or full (`upper`). Returns its number. */
  arc(from: number, to: number, cost: number, cap: number, upper = false): number {
    const a = this.arcs++;
    if (a >= this.from.length) {
      const room = Math.ceil(a * 1.5) + 64;
      [this.from, this.to] = [widerInts(this.from, room), widerInts(this.to, room)];
      [this.cost, this.cap, this.flow] = [wider(this.cost, room), wider(this.cap, room), wider(this.flow, room)];
      const s = new Int8Array(room);
      s.set(this.state);
      this.state = s;
    }
    this.from[a] = from;
    this.to[a] = to;
    this.cost[a] = cost;
    this.cap[a] = cap;
    this.flow[a] = upper ? cap : 0;
    this.state[a] = upper ? AT_UPPER : AT_LOWER;
    return a;
  }

  /** Hangs a node in the starting tree: `arc` joins it to its parent and carries `flow`. Call `start()` when all hang. */
  hang(v: number, arc: number, flow: number): void {
    const up = this.from[arc] === v;
    this.tree.parent[v] = up ? this.to[arc]! : this.from[arc]!;
    this.tree.pred[v] = arc;
    this.tree.direction[v] = up ? UP : DOWN;
    this.state[arc] = IN_TREE;
    this.flow[arc] = flow;
  }

  start(): void {
    this.tree.parent[this.tree.root] = -1;
    this.tree.pred[this.tree.root] = -1;
    this.tree.index();
    this.potentials();
  }

  /** A node that arrives: a leaf under the root by a new slack arc that carries `flow`. */
  addLeaf(cost: number, flow: number, up: boolean): { node: number; arc: number } {
    const { tree } = this;
    const node = tree.nodes;
    if (node >= this.pi.length) {
      const room = Math.ceil(node * 1.5) + 64;
      tree.grow(room);
      this.pi = wider(this.pi, room);
    }
    const arc = up ? this.arc(node, tree.root, cost, ENDLESS) : this.arc(tree.root, node, cost, ENDLESS);
    this.state[arc] = IN_TREE;
    this.flow[arc] = flow;
    tree.addLeaf(node, tree.root, arc, up ? UP : DOWN);
    this.pi[node] = up ? -cost : cost;
    return { node, arc };
  }

  inTree(arc: number): boolean { return this.state[arc] === IN_TREE; }

  /** Sets an arc that is outside the tree to one of its bounds. */
  rest(arc: number, upper: boolean): void {
    this.flow[arc] = upper ? this.cap[arc]! : 0;
    this.state[arc] = upper ? AT_UPPER : AT_LOWER;
  }

  /** `other`, parallel to the tree arc `arc`, takes its place with that flow; the caller rests `arc`. */
  swap(arc: number, other: number, flow: number): void {
    const { tree } = this;
    const v = tree.pred[this.from[arc]!] === arc && tree.parent[this.from[arc]!] === this.to[arc] ? this.from[arc]! : this.to[arc]!;
    tree.pred[v] = other;
    this.state[other] = IN_TREE;
    this.flow[other] = flow;
  }

  /** All potentials anew from the tree: after costs of tree arcs have changed. */
  potentials(): void {
    const { tree, pi, cost } = this;
    pi[tree.root] = 0;
    for (let v = tree.thread[tree.root]!; v !== tree.root; v = tree.thread[v]!) pi[v] = pi[tree.parent[v]!]! - tree.direction[v]! * cost[tree.pred[v]!]!;
  }

  reducedCost(arc: number): number { return this.cost[arc]! + this.pi[this.from[arc]!]! - this.pi[this.to[arc]!]!; }

  /** Pivots until no arc improves, or `most` pivots are done, or `stop` (asked every 1,024 pivots) says so. True when optimal. */
  run(most = Infinity, stop?: () => boolean): boolean {
    const { arcs, state, cost, from, to, pi, cap, flow, tree } = this;
    const { parent, pred, direction } = tree;
    const block = Math.max(Math.ceil(this.blocks * Math.sqrt(arcs)), 20);
    let done = 0;
    let next = this.next >= arcs ? 0 : this.next;
    for (;;) {
      // Block search: the worst arc of the first block that has one.
      let worst = 0;
      let entering = -1;
      let left = block;
      for (let i = 0; i < arcs; i++) {
        const e = next;
        if (++next === arcs) next = 0;
        const rc = state[e]! * (cost[e]! + pi[from[e]!]! - pi[to[e]!]!);
        if (rc < worst) {
          worst = rc;
          entering = e;
        }
        if (--left === 0) {
          if (entering >= 0) break;
          left = block;
        }
      }
      this.next = next;
      if (entering < 0) return true;
      if (done >= most || ((done & 1023) === 1023 && stop?.())) return false;
      done++;
      this.pivots++;

      const join = tree.join(from[entering]!, to[entering]!);
      const lower = state[entering] === AT_LOWER;
      const first = lower ? from[entering]! : to[entering]!;
      const second = lower ? to[entering]! : from[entering]!;
      let delta = cap[entering]!;
      let side = 0;
      let out = -1;
      for (let u = first; u !== join; u = parent[u]!) {
        const e = pred[u]!;
        const room = direction[u] === DOWN ? cap[e]! - flow[e]! : flow[e]!;
        if (room < delta) {
          delta = room;
          side = 1;
          out = u;
        }
      }
      for (let u = second; u !== join; u = parent[u]!) {
        const e = pred[u]!;
        const room = direction[u] === UP ? cap[e]! - flow[e]! : flow[e]!;
        if (room <= delta) {
          delta = room;
          side = 2;
          out = u;
        }
      }
      if (delta > 0) {
        const val = state[entering]! * delta;
        flow[entering] = flow[entering]! + val;
        for (let u = from[entering]!; u !== join; u = parent[u]!) flow[pred[u]!] = flow[pred[u]!]! - direction[u]! * val;
        for (let u = to[entering]!; u !== join; u = parent[u]!) flow[pred[u]!] = flow[pred[u]!]! + direction[u]! * val;
      }
      if (side === 0) {
        state[entering] = -state[entering]!;
        continue;
      }
      const leaving = pred[out]!;
      state[entering] = IN_TREE;
      state[leaving] = flow[leaving] === 0 ? AT_LOWER : AT_UPPER;
      const uIn = side === 1 ? first : second;
      const vIn = side === 1 ? second : first;
      const way = uIn === from[entering] ? UP : DOWN;
      tree.exchange(out, uIn, vIn, entering, way, join);
      const shift = pi[vIn]! - pi[uIn]! - way * cost[entering]!;
      const { thread, last } = tree;
      const end = thread[last[uIn]!]!;
      for (let u = uIn; u !== end; u = thread[u]!) pi[u] = pi[u]! + shift;
    }
  }

  totalCost(): number {
    let sum = 0;
    for (let a = 0; a < this.arcs; a++) sum += this.cost[a]! * this.flow[a]!;
    return sum;
  }
}

/** Any minimum-cost flow: node supplies (negative: demands), transshipment, capacities. Null where none is feasible. */
export function minimumCostFlow(net: { nodes: number; supply: ArrayLike<number>; arcs: readonly (readonly [from: number, to: number, cost: number, cap: number])[] }): { cost: number; flow: Float64Array; solver: NetworkSimplex } | null {
  const root = net.nodes;
  const solver = new NetworkSimplex(net.nodes + 1, root, net.arcs.length + net.nodes);
  let largest = 1;
  for (const [from, to, cost, cap] of net.arcs) {
    solver.arc(from, to, cost, cap);
    largest = Math.max(largest, Math.abs(cost));
  }
  const big = (largest + 1) * (net.nodes + 1);
  for (let v = 0; v < net.nodes; v++) {
    const s = net.supply[v]!;
    solver.hang(v, s >= 0 ? solver.arc(v, root, big, ENDLESS) : solver.arc(root, v, big, ENDLESS), Math.abs(s));
  }
  solver.start();
  solver.run();
  for (let a = net.arcs.length; a < solver.arcs; a++) if (solver.flow[a]! > 0) return null;
  return { cost: solver.totalCost(), flow: solver.flow.slice(0, net.arcs.length), solver };
}
