import type { PeriodLine } from '@app/reporting';
import { statementLines } from './statement.presenter';

const line = (changed: Partial<PeriodLine>): PeriodLine => ({ book: 'supply', stage: 'confirmed', bookName: '', stageName: '', grade: 'group-confirmed', unit: 'hour', opening: 60, corrections: 0, movements: [{ code: 'a', in: 100, out: 10 }, { code: 'b', in: 20, out: 0 }], closing: 170, recordedLater: 0, ...changed });

describe('a statement', () => {
  it('adds up: opening, corrections, in and out make the closing', () => {
    const [l] = statementLines([line({}), line({ book: 'value' })], 'supply');
    expect(l).toEqual({ stage: 'confirmed', grade: 'group-confirmed', unit: 'hour', opening: 60, corrections: 0, in: 120, out: 10, closing: 170 });
    expect(l!.opening + l!.corrections + l!.in - l!.out).toBe(l!.closing);
  });
  it('goes from promise to confirmed, and leaves out what only passes through', () => {
    expect(statementLines([line({}), line({ stage: 'source' }), line({ stage: 'gross' }), line({ stage: 'offered' })], 'supply').map((l) => l.stage)).toEqual(['source', 'offered', 'confirmed']);
  });
  it('turns what was promised or asked to above zero', () => {
    expect(statementLines([line({ stage: 'source', opening: 0, movements: [{ code: 'a', in: 5, out: 200 }], closing: -195 })], 'supply')).toMatchObject([{ opening: 0, in: 200, out: 5, closing: 195 }]);
  });
});
