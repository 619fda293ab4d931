import { FairFill } from './flow/fair-fill';
import { MatchingFlow, worth } from './flow/matching-flow';
import { components, hasChoices, indexed } from './indexed';
import type { Problem } from './problem';
import { propose } from './propose';

/** `got`: how much each demand gets, where it gets something. */
export interface FairnessPoint { alpha: number; points: number; units: number; withNothing: number; got: Record<string, number> }

/** What fairness costs: points, units and demands left with nothing at each α, in ascending order. A flow is filled once and its floors are raised on warm; with choices each α is a round of its own. */
export async function fairnessPrice(problem: Problem, alphas: readonly number[] = [0, 0.5, 0.8, 1]): Promise<FairnessPoint[]> {
  const rising = [...alphas].sort((a, b) => a - b);
  const whole = indexed(problem);
  const parts = components(whole, false);
  const asked = whole.quantity.filter((q) => q > 0).length;
  if (parts.some(hasChoices) || problem.settings.wardFloor > 0 || problem.settings.step > 1) {
    const points: FairnessPoint[] = [];
    for (const alpha of rising) {
      const r = await propose(problem, { alpha });
      const got: Record<string, number> = {};
      for (const a of r.allocation) got[a.demand] = (got[a.demand] ?? 0) + a.quantity;
      points.push({ alpha, points: r.objective, units: r.allocation.reduce((n, a) => n + a.quantity, 0), withNothing: asked - Object.keys(got).length, got });
    }
    return points;
  }
  const points = rising.map((alpha): FairnessPoint => ({ alpha, points: 0, units: 0, withNothing: asked, got: {} }));
  for (const c of parts) {
    const share = new FairFill(c).run();
    const flow = new MatchingFlow(c);
    flow.run();
    rising.forEach((alpha, n) => {
      for (let j = 0; j < share.length; j++) flow.raise(j, Math.ceil(alpha * share[j]! - 1e-9));
      if (alpha > 0) flow.settle();
      const x = flow.amounts();
      points[n]!.points += worth(c, x);
      const { got } = points[n]!;
      for (let p = 0; p < x.length; p++) {
        if (!x[p]) continue;
        const id = c.demands[c.demand[p]!]!;
        points[n]!.units += x[p]!;
        if (got[id] === undefined) points[n]!.withNothing--;
        got[id] = (got[id] ?? 0) + x[p]!;
      }
    });
  }
  return points;
}
