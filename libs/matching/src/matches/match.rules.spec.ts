import { systemActor, unreachable } from '@app/kernel';
import { matchMoves, requireInTime, requireReason, sideOf } from './match.rules';

describe('a match', () => {
  it('has no state that nothing leads to', () => expect(unreachable(matchMoves, 'proposed')).toEqual([]));

  it('lapses by its deadline', () => {
    const lapsesAt = new Date('2026-06-12T22:59:59.999Z');
    expect(() => requireInTime({ lapsesAt }, lapsesAt)).not.toThrow();
    expect(() => requireInTime({ lapsesAt }, new Date(lapsesAt.getTime() + 1))).toThrow('lapsed');
  });

  it('has two sides and no others', () => {
    const match = { supplierId: 's', groupId: 'g' };
    const actor = systemActor('c');
    expect(sideOf({ ...actor, role: 'supplier', organisationId: 's' }, match)).toBe('supplier');
    expect(sideOf({ ...actor, role: 'group', organisationId: 'g' }, match)).toBe('group');
    expect(() => sideOf({ ...actor, role: 'supplier', organisationId: 'g' }, match)).toThrow('not-found');
    expect(() => sideOf({ ...actor, role: 'broker' }, match)).toThrow('not-found');
  });

  it('wants a reason it knows, and words for "other"', () => {
    expect(() => requireReason(['a', 'other'], 'b')).toThrow(expect.objectContaining({ code: 'unknown-reason', facts: { fields: { code: expect.any(String) } } }));
    expect(() => requireReason(['a', 'other'], 'other', ' ')).toThrow('unknown-reason');
    expect(() => requireReason(['a', 'other'], 'other', 'so')).not.toThrow();
  });
});
