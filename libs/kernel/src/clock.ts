/** The only source of "now" in the applications; tests and the demo's history replace it. */
export abstract class Clock {
  abstract now(): Date;
  /** Today's date in Europe/London, as YYYY-MM-DD. */
  today(): string {
    return londonDate(this.now());
  }
}

export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }
}

/** A clock that stands where it is put. */
export class SetClock extends Clock {
  constructor(private instant: Date) {
    super();
  }
  now(): Date {
    return new Date(this.instant);
  }
  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }
  advance(ms: number): void {
    this.instant = new Date(this.instant.getTime() + ms);
  }
}

const LONDON = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar date of an instant in Europe/London, as YYYY-MM-DD. */
export const londonDate = (instant: Date): string => LONDON.format(instant);

const LONG = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });

/** For people: "Friday 12 June 2026". */
export function sayDay(instant: Date): string {
  // London's midnights fall on whole hours: within one the day has one name, and a page names the same few again and again.
  const hour = Math.floor(instant.getTime() / 3_600_000);
  const known = said.get(hour);
  if (known !== undefined) return known;
  const day = LONG.format(instant).replace(',', '');
  if (said.size >= MOST_SAID) said.clear();
  said.set(hour, day);
  return day;
}

const MOST_SAID = 2000;
const said = new Map<number, string>();

const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });

/** For people: "14:05", in Europe/London. */
export const londonTime = (instant: Date): string => TIME.format(instant);
