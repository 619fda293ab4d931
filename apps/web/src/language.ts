import { fillWords, sayDay, sayMoney, sayQuantity, STATUS_WORDS, type StatusWords, type Unit } from '@app/kernel';
import { en, type MessageKey } from './messages/en';

export type Facts = Record<string, string | number | null | undefined>;

/** How pages speak: their words, days, amounts and status lines. */
export interface Language {
  code: string;
  say(key: MessageKey, facts?: Facts): string;
  day(value: Date | string): string;
  money(pence: number): string;
  quantity(steps: number, unit: Unit): string;
  status: StatusWords;
}

/** An ISO instant or date, as JSON from the database gives it, too. */
const instantOf = (value: Date | string): Date => (value instanceof Date ? value : new Date(value.length === 10 ? `${value}T12:00:00Z` : value));

export const english: Language = {
  code: 'en',
  say: (key, facts) => fillWords(en[key] ?? key, facts),
  day: (value) => sayDay(instantOf(value)),
  money: sayMoney,
  quantity: (steps, unit) => sayQuantity(unit, Number(steps)),
  status: STATUS_WORDS,
};
