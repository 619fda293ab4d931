import { MOST_WORKING_DAYS, RULE_BOUNDS, type CouncilClocks, type CouncilRules } from '@app/people';

interface InForce { rules: CouncilRules; clocks: CouncilClocks }
export interface SettingsChange { rules: Partial<CouncilRules>; clocks: Partial<CouncilClocks> }

const PENCE = 100;
const MINUTES = 60;
const PERCENT = 0.01;

/** A whole number on the page within the house's own bounds, and `per` of the house's units to one of it. */
interface Setting { field: string; per: number; least: number; most: number }
const rule = (field: keyof typeof RULE_BOUNDS, per = 1): Setting => ({ field, per, least: Math.ceil(RULE_BOUNDS[field][0] / per), most: Math.floor(RULE_BOUNDS[field][1] / per) });
const share = (field: 'fairShare' | 'wardFloor'): Setting => ({ field, per: PERCENT, least: 0, most: 100 });
const clock = (field: keyof CouncilClocks): Setting => ({ field, per: 1, least: 1, most: MOST_WORKING_DAYS });

export const RULES: readonly Setting[] = [
  share('fairShare'), share('wardFloor'), rule('liveNeedLimit'), rule('informalGoodsLimitPence', PENCE), rule('shortRouteMinutes', MINUTES), rule('tailDays'), rule('lateLogDays'), rule('closedWeeksMost'), rule('smallestPublicCount'),
];
export const CLOCKS: readonly Setting[] = (['needAnswerDays', 'applicationAnswerDays', 'standingPledgeDays', 'acceptanceDays', 'acceptanceMostDays', 'introductionDays', 'confirmDays', 'appealDays'] as const).map(clock);
const NUMBERS = [...RULES, ...CLOCKS];
export const SETTING_FIELDS = ['weekday', 'hour', ...NUMBERS.map((s) => s.field)];

/** What the page shows of what is in force. */
export function shownOf({ rules, clocks }: InForce): Record<string, string> {
  const numbers = NUMBERS.map((s) => [s.field, String(Math.round(Number({ ...rules, ...clocks }[s.field as 'tailDays']) / s.per))]);
  return { weekday: String(rules.matchingDay?.weekday ?? 0), hour: String(rules.matchingDay?.hour ?? 9), ...Object.fromEntries(numbers) as Record<string, string> };
}

/** Fields that are no whole number within their bounds, with the bounds. */
export function outOfBounds(typed: Record<string, string>): { field: string; least: number; most: number }[] {
  const hour = typed.weekday === '0' ? [] : [{ field: 'hour', least: 0, most: 23 }];
  return [{ field: 'weekday', least: 0, most: 7 }, ...hour, ...NUMBERS].filter(({ field, least, most }) => {
    const value = typed[field]!.trim();
    return !/^\d{1,9}$/.test(value) || Number(value) < least || Number(value) > most;
  }).map(({ field, least, most }) => ({ field, least, most }));
}

/** The fields that differ from what is in force: a share that a program set to 0.855 stays so while nobody types over it. */
export function changedFields(typed: Record<string, string>, inForce: InForce): string[] {
  const shown = shownOf(inForce);
  return SETTING_FIELDS.filter((f) => Number(typed[f]) !== Number(shown[f]) && !(f === 'hour' && typed.weekday === '0'));
}

/** In the house's own units. */
export function changeOf(typed: Record<string, string>, inForce: InForce): SettingsChange {
  const changed = changedFields(typed, inForce);
  const of = (settings: readonly Setting[]) => Object.fromEntries(settings.filter((s) => changed.includes(s.field)).map((s) => [s.field, s.per < 1 ? Number(typed[s.field]) / Math.round(1 / s.per) : Number(typed[s.field]) * s.per]));
  const day = changed.includes('weekday') || changed.includes('hour') ? { matchingDay: typed.weekday === '0' ? null : { weekday: Number(typed.weekday), hour: Number(typed.hour) } } : {};
  return { rules: { ...of(RULES), ...day }, clocks: of(CLOCKS) };
}
