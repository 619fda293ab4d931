import { DEFAULT_RULES } from '@app/people';
import type { LineInput, PairInput, PledgeInput } from '../candidates/candidates.queries';
import { pointsOf } from './round.rules';

const LINE: LineInput = { lineId: 'l', needId: 'n', groupId: 'g', kind: 'volunteering', unit: 'hour', quantity: 600, outstanding: 600, minUseful: 1, allOrNothing: false, mostSuppliers: null, wardCode: null, decile: 1, queuedOn: '2026-03-03', boosted: false, received: 0 };
const PLEDGE: PledgeInput = { pledgeId: 'p', supplierId: 's', commitmentId: null, kind: 'volunteering', unit: 'hour', free: 600, minBlock: null, maxBlock: null, windowTo: '2026-12-31' };
const PAIR: PairInput = { lineId: 'l', pledgeId: 'p', metres: 15_000, daysShared: 45, skillsAsked: 1, before: false };

describe('the points of a pair', () => {
  const points = (line: Partial<LineInput> = {}, pledge: Partial<PledgeInput> = {}, pair: Partial<PairInput> = {}) =>
    Object.fromEntries(pointsOf({ ...LINE, ...line }, { ...PLEDGE, ...pledge }, { ...PAIR, ...pair }, '2026-06-01', DEFAULT_RULES.weights).map((r) => [r.code, r.points]));

  it('are told part by part', () => {
    expect(points()).toEqual({ skills: 200, nearness: 150, dates: 50, need: 200, waiting: 90 });
    expect(points({ boosted: true, decile: null }, {}, { before: true, metres: null, skillsAsked: 0 })).toEqual({ dates: 50, waiting: 90, boost: 100, continuity: 30 });
  });

  it('are less for near and narrower skills than for the very ones', () => {
    expect([points({}, {}, { skillsFit: 90 }).skills, points({}, {}, { skillsFit: 80 }).skills]).toEqual([180, 160]);
  });

  it('are more the sooner a promise ends, from 120 days before', () => {
    expect(['2026-06-01', '2026-07-31', '2026-09-29', '2027-01-01'].map((windowTo) => points({}, { windowTo }).expiring)).toEqual([150, 75, undefined, undefined]);
  });
});
