import { DomainError, type Actor, type Moves } from '@app/kernel';

export type MatchState = 'proposed' | 'approved' | 'accepted' | 'in_delivery' | 'completed' | 'superseded' | 'declined' | 'lapsed' | 'withdrawn' | 'ended_short';
export type Route = 'round' | 'supplier-ask' | 'group-ask' | 'recorded';
export type Side = 'supplier' | 'group';

/** One part of a match's points, in points a step of the unit; `facts` fill the sentence. */
export interface Reason { code: string; points: number; facts?: Record<string, string | number> }

export const matchMoves: Moves<MatchState> = {
  proposed: ['approved', 'superseded', 'declined', 'withdrawn'],
  approved: ['accepted', 'declined', 'lapsed', 'withdrawn'],
  accepted: ['in_delivery', 'completed', 'withdrawn', 'ended_short'],
  // A correction can empty a completed match of what it had confirmed.
  in_delivery: ['completed', 'ended_short'],
  completed: ['in_delivery'],
  superseded: [],
  declined: [],
  lapsed: [],
  withdrawn: [],
  ended_short: [],
};

/** Nothing comes of these any more, so nothing stays reserved for them. */
export const ENDED_MATCH_STATES: readonly MatchState[] = ['superseded', 'declined', 'lapsed', 'withdrawn', 'ended_short'];

/** What the parties may give as a reason; `other` needs a note. */
export const DECLINE_CODES = ['not-suitable', 'dates', 'too-far', 'capacity', 'not-needed-now', 'prefer-not-to-say', 'broker-judgement', 'other'] as const;
export const WITHDRAW_CODES = ['capacity', 'dates', 'safety', 'not-needed-now', 'supplier-left', 'silent', 'other'] as const;

/** Throws `unknown-reason`. */
export function requireReason(codes: readonly string[], code: string, note?: string): void {
  if (!codes.includes(code)) throw new DomainError('unknown-reason', `Choose one of: ${codes.join(', ')}.`, { fields: { code: 'Choose a reason.' } });
  if (code === 'other' && !note?.trim()) throw new DomainError('unknown-reason', 'Say why.', { fields: { note: 'Say why, in a few words.' } });
}

/** Which side of the match somebody speaks for. Throws `not-found` for everybody else: foreign matches don't exist. */
export function sideOf(actor: Actor, match: { supplierId: string; groupId: string }): Side {
  if (actor.role === 'supplier' && actor.organisationId === match.supplierId) return 'supplier';
  if (actor.role === 'group' && actor.organisationId === match.groupId) return 'group';
  throw new DomainError('not-found', 'There is no such match here.');
}

/** The deadline decides, not the sweep. Throws `lapsed`. */
export function requireInTime(match: { lapsesAt: Date | null }, now: Date): void {
  if (match.lapsesAt && now > match.lapsesAt) throw new DomainError('lapsed', 'The time to accept has passed, and what was held has gone back.', { lapsedAt: match.lapsesAt.toISOString() });
}
