import { move, unreachable } from '@app/kernel';
import { REFUSAL_CODES, requireBacking, requireReason, STANDINGS, standingMoves } from './standing.rules';

describe('standing', () => {
  it('reaches every state, and leaves each', () => {
    expect(unreachable(standingMoves, 'applied')).toEqual([]);
    expect(STANDINGS.filter((s) => standingMoves[s].length === 0)).toEqual([]);
  });

  it('suspends only who was verified', () => {
    expect(() => move(standingMoves, 'applied', 'suspended', 'organisation')).toThrow('wrong-state');
    expect(() => move(standingMoves, 'closed', 'verified', 'organisation')).toThrow('wrong-state');
    expect(move(standingMoves, 'refused', 'verified', 'organisation')).toBe('verified');
  });

  it('wants a reason, and words for "other"', () => {
    expect(requireReason(REFUSAL_CODES, 'outside-area', '  ')).toBeNull();
    expect(requireReason(REFUSAL_CODES, 'other', ' because ')).toBe('because');
    expect(() => requireReason(REFUSAL_CODES, 'other', ' ')).toThrow('note-missing');
    expect(() => requireReason(REFUSAL_CODES, 'dislike', '')).toThrow(expect.objectContaining({ code: 'unknown-reason', facts: { fields: { code: expect.any(String) } } }));
    expect(() => requireReason(REFUSAL_CODES, 'outside-area', 'x'.repeat(4001))).toThrow('note-too-long');
  });

  it.each([
    ['charity', false, 0, false, true], ['informal', true, 0, false, true], ['informal', false, 2, true, true], ['informal', false, 2, false, false], ['informal', false, 1, true, false],
  ])('%s, sponsored %s, %s people, unrelated %s: %s', (form, sponsored, contacts, unrelated, fine) => {
    const ask = () => requireBacking(form, { sponsored, contacts, unrelated });
    if (fine) expect(ask).not.toThrow();
    else expect(ask).toThrow('sponsor-or-two-people');
  });
});
