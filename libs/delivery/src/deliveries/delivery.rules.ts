import { addDays, DomainError, type Day, type Kind, type Moves } from '@app/kernel';

export type DeliveryState = 'logged' | 'confirmed' | 'part' | 'disputed' | 'unconfirmed' | 'denied' | 'withdrawn' | 'reversed' | 'beyond_promise';

export const deliveryMoves: Moves<DeliveryState> = {
  logged: ['confirmed', 'part', 'disputed', 'unconfirmed', 'withdrawn'],
  // Late words: silence was never consent, and never the end.
  unconfirmed: ['confirmed', 'part', 'denied'],
  part: ['confirmed', 'reversed', 'disputed'],
  disputed: ['confirmed', 'part', 'denied'],
  // An appeal opens again what was decided.
  confirmed: ['reversed', 'part', 'disputed'],
  denied: ['disputed'],
  withdrawn: [],
  reversed: [],
  beyond_promise: [],
};

/** Where a delivery may start. */
export const DELIVERY_STARTS: readonly DeliveryState[] = ['logged', 'beyond_promise'];

/**
 * What of a logged quantity counts: first what is reserved, then what offer and need both still have room for;
 * the rest is beyond promise, thanked and never counted.
 */
export function splitClaim(quantity: number, reserved: number, offered: number, needed: number): { claim: number; extra: number; beyond: number } {
  const claim = Math.min(quantity, Math.max(reserved, 0));
  const extra = Math.min(quantity - claim, Math.max(offered, 0), Math.max(needed, 0));
  return { claim, extra, beyond: quantity - claim - extra };
}

/** Throws `wrong-date`: help is logged after it was given, from so many days before both had agreed to it. */
export function requirePlausibleDay(happenedOn: Day, today: Day, acceptedOn: Day, lateLogDays: number): void {
  if (happenedOn > today) throw new DomainError('wrong-date', 'Log help after it was given.', { fields: { happenedOn: 'Enter today or an earlier day.' } });
  if (happenedOn < addDays(acceptedOn, -lateLogDays)) throw new DomainError('wrong-date', 'This is long before the help was agreed.', { fields: { happenedOn: `Enter a day from ${addDays(acceptedOn, -lateLogDays)} on.` } });
}

/** What is wrong with the reference of a payment, or null: money has one, as it never passes through here, and nothing else has. */
export function referenceFault(kind: Kind, reference = ''): string | null {
  if (kind !== 'cash') return reference.trim() ? 'Only money has a payment reference.' : null;
  if (!reference.trim()) return 'Enter the reference of the payment, as on the bank statement.';
  return reference.trim().length > 100 ? 'Keep the reference to 100 characters.' : null;
}

/** Throws `wrong-payment-reference`. */
export function requireReference(kind: Kind, reference: string | undefined): string {
  const fault = referenceFault(kind, reference);
  if (fault) throw new DomainError('wrong-payment-reference', fault, { fields: { paymentReference: fault } });
  return (reference ?? '').trim();
}
