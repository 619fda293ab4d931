import type { Result } from '../optimiser/problem';
import { figuresOf, gotOf, type Figures } from './figures.rules';
import type { Commodity, Proposal, RoundInputs } from './round.rules';

export interface RoundSummary extends Figures {
  proposals: number;
  points: number;
  bound: number;
  /** Every part was proven best. */
  provenBest: boolean;
}

/** What a broker reads first. */
export function summaryOf(inputs: RoundInputs, solved: readonly { commodity: Commodity; result: Result }[], proposals: readonly Proposal[]): RoundSummary {
  return {
    proposals: proposals.length, ...figuresOf(inputs, gotOf(proposals)),
    points: solved.reduce((n, s) => n + s.result.objective, 0), bound: solved.reduce((n, s) => n + s.result.bound, 0), provenBest: solved.every((s) => s.result.status === 'optimal'),
  };
}
