import { DomainError, KINDS, requireDay, requireQuantity, UNITS, UNITS_OF_KIND, type Day, type Kind, type Moves, type Unit } from '@app/kernel';

export type NeedState = 'draft' | 'submitted' | 'queried' | 'open' | 'part_matched' | 'matched' | 'fulfilled' | 'closed_short' | 'withdrawn' | 'expired' | 'refused';
export type AtRisk = 'nobody' | 'children' | 'adults' | 'both';
export type Season = 'any' | 'term-time' | 'holidays';
export type Regularity = 'one-off' | 'regular' | 'either';

export const needMoves: Moves<NeedState> = {
  draft: ['submitted', 'withdrawn'],
  submitted: ['queried', 'open', 'refused', 'withdrawn', 'expired'],
  queried: ['submitted', 'refused', 'withdrawn', 'expired'],
  open: ['part_matched', 'matched', 'fulfilled', 'closed_short', 'withdrawn', 'expired'],
  part_matched: ['open', 'matched', 'fulfilled', 'closed_short', 'withdrawn', 'expired'],
  matched: ['open', 'part_matched', 'fulfilled', 'closed_short', 'withdrawn'],
  fulfilled: ['matched', 'part_matched', 'open'],
  closed_short: [],
  withdrawn: [],
  expired: [],
  refused: ['submitted'],
};

/** Count towards the council's limit of live needs a group. */
export const LIVE_NEED_STATES: readonly NeedState[] = ['submitted', 'queried', 'open', 'part_matched', 'matched'];
/** Nothing more is looked for. */
export const ENDED_NEED_STATES: readonly NeedState[] = ['closed_short', 'withdrawn', 'expired'];
/** Lines of these enter rounds while anything is outstanding. */
export const MATCHABLE_NEED_STATES: readonly NeedState[] = ['open', 'part_matched'];

export const NEED_REFUSAL_CODES = ['statutory-duty', 'party-political', 'promotes-religion', 'individual', 'onward-grant', 'outside-area', 'not-eligible', 'unsafe', 'duplicate', 'other'] as const;
export type NeedRefusalCode = (typeof NEED_REFUSAL_CODES)[number];

export interface NeedLineInput {
  description?: string;
  kind: Kind;
  unit: Unit;
  quantity: number;
  minUseful?: number;
  allOrNothing?: boolean;
  mostSuppliers?: number | null;
  skills?: string[];
  windowFrom: Day;
  windowTo: Day;
  fewestPeople?: number | null;
  mostPeople?: number | null;
  shortestVisitMinutes?: number | null;
  regularity?: Regularity;
  samePerson?: boolean;
}

export interface NeedInput {
  title: string;
  story?: string;
  outcome?: string;
  themes?: string[];
  postcode?: string | null;
  remote?: boolean;
  sensitive?: boolean;
  privateNote?: string;
  access?: string;
  equipment?: string;
  hostingCostPence?: number | null;
  atRisk?: AtRisk;
  supervised?: boolean;
  season?: Season;
  notFromOrganisations?: string[];
  notFromTrades?: string[];
  acceptAnything?: boolean;
  expiresOn?: Day | null;
  lines: NeedLineInput[];
}

export const MOST_LINES = 20;
/** Characters: a story of 5,000 words fits. */
export const LONGEST_STORY = 40_000;
/** Characters, to a question of the broker. */
export const LONGEST_ANSWER = 4000;

/** Every fault of an input at once, by path. Throws `bad-need` with the fields. */
export function checkNeed(input: NeedInput, today: Day): void {
  const fields: Record<string, string> = {};
  const title = input.title?.trim() ?? '';
  if (title.length < 3) fields.title = 'Say in a few words what would help.';
  else if (title.length > 200) fields.title = 'Keep the title to 200 characters.';
  if ((input.story?.length ?? 0) > LONGEST_STORY) fields.story = `Keep the story to ${LONGEST_STORY.toLocaleString('en-GB')} characters.`;
  if (!input.remote && !input.postcode?.trim()) fields.postcode = 'Enter a postcode in full, like OX4 6AB, or say that help can be given online.';
  if (!input.lines?.length) fields.lines = 'Add at least one item.';
  if (input.lines?.length > MOST_LINES) fields.lines = `Ask for ${MOST_LINES} items at most.`;
  if (input.expiresOn != null) {
    attempt(fields, () => requireDay(input.expiresOn!, 'expiresOn'));
    if (!fields.expiresOn && input.expiresOn < today) fields.expiresOn = PASSED;
  }
  input.lines?.slice(0, MOST_LINES).forEach((line, i) => checkLine(line, `lines.${i}`, today, fields));
  if (Object.keys(fields).length) throw new DomainError('bad-need', 'Some answers need another look.', { fields });
}

