import { addDays, type Day } from '@app/kernel';
import { BANK_HOLIDAYS, BANK_HOLIDAYS_UNTIL, holidaysOf } from './bank-holidays';
import { COUNTRIES, type Country } from './council.rules';

const weekday = (day: Day) => new Date(`${day}T00:00:00Z`).getUTCDay();

/** Anonymous Gregorian computus. */
function easter(year: number): Day {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${year}-${String(Math.floor(n / 31)).padStart(2, '0')}-${String((n % 31) + 1).padStart(2, '0')}`;
}

const firstMonday = (year: number, month: string): Day => {
  let day = `${year}-${month}-01`;
  while (weekday(day) !== 1) day = addDays(day, 1);
  return day;
};
const lastMonday = (year: number, month: string): Day => {
  let day = firstMonday(year, month);
  while (addDays(day, 7).slice(5, 7) === month) day = addDays(day, 7);
  return day;
};

/** Banking and Financial Dealings Act 1971, schedule 1, and the days by yearly proclamation; those on a weekend or on each other move to the next free weekday. */
function byTheAct(country: Country, year: number): Day[] {
  const on = (md: string) => `${year}-${md}`;
  const fixed = country === 'scotland' ? ['01-01', '01-02', '11-30', '12-25', '12-26'] : country === 'northern-ireland' ? ['01-01', '03-17', '07-12', '12-25', '12-26'] : ['01-01', '12-25', '12-26'];
  const moved: Day[] = [];
  for (const md of fixed) {
    let day = on(md);
    while ([0, 6].includes(weekday(day)) || moved.includes(day)) day = addDays(day, 1);
    moved.push(day);
  }
  const goodFriday = addDays(easter(year), -2);
  const floating = [goodFriday, firstMonday(year, '05'), lastMonday(year, '05'), ...(country === 'scotland' ? [firstMonday(year, '08')] : [addDays(goodFriday, 3), lastMonday(year, '08')])];
  return [...moved, ...floating].sort();
}

describe('bank holidays', () => {
  /** Proclaimed once, beyond what the Act gives every year. */
  const ONCE: Record<Country, Day[]> = { 'england-and-wales': [], scotland: ['2026-06-15'], 'northern-ireland': [] };

  it.each(COUNTRIES.flatMap((country) => [2024, 2025, 2026, 2027, 2028].map((year) => [country, year] as const)))('%s %s are what the Act gives, and what was proclaimed', (country, year) => {
    const listed = BANK_HOLIDAYS[country].filter((d) => d.startsWith(String(year)));
    expect(listed).toEqual([...byTheAct(country, year), ...ONCE[country].filter((d) => d.startsWith(String(year)))].sort());
  });

  it('fall on weekdays, once each, to the last day said', () => {
    for (const country of COUNTRIES) {
      const days = BANK_HOLIDAYS[country];
      expect(days.filter((d) => [0, 6].includes(weekday(d)))).toEqual([]);
      expect([...new Set(days)].sort()).toEqual(days);
      expect(days.at(-1)!.slice(0, 4)).toBe(BANK_HOLIDAYS_UNTIL.slice(0, 4));
    }
  });

  it('take changes without touching the list', () => {
    const changed = holidaysOf('scotland', [{ day: '2027-07-01', holiday: true }, { day: '2027-08-02', holiday: false }]);
    expect([changed.has('2027-07-01'), changed.has('2027-08-02'), holidaysOf('scotland').has('2027-08-02')]).toEqual([true, false, true]);
  });
});
