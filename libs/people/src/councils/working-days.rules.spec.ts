import { addDays, londonDate } from '@app/kernel';
import fc from 'fast-check';
import { holidaysOf } from './bank-holidays';
import { COUNTRIES } from './council.rules';
import { workingDays } from './working-days.rules';

const england = { holidays: holidaysOf('england-and-wales') };

describe('working days', () => {
  it.each([
    ['a plain week', '2026-06-01T09:00:00Z', 5, '2026-06-08T22:59:59.999Z'],
    ['over a weekend', '2026-06-05T09:00:00Z', 1, '2026-06-08T22:59:59.999Z'],
    ['over Easter', '2026-04-02T12:00:00Z', 1, '2026-04-07T22:59:59.999Z'],
    ['over Christmas with a substitute day', '2026-12-24T12:00:00Z', 2, '2026-12-30T23:59:59.999Z'],
    ['into summer time', '2026-03-27T12:00:00Z', 1, '2026-03-30T22:59:59.999Z'],
    ['out of summer time', '2026-10-23T12:00:00Z', 1, '2026-10-26T23:59:59.999Z'],
    ['late on a summer evening, when London is a day ahead of UTC', '2026-06-01T23:30:00Z', 1, '2026-06-03T22:59:59.999Z'],
    ['a leap day', '2028-02-28T12:00:00Z', 1, '2028-02-29T23:59:59.999Z'],
    ['no days: to the end of the day', '2026-06-06T09:00:00Z', 0, '2026-06-06T22:59:59.999Z'],
  ])('%s', (_, from, days, end) => {
    expect(workingDays.add(new Date(from), days, england).toISOString()).toBe(end);
  });

  it.each([-1, 1.5, Number.NaN, 1001])('refuses %s days', (days) => {
    expect(() => workingDays.add(new Date(), days, england)).toThrow('wrong-days');
  });
});

describe('working days, whatever the instant and the calendar', () => {
  const instant = fc.date({ min: new Date('2024-01-01T00:00:00Z'), max: new Date('2028-06-30T23:59:59Z'), noInvalidDate: true });
  const calendar = fc.tuple(fc.constantFrom(...COUNTRIES), fc.array(fc.integer({ min: 0, max: 1700 }), { maxLength: 60 })).map(([country, closed]) => ({
    holidays: new Set([...holidaysOf(country), ...closed.map((n) => addDays('2024-01-01', n))]),
  }));
  const days = fc.integer({ min: 1, max: 60 });
  const holds = (property: (from: Date, n: number, calendar: { holidays: Set<string> }) => boolean | void) => fc.assert(fc.property(instant, days, calendar, property), { numRuns: 300 });

  it('ends on a working day, at its last millisecond in London', () => holds((from, n, c) => {
    const end = workingDays.add(from, n, c);
    expect(workingDays.isWorking(londonDate(end), c)).toBe(true);
    expect(londonDate(new Date(end.getTime() + 1))).toBe(addDays(londonDate(end), 1));
    expect(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3, hourCycle: 'h23' }).format(end)).toBe('23:59:59.999');
  }));

  it('is after its start, and longer for more days', () => holds((from, n, c) => workingDays.add(from, n, c) > from && workingDays.add(from, n + 1, c) > workingDays.add(from, n, c)));

  it('adds up: n days and then m are n + m', () => {
    fc.assert(fc.property(instant, days, days, calendar, (from, n, m, c) => workingDays.add(workingDays.add(from, n, c), m, c).getTime() === workingDays.add(from, n + m, c).getTime()), { numRuns: 300 });
  });

  it('is undone by counting, either way round', () => holds((from, n, c) => {
    const end = workingDays.add(from, n, c);
    expect([workingDays.between(from, end, c), workingDays.between(end, from, c)]).toEqual([n, -n]);
  }));

  it('does not care about the hour of the day', () => holds((from, n, c) => {
    const morning = new Date(workingDays.endOfDay(addDays(londonDate(from), -1)).getTime() + 1);
    expect(workingDays.add(morning, n, c)).toEqual(workingDays.add(workingDays.endOfDay(londonDate(from)), n, c));
  }));

  it('never gets shorter by a holiday more', () => holds((from, n, c) => workingDays.add(from, n, { holidays: new Set([...c.holidays, londonDate(workingDays.add(from, n, c))]) }) > workingDays.add(from, n, c)));

  it('ends each day of five years where the next begins, 23 or 25 hours long where the clocks change', () => {
    const lengths = new Map<number, number>();
    for (let day = '2024-01-01'; day < '2029-01-01'; day = addDays(day, 1)) {
      const hours = (workingDays.endOfDay(day).getTime() - workingDays.endOfDay(addDays(day, -1)).getTime()) / 3_600_000;
      lengths.set(hours, (lengths.get(hours) ?? 0) + 1);
    }
    expect([...lengths.entries()].sort()).toEqual([[23, 5], [24, 1827 - 10], [25, 5]]);
  });
});
