import { forecastOf, recoveryFor, type PromiseFacts } from './forecast.rules';

const promise = (changed: Partial<PromiseFacts> = {}): PromiseFacts => ({ windowFrom: '2026-01-01', usableTo: '2026-12-31', promised: 1000, booked: 0, confirmed: 0, unconfirmed: 0, free: 1000, reductionOutstanding: 0, offerUnanswered: false, ...changed });
const actions = (changed: Partial<PromiseFacts>, today: string) => recoveryFor(promise(changed), today).map((a) => a.action);

describe('whether a promise will make it', () => {
  it('goes on at the pace of the time gone, and counts half of what is booked where that is more', () => {
    expect(forecastOf(promise({ confirmed: 400, free: 600 }), '2026-07-02')).toMatchObject({ likely: 800, short: 200, atRisk: false });
    expect(forecastOf(promise({ confirmed: 400, booked: 600, free: 0 }), '2026-12-20')).toMatchObject({ likely: 700, short: 300 });
    expect(forecastOf(promise({ confirmed: 1000, free: 0 }), '2026-07-02')).toMatchObject({ likely: 1000, short: 0, aMonth: null });
    // Never more than was promised.
    expect(forecastOf(promise({ confirmed: 900, free: 100 }), '2026-03-01').likely).toBe(1000);
  });

  it('says nothing of a pace in the first days, nor after the last', () => {
    expect(forecastOf(promise({ confirmed: 10, free: 990 }), '2026-01-10').likely).toBe(10);
    expect(forecastOf(promise({ confirmed: 10, free: 990 }), '2027-02-01')).toMatchObject({ likely: 10, short: 990, aMonth: null });
    expect(forecastOf(promise(), '2025-12-01')).toMatchObject({ likely: 0, aMonth: 84 });
  });

  it('says how much a month it would take', () => {
    expect(forecastOf(promise({ confirmed: 400, free: 600 }), '2026-07-02').aMonth).toBe(101);
    expect(forecastOf(promise({ confirmed: 400, free: 600 }), '2026-12-20').aMonth).toBe(600);
  });
});

describe('what can be done about it', () => {
  it('is nothing while it is on course', () => expect(actions({ confirmed: 500, free: 500 }, '2026-06-01')).toEqual([]));
  it('begins with the page that the supplier has not answered', () => expect(actions({ offerUnanswered: true }, '2026-06-01')).toEqual(['answer-offer', 'agree-pace']));
  it('asks for the word on what was given', () => expect(actions({ confirmed: 500, unconfirmed: 60, free: 440 }, '2026-06-01')).toEqual(['confirm-given']));
  it('looks for homes for what has none, at a pace', () => expect(recoveryFor(promise(), '2026-06-01')).toEqual([{ action: 'find-homes', quantity: 1000, by: null }, { action: 'agree-pace', quantity: 143, by: null }]));
  it('decides the rest two weeks before the end, or by it', () => {
    expect(recoveryFor(promise({ confirmed: 700, free: 300 }), '2026-11-15')).toContainEqual({ action: 'decide-rest', quantity: 199, by: '2026-12-17' });
    expect(recoveryFor(promise({ confirmed: 700, free: 300 }), '2026-12-24')).toContainEqual(expect.objectContaining({ action: 'decide-rest', by: '2026-12-31' }));
    expect(recoveryFor(promise({ confirmed: 700, free: 300 }), '2027-01-24')).toContainEqual(expect.objectContaining({ action: 'decide-rest', by: null }));
  });
  it('names what is still to be taken off', () => expect(actions({ confirmed: 500, free: 500, reductionOutstanding: 40 }, '2026-06-01')).toEqual(['let-fall-back']));
});
