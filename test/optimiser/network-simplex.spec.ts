import fc from 'fast-check';
import { minimumCostFlow } from '../../libs/matching/src/optimiser/flow/network-simplex';
import { assignment, dimacs, published } from './instances';

describe('the network simplex', () => {
  it.each(['netgen_8_08a', 'transport_40x30'])('meets the published optimum of %s', (name) => {
    const net = dimacs(`${name}.min.gz`);
    expect(minimumCostFlow(net)!.cost + net.fixed).toBe(published(`${name}.sol.gz`));
  });

  it.each([['assign100', 305], ['assign200', 475]])('meets the published optimum of %s', (name, optimum) => {
    const { n, cost } = assignment(`${name}.txt.gz`);
    const arcs = cost.map((c, i): [number, number, number, number] => [Math.floor(i / n), n + (i % n), c, 1]);
    expect(minimumCostFlow({ nodes: 2 * n, supply: Array.from({ length: 2 * n }, (_, v) => (v < n ? 1 : -1)), arcs })!.cost).toBe(optimum);
  });

  it('says when nothing is feasible', () => {
    expect(minimumCostFlow({ nodes: 2, supply: [3, -3], arcs: [[0, 1, 1, 2]] })).toBeNull();
  });

  const network = fc.integer({ min: 2, max: 9 }).chain((nodes) => fc.record({
    nodes: fc.constant(nodes),
    moves: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.integer({ min: 0, max: 6 })), { maxLength: 5 }),
    arcs: fc.array(fc.tuple(fc.nat(nodes - 1), fc.nat(nodes - 1), fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 7 })), { maxLength: 40 }),
  }));

  it('conserves flow, keeps to the capacities, and is complementary slack on every arc', () => {
    fc.assert(fc.property(network, ({ nodes, moves, arcs: drawn }) => {
      const supply = Array<number>(nodes).fill(0);
      for (const [a, b, q] of moves) { supply[a]! += q; supply[b]! -= q; }
      const arcs = drawn.filter(([a, b]) => a !== b);
      const solved = minimumCostFlow({ nodes, supply, arcs });
      if (!solved) return;
      const left = [...supply];
      arcs.forEach(([from, to, , cap], a) => {
        const f = solved.flow[a]!;
        expect(f).toBeGreaterThanOrEqual(0);
        expect(f).toBeLessThanOrEqual(cap);
        left[from]! -= f;
        left[to]! += f;
        const rc = solved.solver.reducedCost(a);
        if (rc > 0) expect(f).toBe(0);
        if (rc < 0) expect(f).toBe(cap);
      });
      expect(left).toEqual(Array(nodes).fill(0));
    }), { numRuns: 500 });
  });
});
