import fc from 'fast-check';
import { check } from '../../libs/matching/src/optimiser/check';
import type { Problem, Result, Settings } from '../../libs/matching/src/optimiser/problem';
import { propose } from '../../libs/matching/src/optimiser/propose';
import { bruteForce } from './brute-force';
import { problems } from './problems';

const OMEGA = [1.5, 1.4, 1.3, 1.2, 1.1, 1, 1, 1, 1, 1];
const total = (r: Result) => r.allocation.reduce((n, a) => n + a.quantity, 0);
const points = (p: Problem, r: Result) => r.allocation.reduce((n, a) => n + a.quantity * p.pairs.find((q) => q.supply === a.supply && q.demand === a.demand)!.points, 0);

/** No hard limit is broken. Says which one is. */
export function broken(p: Problem, r: Result): string[] {
  const found: string[] = [];
  const sum = (rows: Result['allocation']) => rows.reduce((n, a) => n + a.quantity, 0);
  for (const s of p.supplies) if (sum(r.allocation.filter((a) => a.supply === s.id)) > s.free) found.push(`${s.id} gives too much`);
  for (const d of p.demands) {
    const own = r.allocation.filter((a) => a.demand === d.id);
    const got = sum(own);
    if (got > d.quantity) found.push(`${d.id} gets too much`);
    if (got > 0 && got < (d.allOrNothing ? d.quantity : d.minUseful ?? 1)) found.push(`${d.id} gets less than is useful`);
    if (own.length > (d.maxSuppliers ?? Infinity)) found.push(`${d.id} has too many suppliers`);
  }
  for (const a of r.allocation) {
    const pair = p.pairs.find((q) => q.supply === a.supply && q.demand === a.demand);
    const s = p.supplies.find((q) => q.id === a.supply);
    if (!pair || !Number.isInteger(a.quantity) || a.quantity < 1) found.push(`${a.supply} → ${a.demand} is no pair or no quantity`);
    else if (a.quantity < Math.max(pair.minBlock ?? 1, s!.minBlock ?? 1) || a.quantity > Math.min(pair.maxBlock ?? Infinity, s!.maxBlock ?? Infinity)) found.push(`${a.supply} → ${a.demand} breaks a block`);
    if (p.forbids.some((f) => f.supply === a.supply && f.demand === a.demand)) found.push(`${a.supply} → ${a.demand} is forbidden`);
  }
  for (const pin of p.pins) if ((r.allocation.find((a) => a.supply === pin.supply && a.demand === pin.demand)?.quantity ?? 0) < pin.quantity) found.push(`the pin ${pin.supply} → ${pin.demand} does not hold`);
  return found;
}

async function agrees(problem: Problem): Promise<void> {
  expect(check(problem)).not.toHaveProperty('faults');
  const [best, result] = [bruteForce(problem), await propose(problem)];
  if (!best) {
    expect(result.status).toBe('infeasible');
    expect(result.conflicts!.length).toBeGreaterThan(0);
    return;
  }
  expect({ status: result.status, objective: result.objective, broken: broken(problem, result) }).toEqual({ status: 'optimal', objective: best.objective, broken: [] });
  expect(result.bound).toBe(result.objective);
  if (problem.settings.objective === 'quantity-then-points') expect(total(result)).toBe(best.quantity);
  if (problem.settings.alpha === 0 && problem.settings.sigma === 0) expect(result.objective).toBe(points(problem, result));
  const got = (d: string) => result.allocation.filter((a) => a.demand === d).reduce((n, a) => n + a.quantity, 0);
  expect(result.shortfalls.map((s) => s.demand)).toEqual([...best.floors].filter(([d, f]) => got(d) < f).map(([d]) => d).sort());
}

describe('propose, against every allocation there is', () => {
  const kinds: [string, boolean, Partial<Settings>, boolean][] = [
    ['points', false, {}, true],
    ['quantity, then points', false, { objective: 'quantity-then-points' }, true],
    ['floors, decile, look-back, kept', false, { alpha: 0.8, omega: OMEGA, sigma: 2 }, true],
    ['floors of wards and lines', false, { alpha: 0.5, wardFloor: 0.6 }, false],
    ['quantity, floors and wards', false, { objective: 'quantity-then-points', alpha: 1, wardFloor: 0.5 }, true],
    ['blocks, leasts, most suppliers', true, {}, true],
    ['blocks with quantity first', true, { objective: 'quantity-then-points' }, false],
    ['blocks with floors, wards, kept', true, { alpha: 0.8, omega: OMEGA, sigma: 2, wardFloor: 0.4 }, true],
  ];
  it.each(kinds)('%s', async (_, choices, settings, pins) => {
    await fc.assert(fc.asyncProperty(problems({ choices, settings, pins }), agrees), { numRuns: choices ? 150 : 400 });
  });
});
