import fc from 'fast-check';
import { FairFill } from '../../libs/matching/src/optimiser/flow/fair-fill';
import { MatchingFlow } from '../../libs/matching/src/optimiser/flow/matching-flow';
import { indexed } from '../../libs/matching/src/optimiser/indexed';
import { generate } from '../../bench/matching/generator';
import { fairest } from './brute-force';
import { problems } from './problems';

const OMEGA = [1.5, 1.4, 1.3, 1.2, 1.1, 1, 1, 1, 1, 1];

describe('the fair fill', () => {
  it('is the fairest of all fills there are', () => {
    fc.assert(fc.property(problems({ choices: false, settings: { alpha: 1, omega: OMEGA }, most: 5 }), (problem) => {
      const c = indexed(problem);
      expect(fairest(c).vectors).toContainEqual([...new FairFill(c).run()]);
    }), { numRuns: 400 });
  });

  it('takes what is equally filled as equal, whatever the weights', () => {
    const problem = { supplies: [{ id: 's', free: 3 }], demands: [{ id: 'a', quantity: 3, decile: 2 }, { id: 'b', quantity: 3, decile: 4, alreadyReceived: 4 }], pairs: [{ supply: 's', demand: 'a', points: 0 }, { supply: 's', demand: 'b', points: 0 }] };
    const settings = { ...generate({ lines: 1, seed: 1 }).settings, omega: OMEGA };
    expect([...new FairFill(indexed({ ...generate({ lines: 1, seed: 1 }), ...problem, settings })).run()]).toEqual([3, 0]);
  });

  it('delivers as much as can be delivered, in bulk as one by one', () => {
    for (const seed of [1, 2, 3]) {
      const problem = generate({ lines: 300, seed });
      const large = { ...problem, supplies: problem.supplies.map((s) => ({ ...s, free: s.free * 1_000 })), demands: problem.demands.map((d) => ({ ...d, quantity: d.quantity * 1_000 })) };
      const most = (p: typeof problem) => {
        const c = indexed({ ...p, settings: { ...p.settings, objective: 'quantity-then-points' } });
        const flow = new MatchingFlow(c);
        flow.run();
        return flow.amounts().reduce((a, b) => a + b, 0);
      };
      const [small, bulk] = [problem, large].map((p) => new FairFill(indexed(p)));
      const sums = [small!, bulk!].map((f) => f.run().reduce((a, b) => a + b, 0));
      expect(sums).toEqual([most(problem), most(large)]);
      // Fills of the large problem are those of the small one, but for what a whole unit rounds.
      small!.got.forEach((got, j) => expect(Math.abs(got - bulk!.got[j]! / 1_000)).toBeLessThanOrEqual(2));
      expect(bulk!.paths).toBeLessThan(200_000);
    }
  });
});
