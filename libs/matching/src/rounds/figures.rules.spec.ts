import { figuresOf, wardFills } from './figures.rules';
import type { RoundInputs } from './round.rules';

const line = (lineId: string, groupId: string, wardCode: string | null, outstanding: number, unit = 'hour') => ({ lineId, groupId, wardCode, outstanding, unit }) as RoundInputs['lines'][number];

describe('what an allocation comes to', () => {
  const inputs = { lines: [line('a', 'hall', 'W1', 100), line('b', 'hall', 'W2', 10), line('c', 'bank', 'W2', 40, 'gbp'), line('d', 'shed', null, 10)] };

  it('adds by unit, and lists groups that come away with nothing', () => {
    expect(figuresOf(inputs, new Map([['a', 50], ['c', 40]]))).toEqual({
      found: { hour: 50, gbp: 40 }, missing: { hour: 70, gbp: 0 }, groupsAsked: 3, groupsHelped: 2, groupsWithNothing: ['shed'], lowestWard: { wardCode: 'W1', fill: 0.5 }, p5Fill: 0,
    });
  });

  it('averages shares in a ward, so that hours and pounds weigh the same; the lowest first', () => {
    expect(wardFills(inputs, new Map([['a', 10], ['c', 40]]))).toEqual([{ wardCode: 'W1', fill: 0.1, lines: 1, helped: 1 }, { wardCode: 'W2', fill: 0.5, lines: 2, helped: 1 }]);
    expect(figuresOf({ lines: [] }, new Map())).toMatchObject({ groupsAsked: 0, lowestWard: null, p5Fill: 0 });
  });
});
