import type { ByColumn, CouncilSides, LineLimits, PledgeLimits } from './council';
import { councilCandidates } from './council-candidates.rules';

const LINE: LineLimits = {
  lineId: 'line', kind: 'volunteering', unit: 'hour', quantity: 10, from: 0, to: 100, skills: [], fewestPeople: null, mostPeople: null, regularity: 'either', mostSuppliers: null, groupId: 'group', ownerGroupId: null, form: 'charity', season: 'any',
  wardCode: null, themes: [], remote: false, easting: 0, northing: 0, requiredChecks: [], notFromOrganisations: [], notFromTrades: [],
};
const PLEDGE: PledgeLimits = {
  pledgeId: 'pledge', kind: 'volunteering', unit: 'hour', supplierId: 'supplier', ownerGroupId: null, from: 0, to: 100, onlyWards: null, onlyGroupKinds: null, onlyThemes: null, remote: false, easting: 3_000, northing: 4_000, radiusM: 5_000, skills: [], checks: [],
  insuredUntil: null, trade: null, priced: true, fewestPeople: null, mostPeople: null, regularity: 'either', mostPerMonth: null,
};
const columns = <T extends object>(row: T) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value as unknown]])) as unknown as ByColumn<T>;

/** One line and one pledge. */
function judged(given: { line?: Partial<LineLimits>; pledge?: Partial<PledgeLimits>; fits?: CouncilSides['fits']; facts?: Partial<CouncilSides['facts']>; today?: number } = {}) {
  return councilCandidates({
    lines: columns({ ...LINE, ...given.line }), pledges: columns({ ...PLEDGE, ...given.pledge }), facts: { firm: [], rules: [], underWay: [], before: [], ...given.facts }, fits: given.fits ?? [],
    informalGoodsLimitPence: 0, holidays: [], today: given.today ?? -50,
  });
}

describe('a candidate of so much a month', () => {
  const most = (today: number, line: Partial<LineLimits> = {}) => judged({ today, line, pledge: { mostPerMonth: 4 } }).pairs[0]!.most;

  it('gives from the first common day on, where that is still to come', () => {
    expect([most(-50), most(0), most(-50, { from: 40 }), most(39, { from: 40 })]).toEqual([16, 16, 8, 8]);
  });

  it('gives from today on, once the common days have begun', () => {
    expect([most(7), most(8), most(70), most(100), most(60, { from: 40 })]).toEqual([16, 12, 4, 4, 8]);
  });

  it('gives nothing, and not less than nothing, when they are over', () => {
    expect([most(101), most(131)]).toEqual([0, 0]);
  });
});

describe('a candidate', () => {
  it('is told with its distance, its days and whether the two finished something before', () => {
    expect(judged().pairs).toEqual([{ lineId: 'line', pledgeId: 'pledge', metres: 5_000, daysShared: 101, skillsAsked: 0, before: false }]);
    expect(judged({ facts: { before: [{ supplierId: 'supplier', groupId: 'group' }, { supplierId: 'other', groupId: 'group' }] } }).pairs[0]!.before).toBe(true);
    expect(judged({ facts: { before: [{ supplierId: 'supplier', groupId: 'other' }] } }).pairs[0]!.before).toBe(false);
  });

  it('is told with how well its skills fit, from the best of them, where they are not the very ones', () => {
    const fits = [{ asked: 'decorating', offered: 'painting', percent: 90 }, { asked: 'decorating', offered: 'plastering', percent: 81 }];
    const fit = (asked: string[], offered: string[]) => judged({ fits, line: { skills: asked }, pledge: { skills: offered } }).pairs[0]?.skillsFit;
    expect([fit(['decorating'], ['plastering', 'painting']), fit(['decorating', 'tax'], ['tax', 'plastering']), fit(['decorating'], ['painting', 'decorating'])]).toEqual([90, 90, undefined]);
    expect(judged({ fits, line: { skills: ['painting'] }, pledge: { skills: ['decorating'] } }).rejections).toEqual({ skills: 1 });
  });

  it('has one reason against it: a broker\'s word, then silence, then a no, then what is under way', () => {
    const [one, rules] = [{ lineId: 'line', pledgeId: 'pledge' }, ['declined', 'forbid', 'lapsed'] as const];
    const against = (...of: (typeof rules)[number][]) => judged({ facts: { rules: of.map((rule) => ({ ...one, rule })), underWay: [one] } }).rejections;
    expect([against(), against('declined'), against('declined', 'lapsed'), against('lapsed', 'declined'), against(...rules)]).toEqual([{ 'under-way': 1 }, { declined: 1 }, { lapsed: 1 }, { lapsed: 1 }, { forbid: 1 }]);
  });
});
