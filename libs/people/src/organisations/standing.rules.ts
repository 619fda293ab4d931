import { DomainError, type Moves } from '@app/kernel';

export const STANDINGS = ['applied', 'verified', 'queried', 'refused', 'suspended', 'closed'] as const;
export type StandingState = (typeof STANDINGS)[number];

/** What an organisation is in one council. An appeal that is upheld goes straight to verified; one may always apply again. */
export const standingMoves: Moves<StandingState> = {
  applied: ['verified', 'queried', 'refused', 'closed'],
  queried: ['applied', 'verified', 'refused', 'closed'],
  verified: ['suspended', 'closed'],
  refused: ['applied', 'verified', 'closed'],
  suspended: ['verified', 'closed'],
  closed: ['applied'],
};

export const REFUSAL_CODES = [
  'not-eligible', 'outside-area', 'not-identified', 'duplicate', 'statutory-duty', 'party-politics', 'promotion-of-religion', 'individual', 'onward-grants', 'sponsor-withdrew', 'other',
] as const;
export const SUSPENSION_CODES = ['conduct', 'safeguarding', 'insurance-lapsed', 'identity-in-doubt', 'no-answer', 'other'] as const;
export const CLOSING_CODES = ['left', 'dissolved', 'merged', 'duplicate', 'other'] as const;

/** Longest free text on a decision. */
export const MOST_NOTE = 4000;

/** Throws `unknown-reason`, or `note-missing` where "other" says nothing. Returns the note as kept. */
export function requireReason(codes: readonly string[], code: string, note: string | undefined): string | null {
  if (!codes.includes(code)) throw new DomainError('unknown-reason', `Choose a reason: ${codes.join(', ')}.`, { fields: { code: 'Choose a reason from the list.' } });
  const kept = note?.trim() || null;
  if (code === 'other' && !kept) throw new DomainError('note-missing', 'Say what the other reason is.', { fields: { note: 'Say what the reason is.' } });
  return requireNote(kept);
}

/** Throws `note-too-long`. */
export function requireNote(note: string | null): string | null {
  if (note !== null && note.length > MOST_NOTE) throw new DomainError('note-too-long', `Use at most ${MOST_NOTE} letters.`, { fields: { note: `Use at most ${MOST_NOTE} letters.` } });
  return note;
}

/** Who stands behind an informal group: a body that is verified here, or two named people who are not related. Throws `sponsor-or-two-people`. */
export function requireBacking(form: string, backing: { sponsored: boolean; contacts: number; unrelated: boolean }): void {
  if (form !== 'informal' || backing.sponsored || (backing.contacts >= 2 && backing.unrelated)) return;
  throw new DomainError('sponsor-or-two-people', 'An informal group comes through a sponsor body that is verified here, or with two named people who are not related.', {
    fields: { sponsorId: 'Name a sponsor body, or two people.', contacts: 'Name two people who are not related, or a sponsor body.' },
  });
}
