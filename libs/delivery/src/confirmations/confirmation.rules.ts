import { DomainError, type Kind } from '@app/kernel';
import { referenceFault, type DeliveryState } from '../deliveries/delivery.rules';

export interface ConfirmationInput {
  answer: 'all' | 'part' | 'dispute';
  /** With `part`: what was received, in smallest steps. */
  quantity?: number;
  whatChanged?: string;
  hostingCostPence?: number | null;
  /** Of money received. */
  paymentReference?: string;
  /** Whoever answers saw that the money is there, but not the bank statement: a volunteer, say. Only the payer's reference is known then. */
  referenceUnknown?: boolean;
  /** Of goods: what it cost to be rid of what was no use. */
  disposalCostPence?: number | null;
  thanks?: string;
  thanksMayBeShown?: boolean;
}

export type Way = 'account' | 'link' | 'assisted';

/** How much the answer confirms. Throws `bad-confirmation`, and `already-decided` when the group has had its say. */
export function confirmedOf(state: DeliveryState, kind: Kind, claimed: number, input: ConfirmationInput): number {
  if (state !== 'logged' && state !== 'unconfirmed') throw new DomainError('already-decided', `This delivery is ${state.replace('_', ' ')} already.`, { state });
  const fields: Record<string, string> = {};
  if (!['all', 'part', 'dispute'].includes(input.answer)) fields.answer = 'Choose: all of it, part of it, or no.';
  if (input.answer === 'part' && (!Number.isSafeInteger(input.quantity) || input.quantity! <= 0 || input.quantity! >= claimed)) fields.quantity = 'Enter how much you received: more than nothing and less than all of it.';
  if ((input.whatChanged?.length ?? 0) > 4000) fields.whatChanged = 'Keep this to 4,000 characters.';
  if ((input.thanks?.length ?? 0) > 2000) fields.thanks = 'Keep your thanks to 2,000 characters.';
  for (const cost of ['hostingCostPence', 'disposalCostPence'] as const) if (input[cost] != null && !(Number.isSafeInteger(input[cost]) && input[cost] >= 0 && input[cost] <= 100_000_000)) fields[cost] = 'Enter what it cost you, in pounds.';
  if (input.disposalCostPence && kind !== 'goods') fields.disposalCostPence = 'Only goods are disposed of.';
  // Who received nothing has no reference to give, and who cannot know it is not made to invent one.
  const excused = (input.answer === 'dispute' || input.referenceUnknown) && !input.paymentReference?.trim();
  const reference = excused ? null : referenceFault(kind, input.paymentReference);
  if (reference) fields.paymentReference = reference;
  if (Object.keys(fields).length) throw new DomainError('bad-confirmation', 'Some answers need another look.', { fields });
  return input.answer === 'all' ? claimed : input.answer === 'part' ? input.quantity! : 0;
}
