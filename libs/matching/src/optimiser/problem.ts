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

export interface Result {
  /** `feasible`: every hard limit holds, but nobody has proven it best. */
  status: 'optimal' | 'feasible' | 'infeasible';
  objective: number;
  bound: number;
  gap: number;
  allocation: Share[];
  shortfalls: { demand: string; floor: number; got: number; because: string }[];
  prices: { supplies: Record<string, number>; demands: Record<string, number> };
  /** Timings: outside any hash. */
  stats: Record<string, number>;
}
