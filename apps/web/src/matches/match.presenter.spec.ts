import { whyLines } from './match.presenter';

describe('why this match', () => {
  it('says the strongest three, in order, and nothing that gave no points', () => {
    expect(whyLines([{ code: 'waiting', points: 5, facts: { days: 40 } }, { code: 'nearness', points: 90, facts: { metres: 1240 } }, { code: 'boost', points: 0 }, { code: 'skills', points: 300, facts: { asked: 0 } },
      { code: 'dates', points: 20, facts: { days: 1 } }, { code: 'continuity', points: 1 }, { code: 'unheard-of', points: 999 }])).toEqual([
      { key: 'why.nearness', facts: { km: '1.2' } }, { key: 'why.dates', facts: { count: 1 } }, { key: 'why.waiting', facts: { count: 40 } }]);
  });
});
