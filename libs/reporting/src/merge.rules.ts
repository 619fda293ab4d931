import type { Kind } from '@app/kernel';

export interface KindCount { kind: Kind; needs: number }
export interface WardCount { code: string; ward: string; needs: number; kinds: KindCount[] }
/** What may be shown: every number, and every number that can be worked out from them, is 0 or at least the smallest. */
export interface MergedCounts { wards: (WardCount & { otherKinds: number })[]; elsewhere: number }

/**
 * Small counts merge upward: a kind into its ward's other kinds, a ward into the rest of the council. A rest that is itself too small
 * takes the smallest of its neighbours with it, so that no subtraction brings it back; a rest that stays too small is not shown.
 * A ward's number is the sum over its kinds.
 */
export function mergeUpward(wards: readonly WardCount[], smallest: number): MergedCounts {
  const { shown, rest } = mergeSmall(wards, (w) => w.needs, smallest);
  return { wards: shown.map((w) => mergeKinds(w, smallest)).sort((a, b) => (a.ward < b.ward ? -1 : 1)), elsewhere: rest };
}

function mergeKinds(ward: WardCount, smallest: number): WardCount & { otherKinds: number } {
  const { shown, rest } = mergeSmall(ward.kinds, (k) => k.needs, smallest);
  return { ...ward, kinds: shown.sort((a, b) => (a.kind < b.kind ? -1 : 1)), otherKinds: rest };
}

/** Of one list: what may be shown apart, and how many the others are together; 0 where even that is too few. */
export function mergeSmall<T>(all: readonly T[], countOf: (one: T) => number, smallest: number): { shown: T[]; rest: number } {
  const shown = all.filter((one) => countOf(one) >= smallest).sort((a, b) => countOf(a) - countOf(b));
  let rest = all.reduce((n, one) => n + (countOf(one) < smallest ? countOf(one) : 0), 0);
  while (rest > 0 && rest < smallest && shown.length) rest += countOf(shown.shift()!);
  return { shown, rest: rest < smallest ? 0 : rest };
}
