import { dueDay, weekdayOf } from './schedule.rules';

const at = (instant: string, weekday = 2, hour = 9) => dueDay(new Date(instant), { weekday, hour });

describe('the matching day of the week', () => {
  it('counts from Monday', () => {
    expect(['2026-06-01', '2026-06-07', '2026-06-08'].map(weekdayOf)).toEqual([1, 7, 1]);
  });

  it('is due from its hour on and until the day ends, by the clock of London', () => {
    // 2 June 2026 is a Tuesday, in summer time.
    expect([at('2026-06-02T07:59:59Z'), at('2026-06-02T08:00:00Z'), at('2026-06-02T22:59:59Z'), at('2026-06-02T23:00:00Z')]).toEqual([null, '2026-06-02', '2026-06-02', null]);
    // 12 January 2027 is one in winter.
    expect([at('2027-01-12T08:59:59Z'), at('2027-01-12T09:00:00Z')]).toEqual([null, '2027-01-12']);
    // The night the clocks go back: the hour comes twice, the day once.
    expect([at('2026-10-25T00:30:00Z', 7, 1), at('2026-10-25T01:30:00Z', 7, 1)]).toEqual(['2026-10-25', '2026-10-25']);
    expect([at('2026-06-03T09:00:00Z'), dueDay(new Date('2026-06-02T09:00:00Z'), null)]).toEqual([null, null]);
  });
});
