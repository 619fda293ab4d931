import { dayFields, dayIn, dayOf, dayTyped, noDay } from './days';

describe('days as they are typed', () => {
  it('are read, and shown as they were read', () => {
    expect(dayFields('on')).toEqual(['on-day', 'on-month', 'on-year']);
    expect(dayOf({ 'on-day': ' 5', 'on-month': '6', 'on-year': '2026' }, 'on')).toBe('2026-06-05');
    expect(dayOf(dayTyped('on', '2026-12-31'), 'on')).toBe('2026-12-31');
    expect(dayIn('21/12/2026')).toBe('2026-12-21');
  });
  it('are nothing where there is no such day', () => {
    expect(dayOf({ 'on-day': '31', 'on-month': '2', 'on-year': '2026' }, 'on')).toBeNull();
    expect(dayOf({ 'on-day': '1', 'on-month': 'May', 'on-year': '26' }, 'on')).toBeNull();
    expect([dayIn('soon'), noDay({}, 'on'), noDay({ 'on-day': '1' }, 'on')]).toEqual([null, true, false]);
  });
});
