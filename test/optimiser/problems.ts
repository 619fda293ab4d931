import fc from 'fast-check';
import { DEFAULTS } from '../../libs/matching/src/optimiser/check';
import type { Problem, Settings } from '../../libs/matching/src/optimiser/problem';

export interface Kind { choices: boolean; settings: Partial<Settings>; pins?: boolean; most?: number }

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const defined = <T extends object>(o: T): T => Object.fromEntries(Object.entries(o).filter(([, v]) => v !== undefined)) as T;

/** Small problems with every feature: three of each side at most, a handful of units. */
export const problems = ({ choices, settings, pins = false, most = 4 }: Kind): fc.Arbitrary<Problem> => fc.record({
  supplies: fc.array(fc.record({ free: fc.integer({ min: 0, max: most }), minBlock: choices ? maybe(fc.integer({ min: 2, max: 3 })) : fc.constant(undefined), maxBlock: maybe(fc.integer({ min: 2, max: most })) }), { minLength: 1, maxLength: 3 }),
  demands: fc.array(fc.record({
    quantity: fc.integer({ min: 1, max: most }), minUseful: choices ? maybe(fc.integer({ min: 1, max: 3 })) : fc.constant(undefined), allOrNothing: choices ? maybe(fc.boolean()) : fc.constant(undefined),
    maxSuppliers: choices ? maybe(fc.integer({ min: 1, max: 2 })) : fc.constant(undefined), ward: maybe(fc.constantFrom('north', 'south')), decile: maybe(fc.integer({ min: 1, max: 10 })), alreadyReceived: maybe(fc.integer({ min: 0, max: 5 })),
  }), { minLength: 1, maxLength: 3 }),
  cells: fc.array(fc.record({ on: fc.integer({ min: 0, max: 2 }), points: fc.integer({ min: -3, max: 9 }), maxBlock: maybe(fc.integer({ min: 2, max: 3 })), kept: fc.integer({ min: 0, max: 2 }), pin: fc.integer({ min: 0, max: 9 }), forbid: fc.integer({ min: 0, max: 9 }) }), { minLength: 9, maxLength: 9 }),
}).map(({ supplies, demands, cells }): Problem => {
  const problem: Problem = {
    version: 1, settings: { ...DEFAULTS, ...settings },
    supplies: supplies.map((s, i) => defined({ id: `s${i}`, ...s, minBlock: s.minBlock && s.minBlock <= s.free ? s.minBlock : undefined, maxBlock: s.maxBlock && s.maxBlock >= (s.minBlock ?? 0) ? s.maxBlock : undefined })),
    demands: demands.map((d, j) => defined({ id: `d${j}`, ...d, minUseful: d.minUseful && d.minUseful <= d.quantity ? d.minUseful : undefined })), pairs: [], pins: [], forbids: [], kept: [],
  };
  supplies.forEach((s, i) => demands.forEach((d, j) => {
    const cell = cells[i * 3 + j]!;
    if (cell.on === 0) return;
    const pair = { supply: `s${i}`, demand: `d${j}` };
    const block = problem.supplies[i]!.minBlock ?? 1;
    problem.pairs.push(defined({ ...pair, points: cell.points, maxBlock: cell.maxBlock && cell.maxBlock >= block ? cell.maxBlock : undefined }));
    if (cell.kept > 0 && problem.settings.sigma) problem.kept.push({ ...pair, quantity: cell.kept });
    const largest = Math.min(s.free, d.quantity, problem.supplies[i]!.maxBlock ?? 9, cell.maxBlock && cell.maxBlock >= block ? cell.maxBlock : 9);
    if (pins && cell.pin < 2 && cell.pin + 1 <= largest && largest >= block) problem.pins.push({ ...pair, quantity: cell.pin + 1 });
    else if (cell.forbid === 0) problem.forbids.push(pair);
  }));
  return problem;
});
