import { VALUE_UNIT } from '@app/delivery';
import { ENGLISH, fillWords, instantOf, londonTime, sayMoney, type Speech, type Unit } from '@app/kernel';
import { en, type MessageKey } from './messages/en';

export type Facts = Record<string, string | number | null | undefined>;

/** How pages speak: their words, days, amounts and status lines. */
export interface Language {
  code: string;
  say(key: MessageKey, facts?: Facts): string;
  day(value: Date | string): string;
  time(value: Date | string): string;
  month(value: string): string;
  money(pence: number): string;
  quantity(steps: number, unit: Unit): string;
  number(value: number): string;
  status: Speech;
}

const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', month: 'long', year: 'numeric' });

export const english: Language = {
  code: 'en',
  say: (key, facts) => fillWords(en[key] ?? key, facts),
  day: ENGLISH.day,
  time: (value) => londonTime(instantOf(value)),
  month: (value) => MONTH.format(new Date(`${value}-15T12:00:00Z`)),
  money: sayMoney,
  // The books count social value in pence under a unit of its own.
  quantity: (steps, unit) => ((unit as string) === VALUE_UNIT ? sayMoney(Number(steps)) : ENGLISH.quantity(Number(steps), unit)),
  number: (value) => Number(value).toLocaleString('en-GB'),
  status: ENGLISH,
};
