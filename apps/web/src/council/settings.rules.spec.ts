import { DEFAULT_CLOCKS, DEFAULT_RULES } from '@app/people';
import { changedFields, changeOf, outOfBounds, shownOf } from './settings.rules';

describe('the settings page', () => {
  const inForce = { rules: { ...DEFAULT_RULES, fairShare: 0.855, matchingDay: { weekday: 2, hour: 9 } }, clocks: { ...DEFAULT_CLOCKS } };
  const shown = shownOf(inForce);

  it('shows whole numbers in the units that people use', () => {
    expect(shown).toMatchObject({ weekday: '2', hour: '9', fairShare: '86', informalGoodsLimitPence: '500', shortRouteMinutes: '8', acceptanceDays: '10' });
  });

  it('changes what was typed over and nothing else, in the units of the house', () => {
    expect(changeOf(shown, inForce)).toEqual({ rules: {}, clocks: {} });
    expect(changeOf({ ...shown, wardFloor: '35', informalGoodsLimitPence: '250', shortRouteMinutes: '4', confirmDays: '12' }, inForce)).toEqual({ rules: { wardFloor: 0.35, informalGoodsLimitPence: 25_000, shortRouteMinutes: 240 }, clocks: { confirmDays: 12 } });
    expect(changeOf({ ...shown, weekday: '0', hour: '' }, inForce)).toEqual({ rules: { matchingDay: null }, clocks: {} });
    expect(changedFields({ ...shown, hour: '14' }, inForce)).toEqual(['hour']);
  });

  it('names what is no whole number within its bounds', () => {
    expect(outOfBounds(shown)).toEqual([]);
    expect(outOfBounds({ ...shown, fairShare: '101', tailDays: '-1', confirmDays: '2.5', hour: '24' })).toEqual([{ field: 'hour', least: 0, most: 23 }, { field: 'fairShare', least: 0, most: 100 }, { field: 'tailDays', least: 0, most: 730 }, { field: 'confirmDays', least: 1, most: 1000 }]);
    expect(outOfBounds({ ...shown, weekday: '0', hour: 'noon' })).toEqual([]);
  });
});
