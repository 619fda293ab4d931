import { DomainError } from './errors';

/** A calendar date, YYYY-MM-DD. */
export type Day = string;

export interface DateRange { from: Day; to: Day }

/** Throws `wrong-date` unless a real calendar date between 1900 and 2199. */
export function requireDay(value: unknown, path = 'date'): Day {
  const fail = () => new DomainError('wrong-date', `${path} must be a real date, like 2026-05-31.`, { fields: { [path]: 'Enter a real date, like 31 5 2026.' } });
  if (typeof value !== 'string' || !/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) throw fail();
  const d = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(d.getTime()) || d.toISOString().slice(0, 10) !== value) throw fail();
  return value;
}

/** Throws `dates-cross` when the first day is after the last. */
export function requireRange(from: unknown, to: unknown, path = 'dates'): DateRange {
  const range = { from: requireDay(from, `${path}.from`), to: requireDay(to, `${path}.to`) };
  if (range.from > range.to) throw new DomainError('dates-cross', 'The first day is after the last.', { fields: { [`${path}.to`]: 'The last day must be on or after the first.' } });
  return range;
}

export const overlap = (a: DateRange, b: DateRange): boolean => a.from <= b.to && b.from <= a.to;

/** Calendar days added; negative goes back. */
export function addDays(day: Day, days: number): Day {
  const d = new Date(`${day}T00:00:00Z`);
  d.setUTCDate(d.getUTCDate() + days);
  return d.toISOString().slice(0, 10);
}

/** Whole days from a to b (negative when b is earlier). */
export const daysBetween = (a: Day, b: Day): number => Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
