import { daysBetween, type Day } from '@app/kernel';

/** Percentage points that confirmed help may be behind the time gone before somebody should look. */
export const BEHIND_POINTS = 25;

export interface Course { atRisk: boolean; givenPercent: number; timePercent: number; daysLeft: number }

/** Is a promise going to make it? Confirmed against promised, beside time gone against the time there is. Booked help counts half: it may still fall through. */
export function courseOf(c: { windowFrom: Day; usableTo: Day; promised: number; booked: number; confirmed: number }, today: Day): Course {
  const whole = Math.max(daysBetween(c.windowFrom, c.usableTo), 1);
  const timePercent = Math.min(100, Math.max(0, Math.round((daysBetween(c.windowFrom, today) / whole) * 100)));
  const givenPercent = c.promised > 0 ? Math.floor((c.confirmed / c.promised) * 100) : 100;
  const likely = c.promised > 0 ? ((c.confirmed + c.booked / 2) / c.promised) * 100 : 100;
  return { givenPercent, timePercent, daysLeft: daysBetween(today, c.usableTo), atRisk: givenPercent < 100 && timePercent - likely >= BEHIND_POINTS };
}
