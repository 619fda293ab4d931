import { addDays, DomainError, isUuid, type Day, type Unit } from '@app/kernel';
import { MOST_WORKING_DAYS } from './working-days.rules';

/** Who share a list of bank holidays. */
export const COUNTRIES = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Country = (typeof COUNTRIES)[number];

export const TIERS = ['county', 'district', 'unitary', 'parish', 'other'] as const;
export type Tier = (typeof TIERS)[number];

/** Parts of a pair's points. */
export interface PairWeights { skills: number; nearness: number; dates: number; need: number; waiting: number; expiring: number; boost: number; continuity: number }
/** 1 is Monday; from this full hour on. */
export interface MatchingDay { weekday: number; hour: number }

/** What a council may set; quantities in smallest steps. Stored as what differs from the defaults. */
export interface CouncilRules {
  country: Country;
  /** Live needs a group may have at once. */
  liveNeedLimit: number;
  /** An informal group gets no cash, and goods up to this. */
  informalGoodsLimitPence: number;
  /** Share of its fairest possible part that every group is guaranteed in a round (α). */
  fairShare: number;
  /** Part of what it asks for that each ward gets in a round, where that takes no group below its own guarantee. */
  wardFloor: number;
  /** What makes a pair a good one: points a step at the most of each part. */
  weights: PairWeights;
  /** When rounds come by themselves, in Europe/London; null: only when an officer asks. */
  matchingDay: MatchingDay | null;
  /** Rounds work in these steps, and leave remainders waiting. */
  step: Record<Unit, number>;
  /** Help up to this many minutes, with nobody at risk, takes the short route. */
  shortRouteMinutes: number;
  /** Calendar days after a commitment's end in which its balance may still be used. */
  tailDays: number;
  /** Calendar days back in which help that was not brokered may be logged. */
  lateLogDays: number;
  /** Weeks a year that an organisation may declare closed. */
  closedWeeksMost: number;
  /** First and last days: needs may be for term-time or for holidays only. Empty: nobody is kept to a season. */
  schoolHolidays: readonly { from: Day; to: Day }[];
  /** Public counts under this merge upward. */
  smallestPublicCount: number;
  /** Who gets the seals of the books by mail; null: the council's admins. */
  recordsOfficerId: string | null;
}

/** In working days of the council's country. */
export interface CouncilClocks {
  needAnswerDays: number;
  applicationAnswerDays: number;
  acceptanceDays: number;
  acceptanceMostDays: number;
  confirmDays: number;
  remindDays: readonly number[];
  standingPledgeDays: number;
  appealDays: number;
  introductionDays: number;
}

export const DEFAULT_RULES: Readonly<CouncilRules> = {
  country: 'england-and-wales', liveNeedLimit: 3, informalGoodsLimitPence: 50_000, fairShare: 0.8, wardFloor: 0, matchingDay: null,
  weights: { skills: 200, nearness: 300, dates: 100, need: 200, waiting: 180, expiring: 150, boost: 100, continuity: 30 },
  step: { hour: 30, item: 1, gbp: 100, day: 1, week: 1, placement: 1 },
  shortRouteMinutes: 480, tailDays: 90, lateLogDays: 30, closedWeeksMost: 10, schoolHolidays: [], smallestPublicCount: 5, recordsOfficerId: null,
};

export const DEFAULT_CLOCKS: Readonly<CouncilClocks> = {
  needAnswerDays: 5, applicationAnswerDays: 5, acceptanceDays: 10, acceptanceMostDays: 25, confirmDays: 10, remindDays: [3, 7],
  standingPledgeDays: 10, appealDays: 10, introductionDays: 15,
};

/** Whom to call about a child or an adult at risk, day and night, and who leads: no council goes live without them. */
export interface Safeguarding { childNumber: string; adultNumber: string; leadPersonId: string | null; deputyPersonId: string | null }

/** What was given over what was there, however deep: named things one by one, lists and single values whole; what is not given stays. */
export function over<T extends object>(there: T, given: object = {}): T {
  const old = new Map<string, unknown>(Object.entries(there));
  const next = Object.entries(given).filter(([, value]) => value !== undefined).map(([name, value]) => {
    const before = old.get(name);
    return [name, isRecord(before) && isRecord(value) ? over(before, value) : value] as const;
  });
  return Object.fromEntries([...old, ...next]) as T;
}

/** What a council stored, over the defaults: a rule that came later has its default in every council. */
export const rulesOver = (stored: Partial<CouncilRules>): CouncilRules => over<CouncilRules>(DEFAULT_RULES, stored);
export const clocksOver = (stored: Partial<CouncilClocks>): CouncilClocks => over<CouncilClocks>(DEFAULT_CLOCKS, stored);

const whole = (least: number, most: number) => (v: unknown): string | null =>
  Number.isSafeInteger(v) && (v as number) >= least && (v as number) <= most ? null : `Enter a whole number from ${least} to ${most}.`;

const share = (v: unknown): string | null => (typeof v === 'number' && v >= 0 && v <= 1 ? null : 'Enter a share from 0 to 1.');

