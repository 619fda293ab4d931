import { BAR_WIDTH, barOf } from './bar';

const balances = { promised: 1000, open: 0, offered: 300, held: 100, reserved: 100, delivered: 400, unconfirmed: 50, confirmed: 250, acceptedByCouncil: 0, shortfall: 0, waived: 0 };

describe('a promise\'s bar', () => {
  it('shows confirmed, given and booked, in that order, without counting anything twice', () => {
    // 400 given: 250 confirmed, 50 unconfirmed, 100 claimed.
    expect(barOf(balances)).toEqual([
      { part: 'confirmed', x: 0, width: 150, quantity: 250 }, { part: 'delivered', x: 150, width: 90, quantity: 150 }, { part: 'reserved', x: 240, width: 120, quantity: 200 },
    ]);
  });
  it('stays inside, and leaves out what is nothing', () => {
    expect(barOf({ ...balances, promised: 0, held: 0, reserved: 0, delivered: 5, unconfirmed: 0, confirmed: 5 })).toEqual([{ part: 'confirmed', x: 0, width: BAR_WIDTH, quantity: 5 }]);
    const parts = barOf({ ...balances, promised: 1_000_000, confirmed: 1, unconfirmed: 0, delivered: 1, held: 0, reserved: 0 });
    expect(parts).toEqual([{ part: 'confirmed', x: 0, width: 3, quantity: 1 }]);
  });
});
