import type { DomainError } from '@app/kernel';
import { checkNeed, requireDaysToCome, stateOf, type LineCounters, type NeedInput } from './need.rules';

const line = (counters: Partial<LineCounters>): LineCounters => ({ quantity: 12, needed: 0, held: 0, reserved: 0, delivered: 0, confirmed: 0, closedShort: 0, ...counters });

describe('the state that the counters of a need amount to', () => {
  it.each([
    ['nothing was found', [line({ needed: 12 })], 'open'],
    ['an approved match holds all of it, and nobody said yes yet', [line({ held: 12 })], 'open'],
    ['an approved match holds the rest', [line({ held: 4, reserved: 8 })], 'part_matched'],
    ['part was found', [line({ needed: 4, reserved: 8 })], 'part_matched'],
    ['all was found', [line({ reserved: 12 })], 'matched'],
    ['a claim waits to be confirmed', [line({ delivered: 12, confirmed: 8 })], 'matched'],
    ['all was confirmed', [line({ delivered: 12, confirmed: 12 })], 'fulfilled'],
    ['one item was confirmed and another is held', [line({ delivered: 12, confirmed: 12 }), line({ held: 12 })], 'part_matched'],
  ] as const)('where %s', (_, lines, state) => expect(stateOf(lines)).toBe(state));
});

describe('the days of a need', () => {
  const INPUT: NeedInput = { title: 'Paint our hall', remote: true, lines: [{ kind: 'volunteering', unit: 'hour', quantity: 60, windowFrom: '2026-06-01', windowTo: '2026-06-30' }] };
  const faults = (work: () => void): string[] => {
    try {
      work();
      return [];
    } catch (error) {
      return Object.keys((error as DomainError).facts.fields ?? {});
    }
  };
  const kept = (lastDays: string[], expiresOn: string | null, today: string) => faults(() => requireDaysToCome({ expiresOn, lines: lastDays.map((windowTo) => ({ windowTo })) }, today));

  it('are to come when what was kept is sent, on the last day too', () => {
    expect(kept(['2026-06-30'], '2026-06-30', '2026-06-30')).toEqual([]);
    expect(kept(['2026-06-30', '2026-08-01', '2026-06-01'], '2026-08-01', '2026-07-01')).toEqual(['lines.0.windowTo', 'lines.2.windowTo']);
    expect(kept(['2026-08-01'], '2026-06-30', '2026-07-01')).toEqual(['expiresOn']);
    expect(kept(['2026-08-01'], null, '2026-07-01')).toEqual([]);
  });

  it('end on a day that is one, and to come', () => {
    for (const [expiresOn, wrong] of [['soon', ['expiresOn']], ['2026-02-30', ['expiresOn']], ['2026-05-31', ['expiresOn']], ['2026-06-01', []], [null, []]] as const) expect([expiresOn, faults(() => checkNeed({ ...INPUT, expiresOn }, '2026-06-01'))]).toEqual([expiresOn, wrong]);
  });
});
