import { stateOf, type LineCounters } from './need.rules';

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
