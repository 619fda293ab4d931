import { UNITS_OF_KIND, type Kind, type Unit } from '@app/kernel';
import { isShortRoute, type AtRisk, type DraftAnswers, type NeedInput, type Season } from '@app/marketplace';
import { stepsOf } from '../confirm/confirm.form';
import { dayFields, dayOf } from '../forms/days';

/** In the order of asking. */
export const ASK_PAGES = ['what', 'amount', 'where', 'when', 'who', 'more', 'check'] as const;
export type AskPage = (typeof ASK_PAGES)[number];

/** What each page asks for. */
export const ASK_FIELDS: Readonly<Record<AskPage, readonly string[]>> = {
  what: ['title', 'story', 'kind'], amount: ['quantity', 'unit', 'least', 'whole', 'skills'], where: ['where', 'postcode', 'sensitive'], when: [...dayFields('windowFrom'), ...dayFields('windowTo'), 'season'],
  who: ['atRisk', 'supervised'], more: ['access', 'equipment', 'hostingCost', 'notFromTrades', 'privateNote'], check: [],
};

const SEASONS: readonly Season[] = ['any', 'term-time', 'holidays'];
export const AT_RISK: readonly AtRisk[] = ['nobody', 'children', 'adults', 'both'];

export const unitsOf = (kind: string | undefined): readonly Unit[] => UNITS_OF_KIND[kind as Kind] ?? [];
/** The one unit of its kind, or the one that was chosen. */
export const unitOf = ({ kind, unit }: DraftAnswers): Unit => unitsOf(kind).find((u) => u === unit) ?? unitsOf(kind)[0] ?? 'hour';

/** The pages that this request takes: the short route for goods, money, help online, and a little help with nobody at risk. */
export function pagesFor(answers: DraftAnswers, shortRouteMinutes: number): AskPage[] {
  const quantity = stepsOf(answers.quantity ?? '', unitOf(answers)) || 0;
  const short = (atRisk: AtRisk) => isShortRoute(answers.kind as Kind, unitOf(answers), quantity, atRisk, answers.where === 'online', shortRouteMinutes);
  // With anybody at risk it would still be short: then nobody needs to be asked about.
  if (short('both')) return ['what', 'amount', 'where', 'when', 'check'];
  return short((answers.atRisk ?? 'both') as AtRisk) ? ['what', 'amount', 'where', 'when', 'who', 'check'] : [...ASK_PAGES];
}

/** Whether no answer to come makes the way longer or shorter: before that, nobody is told how many steps there are. */
export const isSettled = (answers: DraftAnswers, pages: readonly AskPage[]): boolean => Boolean(answers.kind && answers.quantity && answers.where && (!pages.includes('who') || answers.atRisk));

/** People bring a skill; things, rooms and money do not. */
export const asksSkills = ({ kind }: DraftAnswers): boolean => kind === 'volunteering' || kind === 'mentoring' || kind === 'skills';
export const skillsOf = (answers: DraftAnswers): string[] => (asksSkills(answers) ? lines(answers.skills) : []);

const lines = (text = ''): string[] => text.split(/[\n,]/).map((s) => s.trim()).filter(Boolean);

/** As the house takes it. */
export function needOf(a: DraftAnswers): NeedInput {
  const unit = unitOf(a);
  const online = a.where === 'online';
  return {
    title: a.title ?? '', story: a.story?.trim() ?? '', postcode: online ? null : a.postcode ?? '', remote: online, sensitive: a.sensitive === 'yes', season: SEASONS.find((s) => s === a.season) ?? 'any', atRisk: (a.atRisk || 'nobody') as AtRisk, supervised: a.supervised !== 'no',
    access: a.access?.trim() ?? '', equipment: a.equipment?.trim() ?? '', hostingCostPence: a.hostingCost?.trim() ? stepsOf(a.hostingCost, 'gbp') : null, notFromTrades: lines(a.notFromTrades), privateNote: a.privateNote?.trim() ?? '',
    lines: [{ kind: a.kind as Kind, unit, quantity: stepsOf(a.quantity ?? '', unit), ...(a.least?.trim() ? { minUseful: stepsOf(a.least, unit) } : {}), allOrNothing: a.whole === 'yes', skills: skillsOf(a), windowFrom: dayOf(a, 'windowFrom') ?? '', windowTo: dayOf(a, 'windowTo') ?? '' }],
  };
}
