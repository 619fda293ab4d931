import { courseOf } from './risk.rules';

const course = (confirmed: number, booked: number, today: string) => courseOf({ windowFrom: '2026-01-01', usableTo: '2026-12-31', promised: 1000, booked, confirmed }, today);

describe('the course of a promise', () => {
  it('is at risk once confirmed help is far behind the time gone', () => {
    expect(course(0, 0, '2026-02-01')).toMatchObject({ atRisk: false, timePercent: 9, givenPercent: 0, daysLeft: 333 });
    expect(course(200, 0, '2026-07-01')).toMatchObject({ atRisk: true, timePercent: 50, givenPercent: 20 });
    expect(course(200, 400, '2026-07-01').atRisk).toBe(false);
    expect(course(1000, 0, '2026-12-30').atRisk).toBe(false);
    expect(course(0, 0, '2025-12-01')).toMatchObject({ atRisk: false, timePercent: 0 });
    expect(course(999, 0, '2027-02-01')).toMatchObject({ timePercent: 100, daysLeft: -32, atRisk: false });
  });
});
