/** A tree arc points from its node to the parent, or from the parent to the node. */
export const UP = 1;
export const DOWN = -1;

/**
 * A spanning tree in thread order (Ahuja, Magnanti & Orlin §11.5; the thread / last-successor update follows LEMON, Boost licence: NOTICE).
 * A node's subtree is the run of the thread from the node to its last successor.
 */
export class SpanningTree {
  parent: Int32Array;
  /** The arc between a node and its parent, and which way it points. */
  pred: Int32Array;
  direction: Int8Array;
  thread: Int32Array;
  before: Int32Array;
  size: Int32Array;
  last: Int32Array;
  private readonly stale: number[] = [];

  constructor(public nodes: number, readonly root: number, room = nodes) {
    const ints = () => new Int32Array(room);
    [this.parent, this.pred, this.thread, this.before, this.size, this.last] = [ints(), ints(), ints(), ints(), ints(), ints()];
    this.direction = new Int8Array(room);
  }

  /** Builds the indices from `parent`, `pred` and `direction`; the root's parent is -1. Children follow in the order of their numbers. */
  index(): void {
    const { parent, thread, before, size, last, nodes, root } = this;
    const first = new Int32Array(nodes).fill(-1);
    const next = new Int32Array(nodes).fill(-1);
    for (let v = nodes - 1; v >= 0; v--) {
      if (v === root) continue;
      next[v] = first[parent[v]!]!;
      first[parent[v]!] = v;
    }
    const stack = new Int32Array(nodes);
    const order = new Int32Array(nodes);
    let [top, seen] = [1, 0];
    stack[0] = root;
    while (top > 0) {
      const v = stack[--top]!;
      order[seen++] = v;
      const at = top;
      for (let c = first[v]!; c >= 0; c = next[c]!) stack[top++] = c;
      for (let i = at, j = top - 1; i < j; i++, j--) [stack[i], stack[j]] = [stack[j]!, stack[i]!];
    }
    for (let i = 0; i < seen; i++) {
      thread[order[i]!] = order[(i + 1) % seen]!;
      before[order[(i + 1) % seen]!] = order[i]!;
    }
    size.fill(1, 0, nodes);
    for (let v = 0; v < nodes; v++) last[v] = v;
    for (let i = seen - 1; i > 0; i--) {
      const [v, p] = [order[i]!, parent[order[i]!]!];
      size[p] = size[p]! + size[v]!;
      // Backwards in preorder, the first child met is the last one.
      if (last[p] === p) last[p] = last[v]!;
    }
  }

  /** A new leaf just after its parent in the thread. */
  addLeaf(v: number, parent: number, arc: number, direction: number): void {
    const { thread, before } = this;
    this.nodes++;
    [this.parent[v], this.pred[v], this.direction[v], this.size[v], this.last[v]] = [parent, arc, direction, 1, v];
    const after = thread[parent]!;
    [thread[parent], before[v], thread[v], before[after]] = [v, parent, after, v];
    for (let u = parent; u >= 0; u = this.parent[u]!) {
      this.size[u] = this.size[u]! + 1;
      if (this.last[u] === parent) this.last[u] = v;
    }
  }

  /** Room for more nodes. */
  grow(room: number): void {
    const wider = (a: Int32Array) => { const b = new Int32Array(room); b.set(a); return b; };
    [this.parent, this.pred, this.thread, this.before, this.size, this.last] = [wider(this.parent), wider(this.pred), wider(this.thread), wider(this.before), wider(this.size), wider(this.last)];
    const d = new Int8Array(room);
    d.set(this.direction);
    this.direction = d;
  }

  join(u: number, v: number): number {
    const { size, parent } = this;
    while (u !== v) {
      if (size[u]! < size[v]!) u = parent[u]!;
      else v = parent[v]!;
    }
    return u;
  }

  /** Takes out the arc above `out` and hangs its subtree by `uIn` under `vIn` with `arc`. `join` is the apex of the cycle. */
  exchange(out: number, uIn: number, vIn: number, arc: number, direction: number, join: number): void {
    const { parent, pred, direction: dir, thread, before, size, last, stale } = this;
    const oldBefore = before[out]!;
    const oldSize = size[out]!;
    const oldLast = last[out]!;
    const vOut = parent[out]!;

    if (uIn === out) {
      parent[uIn] = vIn;
      pred[uIn] = arc;
      dir[uIn] = direction;
      if (thread[vIn] !== out) {
        let after = thread[oldLast]!;
        thread[oldBefore] = after;
        before[after] = oldBefore;
        after = thread[vIn]!;
        thread[vIn] = out;
        before[out] = vIn;
        thread[oldLast] = after;
        before[after] = oldLast;
      }
    } else {
      const goOn = oldBefore === vIn ? thread[oldLast]! : thread[vIn]!;
      let stem = uIn;
      let above = vIn;
      let end = last[uIn]!;
      let after = thread[end]!;
      thread[vIn] = uIn;
      stale.length = 0;
      stale.push(vIn);
      while (stem !== out) {
        const next = parent[stem]!;
        thread[end] = next;
        stale.push(end);
        const prior = before[stem]!;
        thread[prior] = after;
        before[after] = prior;
        parent[stem] = above;
        above = stem;
        stem = next;
        end = last[stem] === last[above] ? before[above]! : last[stem]!;
        after = thread[end]!;
      }
      parent[out] = above;
      thread[end] = goOn;
      before[goOn] = end;
      last[out] = end;
      if (oldBefore !== vIn) {
        thread[oldBefore] = after;
        before[after] = oldBefore;
      }
      for (let i = 0; i < stale.length; i++) before[thread[stale[i]!]!] = stale[i]!;
      let below = 0;
      const end0 = last[out]!;
      for (let u = out, p = parent[u]!; u !== uIn; u = p, p = parent[u]!) {
        pred[u] = pred[p]!;
        dir[u] = -dir[p]!;
        below += size[u]! - size[p]!;
        size[u] = below;
        last[p] = end0;
      }
      pred[uIn] = arc;
      dir[uIn] = direction;
      size[uIn] = oldSize;
    }

    const limit = last[join] === vIn ? join : -1;
    const outLast = last[out]!;
    for (let u = vIn; u !== -1 && last[u] === vIn; u = parent[u]!) last[u] = outLast;
    if (join !== oldBefore && vIn !== oldBefore) {
      for (let u = vOut; u !== limit && u !== -1 && last[u] === oldLast; u = parent[u]!) last[u] = oldBefore;
    } else if (outLast !== oldLast) {
      for (let u = vOut; u !== limit && u !== -1 && last[u] === oldLast; u = parent[u]!) last[u] = outLast;
    }
    for (let u = vIn; u !== join; u = parent[u]!) size[u] = size[u]! + oldSize;
    for (let u = vOut; u !== join; u = parent[u]!) size[u] = size[u]! - oldSize;
  }
}
