import { DomainError } from './errors';

export const KINDS = ['volunteering', 'mentoring', 'skills', 'goods', 'space', 'cash', 'employment'] as const;
export type Kind = (typeof KINDS)[number];

/** Quantities are integers in the unit's smallest step: hour → minutes, gbp → pence, the rest → one. */
export const UNITS = ['hour', 'item', 'gbp', 'day', 'week', 'placement'] as const;
export type Unit = (typeof UNITS)[number];

/** Smallest steps in one whole unit. */
export const STEPS_PER_UNIT: Readonly<Record<Unit, number>> = { hour: 60, item: 1, gbp: 100, day: 1, week: 1, placement: 1 };

/** Which units a kind may be counted in. */
export const UNITS_OF_KIND: Readonly<Record<Kind, readonly Unit[]>> = {
  volunteering: ['hour'],
  mentoring: ['hour'],
  skills: ['hour'],
  goods: ['item', 'gbp'],
  space: ['hour', 'day'],
  cash: ['gbp'],
  employment: ['placement', 'week'],
};

/** Largest quantity of one promise: far below 2^53 so that sums stay exact in JavaScript. */
export const MAX_QUANTITY = 1_000_000_000_000;

/** Throws `wrong-unit` or `wrong-quantity`. */
export function requireQuantity(kind: Kind, unit: Unit, quantity: number, path = 'quantity'): number {
  if (!UNITS_OF_KIND[kind]?.includes(unit)) {
    throw new DomainError('wrong-unit', `${kind} is counted in ${UNITS_OF_KIND[kind]?.join(' or ') ?? 'no known unit'}, not ${unit}.`, { fields: { unit: `Choose ${UNITS_OF_KIND[kind]?.join(' or ')}.` } });
  }
  return requirePositive(quantity, path);
}

/** Throws `wrong-quantity` unless a whole number from 1 to MAX_QUANTITY. */
export function requirePositive(quantity: number, path = 'quantity'): number {
  if (!Number.isSafeInteger(quantity) || quantity <= 0 || quantity > MAX_QUANTITY) {
    throw new DomainError('wrong-quantity', `${path} must be a whole number of the smallest steps (minutes, pence, items), from 1 to ${MAX_QUANTITY}.`, { fields: { [path]: 'Enter a whole number above 0.' } });
  }
  return quantity;
}

const plural = (n: string, word: string) => `${n} ${n === '1' ? word : word === 'person' ? 'people' : `${word}s`}`;

/** Made once: making one takes longer than many uses. */
const PLAIN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** For people: 90 minutes of `hour` → "1.5 hours"; pence → "£1,200.50". */
export function sayQuantity(unit: Unit, steps: number): string {
  if (unit === 'gbp') return sayMoney(steps);
  // Tracked promises are counted in units of their own (people, tonnes): in ones.
  const whole = steps / (STEPS_PER_UNIT[unit] ?? 1);
  return plural(PLAIN.format(whole), unit);
}

const POUNDS = [0, 2].map((digits) => new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })) as [Intl.NumberFormat, Intl.NumberFormat];

/** Pence → "£1,200" or "£1,200.50". */
export function sayMoney(pence: number): string {
  return `${pence < 0 ? '−' : ''}£${POUNDS[pence % 100 === 0 ? 0 : 1]!.format(Math.abs(pence) / 100)}`;
}
