import type { ConfirmationInput } from '@app/delivery';
import { STEPS_PER_UNIT, type Kind, type Unit } from '@app/kernel';
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
  answer: 'confirm.answer.fault', quantity: 'confirm.quantity.fault', hostingCost: 'confirm.hosting.fault', paymentReference: 'confirm.reference.fault', disposalCost: 'confirm.disposal.fault', whatChanged: 'confirm.changed.fault', thanks: 'confirm.thanks.fault',
};

/** Empty, or pounds up to a million. */
function isCost(text: string): boolean {
  const pence = text.trim() ? stepsOf(text, 'gbp') : 0;
  return pence >= 0 && pence <= 100_000_000;
}

/** The group's word, by a link or from its account. What counts as right is the house's to say. */
export class ConfirmForm extends Form {
  constructor(private readonly claim: { kind: Kind; unit: Unit; claimed: number } | null, body?: unknown) {
    super(['answer', 'quantity', 'whatChanged', 'hostingCost', 'paymentReference', 'referenceUnknown', 'disposalCost', 'thanks', 'thanksMayBeShown'], body);
  }

  /** All at once, so that one reading mends all. Where the claim is gone there is nothing to hold it against. */
  protected check(): void {
    const { answer, quantity, whatChanged, hostingCost, paymentReference, referenceUnknown, disposalCost, thanks } = this.typed as Record<'answer' | 'quantity' | 'whatChanged' | 'hostingCost' | 'paymentReference' | 'referenceUnknown' | 'disposalCost' | 'thanks', string>;
    if (!['all', 'part', 'dispute'].includes(answer)) this.fault('answer', 'confirm.answer.fault');
    if (answer === 'part' && this.claim) {
      const steps = stepsOf(quantity, this.claim.unit);
      if (!(steps > 0 && steps < this.claim.claimed)) this.fault('quantity', 'confirm.quantity.fault');
    }
    if (whatChanged.length > 4000) this.fault('whatChanged', 'confirm.changed.fault');
    if (!isCost(hostingCost)) this.fault('hostingCost', 'confirm.hosting.fault');
    if (!isCost(disposalCost)) this.fault('disposalCost', 'confirm.disposal.fault');
    if (this.claim?.kind === 'cash' && (paymentReference.trim().length > 100 || (['all', 'part'].includes(answer) && referenceUnknown !== 'yes' && !paymentReference.trim()))) this.fault('paymentReference', 'confirm.reference.fault');
    if (thanks.length > 2000) this.fault('thanks', 'confirm.thanks.fault');
  }

  /** The house names costs in pence. */
  protected override fieldOf(field: string): string {
    return field.replace(/Pence$/, '');
  }

  protected refusedBy(field: string): MessageKey {
    return REFUSED[field] ?? 'confirm.answer.fault';
  }

  input(): ConfirmationInput {
    const unit = this.claim?.unit ?? 'item';
    const { answer, quantity, whatChanged, hostingCost, paymentReference, referenceUnknown, disposalCost, thanks, thanksMayBeShown } = this.typed as Record<string, string>;
    return {
      answer: answer as ConfirmationInput['answer'], ...(answer === 'part' ? { quantity: stepsOf(quantity!, unit) } : {}), whatChanged: whatChanged!.trim(),
      hostingCostPence: hostingCost!.trim() ? stepsOf(hostingCost!, 'gbp') : null, disposalCostPence: disposalCost!.trim() ? stepsOf(disposalCost!, 'gbp') : null, paymentReference: paymentReference!.trim(), ...(referenceUnknown === 'yes' ? { referenceUnknown: true } : {}), thanks: thanks!.trim(), thanksMayBeShown: thanksMayBeShown === 'yes',
    };
  }
}
