import { STEPS_PER_UNIT, type Day, type Unit } from '@app/kernel';
import type { CommitmentRow } from '@app/marketplace';
import { forecastOf, recoveryFor, type Forecast, type MonthConfirmed, type PromiseFacts, type Recovery } from '@app/reporting';
import { barOf, type BarPart } from '../commitments/bar';
import { burnDown, type BurnDown } from './burn-down';

/** What the rules of course and recovery ask of a promise; null: it does not run, or is never matched. */
export function promiseFacts(c: CommitmentRow, offerUnanswered: boolean): PromiseFacts | null {
  const b = c.balances;
  if (c.state !== 'accepted' || !b) return null;
  return {
    windowFrom: c.windowFrom, usableTo: c.usableTo, promised: b.promised, booked: b.held + b.reserved + b.delivered - b.confirmed, confirmed: b.confirmed, unconfirmed: b.unconfirmed, free: b.open + b.offered,
    reductionOutstanding: c.reductionOutstanding, offerUnanswered,
  };
}

export function recoveryOf(c: CommitmentRow, offerUnanswered: boolean, today: Day): Recovery[] {
  const facts = promiseFacts(c, offerUnanswered);
  return facts ? recoveryFor(facts, today) : [];
}

export interface UnitTotal { unit: string; promised: number; reserved: number; delivered: number; confirmed: number; bar: BarPart[]; forecast: Forecast; burnDown: BurnDown | null }

/** Running promises of one unit added up; units are never added to each other. */
export function totalsByUnit(promises: readonly CommitmentRow[], months: readonly MonthConfirmed[], today: Day): UnitTotal[] {
  return [...new Set(promises.map((c) => c.unit))].map((unit) => {
    const of = promises.filter((c) => c.unit === unit && c.balances);
    const sum = (part: (b: NonNullable<CommitmentRow['balances']>) => number) => of.reduce((n, c) => n + part(c.balances!), 0);
    const [from, to] = [of.map((c) => c.windowFrom).sort()[0]!, of.map((c) => c.usableTo).sort().at(-1)!];
    const [promised, reserved, delivered, confirmed] = [sum((b) => b.promised), sum((b) => b.held + b.reserved), sum((b) => b.delivered), sum((b) => b.confirmed)];
    const byMonth = new Map<string, number>();
    for (const m of months) if (of.some((c) => c.id === m.commitmentId)) byMonth.set(m.month, (byMonth.get(m.month) ?? 0) + m.quantity);
    return {
      unit, promised, reserved, delivered, confirmed, bar: barOf({ promised, held: 0, reserved, delivered, confirmed, open: 0, offered: 0, unconfirmed: 0, acceptedByCouncil: 0, shortfall: 0, waived: 0 }),
      forecast: forecastOf({ windowFrom: from, usableTo: to, promised, booked: reserved + delivered - confirmed, confirmed, unconfirmed: 0, free: 0, reductionOutstanding: 0, offerUnanswered: false }, today),
      burnDown: burnDown({ promised, from, to, byMonth: [...byMonth].map(([month, quantity]) => ({ month, quantity })) }, today),
    };
  });
}

const figures = ({ unit, balances, tracked, quantity }: CommitmentRow): (number | string)[] => {
  const whole = (steps: number) => steps / (STEPS_PER_UNIT[unit as Unit] ?? 1);
  return balances ? [balances.promised, balances.held + balances.reserved, balances.delivered, balances.confirmed].map(whole) : [quantity ? whole(quantity) : '', '', tracked ? whole(tracked.reported) : '', tracked ? whole(tracked.accepted) : ''];
};

/** Of a promise in a file; amounts in whole units. */
export const PROMISE_COLUMNS = ['reference', 'title', 'supplier', 'state', 'kind', 'unit', 'promised', 'booked', 'given', 'confirmed', 'usable_to'];
export const promiseCells = (c: CommitmentRow): (number | string)[] => [c.reference, c.title, c.supplier.name, c.state, c.kind, c.unit, ...figures(c), c.usableTo];
