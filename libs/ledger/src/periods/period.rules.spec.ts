import { unreachable } from '@app/kernel';
import { periodMoves, quarterAfter, quarterBefore, quarterOf, requireQuarter } from './period.rules';

describe('quarters', () => {
  it('hold each day once', () => {
    expect(quarterOf('2026-06-30')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
    expect(quarterOf('2026-07-01')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
    expect(quarterOf('2028-02-29')).toEqual({ from: '2028-01-01', to: '2028-03-31' });
    expect(quarterBefore(quarterOf('2026-01-15'))).toEqual({ from: '2025-10-01', to: '2025-12-31' });
    expect(quarterAfter(quarterOf('2025-12-31'))).toEqual({ from: '2026-01-01', to: '2026-03-31' });
  });

  it('are named by their first day', () => {
    expect(requireQuarter('2026-04-01').to).toBe('2026-06-30');
    for (const wrong of ['2026-04-02', '2026-05-01', '2026-02-30', 'now', null]) expect(() => requireQuarter(wrong)).toThrow(expect.objectContaining({ code: 'wrong-date' }));
  });

  it('reach every state, and reopen never', () => {
    expect(unreachable(periodMoves, 'open')).toEqual([]);
    expect(Object.values(periodMoves).flat()).not.toContain('open');
  });
});
