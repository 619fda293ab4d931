import { burnDown } from './burn-down';

const promise = { promised: 100, from: '2026-01-01', to: '2026-12-31' };

describe('what is left of a promise', () => {
  it('falls with each month and goes on level to today', () => {
    const drawn = burnDown({ ...promise, byMonth: [{ month: '2026-03', quantity: 25 }, { month: '2026-01', quantity: 25 }] }, '2026-07-02')!;
    expect(drawn.months).toEqual([{ month: '2026-01', confirmed: 25, left: 75 }, { month: '2026-03', confirmed: 25, left: 50 }]);
    expect(drawn.left).toBe('M10 10L57.8 60L151.8 110L300 110');
    expect(drawn).toMatchObject({ today: 300, end: { x: 300, y: 110, left: 50 } });
  });
  it('keeps inside the drawing: help before the first day, after the last, and beyond the promise', () => {
    const drawn = burnDown({ ...promise, byMonth: [{ month: '2025-11', quantity: 60 }, { month: '2027-03', quantity: 60 }] }, '2027-06-01')!;
    expect(drawn.left).toBe('M10 10L10 130L590 210');
    expect(drawn).toMatchObject({ today: null, end: { left: 0 } });
  });
  it('does not end in a month that is still to come', () => {
    expect(burnDown({ ...promise, byMonth: [{ month: '2026-07', quantity: 10 }] }, '2026-07-02')!.end.x).toBe(300);
  });
  it('is not drawn where nothing is promised', () => {
    expect(burnDown({ ...promise, promised: 0, byMonth: [] }, '2026-07-02')).toBeNull();
  });
});
