import { DomainError, requireDay, type Day } from '@app/kernel';

const PARTS = ['day', 'month', 'year'] as const;

/** The three fields of a date. */
export const dayFields = (name: string): string[] => PARTS.map((part) => `${name}-${part}`);

/** What was typed into them as a day; null: nothing, or no day at all. */
export function dayOf(typed: Readonly<Record<string, string>>, name: string): Day | null {
  const [day, month, year] = PARTS.map((part) => typed[`${name}-${part}`]?.trim() ?? '') as [string, string, string];
  return toDay(day, month, year);
}

export const noDay = (typed: Readonly<Record<string, string>>, name: string): boolean => dayFields(name).every((field) => !typed[field]?.trim());

/** A day as its three fields show it. */
export function dayTyped(name: string, day: Day | null): Record<string, string> {
  const [year, month, date] = day?.split('-') ?? [];
  return day ? { [`${name}-day`]: String(Number(date)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year! } : {};
}

/** "21 12 2026", "21/12/2026" → a day; null where it is none. */
export function dayIn(text: string): Day | null {
  const [, day, month, year] = /^(\d{1,2})[ /.-](\d{1,2})[ /.-](\d{4})$/.exec(text.trim()) ?? [];
  return year ? toDay(day!, month!, year) : null;
}

function toDay(day: string, month: string, year: string): Day | null {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null;
  try {
    return requireDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}
