import type { Problem, Result } from './problem';

/** Quantities in steps: what is smaller than a step waits. The least of anything rounds up, the most down. */
export function inSteps(problem: Problem): Problem {
  const { step } = problem.settings;
  const down = (n: number) => Math.floor(n / step);
  const up = (n: number) => Math.ceil(n / step);
  const blocks = (b: { minBlock?: number; maxBlock?: number }) => ({ ...(b.minBlock ? { minBlock: up(b.minBlock) } : {}), ...(b.maxBlock ? { maxBlock: down(b.maxBlock) } : {}) });
  return {
    ...problem,
    supplies: problem.supplies.map((s) => ({ ...s, free: down(s.free), ...blocks(s) })),
    demands: problem.demands.map((d) => ({ ...d, quantity: down(d.quantity), ...(d.minUseful ? { minUseful: Math.min(up(d.minUseful), down(d.quantity)) } : {}), ...(d.alreadyReceived ? { alreadyReceived: down(d.alreadyReceived) } : {}) })),
    pairs: problem.pairs.map((p) => ({ ...p, ...blocks(p) })),
    pins: problem.pins.map((p) => ({ ...p, quantity: up(p.quantity) })),
    kept: problem.kept.map((k) => ({ ...k, quantity: down(k.quantity) })).filter((k) => k.quantity > 0),
  };
}

/** A result in steps, in units again. Prices are per unit either way. */
export function inUnits(result: Result, step: number): Result {
  return {
    ...result, objective: result.objective * step, bound: result.bound * step, allocation: result.allocation.map((a) => ({ ...a, quantity: a.quantity * step })),
    shortfalls: result.shortfalls.map((s) => ({ ...s, floor: s.floor * step, got: s.got * step })),
    ...(result.floors ? { floors: Object.fromEntries(Object.entries(result.floors).map(([id, floor]) => [id, floor * step])) } : {}),
    ...(result.wardShortfalls ? { wardShortfalls: result.wardShortfalls.map((s) => ({ ...s, floor: s.floor * step, got: s.got * step })) } : {}),
    ...(result.conflicts ? { conflicts: result.conflicts.map((c) => ({ ...c, pins: c.pins.map((p) => ({ ...p, quantity: p.quantity * step })), causes: c.causes.map((w) => (w.amount === undefined || w.code === 'most-suppliers' ? w : { ...w, amount: w.amount * step })) })) } : {}),
  };
}
