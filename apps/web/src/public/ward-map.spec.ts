import { boundariesOf } from '@app/geography';
import { stepsOf, wardMap } from './ward-map';

describe('a map of wards', () => {
  const oxford = ['E05013096', 'E05013111', 'E05013102'];

  it('draws each ward inside the picture, north up, and says nothing of those without a count', () => {
    const map = wardMap(boundariesOf(oxford), new Map([['E05013096', 5], ['E05013111', 12]]))!;
    expect(map.wards.map((w) => [w.code, w.count, w.step])).toEqual([['E05013096', 5, 1], ['E05013111', 12, 5], ['E05013102', null, null]]);
    for (const w of map.wards) {
      expect(w.path).toMatch(/^M[\d.,]+L/);
      const numbers = w.path.match(/[\d.]+,[\d.]+/g)!.map((p) => p.split(',').map(Number) as [number, number]);
      expect(numbers.every(([x, y]) => x >= 0 && x <= map.width && y >= 0 && y <= map.height)).toBe(true);
    }
    // The further north, the higher up.
    const latitude = new Map(boundariesOf(oxford).map((w) => [w.properties.code, (w.properties as unknown as { lat: number }).lat]));
    const down = [...map.wards].sort((a, b) => a.y - b.y).map((w) => w.code);
    expect(down).toEqual([...down].sort((a, b) => latitude.get(b)! - latitude.get(a)!));
  });

  it('is not drawn where no boundary is bundled', () => {
    expect(wardMap(boundariesOf(['E05000001']), new Map())).toBeNull();
  });

  it('steps over the counts without a gap', () => {
    expect(stepsOf([5, 6])).toEqual([{ step: 1, from: 5, to: 5 }, { step: 2, from: 6, to: 6 }]);
    expect(stepsOf([7])).toEqual([{ step: 3, from: 7, to: 7 }]);
    const steps = stepsOf([5, 23]);
    expect(steps).toHaveLength(5);
    expect(steps[0]!.from).toBe(5);
    expect(steps[4]!.to).toBe(23);
    for (let i = 1; i < 5; i++) expect(steps[i]!.from).toBe(steps[i - 1]!.to + 1);
  });
});
