import { generate } from '../../bench/matching/generator';
import { fairnessPrice } from '../../libs/matching/src/optimiser/fairness-price';
import { propose } from '../../libs/matching/src/optimiser/propose';

describe('what fairness costs', () => {
  it.each([['on warm', 500, false], ['with blocks', 14, true]])('is the same as by a round for each α, %s', async (_, lines, blocks) => {
    const problem = generate({ lines, seed: 61, blocks });
    const curve = await fairnessPrice(problem, [1, 0, 0.5, 0.8]);
    expect(curve.map((p) => p.alpha)).toEqual([0, 0.5, 0.8, 1]);
    for (const point of curve) {
      const r = await propose(problem, { alpha: point.alpha });
      expect(point.points).toBe(r.objective);
      expect(point.withNothing).toBeGreaterThanOrEqual(0);
    }
    if (!blocks) {
      const [none, , , all] = curve;
      for (const [n, p] of curve.entries()) if (n > 0) expect(p.points).toBeLessThanOrEqual(curve[n - 1]!.points);
      expect(all!.units).toBeGreaterThanOrEqual(none!.units);
      expect(all!.withNothing).toBeLessThan(none!.withNothing);
    }
  });
});
