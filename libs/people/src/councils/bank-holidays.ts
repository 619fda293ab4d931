import type { Day } from '@app/kernel';
import { COUNTRIES, type Country } from './council.rules';

/** The last day that the list covers: later years need a newer release, or rows in `bank_holiday`. */
export const BANK_HOLIDAYS_UNTIL: Day = '2028-12-31';

const days = (year: number, monthDays: string): Day[] => monthDays.split(' ').map((md) => `${year}-${md}`);

/**
 * Bank holidays of the United Kingdom, substitute days included: the Banking and Financial Dealings Act 1971, schedule 1, with the
 * days proclaimed every year and once (the spec beside works them out). The official list is https://www.gov.uk/bank-holidays (Crown
 * copyright, Open Government Licence v3.0); it was out of reach where this was written, so it has not been compared line by line.
 * A day proclaimed or moved later is a row in `bank_holiday`.
 */
export const BANK_HOLIDAYS: Readonly<Record<Country, readonly Day[]>> = {
  'england-and-wales': [
    ...days(2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'),
    ...days(2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'),
    ...days(2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'),
    ...days(2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'),
    ...days(2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'),
  ],
  scotland: [
    ...days(2024, '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'),
    ...days(2025, '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'),
    // 15 June 2026 by proclamation, for the World Cup.
    ...days(2026, '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'),
    ...days(2027, '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'),
    ...days(2028, '01-03 01-04 04-14 05-01 05-29 08-07 11-30 12-25 12-26'),
  ],
  'northern-ireland': [
    ...days(2024, '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'),
    ...days(2025, '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'),
    ...days(2026, '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'),
    ...days(2027, '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'),
    ...days(2028, '01-03 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26'),
  ],
};

/** The bundled days of a country, with the installation's own changes. */
export function holidaysOf(country: Country, changes: readonly { day: string; holiday: boolean }[] = []): ReadonlySet<Day> {
  if (!changes.length) return BUNDLED[country];
  const days = new Set(BUNDLED[country]);
  for (const { day, holiday } of changes) if (holiday) days.add(day); else days.delete(day);
  return days;
}

const BUNDLED = Object.fromEntries(COUNTRIES.map((c) => [c, new Set(BANK_HOLIDAYS[c])])) as unknown as Record<Country, ReadonlySet<Day>>;
