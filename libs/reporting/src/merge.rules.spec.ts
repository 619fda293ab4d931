import { KINDS } from '@app/kernel';
import fc from 'fast-check';
import { mergeSmall, mergeUpward, type WardCount } from './merge.rules';

const ward = (code: string, ...needs: number[]): WardCount => ({ code, ward: `Ward ${code}`, needs: needs.reduce((a, b) => a + b, 0), kinds: needs.flatMap((n, i) => (n ? { kind: KINDS[i]!, needs: n } : [])) });

describe('small counts', () => {
  it('go up: kinds into their ward, wards into the rest', () => {
    const merged = mergeUpward([ward('a', 6, 5, 2, 3), ward('b', 2, 2), ward('c', 3)], 5);
    expect(merged.wards).toEqual([expect.objectContaining({ code: 'a', needs: 16, kinds: [{ kind: 'mentoring', needs: 5 }, { kind: 'volunteering', needs: 6 }].sort((x, y) => (x.kind < y.kind ? -1 : 1)), otherKinds: 5 })]);
    expect(merged.elsewhere).toBe(7);
  });
  it('of one list are told together, with a neighbour where together they are too few', () => {
    const counts = (...n: number[]) => mergeSmall(n, (one) => one, 5);
    expect([counts(9, 3, 4), counts(9, 6, 2), counts(9, 6), counts(6, 1), counts(1, 2)]).toEqual([{ shown: [9], rest: 7 }, { shown: [9], rest: 8 }, { shown: [6, 9], rest: 0 }, { shown: [], rest: 7 }, { shown: [], rest: 0 }]);
  });
  it('take a neighbour along when the rest would be too small', () => {
    expect(mergeUpward([ward('a', 9), ward('b', 6), ward('c', 2)], 5)).toMatchObject({ wards: [{ code: 'a' }], elsewhere: 8 });
    expect(mergeUpward([ward('a', 6, 2)], 5).wards[0]).toMatchObject({ kinds: [], otherKinds: 8 });
    expect(mergeUpward([ward('c', 2)], 5)).toEqual({ wards: [], elsewhere: 0 });
  });
  it('never show, nor let anybody work out, a number from 1 to under the smallest', () => {
    const counts = fc.array(fc.array(fc.nat(9), { maxLength: 7 }), { maxLength: 12 });
    fc.assert(fc.property(counts, fc.integer({ min: 1, max: 12 }), (given, smallest) => {
      const all = given.map((needs, i) => ward(`w${i}`, ...needs));
      const { wards, elsewhere } = mergeUpward(all, smallest);
      const fine = (n: number) => n === 0 || n >= smallest;
      expect(wards.every((w) => w.needs >= smallest && w.kinds.every((k) => k.needs >= smallest) && fine(w.otherKinds) && w.otherKinds + w.kinds.reduce((n, k) => n + k.needs, 0) === w.needs)).toBe(true);
      const total = all.reduce((n, w) => n + w.needs, 0);
      expect(fine(elsewhere)).toBe(true);
      const sum = wards.reduce((n, w) => n + w.needs, 0) + elsewhere;
      // Nothing is lost, unless the whole council has too few to show.
      expect(sum === total || (wards.length === 0 && total < smallest)).toBe(true);
    }));
  });
});
