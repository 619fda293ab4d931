import fc from 'fast-check';
import { Masks, Names } from './masks.rules';

const sets = fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 3 }), { minLength: 2, maxLength: 2 });

describe('masks', () => {
  it('say of sets of up to a hundred words what sets say', () => {
    const names = new Names();
    for (let n = 0; n < 100; n++) names.of(`word ${n}`);
    fc.assert(fc.property(sets, fc.boolean(), (rows, nested) => {
      const [a, b] = [rows[0]!, nested ? [...rows[0]!, ...rows[1]!] : rows[1]!];
      const masks = new Masks([a, b], names);
      expect(masks.within(0, masks, 1)).toBe(a.every((n) => b.includes(n)));
      expect(masks.meets(0, masks, 1)).toBe(a.some((n) => b.includes(n)));
      for (const n of [...a, 0, 31, 32, 99]) expect(masks.has(1, n)).toBe(b.includes(n));
      expect(masks.has(1, -1)).toBe(false);
    }), { numRuns: 3_000 });
  });
});
