import { DomainError } from './errors';

/** from → the states it may move to. */
export type Moves<S extends string> = Readonly<Record<S, readonly S[]>>;

/** Returns `to` if the table allows it, or throws `wrong-state`. */
export function move<S extends string>(moves: Moves<S>, from: S, to: S, noun: string): S {
  if (!moves[from]?.includes(to)) {
    throw new DomainError('wrong-state', `This ${noun} is ${from} and cannot become ${to}.`, { from, to });
  }
  return to;
}

/** States that no path from `start` reaches: a table with any is a fault (asserted in each rules spec). */
export function unreachable<S extends string>(moves: Moves<S>, start: S): S[] {
  const seen = new Set<S>([start]);
  const queue: S[] = [start];
  for (let s = queue.pop(); s !== undefined; s = queue.pop()) {
    for (const next of moves[s]) if (!seen.has(next)) { seen.add(next); queue.push(next); }
  }
  return (Object.keys(moves) as S[]).filter((s) => !seen.has(s));
}
