import { check, MOST_PAIRS, SCHEMA } from '../../libs/matching/src/optimiser/check';
import type { Problem } from '../../libs/matching/src/optimiser/problem';
import { propose } from '../../libs/matching/src/optimiser/propose';

const good = {
  version: 1, settings: { alpha: 0.5 }, supplies: [{ id: 'a', free: 10 }, { id: 'b', free: 4, minBlock: 2 }], demands: [{ id: 'x', quantity: 8 }, { id: 'y', quantity: 6, minUseful: 2 }],
  pairs: [{ supply: 'a', demand: 'x', points: 5 }, { supply: 'a', demand: 'y', points: 4 }, { supply: 'b', demand: 'y', points: -3 }], pins: [{ supply: 'a', demand: 'x', quantity: 2 }], forbids: [{ supply: 'b', demand: 'y' }], kept: [{ supply: 'a', demand: 'y', quantity: 1 }],
};
type Loose = Record<string, Record<string, unknown>[]> & { settings: Record<string, unknown> };
const faults = (change: (p: Loose) => void) => {
  const problem = structuredClone(good) as unknown as Loose;
  change(problem);
  const checked = check(problem);
  return 'faults' in checked ? checked.faults : [];
};

describe('bad input', () => {
  it('lets a good problem through, with its defaults, unchanged', () => {
    const before = JSON.stringify(good);
    expect(check(good)).toMatchObject({ problem: { settings: { alpha: 0.5, objective: 'points', sigma: 0, step: 1 } } });
    expect(JSON.stringify(good)).toBe(before);
  });

  it.each<[string, (p: Loose) => void, string, RegExp]>([
    ['a negative quantity', (p) => { p.demands![0]!.quantity = -1; }, '/demands/0/quantity', />= 0/],
    ['a fractional quantity', (p) => { p.supplies![0]!.free = 1.5; }, '/supplies/0/free', /integer/],
    ['not a number', (p) => { p.pairs![0]!.points = NaN; }, '/pairs/0/points', /integer/],
    ['no end', (p) => { p.supplies![0]!.free = Infinity; }, '/supplies/0/free', /integer/],
    ['a quantity in quotes', (p) => { p.supplies![0]!.free = '10'; }, '/supplies/0/free', /integer/],
    ['a pair from nowhere', (p) => { p.pairs![0]!.supply = 'z'; }, '/pairs/0/supply', /no supply "z"/],
    ['a pair to nowhere', (p) => { p.pairs![1]!.demand = 'z'; }, '/pairs/1/demand', /no demand "z"/],
    ['a pair twice', (p) => { p.pairs!.push({ ...p.pairs![0]! }); }, '/pairs/3', /there already/],
    ['a supply twice', (p) => { p.supplies![1]!.id = 'a'; }, '/supplies/1/id', /there already/],
    ['a block larger than what is free', (p) => { p.supplies![1]!.minBlock = 5; }, '/supplies/1/minBlock', /larger than the 4/],
    ['a block larger than the quantity', (p) => { p.pairs![1]!.minBlock = 7; }, '/pairs/1/minBlock', /larger than the quantity/],
    ['blocks the wrong way round', (p) => { p.supplies![1]!.maxBlock = 1; }, '/supplies/1/minBlock', /larger than the largest/],
    ['a least above the quantity', (p) => { p.demands![1]!.minUseful = 7; }, '/demands/1/minUseful', /larger than the quantity/],
    ['a pin beyond capacity', (p) => { p.pins![0]!.quantity = 9; }, '/pins/0/quantity', /more than can go/],
    ['a pin of no pair', (p) => { p.pins![0]!.supply = 'b'; }, '/pins/0', /not among the pairs/],
    ['pinned and forbidden', (p) => { p.forbids!.push({ supply: 'a', demand: 'x' }); }, '/pins/0', /both pinned and forbidden/],
    ['an unknown field', (p) => { p.pairs![0]!.point = 3; }, '/pairs/0', /"point"/],
    ['an unknown objective', (p) => { p.settings.objective = 'best'; }, '/settings/objective', /quantity-then-points/],
    ['α above 1', (p) => { p.settings.alpha = 1.1; }, '/settings/alpha', /<= 1/],
    ['nine deciles', (p) => { p.settings.omega = Array(9).fill(1); }, '/settings/omega', /10/],
    ['another version', (p) => { (p as unknown as { version: number }).version = 2; }, '/version', /1/],
    ['points too large to be added', (p) => { p.pairs![0]!.points = 400_000_000; p.supplies![0]!.free = 900_000_000; p.demands![0]!.quantity = 900_000_000; }, '/pairs', /too large/],
  ])('%s', (_, change, path, message) => {
    expect(faults(change)).toContainEqual({ path, message: expect.stringMatching(message) as string });
  });

  it('one pair over the limit', () => {
    expect(SCHEMA.properties).toMatchObject({ pairs: { maxItems: MOST_PAIRS } });
    const pair = { supply: 'a', demand: 'x', points: 1 };
    expect(check({ ...good, pairs: Array.from({ length: MOST_PAIRS + 1 }, () => pair) })).toEqual({ faults: [{ path: '/pairs', message: `must NOT have more than ${MOST_PAIRS} items` }] });
  });

  it.each([null, 3, 'x', [], {}])('is no problem: %j', (given) => { expect(check(given)).toHaveProperty('faults'); });
});

describe('impossible pins', () => {
  const solve = (change: Partial<Problem>) => propose((check({ ...good, forbids: [], kept: [], ...change } as Problem) as { problem: Problem }).problem);

  it('names the pins and the capacity that clash', async () => {
    const r = await solve({ pins: [{ supply: 'a', demand: 'x', quantity: 6 }, { supply: 'a', demand: 'y', quantity: 5 }] });
    expect(r).toMatchObject({ status: 'infeasible', allocation: [], conflicts: [{ limits: ['a has 10 free'], words: 'The pins a → x (6), a → y (5) ask for 11: a has 10 free.' }] });
  });

  it('finds the least set of pins and limits where blocks are in it', async () => {
    // y is all or nothing; what the pin of b leaves of a is too little for the rest.
    const r = await solve({ demands: [{ id: 'x', quantity: 8 }, { id: 'y', quantity: 6, allOrNothing: true, maxSuppliers: 1 }], pins: [{ supply: 'b', demand: 'y', quantity: 2 }, { supply: 'a', demand: 'x', quantity: 1 }] });
    expect(r.status).toBe('infeasible');
    expect(r.conflicts).toHaveLength(1);
    expect(r.conflicts![0]!.pins).toEqual([{ supply: 'b', demand: 'y', quantity: 2 }]);
    expect(r.conflicts![0]!.words).toMatch(/b → y \(2\) cannot hold: y is all or nothing \(6\)/);
    expect(r.conflicts![0]!.limits.length).toBeGreaterThan(1);
  });
});

describe('shortfalls', () => {
  it('are listed with the limit that binds', async () => {
    const { problem } = check({ version: 1, settings: { alpha: 1 }, supplies: [{ id: 'a', free: 6 }], demands: [{ id: 'x', quantity: 6 }, { id: 'y', quantity: 6, allOrNothing: true }], pairs: [{ supply: 'a', demand: 'x', points: 5 }, { supply: 'a', demand: 'y', points: 4 }] }) as { problem: Problem };
    const r = await propose(problem);
    expect(r.shortfalls).toEqual([{ demand: 'y', floor: 3, got: 0, because: 'all-or-nothing: all 6 could not be found at once' }]);
  });
});
