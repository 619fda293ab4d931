import { holidaysOf } from './bank-holidays';
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
