import { differences } from '../optimiser/pair-price';
import { figuresOf, gotOf, type Figures } from '../rounds/figures.rules';
import { sharesOf, type StoredRound } from './stored-round';

export interface Compared extends Figures { matches: number; points: number; bound: number; alpha: number; sigma: number }
export interface Differing { lineId: string; pledgeId: string; before: number; after: number }
export interface Comparison { before: Compared; after: Compared; differing: Differing[]; same: number }

function compared(round: StoredRound): Compared {
  const shares = sharesOf(round);
  return {
    ...figuresOf(round.inputs, gotOf(shares)), matches: shares.length, points: round.parts.reduce((n, p) => n + p.result.objective, 0), bound: round.parts.reduce((n, p) => n + p.result.bound, 0),
    alpha: round.settings.alpha, sigma: round.settings.sigma,
  };
}

/** Two rounds side by side; the largest differences first. */
export function compare(a: StoredRound, b: StoredRound): Comparison {
  const of = (round: StoredRound) => sharesOf(round).map((s) => ({ supply: s.pledgeId, demand: s.lineId, quantity: s.quantity }));
  const [before, after] = [of(a), of(b)];
  const differing = differences(before, after).map((d): Differing => ({ lineId: d.demand, pledgeId: d.supply, before: d.from, after: d.to }))
    .sort((x, y) => Math.abs(y.after - y.before) - Math.abs(x.after - x.before) || (x.lineId + x.pledgeId < y.lineId + y.pledgeId ? -1 : 1));
  const changed = new Set(differing.map((d) => `${d.lineId} ${d.pledgeId}`));
  return { before: compared(a), after: compared(b), differing, same: before.filter((s) => !changed.has(`${s.demand} ${s.supply}`)).length };
}
