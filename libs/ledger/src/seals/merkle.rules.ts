import { hash } from 'node:crypto';

/** RFC 6962 trees: a leaf is SHA-256(0x00 ‖ …), a node SHA-256(0x01 ‖ left ‖ right), the empty tree SHA-256 of nothing. */
export const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

const pair = Buffer.alloc(65);
pair[0] = 1;
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  left.copy(pair, 1);
  right.copy(pair, 33);
  return sha256(pair);
}

/** Nodes are kept for every fourth height only: sixteen below make one above. */
export const STEP = 4;
const FAN = 2 ** STEP;

/** A whole subtree: `position` at `height` covers leaves position·2^height and on. */
export interface Place { height: number; position: number }
export interface TreeNode extends Place { hash: Buffer }

/** All a growing tree needs to know of its past: at each kept height the nodes after the last whole sixteen. */
export class Frontier {
  private constructor(private count: number, private readonly levels: Buffer[][]) {}

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** `levels[k]`: the nodes at height 4k that `trailing` names. */
  static of(size: number, levels: Buffer[][]): Frontier {
    return new Frontier(size, levels);
  }

  get size(): number {
    return this.count;
  }

  copy(): Frontier {
    return new Frontier(this.count, this.levels.map((level) => [...level]));
  }

  /** Returns the nodes that became whole by it. */
  append(leaf: Buffer): TreeNode[] {
    this.count++;
    const whole: TreeNode[] = [];
    let carried: Buffer = leaf;
    for (let k = 0; ; k++) {
      const level = (this.levels[k] ??= []);
      level.push(carried);
      if (level.length < FAN) return whole;
      carried = fold(level);
      this.levels[k] = [];
      whole.push({ height: STEP * (k + 1), position: Math.floor(this.count / FAN ** (k + 1)) - 1, hash: carried });
    }
  }

  root(): Buffer {
    const parts: Buffer[] = [];
    for (let k = this.levels.length - 1; k >= 0; k--) {
      const level = this.levels[k]!;
      for (let bit = FAN / 2, at = 0; bit >= 1; bit /= 2) if (level.length & bit) parts.push(fold(level.slice(at, (at += bit))));
    }
    return parts.length ? fromRight(parts) : sha256(Buffer.alloc(0));
  }
}

/** Which kept nodes a tree of this size still needs to grow: at height 4k from `from` up to `to`. */
export function trailing(size: number): { height: number; from: number; to: number }[] {
  const rows = [];
  for (let k = 0, count = size; count > 0; k++, count = Math.floor(count / FAN)) rows.push({ height: STEP * k, from: count - (count % FAN), to: count });
  return rows;
}

/** 2^n hashes to one. */
export function fold(hashes: readonly Buffer[]): Buffer {
  let row = hashes;
  while (row.length > 1) row = Array.from({ length: row.length / 2 }, (_, i) => nodeHash(row[2 * i]!, row[2 * i + 1]!));
  return row[0]!;
}

const fromRight = (parts: readonly Buffer[]): Buffer => parts.slice(0, -1).reduceRight((right, left) => nodeHash(left, right), parts.at(-1)!);

/** A run of leaves, `to` left out. */
export interface Run { from: number; to: number }

const split = (size: number): number => {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
};

/** The runs whose hashes are the audit path of a leaf in a tree of this size (RFC 6962 2.1.1), lowest first. */
export function inclusionRuns(leaf: number, { from, to }: Run): Run[] {
  if (to - from <= 1) return [];
  const middle = from + split(to - from);
  return leaf < middle ? [...inclusionRuns(leaf, { from, to: middle }), { from: middle, to }] : [...inclusionRuns(leaf, { from: middle, to }), { from, to: middle }];
}

/** The runs whose hashes show that the tree of `first` leaves is the beginning of that of `second` (RFC 6962 2.1.2). */
export function consistencyRuns(first: number, second: number): Run[] {
  const walk = (m: number, { from, to }: Run, known: boolean): Run[] => {
    if (m === to) return known ? [] : [{ from, to }];
    const middle = from + split(to - from);
    return m <= middle ? [...walk(m, { from, to: middle }, known), { from: middle, to }] : [...walk(m, { from: middle, to }, false), { from, to: middle }];
  };
  return first === 0 || first === second ? [] : walk(first, { from: 0, to: second }, true);
}

/** A run of a proof, as whole subtrees from the left. */
export function placesOf({ from, to }: Run): Place[] {
  const places: Place[] = [];
  for (let at = from; at < to;) {
    let height = 0;
    while (at % 2 ** (height + 1) === 0 && at + 2 ** (height + 1) <= to) height++;
    places.push({ height, position: at / 2 ** height });
    at += 2 ** height;
  }
  return places;
}

/** The hash of a run, given those of its places. */
export const runHash = (places: readonly Buffer[]): Buffer => fromRight(places);

/** RFC 9162 2.1.3.2. */
export function verifyInclusion(leaf: number, size: number, leafHash: Buffer, path: readonly Buffer[], root: Buffer): boolean {
  if (leaf < 0 || leaf >= size) return false;
  let [fn, sn, r] = [leaf, size - 1, leafHash];
  for (const p of path) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      r = nodeHash(p, r);
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else r = nodeHash(r, p);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && r.equals(root);
}

/** RFC 9162 2.1.4.2. */
export function verifyConsistency(first: number, second: number, firstRoot: Buffer, secondRoot: Buffer, path: readonly Buffer[]): boolean {
  if (first < 0 || first > second) return false;
  if (first === second) return path.length === 0 && firstRoot.equals(secondRoot);
  if (first === 0) return path.length === 0;
  if (path.length === 0) return false;
  const [start, ...rest] = Number.isInteger(Math.log2(first)) ? [firstRoot, ...path] : path;
  let [fn, sn] = [first - 1, second - 1];
  while (fn % 2 === 1) [fn, sn] = [half(fn), half(sn)];
  let [fr, sr] = [start!, start!];
  for (const c of rest) {
    if (sn === 0) return false;
    if (fn % 2 === 1 || fn === sn) {
      [fr, sr] = [nodeHash(c, fr), nodeHash(c, sr)];
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [half(fn), half(sn)];
    } else sr = nodeHash(sr, c);
    [fn, sn] = [half(fn), half(sn)];
  }
  return sn === 0 && fr.equals(firstRoot) && sr.equals(secondRoot);
}

const half = (n: number): number => Math.floor(n / 2);