/** Least and most of the rules that are whole numbers, in the units of CouncilRules. */
export const RULE_BOUNDS = {
  liveNeedLimit: [1, 100], informalGoodsLimitPence: [0, 100_000_000], shortRouteMinutes: [0, 10_000], tailDays: [0, 730], lateLogDays: [0, 365], closedWeeksMost: [0, 52], smallestPublicCount: [1, 50],
} as const satisfies Partial<Record<keyof CouncilRules, readonly [number, number]>>;
const within = (rule: keyof typeof RULE_BOUNDS) => whole(RULE_BOUNDS[rule][0], RULE_BOUNDS[rule][1]);

const RULE_CHECKS: Record<keyof CouncilRules, (v: unknown) => string | null> = {
  country: (v) => (COUNTRIES.includes(v as Country) ? null : `Choose one of ${COUNTRIES.join(', ')}.`),
  liveNeedLimit: within('liveNeedLimit'),
  informalGoodsLimitPence: within('informalGoodsLimitPence'),
  fairShare: share,
  wardFloor: share,
  weights: (v) => (isRecord(v) && Object.entries(v).every(([part, n]) => Object.hasOwn(DEFAULT_RULES.weights, part) && whole(0, 10_000)(n) === null) ? null : `Give whole points from 0 to 10,000 for ${Object.keys(DEFAULT_RULES.weights).join(', ')}.`),
  matchingDay: (v) => (v === null || (isRecord(v) && Object.keys(v).length === 2 && whole(1, 7)(v.weekday) === null && whole(0, 23)(v.hour) === null) ? null : 'Give a weekday from 1 (Monday) to 7 and an hour from 0 to 23, like {"weekday": 2, "hour": 9}, or null.'),
  step: (v) => (isRecord(v) && Object.entries(v).every(([unit, n]) => Object.hasOwn(DEFAULT_RULES.step, unit) && whole(1, 1_000_000)(n) === null) ? null : 'Give a whole number of the smallest steps for each unit.'),
  shortRouteMinutes: within('shortRouteMinutes'),
  tailDays: within('tailDays'),
  lateLogDays: within('lateLogDays'),
  closedWeeksMost: within('closedWeeksMost'),
  schoolHolidays: (v) => (Array.isArray(v) && v.length <= MOST_HOLIDAYS && v.every(isHoliday) ? null : `Give up to ${MOST_HOLIDAYS} holidays, each with the first and the last day, like {"from": "2026-12-19", "to": "2027-01-03"}.`),
  smallestPublicCount: within('smallestPublicCount'),
  recordsOfficerId: (v) => (v === null || isUuid(v) ? null : 'Choose an officer, or nobody.'),
};

/** Ten years of them. */
const MOST_HOLIDAYS = 80;

const isHoliday = (v: unknown): boolean => isRecord(v) && Object.keys(v).length === 2 && isDay(v.from) && isDay(v.to) && v.from <= v.to;
const isDay = (v: unknown): v is Day => typeof v === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v) && addDays(v, 0) === v;

const isRecord = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v);

/** Throws `wrong-rules`, with a sentence for each wrong one: unknown names too. */
export function requireRules(rules: unknown): Partial<CouncilRules> {
  return checked(rules, RULE_CHECKS, 'rules', 'wrong-rules') as Partial<CouncilRules>;
}

/** Throws `wrong-clocks`, also when a clock would end before it may be moved or reminded of. */
export function requireClocks(clocks: unknown): Partial<CouncilClocks> {
  const one = whole(1, MOST_WORKING_DAYS);
  const checks = Object.fromEntries(Object.keys(DEFAULT_CLOCKS).map((name) => [name, one])) as Record<string, (v: unknown) => string | null>;
  checks.remindDays = (v) => (Array.isArray(v) && v.length <= 5 && v.every((d, i) => one(d) === null && (i === 0 || d > v[i - 1])) ? null : 'Give up to 5 whole numbers, each above the last.');
  const given = checked(clocks, checks, 'clocks', 'wrong-clocks') as Partial<CouncilClocks>;
  const all = clocksOver(given);
  const fields: Record<string, string> = {};
  if (all.acceptanceMostDays < all.acceptanceDays) fields['clocks.acceptanceMostDays'] = 'The longest time to accept cannot be shorter than the usual one.';
  if (all.remindDays.some((d) => d >= all.confirmDays)) fields['clocks.remindDays'] = 'Remind before the time to confirm is over.';
  if (Object.keys(fields).length) throw new DomainError('wrong-clocks', Object.values(fields).join(' '), { fields });
  return given;
}

function checked(given: unknown, checks: Record<string, (v: unknown) => string | null>, path: string, code: string): Record<string, unknown> {
  if (!isRecord(given)) throw new DomainError(code, `${path} must be an object.`);
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const fault = Object.hasOwn(checks, name) ? checks[name]!(value) : `There is no such setting. There are: ${Object.keys(checks).join(', ')}.`;
    if (fault) fields[`${path}.${name.slice(0, 60)}`] = fault;
  }
  if (Object.keys(fields).length) throw new DomainError(code, `Some ${path} are not right: ${Object.keys(fields).slice(0, 10).join(', ')}.`, { fields });
  return given;
}
