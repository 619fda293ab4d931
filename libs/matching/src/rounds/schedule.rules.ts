import { londonDate, type Day } from '@app/kernel';
import type { MatchingDay } from '@app/people';

const HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' });
const DAYS_OF_A_WEEK = 7;

/** 1 is Monday. */
export const weekdayOf = (day: Day): number => (new Date(`${day}T12:00:00Z`).getUTCDay() + DAYS_OF_A_WEEK - 1) % DAYS_OF_A_WEEK + 1;

/** The day whose round is due: from the council's hour on, in Europe/London, until that day ends. A worker that was away at the hour asks when it is back. */
export function dueDay(now: Date, matchingDay: MatchingDay | null): Day | null {
  const today = londonDate(now);
  return matchingDay && weekdayOf(today) === matchingDay.weekday && Number(HOUR.format(now)) >= matchingDay.hour ? today : null;
}
