import type { ConfirmationInput } from '@app/delivery';
import { STEPS_PER_UNIT, type Unit } from '@app/kernel';
import { Form } from '../forms/form';
import type { MessageKey } from '../messages/en';

/** "4", "4.5", "1,200", "£12.50" → smallest steps; NaN for what is no number of them. */
export function stepsOf(text: string, unit: Unit): number {
  const bare = text.trim().replace(/^£/, '').replaceAll(',', '').trim();
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(bare)) return NaN;
  const steps = Number(bare) * STEPS_PER_UNIT[unit];
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : unit === 'hour' ? Math.round(steps) : NaN;
}

const REFUSED: Record<string, MessageKey> = {
  answer: 'confirm.answer.fault', quantity: 'confirm.quantity.fault', hostingCost: 'confirm.hosting.fault', whatChanged: 'confirm.changed.fault', thanks: 'confirm.thanks.fault',
};

/** The group's word, by a link or from its account. What counts as right is the house's to say. */
export class ConfirmForm extends Form {
  constructor(private readonly claim: { unit: Unit; claimed: number } | null, body?: unknown) {
    super(['answer', 'quantity', 'whatChanged', 'hostingCost', 'thanks', 'thanksMayBeShown'], body);
  }

  /** All at once, so that one reading mends all. Where the claim is gone there is nothing to hold it against. */
  protected check(): void {
    const { answer, quantity, whatChanged, hostingCost, thanks } = this.typed as Record<'answer' | 'quantity' | 'whatChanged' | 'hostingCost' | 'thanks', string>;
    if (!['all', 'part', 'dispute'].includes(answer)) this.fault('answer', 'confirm.answer.fault');
    if (answer === 'part' && this.claim) {
      const steps = stepsOf(quantity, this.claim.unit);
      if (!(steps > 0 && steps < this.claim.claimed)) this.fault('quantity', 'confirm.quantity.fault');
    }
    if (whatChanged.length > 4000) this.fault('whatChanged', 'confirm.changed.fault');
    const pence = hostingCost.trim() ? stepsOf(hostingCost, 'gbp') : 0;
    if (!(pence >= 0 && pence <= 100_000_000)) this.fault('hostingCost', 'confirm.hosting.fault');
    if (thanks.length > 2000) this.fault('thanks', 'confirm.thanks.fault');
  }

  protected refusedBy(field: string): MessageKey {
    return REFUSED[field] ?? 'confirm.answer.fault';
  }

  input(): ConfirmationInput {
    const unit = this.claim?.unit ?? 'item';
    const { answer, quantity, whatChanged, hostingCost, thanks, thanksMayBeShown } = this.typed as Record<string, string>;
    return {
      answer: answer as ConfirmationInput['answer'], ...(answer === 'part' ? { quantity: stepsOf(quantity!, unit) } : {}), whatChanged: whatChanged!.trim(),
      hostingCostPence: hostingCost!.trim() ? stepsOf(hostingCost!, 'gbp') : null, thanks: thanks!.trim(), thanksMayBeShown: thanksMayBeShown === 'yes',
    };
  }
}
