import { isUuid } from '@app/kernel';
import type { TransferFilter } from '@app/reporting';
import { ListState } from '../lists/list-state';

/** What the journal can be looked through by; ids come from links, the rest is typed. */
const IDS = { account: 'accountId', commitment: 'commitmentId', pledge: 'pledgeId', need: 'needId', match: 'matchId', organisation: 'organisationId', delivery: 'deliveryId', measure: 'measureId' } as const;
const WORDS = { book: /^(supply|demand|value|cost)$/, stage: /^[a-z-]{1,40}$/, code: /^[a-z0-9._-]{1,60}$/, unit: /^[a-z-]{1,20}$/, grade: /^[a-z-]{1,40}$/ } as const;
const DAYS = { from: 'happenedFrom', to: 'happenedTo' } as const;

export interface JournalState { state: ListState<string>; filter: TransferFilter; typed: Record<string, string>; /** Fields that were not understood and are left out. */ wrong: string[] }

/** The search box takes an account's, an entry's thing's or a delivery's number, or a code. */
export function filterOf(query: Record<string, unknown>): JournalState {
  const typed: Record<string, string> = {};
  const filter: Record<string, string> = {};
  const wrong: string[] = [];
  const take = (name: string, fits: (value: string) => boolean, as: string) => {
    const value = typeof query[name] === 'string' ? query[name].trim().slice(0, 100) : '';
    if (!value) return;
    typed[name] = value;
    if (fits(value)) filter[as] = value;
    else wrong.push(name);
  };
  for (const [name, as] of Object.entries(IDS)) take(name, isUuid, as);
  for (const [name, shape] of Object.entries(WORDS)) take(name, (v) => shape.test(v), name);
  for (const [name, as] of Object.entries(DAYS)) take(name, isDay, as);
  // Only what was understood goes on in links.
  const offered = Object.fromEntries(Object.keys(typed).filter((name) => !wrong.includes(name)).map((name) => [name, [typed[name]!]]));
  return { state: new ListState<string>('/books/journal', query, offered), filter, typed, wrong };
}

const isDay = (value: string): boolean => /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) && new Date(value).toISOString().startsWith(value);
