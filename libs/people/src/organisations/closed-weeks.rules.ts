import { addDays, DomainError, requireDay, type Day } from '@app/kernel';
import type { Calendar } from '../councils/working-days.rules';

/** Weeks ahead that may be named at once: two years. */
export const MOST_WEEKS = 104;

/** Sorted, each once. `most`: the council's limit a year. Throws `wrong-weeks` with a sentence for each wrong one. */
export function checkClosedWeeks(mondays: readonly Day[], most: number): Day[] {
  const fields: Record<string, string> = {};
  if (mondays.length > MOST_WEEKS) throw new DomainError('wrong-weeks', `Name ${MOST_WEEKS} weeks at most.`, { fields: { weeks: `Name ${MOST_WEEKS} weeks at most.` } });
  mondays.forEach((day, i) => {
    try { requireDay(day, `weeks.${i}`); } catch { return void (fields[`weeks.${i}`] = 'Enter a real date, like 2026-08-03.'); }
    if (new Date(`${day}T00:00:00Z`).getUTCDay() !== 1) fields[`weeks.${i}`] = 'Name a week by its Monday.';
  });
  const weeks = [...new Set(mondays)].sort();
  const byYear = new Map<string, number>();
  for (const week of weeks) byYear.set(week.slice(0, 4), (byYear.get(week.slice(0, 4)) ?? 0) + 1);
  const [full] = [...byYear].find(([, n]) => n > most) ?? [];
  if (full) fields.weeks = `Close ${most} weeks a year at most: there are more in ${full}.`;
  if (Object.keys(fields).length) throw new DomainError('wrong-weeks', Object.values(fields).join(' '), { fields });
  return weeks;
}

/** The seven days of each closed week, from its Monday: a clock stands still on them. */
export const closedDays = (mondays: readonly Day[]): Day[] => mondays.flatMap((monday) => Array.from({ length: 7 }, (_, i) => addDays(monday, i)));

export const calendarWith = (calendar: Calendar, mondays: readonly Day[]): Calendar =>
  mondays.length ? { ...calendar, holidays: new Set([...calendar.holidays, ...closedDays(mondays)]) } : calendar;
