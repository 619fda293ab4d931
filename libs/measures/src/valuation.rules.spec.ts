import { mayBeClaimedTogether, NO_VALUE, roundHalfEven, valueDue, valueOf } from './valuation.rules';

const volunteering = { millipence: 2_002_000, deadweightBp: 2000, displacementBp: 1500, elsewhereBp: 1000 };

describe('the value of help', () => {
  it('is counted per whole unit', () => {
    expect(valueOf('hour', 90, { ...volunteering, deadweightBp: 0, displacementBp: 0, elsewhereBp: 0 })).toEqual({ gross: 3003, deadweight: 0, displacement: 0, elsewhere: 0, net: 3003 });
    expect(valueOf('gbp', 12_345, { millipence: 100_000, deadweightBp: 0, displacementBp: 0, elsewhereBp: 0 }).gross).toBe(12_345);
  });

  it('rounds halves to even', () => {
    expect([[1n, 2n], [3n, 2n], [5n, 2n], [7n, 3n], [8n, 3n]].map(([n, d]) => roundHalfEven(n!, d!))).toEqual([0n, 2n, 2n, 2n, 3n]);
  });

  it('splits gross without losing a penny', () => {
    for (let steps = 1; steps < 5000; steps += 37) {
      const v = valueOf('hour', steps, volunteering);
      expect(v.deadweight + v.displacement + v.elsewhere + v.net).toBe(v.gross);
    }
  });

  it('adds up in parts to the whole, whatever the parts', () => {
    let posted = NO_VALUE;
    for (const cumulative of [1, 2, 3, 47, 48, 600, 601]) {
      const due = valueDue('hour', cumulative, volunteering, posted);
      posted = { gross: posted.gross + due.gross, deadweight: posted.deadweight + due.deadweight, displacement: posted.displacement + due.displacement, elsewhere: posted.elsewhere + due.elsewhere, net: posted.net + due.net };
    }
    expect(posted).toEqual(valueOf('hour', 601, volunteering));
  });

  it('stays exact at the largest promise', () => {
    expect(valueOf('gbp', 1_000_000_000_000, { millipence: 100_000, deadweightBp: 3333, displacementBp: 1, elsewhereBp: 9999 })).toMatchObject({ gross: 1_000_000_000_000 });
  });

  it('refuses measures that are the same thing twice', () => {
    const [a, b, c] = [{ code: 'VOL-01', neverWith: [] }, { code: 'VOL-05', neverWith: ['VOL-01'] }, { code: 'CSH-01', neverWith: [] }];
    expect([mayBeClaimedTogether(a, b), mayBeClaimedTogether(b, a), mayBeClaimedTogether(a, c)]).toEqual([false, false, true]);
  });
});
