import type { Columns } from './columns.rules';
import { ownOrTimes, remaining, reserved, tooFar } from './first-limit.rules';
import { LIMIT, NONE } from './limits.rules';
import { Reach } from './reach.rules';

/** Pledges that are reserved alike, with their days in order, so that a search counts those that a window misses. */
interface Alike { first: number; size: number; from: Int32Array; to: Int32Array }

/**
 * The pledges of one kind and unit. Pairs that times, ring-fences or distance keep apart are counted by class, without visiting them: total, less what misses in time,
 * less what is reserved for others, less what is near, is what is too far. Lines of a season are the exception: their pairs are visited.
 */
export class Commodity {
  private readonly all: Alike;
  private readonly alike: Alike[];
  private readonly reach: Reach;
  private readonly remote: Int32Array;
  private readonly bySupplier: Map<number, number[]>;
  private readonly byOwner: Map<number, number[]>;

  constructor(private readonly c: Columns, private readonly members: Int32Array, private readonly counts: Float64Array) {
    this.all = this.windows(members);
    this.alike = [...grouped(members, (j) => this.key(j)).values()].map((some) => this.windows(Int32Array.from(some)));
    this.reach = new Reach(c, members.filter((j) => c.pledge.travels[j]));
    this.remote = members.filter((j) => c.pledge.remote[j]);
    this.bySupplier = grouped(members, (j) => c.pledge.supplier[j]!);
    this.byOwner = grouped(members.filter((j) => c.pledge.owner[j]! >= 0), (j) => c.pledge.owner[j]!);
  }

  /** The pledges that are candidates for a line, in order; the others are counted. */
  of(i: number): number[] {
    const { c } = this;
    if (c.line.season[i] !== 0 && c.season.known) return this.visit(i, this.members, true).found;
    const apart = this.countApart(i);
    const near = c.line.anywhere[i] ? this.members : c.line.remote[i] ? this.remote : this.reach.near(i);
    const { found, met } = this.visit(i, near, false);
    this.counts[LIMIT['too-far']]! += this.members.length - apart - met;
    return found;
  }

  private visit(i: number, pledges: Int32Array, countAll: boolean): { found: number[]; met: number } {
    const { c } = this;
    const found: number[] = [];
    let met = 0;
    for (const j of pledges) {
      // Counted by class: which of the first limits it is does not matter, and most are too far.
      if (!countAll && tooFar(c, i, j)) continue;
      let limit = ownOrTimes(c, i, j);
      if (limit === NONE) limit = reserved(c, i, j);
      if (limit === NONE && tooFar(c, i, j)) limit = LIMIT['too-far'];
      if (limit !== NONE) {
        if (countAll) this.counts[limit]!++;
        continue;
      }
      met++;
      limit = remaining(c, i, j);
      if (limit === NONE) found.push(j);
      else this.counts[limit]!++;
    }
    return { found, met };
  }

  /** Counts the pairs of a line that fall to own, times or ring-fences; returns how many. */
  private countApart(i: number): number {
    const { c } = this;
    const own = this.own(i);
    const inTime = own.filter((j) => c.line.from[i]! <= c.pledge.to[j]! && c.pledge.from[j]! <= c.line.to[i]!);
    const missed = this.missed(i, this.all) - (own.length - inTime.length);
    let apart = own.length + missed;
    this.counts[LIMIT['same-owner']]! += own.length;
    this.counts[LIMIT.window]! += missed;
    const ownFor = (limit: number, first: number) => inTime.filter((j) => this.key(j) === this.key(first) && reserved(c, i, j) === limit).length;
    for (const alike of this.alike) {
      const limit = reserved(c, i, alike.first);
      if (limit === NONE) continue;
      const some = alike.size - this.missed(i, alike) - (inTime.length ? ownFor(limit, alike.first) : 0);
      apart += some;
      this.counts[limit]! += some;
    }
    return apart;
  }

  private own(i: number): number[] {
    const { line: l } = this.c;
    const [ofSupplier, ofOwner] = [this.bySupplier.get(l.group[i]!), l.owner[i]! >= 0 ? this.byOwner.get(l.owner[i]!) : undefined];
    return ofSupplier && ofOwner ? [...new Set([...ofSupplier, ...ofOwner])] : ofSupplier ?? ofOwner ?? [];
  }

  /** Those that end before the line begins, and those that begin after it ends: never the same. */
  private missed(i: number, a: Alike): number {
    return countBelow(a.to, this.c.line.from[i]!) + a.size - countBelow(a.from, this.c.line.to[i]! + 1);
  }

  private key(j: number): string {
    const { onlyWards, onlyGroupKinds, onlyThemes } = this.c.of.pledges;
    const { remote, travels, wards, groups, themes } = this.c.pledge;
    return wards[j] || groups[j] || themes[j] ? JSON.stringify([remote[j], travels[j], onlyWards[j], onlyGroupKinds[j], onlyThemes[j]]) : `${remote[j]}${travels[j]}`;
  }

  private windows(members: Int32Array): Alike {
    return { first: members[0]!, size: members.length, from: members.map((j) => this.c.pledge.from[j]!).sort(), to: members.map((j) => this.c.pledge.to[j]!).sort() };
  }
}

export function grouped<K>(members: Iterable<number>, key: (n: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const n of members) {
    const some = groups.get(key(n));
    if (some) some.push(n);
    else groups.set(key(n), [n]);
  }
  return groups;
}

function countBelow(sorted: Int32Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
