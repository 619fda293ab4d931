import { addDays, daysBetween, type Day } from '@app/kernel';
import { courseOf, type Course } from '../risk.rules';

export interface PromiseFacts {
  windowFrom: Day; usableTo: Day;
  /** Smallest steps. */
  promised: number; booked: number; confirmed: number; unconfirmed: number; free: number; reductionOutstanding: number;
  /** The standing offer's page is not answered. */
  offerUnanswered: boolean;
}

export interface Forecast extends Course {
  /** Confirmed by the end, if it goes on as it did, with half of what is booked; never more than was promised. */
  likely: number;
  short: number;
  /** To be confirmed in each month that is left, so that nothing is short; null: no month is left. */
  aMonth: number | null;
}

const MONTH = 30.4;
/** Too early to speak of a pace. */
const FIRST_DAYS = 30;

export function forecastOf(p: PromiseFacts, today: Day): Forecast {
  const course = courseOf(p, today);
  const [gone, left] = [Math.max(daysBetween(p.windowFrom, today), 0), Math.max(daysBetween(today > p.windowFrom ? today : p.windowFrom, p.usableTo), 0)];
  const atThisPace = gone >= FIRST_DAYS ? Math.floor((p.confirmed / gone) * left) : 0;
  const likely = Math.min(p.promised, p.confirmed + Math.max(Math.floor(p.booked / 2), atThisPace));
  const rest = Math.max(p.promised - p.confirmed, 0);
  return { ...course, likely, short: Math.max(p.promised - likely, 0), aMonth: left > 0 && rest > 0 ? Math.ceil(rest / Math.max(left / MONTH, 1)) : null };
}

/** What somebody can do about a promise that will not make it; the first is the one to begin with. */
export const RECOVERY_ACTIONS = ['answer-offer', 'confirm-given', 'find-homes', 'agree-pace', 'decide-rest', 'let-fall-back'] as const;
export type RecoveryAction = (typeof RECOVERY_ACTIONS)[number];
export interface Recovery { action: RecoveryAction; quantity: number | null; by: Day | null }

/** The rest is decided (extend, convert or let go) while there is time for the papers. */
const PAPERS_DAYS = 60;

export function recoveryFor(p: PromiseFacts, today: Day): Recovery[] {
  const forecast = forecastOf(p, today);
  const actions: Recovery[] = [];
  if (p.offerUnanswered && p.free > 0) actions.push({ action: 'answer-offer', quantity: p.free, by: null });
  if (p.unconfirmed > 0) actions.push({ action: 'confirm-given', quantity: p.unconfirmed, by: null });
  if (forecast.atRisk && !p.offerUnanswered && p.free > 0) actions.push({ action: 'find-homes', quantity: p.free, by: null });
  if (forecast.atRisk && forecast.aMonth !== null && forecast.daysLeft > PAPERS_DAYS) actions.push({ action: 'agree-pace', quantity: forecast.aMonth, by: null });
  if (forecast.short > 0 && forecast.daysLeft <= PAPERS_DAYS) actions.push({ action: 'decide-rest', quantity: forecast.short, by: forecast.daysLeft > 0 ? addDays(p.usableTo, -14) < today ? p.usableTo : addDays(p.usableTo, -14) : null });
  if (p.reductionOutstanding > 0) actions.push({ action: 'let-fall-back', quantity: p.reductionOutstanding, by: null });
  return actions;
}
