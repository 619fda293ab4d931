import { DomainError, KINDS, requireDay, requireQuantity, UNITS_OF_KIND, type Day, type Kind, type Moves, type Unit } from '@app/kernel';
import type { Regularity } from '../needs/need.rules';

export type PledgeState = 'awaiting_answer' | 'open' | 'paused' | 'withdrawn' | 'expired';

export const pledgeMoves: Moves<PledgeState> = {
  awaiting_answer: ['open', 'withdrawn', 'expired'],
  // Another supplier that takes the promise over answers its page anew.
  open: ['paused', 'withdrawn', 'expired', 'awaiting_answer'],
  paused: ['open', 'withdrawn', 'expired', 'awaiting_answer'],
  withdrawn: [],
  expired: ['open'],
};

/** What a supplier says about an offer; on a standing pledge, its one page. */
export interface PledgeTerms {
  title: string;
  description?: string;
  skills?: string[];
  windowFrom: Day;
  windowTo: Day;
  postcode?: string | null;
  radiusM?: number | null;
  remote?: boolean;
  minBlock?: number | null;
  maxBlock?: number | null;
  fewestPeople?: number | null;
  mostPeople?: number | null;
  shortestVisitMinutes?: number | null;
  regularity?: Regularity;
  samePerson?: boolean;
  mostPerMonth?: number | null;
  closedWeeks?: Day[];
  checks?: string[];
  insuredUntil?: Day | null;
  trade?: string | null;
  priceBasis?: 'market-value' | 'receipt' | 'none' | null;
}

export interface PledgeInput extends PledgeTerms { kind: Kind; unit: Unit; quantity: number }

export const MOST_CLOSED_WEEKS = 10;

/** Goods counted in pounds say where the pounds come from, or anybody could write any. Throws `price-basis-missing`. */
export function requirePriceBasis(kind: Kind, unit: Unit, basis: PledgeTerms['priceBasis']): void {
  if (kind !== 'goods' || unit !== 'gbp' || basis === 'market-value' || basis === 'receipt') return;
  throw new DomainError('price-basis-missing', 'Say what the pounds are: what the goods cost by the receipt, or what they would cost to buy as they are.', { fields: { priceBasis: 'Choose receipt or market value.' } });
}

/** Every fault of the terms at once, by path. Throws `bad-pledge` with the fields. */
export function checkTerms(terms: PledgeTerms, today: Day, counted?: { kind: Kind; unit: Unit; quantity: number }): void {
  const fields: Record<string, string> = {};
  const attempt = (check: () => void) => { try { check(); } catch (e) { if (e instanceof DomainError) Object.assign(fields, e.facts.fields); else throw e; } };
  const title = terms.title?.trim() ?? '';
  if (title.length < 3 || title.length > 200) fields.title = 'Say in 3 to 200 characters what you offer.';
  if (counted) {
    if (!KINDS.includes(counted.kind)) fields.kind = `Choose one of: ${KINDS.join(', ')}.`;
    else if (!UNITS_OF_KIND[counted.kind].includes(counted.unit)) fields.unit = `For ${counted.kind}, count in ${UNITS_OF_KIND[counted.kind].join(' or ')}.`;
    else attempt(() => requireQuantity(counted.kind, counted.unit, counted.quantity));
    for (const block of ['minBlock', 'maxBlock'] as const) if (terms[block] && terms[block] > counted.quantity) fields[block] = 'A block cannot be larger than the whole offer.';
  }
  attempt(() => requireDay(terms.windowFrom, 'windowFrom'));
  attempt(() => requireDay(terms.windowTo, 'windowTo'));
  if (terms.windowFrom > terms.windowTo) fields.windowTo = 'The last day must be on or after the first.';
  else if (terms.windowTo < today) fields.windowTo = 'The last day has passed. Choose a day from today on.';
  if (!terms.remote) {
    if (!terms.postcode?.trim()) fields.postcode = 'Enter a postcode in full, like OX4 6AB, or say that you help online.';
    if (!terms.radiusM || terms.radiusM < 1) fields.radiusM = 'Say how far you can travel.';
  }
  for (const block of ['minBlock', 'maxBlock', 'mostPerMonth'] as const) {
    const value = terms[block];
    if (value != null && (!Number.isSafeInteger(value) || value < 1)) fields[block] = 'Enter a whole number above 0.';
  }
  if (terms.minBlock && terms.maxBlock && terms.minBlock > terms.maxBlock) fields.maxBlock = 'The largest block must be at least the smallest.';
  if (terms.fewestPeople && terms.mostPeople && terms.fewestPeople > terms.mostPeople) fields.mostPeople = 'The most people must be at least the fewest.';
  if ((terms.closedWeeks?.length ?? 0) > MOST_CLOSED_WEEKS) fields.closedWeeks = `Choose ${MOST_CLOSED_WEEKS} closed weeks at most.`;
  terms.closedWeeks?.slice(0, MOST_CLOSED_WEEKS).forEach((d, i) => attempt(() => requireDay(d, `closedWeeks.${i}`)));
  if ((terms.skills?.length ?? 0) > 30) fields.skills = 'Choose 30 skills at most.';
  if (Object.keys(fields).length) throw new DomainError('bad-pledge', 'Some answers need another look.', { fields });
}
