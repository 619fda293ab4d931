import { unreachable } from '@app/kernel';
import fc from 'fast-check';
import { deliveryMoves, requirePlausibleDay, splitClaim } from './delivery.rules';

describe('a delivery', () => {
  it('has no state that nothing leads to but its two starts', () => expect(unreachable(deliveryMoves, 'logged')).toEqual(['beyond_promise']));

  it('claims what is reserved first, then what both sides have room for', () => {
    expect(splitClaim(600, 400, 100, 300)).toEqual({ claim: 400, extra: 100, beyond: 100 });
    expect(splitClaim(600, 400, 500, 50)).toEqual({ claim: 400, extra: 50, beyond: 150 });
    expect(splitClaim(60, 400, 500, 50)).toEqual({ claim: 60, extra: 0, beyond: 0 });
  });

  it('never claims more than there is, and loses nothing', () => {
    const n = fc.integer({ min: 0, max: 10_000 });
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), n, n, n, (quantity, reserved, offered, needed) => {
      const { claim, extra, beyond } = splitClaim(quantity, reserved, offered, needed);
      return claim + extra + beyond === quantity && claim <= reserved && extra <= offered && extra <= needed && Math.min(claim, extra, beyond) >= 0;
    }));
  });

  it('was given before it is logged', () => {
    expect(() => requirePlausibleDay('2026-06-02', '2026-06-01', '2026-05-20', 30)).toThrow('wrong-date');
    expect(() => requirePlausibleDay('2026-04-01', '2026-06-01', '2026-05-20', 30)).toThrow('wrong-date');
    expect(() => requirePlausibleDay('2026-06-01', '2026-06-01', '2026-05-20', 30)).not.toThrow();
    expect(() => requirePlausibleDay('2026-04-01', '2026-06-01', '2026-05-20', 60)).not.toThrow();
  });
});
