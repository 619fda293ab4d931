import type { FairnessPoint } from './fairness-price';
import type { PairChange, PairPrice, Settled } from './pair-price';
import type { Problem, Result, Settings } from './problem';

/** What the optimiser's thread can be asked for. */
export type Task = { what: 'round'; problem: Problem; settings?: Partial<Settings> } | { what: 'fairness'; problem: Problem; alphas: readonly number[] } | { what: 'override'; problem: Problem; change: PairChange; settled: Settled };
export type Answer<T extends Task> = T extends { what: 'round' } ? Result : T extends { what: 'fairness' } ? FairnessPoint[] : PairPrice;