/** What was kept for later is asked for only while its days are to come. Throws `bad-need` with the fields, as `checkNeed` does. */
export function requireDaysToCome(need: { expiresOn: Day | null; lines: readonly Pick<NeedLineInput, 'windowTo'>[] }, today: Day): void {
  const fields: Record<string, string> = {};
  need.lines.forEach((line, i) => { if (line.windowTo < today) fields[`lines.${i}.windowTo`] = PASSED; });
  if (need.expiresOn !== null && need.expiresOn < today) fields.expiresOn = PASSED;
  if (Object.keys(fields).length) throw new DomainError('bad-need', 'Its last day has passed. Change the days, then send it.', { fields });
}

const PASSED = 'The last day has passed. Choose a day from today on.';

function attempt(fields: Record<string, string>, check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    Object.assign(fields, error.facts.fields);
  }
}

function checkLine(line: NeedLineInput, path: string, today: Day, fields: Record<string, string>): void {
  if (!KINDS.includes(line.kind)) return void (fields[`${path}.kind`] = `Choose one of: ${KINDS.join(', ')}.`);
  if (!UNITS.includes(line.unit) || !UNITS_OF_KIND[line.kind].includes(line.unit)) fields[`${path}.unit`] = `For ${line.kind}, count in ${UNITS_OF_KIND[line.kind].join(' or ')}.`;
  if (!fields[`${path}.unit`]) attempt(fields, () => requireQuantity(line.kind, line.unit, line.quantity, `${path}.quantity`));
  attempt(fields, () => requireDay(line.windowFrom, `${path}.windowFrom`));
  attempt(fields, () => requireDay(line.windowTo, `${path}.windowTo`));
  if (line.windowFrom > line.windowTo) fields[`${path}.windowTo`] = 'The last day must be on or after the first.';
  else if (line.windowTo < today) fields[`${path}.windowTo`] = PASSED;
  if (line.minUseful !== undefined && (!Number.isSafeInteger(line.minUseful) || line.minUseful < 1 || line.minUseful > line.quantity)) fields[`${path}.minUseful`] = 'The least that would help must be between 1 and the whole quantity.';
  if (line.fewestPeople && line.mostPeople && line.fewestPeople > line.mostPeople) fields[`${path}.mostPeople`] = 'The most people must be at least the fewest.';
  if ((line.skills?.length ?? 0) > 30) fields[`${path}.skills`] = 'Choose 30 skills at most.';
}

/**
 * Vetting checks that may lawfully be asked for, by activity: only unsupervised, regular help with people at risk is
 * eligible for an enhanced check with barred lists (Safeguarding Vulnerable Groups Act 2006, as amended 2012); supervised
 * help for an enhanced check without; nobody at risk: none may be asked for.
 */
export function requiredChecks(atRisk: AtRisk, supervised: boolean): string[] {
  if (atRisk === 'nobody') return [];
  const level = supervised ? 'enhanced' : 'enhanced-barred';
  return (atRisk === 'both' ? ['children', 'adults'] : [atRisk]).map((who) => `${level}:${who}`);
}

export interface LineCounters { quantity: number; needed: number; held: number; reserved: number; delivered: number; confirmed: number; closedShort: number }

/** The state that the counters of an opened need's lines amount to. */
export function stateOf(lines: readonly LineCounters[]): Extract<NeedState, 'open' | 'part_matched' | 'matched' | 'fulfilled'> {
  // What an approved match holds is not found before both say yes: it may still go back.
  const needed = lines.reduce((n, l) => n + l.needed + l.held, 0);
  const taken = lines.reduce((n, l) => n + l.reserved + l.delivered, 0);
  const unfinished = needed > 0 || lines.some((l) => l.reserved > 0 || l.delivered > l.confirmed);
  if (!unfinished) return 'fulfilled';
  if (needed === 0) return 'matched';
  return taken > 0 ? 'part_matched' : 'open';
}

/** What a person says on the phone: "3F0A-91BC", the end of the id. */
export const needReference = (id: string): string => `${id.slice(-8, -4)}-${id.slice(-4)}`.toUpperCase();

/** The end of an id, where the words are a reference. */
export const referenceIn = (words: string): string | null => (/^\s*[0-9a-f]{4}-[0-9a-f]{4}\s*$/i.test(words) ? words.trim().replace('-', '').toLowerCase() : null);

/** Short route (product.md §3): a date, a place and a phone number are enough, no risk assessment. */
export const isShortRoute = (kind: Kind, unit: Unit, quantity: number, atRisk: AtRisk, remote: boolean, mostMinutes: number): boolean =>
  kind === 'goods' || kind === 'cash' || remote || (atRisk === 'nobody' && unit === 'hour' && quantity <= mostMinutes);
