import type { Cause, Result } from '../optimiser/problem';
import type { Commodity } from './round.rules';

/** Pins that cannot hold together, and what each runs into; quantities in smallest steps. Leave out any one and the rest can. */
export interface PinConflict { kind: string; unit: string; pins: { pledgeId: string; lineId: string; quantity: number }[]; causes: Cause[] }

export const conflictsOf = (solved: readonly { commodity: Commodity; result: Result }[]): PinConflict[] => solved.flatMap(({ commodity: { kind, unit, step }, result }) => (result.conflicts ?? []).map((c): PinConflict => ({
  kind, unit, pins: c.pins.map((p) => ({ pledgeId: p.supply, lineId: p.demand, quantity: p.quantity * step })),
  causes: c.causes.map((w) => (w.amount === undefined || w.code === 'most-suppliers' ? w : { ...w, amount: w.amount * step })),
})));
