import { demandFigures, supplyFigures, valueFigures, type Sum } from './statement.rules';

const sum = (book: string, stage: string, balance: number, debitsHeld = 0, detail = '', unit = 'hour'): Sum => ({ book, stage, detail, unit, balance, debitsHeld });

describe('the figures of a statement', () => {
  it('add up to what was promised, grade by grade', () => {
    const [figures] = supplyFigures([
      sum('supply', 'source', -1000), sum('supply', 'open', 10), sum('supply', 'offered', 400, 100), sum('supply', 'reserved', 200, 60), sum('supply', 'unconfirmed', 40),
      sum('supply', 'confirmed', 150, 0, 'group-confirmed'), sum('supply', 'confirmed', 50, 0, 'accepted-by-council'), sum('supply', 'shortfall', 120), sum('supply', 'waived', 30), sum('supply', 'source', -7, 0, '', 'item'),
    ]);
    expect(figures).toEqual({
      unit: 'hour', promised: 1000, open: 10, offered: 300, held: 100, reserved: 140, claimed: 60, unconfirmed: 40, delivered: 300,
      confirmed: [{ grade: 'group-confirmed', quantity: 150 }, { grade: 'accepted-by-council', quantity: 50 }], shortfall: 120, waived: 30,
    });
    const f = figures!;
    expect(f.open + f.offered + f.held + f.reserved + f.delivered + f.shortfall + f.waived).toBe(f.promised);
  });

  it('add up to what was asked', () => {
    expect(demandFigures([sum('demand', 'asked', -480), sum('demand', 'needed', 200, 80), sum('demand', 'reserved', 100, 100, 'm1'), sum('demand', 'confirmed', 120, 0, 'm1:group-confirmed'), sum('demand', 'confirmed', 60, 0, 'm2:group-confirmed')]))
      .toEqual([{ unit: 'hour', asked: 480, needed: 120, held: 80, reserved: 0, claimed: 100, unconfirmed: 0, delivered: 280, confirmed: [{ grade: 'group-confirmed', quantity: 180 }], closedShort: 0 }]);
  });

  it('keep each measure and version of its value apart', () => {
    expect(valueFigures([sum('value', 'source', -900, 0, 'm:p'), sum('value', 'deadweight', 100, 0, 'm:p'), sum('value', 'net', 800, 0, 'm:p'), sum('value', 'source', -5, 0, 'm:q'), sum('value', 'net', 5, 0, 'm:q')])).toEqual([
      { measureId: 'm', proxyId: 'p', gross: 900, deadweight: 100, displacement: 0, elsewhere: 0, net: 800 }, { measureId: 'm', proxyId: 'q', gross: 5, deadweight: 0, displacement: 0, elsewhere: 0, net: 5 }]);
  });

  it('are none where nothing was posted', () => expect([supplyFigures([]), demandFigures([]), valueFigures([])]).toEqual([[], [], []]));
});
