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
  const shown = wards.filter((w) => w.needs >= smallest).sort((a, b) => a.needs - b.needs || (a.code < b.code ? -1 : 1));
  let elsewhere = wards.filter((w) => w.needs < smallest).reduce((n, w) => n + w.needs, 0);
  while (elsewhere > 0 && elsewhere < smallest && shown.length) elsewhere += shown.shift()!.needs;
  return { wards: shown.map((w) => mergeKinds(w, smallest)).sort((a, b) => (a.ward < b.ward ? -1 : 1)), elsewhere: elsewhere < smallest ? 0 : elsewhere };
}

function mergeKinds(ward: WardCount, smallest: number): WardCount & { otherKinds: number } {
  const kinds = ward.kinds.filter((k) => k.needs >= smallest).sort((a, b) => a.needs - b.needs);
  let otherKinds = ward.needs - kinds.reduce((n, k) => n + k.needs, 0);
  while (otherKinds > 0 && otherKinds < smallest && kinds.length) otherKinds += kinds.shift()!.needs;
  return { ...ward, kinds: kinds.sort((a, b) => (a.kind < b.kind ? -1 : 1)), otherKinds };
}
