import { addDays, DomainError, requireDay, type Day, type Moves } from '@app/kernel';

export type PeriodState = 'open' | 'closed' | 'locked';
/** Nothing reopens: a later change is a correction, shown as one. */
export const periodMoves: Moves<PeriodState> = { open: ['closed'], closed: ['locked'], locked: [] };

export interface Quarter { from: Day; to: Day }

const firstOf = (year: number, month: number): Day => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);

/** The quarter that a day is in; quarters begin in January, April, July and October. */
export function quarterOf(day: Day): Quarter {
  const year = Number(day.slice(0, 4));
  const month = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3;
  return { from: firstOf(year, month), to: addDays(firstOf(year, month + 3), -1) };
}

export const quarterBefore = (q: Quarter): Quarter => quarterOf(addDays(q.from, -1));
export const quarterAfter = (q: Quarter): Quarter => quarterOf(addDays(q.to, 1));

/** Throws `wrong-date` unless a quarter's first day. */
export function requireQuarter(from: unknown): Quarter {
  const quarter = quarterOf(requireDay(from, 'from'));
  if (quarter.from !== from) throw new DomainError('wrong-date', `A quarter is named by its first day: ${quarter.from}.`, { fields: { from: `Enter ${quarter.from}.` } });
  return quarter;
}
