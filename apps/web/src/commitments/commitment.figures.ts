import type { CommitmentBalances } from '@app/marketplace';

export interface FigureLine { name: string; quantity: number; /** The entries behind it, for whoever may read the books. */ href: string | null }

/** Of a figure, the stage whose entries make it up. */
const STAGE: Record<string, string> = { promised: 'source', open: 'open', offered: 'offered', held: 'offered', reserved: 'reserved', claimed: 'reserved', unconfirmed: 'unconfirmed', confirmed: 'confirmed', acceptedByCouncil: 'confirmed', shortfall: 'shortfall', waived: 'waived' };
const ALWAYS = ['promised', 'reserved', 'confirmed'];

/** The figures that add up to what was promised; those of nothing are left out but for three. */
export function figureLines(commitmentId: string, b: CommitmentBalances, mayReadBooks: boolean): FigureLine[] {
  const claimed = b.delivered - b.unconfirmed - b.confirmed - b.acceptedByCouncil;
  const figures = { promised: b.promised, open: b.open, offered: b.offered, held: b.held, reserved: b.reserved, claimed, unconfirmed: b.unconfirmed, confirmed: b.confirmed, acceptedByCouncil: b.acceptedByCouncil, shortfall: b.shortfall, waived: b.waived };
  return Object.entries(figures).filter(([name, quantity]) => quantity !== 0 || ALWAYS.includes(name))
    .map(([name, quantity]) => ({ name, quantity, href: mayReadBooks && quantity !== 0 ? `/books/journal?commitment=${commitmentId}&book=supply&stage=${STAGE[name]}` : null }));
}
