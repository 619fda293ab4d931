import type { ProposalView } from '@app/matching';
import { barOf, byNeed, fillMap, gapOf } from './round.presenter';

const proposal = (more: Partial<ProposalView>): ProposalView => ({
  matchId: 'm', version: 1, state: 'proposed', lineId: 'l1', needId: 'n1', needTitle: 'Hall', groupId: 'g', groupName: 'Club', wardCode: null, lastDay: '2026-12-31', pledgeId: 'p', pledgeTitle: 'Paint', supplierId: 's', supplierName: 'Oak',
  kind: 'volunteering', unit: 'hour', quantity: 600, points: 5, reasons: [], runnerUp: null, asked: 2400, already: 600, ...more,
});

describe('a round on a page', () => {
  it('groups proposals by need and item, and counts only what still waits as proposed', () => {
    const [need] = byNeed([proposal({}), proposal({ matchId: 'm2', pledgeId: 'p2', state: 'approved' }), proposal({ lineId: 'l2' })]);
    expect(need!.lines.map((l) => [l.lineId, l.proposals.length, l.proposed])).toEqual([['l1', 2, 600], ['l2', 1, 600]]);
  });

  it('draws a bar that nothing leaves', () => {
    expect(barOf({ asked: 2400, already: 600, proposed: 600 })).toEqual([{ part: 'already', x: 0, width: 150 }, { part: 'proposed', x: 150, width: 150 }]);
    expect(barOf({ asked: 100, already: 100, proposed: 300 })).toEqual([{ part: 'already', x: 0, width: 150 }, { part: 'proposed', x: 150, width: 450 }]);
    expect(barOf({ asked: 0, already: 0, proposed: 0 })).toEqual([]);
  });

  it('shades wards by fifths, and names those where nobody asks', () => {
    const { map, rows, unknown } = fillMap(['E05013111', 'E05013096'], [{ wardCode: 'E05013111', fill: 0.8, lines: 2, helped: 2 }], new Map([['E05013096', 'Barton']]));
    expect(map!.wards.map((w) => w.step)).toEqual([5, null]);
    expect([rows[0]!.percent, unknown]).toEqual([80, ['Barton']]);
  });

  it('says how far the points may be from the best only where that is not proven', () => {
    const summary = { points: 950, bound: 1000, provenBest: false };
    expect([gapOf({ summary: summary as never }), gapOf({ summary: { ...summary, provenBest: true } as never }), gapOf({ summary: null })]).toEqual([5, null, null]);
  });
});
