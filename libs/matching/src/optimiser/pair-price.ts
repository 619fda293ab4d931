import { worth } from './flow/matching-flow';
import { components, hasChoices, indexed } from './indexed';
import type { Conflict, Problem, Result, Share } from './problem';
import { propose } from './propose';
import { forced, forgone, WarmFlow, type Forced } from './warm';

export type PairChange = { rule: 'pin'; supply: string; demand: string; quantity: number } | { rule: 'forbid'; supply: string; demand: string };

/** `way`: how it was found. `proven`: exact; otherwise the best that was found, as the round itself was. */
export interface PairPrice extends Forced {
  way: 'flow' | 'choices';
  proven: boolean;
  /** Who falls below what was guaranteed: the floors stay as the round had them. */
  below: { demand: string; floor: number; got: number }[];
  conflicts?: Conflict[];
}

/** What the round gave, as far as the part of the pair goes. */
export type Settled = Pick<Result, 'allocation' | 'floors' | 'status'>;

/**
 * The exact price of an override: the problem with the pair forced (or forbidden) against the result as it is, and the chain of who would get more or less. Parts that share nothing with
 * the pair stay as they are and are left out. A flow is solved on from the round's own allocation; blocks and the like are solved again with the change made.
 */
export async function pairPrice(whole: Problem, change: PairChange, settled: Settled): Promise<PairPrice> {
  const problem = partOf(whole, change);
  const floors = settled.floors ?? {};
  const c = indexed(problem);
  const plain = problem.settings.wardFloor === 0 && problem.settings.objective === 'points' && !hasChoices(c);
  const told = plain ? onFlow(problem, change, floors) : await again(problem, change, floors, settled);
  const got = new Map<string, number>();
  const inside = new Set(problem.demands.map((d) => d.id));
  for (const a of settled.allocation) if (inside.has(a.demand)) got.set(a.demand, (got.get(a.demand) ?? 0) + a.quantity);
  const after = new Map(got);
  for (const moved of told.changes) after.set(moved.demand, (after.get(moved.demand) ?? 0) + moved.to - moved.from);
  const below = problem.demands.flatMap((d) => {
    const [floor, now, then] = [floors[d.id] ?? 0, got.get(d.id) ?? 0, after.get(d.id) ?? 0];
    return then < floor && then < now ? [{ demand: d.id, floor, got: then }] : [];
  });
  return { ...told, below };
}

type Told = Omit<PairPrice, 'below'>;

function onFlow(problem: Problem, change: PairChange, floors: Readonly<Record<string, number>>): Told {
  const warm = new WarmFlow(problem, floors, { asRound: true });
  const told = change.rule === 'pin' ? forced(warm, change) : forgone(warm, change);
  return { ...told, way: 'flow', proven: true };
}

async function again(problem: Problem, change: PairChange, floors: Readonly<Record<string, number>>, settled: Settled): Promise<Told> {
  const { supply, demand } = change;
  const other = (p: { supply: string; demand: string }) => p.supply !== supply || p.demand !== demand;
  const changed: Problem = change.rule === 'forbid' ? { ...problem, forbids: [...problem.forbids, { supply, demand }] }
    : { ...problem, pins: [...problem.pins.filter(other), { supply, demand, quantity: Math.max(change.quantity, problem.pins.find((p) => !other(p))?.quantity ?? 0) }] };
  const result = await propose(changed, {}, { floors });
  if (result.status === 'infeasible') return { possible: false, loses: 0, changes: [], way: 'choices', proven: true, conflicts: result.conflicts };
  const demands = new Set(problem.demands.map((d) => d.id));
  const before = settled.allocation.filter((a) => demands.has(a.demand));
  return { possible: true, loses: valueOf(problem, before) - result.objective, changes: differences(before, result.allocation), way: 'choices', proven: result.status === 'optimal' && settled.status === 'optimal' };
}

function valueOf(problem: Problem, allocation: readonly Share[]): number {
  const c = indexed(problem);
  const at = new Map(allocation.map((a) => [`${a.supply}\n${a.demand}`, a.quantity]));
  return worth(c, Float64Array.from(c.pair, (file) => at.get(`${problem.pairs[file]!.supply}\n${problem.pairs[file]!.demand}`) ?? 0));
}

/** From one allocation to another, pair by pair. */
export function differences(before: readonly Share[], after: readonly Share[]): Forced['changes'] {
  const pairs = new Map<string, Forced['changes'][number]>();
  for (const { supply, demand, quantity } of before) pairs.set(`${supply}\n${demand}`, { supply, demand, from: quantity, to: 0 });
  for (const { supply, demand, quantity } of after) pairs.set(`${supply}\n${demand}`, { supply, demand, from: pairs.get(`${supply}\n${demand}`)?.from ?? 0, to: quantity });
  return [...pairs.values()].filter((p) => p.from !== p.to);
}

/** The part of a problem that shares supplies, demands or ward floors with this pair. */
export function partOf(problem: Problem, of: { supply: string; demand: string }): Problem {
  const part = components(indexed(problem), problem.settings.wardFloor > 0).find((c) => c.demands.includes(of.demand) && c.supplies.includes(of.supply));
  if (!part) throw new RangeError(`${of.supply} → ${of.demand} is no candidate pair.`);
  const [supplies, demands] = [new Set(part.supplies), new Set(part.demands)];
  const inside = (p: { supply: string; demand: string }) => supplies.has(p.supply) && demands.has(p.demand);
  return {
    ...problem, supplies: problem.supplies.filter((s) => supplies.has(s.id)), demands: problem.demands.filter((d) => demands.has(d.id)),
    pairs: problem.pairs.filter(inside), pins: problem.pins.filter(inside), forbids: problem.forbids.filter(inside), kept: problem.kept.filter(inside),
  };
}
