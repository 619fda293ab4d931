import type { CommitmentBalances } from '@app/marketplace';

export interface BarPart { part: 'confirmed' | 'delivered' | 'reserved'; x: number; width: number; quantity: number }

/** Units of the drawing across; the rest of it is what is promised and has no home yet. */
export const BAR_WIDTH = 600;

/**
 * One bar of a promise: confirmed, then given and waiting for a word, then booked; smallest steps. The parts never overlap and never
 * leave the bar; a part that is there is at least a sliver wide.
 */
export function barOf(b: CommitmentBalances): BarPart[] {
  const confirmed = b.confirmed;
  const given = Math.max(b.delivered - b.confirmed, 0);
  const booked = Math.max(b.held + b.reserved, 0);
  const whole = Math.max(b.promised, confirmed + given + booked, 1);
  let x = 0;
  return ([['confirmed', confirmed], ['delivered', given], ['reserved', booked]] as const).filter(([, n]) => n > 0).map(([part, quantity]) => {
    const width = Math.min(Math.max((quantity / whole) * BAR_WIDTH, 3), BAR_WIDTH - x);
    const at = { part, x: Math.round(x * 10) / 10, width: Math.round(width * 10) / 10, quantity };
    x += width;
    return at;
  });
}
