/** The neutral problem (docs/optimiser.md). Quantities and points are integers; one commodity. */
export interface Settings {
  objective: 'points' | 'quantity-then-points';
  /** Each demand gets at least this part of its fairest possible share. */
  alpha: number;
  /** Points a step that keeping what was proposed is worth. */
  sigma: number;
  /** Ten weights by deprivation decile. */
  omega: number[];
  wardFloor: number;
  timeLimitMs: number;
  step: number;
  seed: number;
}

export interface Supply { id: string; free: number; minBlock?: number; maxBlock?: number }
export interface Demand { id: string; quantity: number; minUseful?: number; allOrNothing?: boolean; maxSuppliers?: number; ward?: string; decile?: number; alreadyReceived?: number }
export interface Pair { supply: string; demand: string; points: number; minBlock?: number; maxBlock?: number }
export interface Share { supply: string; demand: string; quantity: number }

export interface Problem {
  version: 1;
  settings: Settings;
  supplies: Supply[];
  demands: Demand[];
  pairs: Pair[];
  pins: Share[];
  forbids: { supply: string; demand: string }[];
  kept: Share[];
}

/** A limit that pins run into, for words with names in: of which supply or demand, how much it is. */
export interface Cause { code: 'forbidden' | 'no-pair' | 'smallest-block' | 'largest-block' | 'free' | 'asked' | 'most-suppliers' | 'all-or-nothing' | 'least-useful'; of?: string; amount?: number }

/** Why pins cannot hold: none of these can be left out. */
export interface Conflict { pins: Share[]; limits: string[]; causes: Cause[]; words: string }

export interface Result {
  /** `feasible`: every hard limit holds, but nobody has proven it best. */
  status: 'optimal' | 'feasible' | 'infeasible';
  /** Σ points × quantity, and σ for each step that is kept. */
  objective: number;
  /** No allocation that falls as little short of the floors has a greater objective. */
  bound: number;
  /** (bound − objective) ÷ |bound|. */
  gap: number;
  allocation: Share[];
  shortfalls: { demand: string; floor: number; got: number; because: string }[];
  /** Wards below their floor; only with `wardFloor`. */
  wardShortfalls?: { ward: string; floor: number; got: number; because: string }[];
  /** What one step more of each would be worth. `conditional`: for the choices of blocks as they were made. */
  prices: { supplies: Record<string, number>; demands: Record<string, number>; conditional?: true };
  /** What each demand was guaranteed; only with `alpha`, only where it is more than nothing. */
  floors?: Record<string, number>;
  /** Only when infeasible. */
  conflicts?: Conflict[];
  /** Timings and counts: outside any hash. `stopped`: 1 when the time limit cut the work short, and the answer may differ another time. */
  stats: Record<string, number>;
}

export interface Hooks {
  /** Floors as they were, in place of α of the fairest shares: for "what if" beside a result. */
  floors?: Readonly<Record<string, number>>;
  /** Part done, 0 to 1. */
  onProgress?: (part: number) => void;
  /** Milliseconds; only for the safety stop and the timings. */
  now?: () => number;
}
