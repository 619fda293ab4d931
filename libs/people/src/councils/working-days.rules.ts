import { addDays, daysBetween, DomainError, londonDate, type Day } from '@app/kernel';

/** The days, besides Saturdays and Sundays, on which no clock runs. */
export interface Calendar { readonly holidays: ReadonlySet<Day> }

/** Longest clock that anybody may set. */
export const MOST_WORKING_DAYS = 1000;

const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const isWorking = (day: Day, calendar: Calendar): boolean => {
  const w = weekday(day);
  return w !== 0 && w !== 6 && !calendar.holidays.has(day);
};

/** The last millisecond of a calendar day in Europe/London. Clocks change at 01:00 UTC, so never between this instant and midnight. */
export function endOfDay(day: Day): Date {
  const inWinter = Date.parse(`${day}T23:59:59.999Z`);
  return new Date(londonDate(new Date(inWinter)) === day ? inWinter : inWinter - 3_600_000);
}

export const workingDays = {
  isWorking,
  endOfDay,

  /** The end (23:59:59.999 Europe/London) of the n-th working day after the day of `from`; of that very day when n is 0. Throws `wrong-days`. */
  add(from: Date, days: number, calendar: Calendar): Date {
    if (!Number.isInteger(days) || days < 0 || days > MOST_WORKING_DAYS) {
      throw new DomainError('wrong-days', `A clock runs for a whole number of working days from 0 to ${MOST_WORKING_DAYS}.`);
    }
    let day = londonDate(from);
    for (let left = days; left > 0;) {
      day = addDays(day, 1);
      if (isWorking(day, calendar)) left--;
    }
    return endOfDay(day);
  },

  /** Working days after the day of `a`, up to and with the day of `b`; negative when b's day is the earlier. */
  between(a: Date, b: Date, calendar: Calendar): number {
    const [from, to] = [londonDate(a), londonDate(b)];
    if (from > to) return -workingDays.between(b, a, calendar);
    let count = 0;
    for (let i = daysBetween(from, to); i > 0; i--) if (isWorking(addDays(from, i), calendar)) count++;
    return count;
  },
} as const;
