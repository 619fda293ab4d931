import { DomainError } from '@app/kernel';
import type { DeliveryState } from '../deliveries/delivery.rules';

export interface ConfirmationInput {
  answer: 'all' | 'part' | 'dispute';
  /** With `part`: what was received, in smallest steps. */
  quantity?: number;
  whatChanged?: string;
  hostingCostPence?: number | null;
  thanks?: string;
  thanksMayBeShown?: boolean;
}

export type Way = 'account' | 'link' | 'assisted';

/** How much the answer confirms. Throws `bad-confirmation`, and `already-decided` when the group has had its say. */
export function confirmedOf(state: DeliveryState, claimed: number, input: ConfirmationInput): number {
  if (state !== 'logged' && state !== 'unconfirmed') throw new DomainError('already-decided', `This delivery is ${state.replace('_', ' ')} already.`, { state });
  const fields: Record<string, string> = {};
  if (!['all', 'part', 'dispute'].includes(input.answer)) fields.answer = 'Choose: all of it, part of it, or no.';
  if (input.answer === 'part' && (!Number.isSafeInteger(input.quantity) || input.quantity! <= 0 || input.quantity! >= claimed)) fields.quantity = 'Enter how much you received: more than nothing and less than all of it.';
  if ((input.whatChanged?.length ?? 0) > 4000) fields.whatChanged = 'Keep this to 4,000 characters.';
  if ((input.thanks?.length ?? 0) > 2000) fields.thanks = 'Keep your thanks to 2,000 characters.';
  if (input.hostingCostPence != null && (!Number.isSafeInteger(input.hostingCostPence) || input.hostingCostPence < 0 || input.hostingCostPence > 100_000_000)) fields.hostingCostPence = 'Enter what it cost you, in pounds.';
  if (Object.keys(fields).length) throw new DomainError('bad-confirmation', 'Some answers need another look.', { fields });
  return input.answer === 'all' ? claimed : input.answer === 'part' ? input.quantity! : 0;
}
