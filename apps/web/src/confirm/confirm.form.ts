import type { ConfirmationInput } from '@app/delivery';
import { STEPS_PER_UNIT, type Unit } from '@app/kernel';

/** As typed, so that a page with faults shows it again. */
export interface ConfirmForm { answer: string; quantity: string; whatChanged: string; hostingCost: string; thanks: string; thanksMayBeShown: string }

const FIELDS = ['answer', 'quantity', 'whatChanged', 'hostingCost', 'thanks', 'thanksMayBeShown'] as const;

export const typed = (body: Record<string, unknown>): ConfirmForm => Object.fromEntries(FIELDS.map((name) => [name, typeof body[name] === 'string' ? body[name] : ''])) as unknown as ConfirmForm;

/** "4", "4.5", "1,200", "£12.50" → smallest steps; NaN for what is no number of them. */
export function stepsOf(text: string, unit: Unit): number {
  const bare = text.trim().replace(/^£/, '').replaceAll(',', '').trim();
  if (!/^\d{1,10}(\.\d{1,2})?$/.test(bare)) return NaN;
  const steps = Number(bare) * STEPS_PER_UNIT[unit];
  return Math.abs(steps - Math.round(steps)) < 1e-6 ? Math.round(steps) : unit === 'hour' ? Math.round(steps) : NaN;
}

export function readConfirm(form: ConfirmForm, unit: Unit): ConfirmationInput {
  return {
    answer: form.answer as ConfirmationInput['answer'], ...(form.answer === 'part' ? { quantity: stepsOf(form.quantity, unit) } : {}), whatChanged: form.whatChanged.trim(),
    hostingCostPence: form.hostingCost.trim() ? stepsOf(form.hostingCost, 'gbp') : null, thanks: form.thanks.trim(), thanksMayBeShown: form.thanksMayBeShown === 'yes',
  };
}
