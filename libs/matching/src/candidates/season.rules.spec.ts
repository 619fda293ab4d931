import fc from 'fast-check';
import { Season } from './season.rules';

const days = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 })).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('a season', () => {
  it('keeps the same windows apart as looking through all holidays would', () => {
    fc.assert(fc.property(fc.array(days, { minLength: 1, maxLength: 4 }), days, fc.boolean(), (holidays, { from, to }, inHolidays) => {
      const known = to >= Math.min(...holidays.map((h) => h.from)) && to <= Math.max(...holidays.map((h) => h.to));
      const apart = inHolidays ? !holidays.some((h) => h.from <= to && h.to >= from) : holidays.some((h) => h.from <= from && h.to >= to);
      expect(new Season(holidays).keepsApart(inHolidays, from, to)).toBe(known && apart);
    }), { numRuns: 3_000 });
  });

  it('is known only where the council gave its holidays', () => {
    expect([new Season([]).known, new Season([{ from: 3, to: 3 }]).known]).toEqual([false, true]);
  });
});
