import { londonDate } from '../clock';
import { daysBetween, type Day } from '../dates';
import type { Unit } from '../quantity';
import { fillWords } from '../words';
import { ENGLISH, type Speech, type StatusWord } from './status.words';

/** Whom a status line speaks to: "you" for the party itself. */
export type Viewer = 'supplier' | 'group' | 'council';
/** Never colour alone: the tag says it in words. */
export type Tone = 'attention' | 'waiting' | 'going' | 'done' | 'stopped';
export type WaitingFor = 'supplier' | 'group' | 'both' | 'council' | null;

/** Where is it? State in plain words, who we are waiting for, until when: the same in lists, on pages, in mail and in the API. */
export interface Status { state: string; tag: string; tone: Tone; sentence: string; waitingFor: WaitingFor; until: Date | null }

interface Made { tag: StatusWord; tone: Tone; waitingFor?: WaitingFor; until?: Date | null }
/** Worked out when a sentence asks for them: most sentences ask for two or three. */
type Facts = Record<string, string | number | (() => string)>;

const capital = (s: string) => s.charAt(0).toUpperCase() + s.slice(1);

function build({ words }: Speech, state: string, key: StatusWord, facts: Facts, made: Made): Status {
  return { state, tag: words[made.tag], tone: made.tone, sentence: fillWords(words[key], facts), waitingFor: made.waitingFor ?? null, until: made.until ?? null };
}

/** ", until Friday 12 June 2026"; past its day: ". It was due on …". Nothing where there is no clock. */
const until = ({ words, day }: Speech, due: Date | null | undefined, now: Date, how: 'until' | 'by' = 'until'): string =>
  (!due ? '' : fillWords(words[due < now ? 'late' : how], { day: day(due) }));

/** Both parties' names as the viewer reads them. */
function parties({ words }: Speech, viewer: Viewer, names: { supplierName?: string | null; groupName?: string | null }): Facts {
  const supplier = viewer === 'supplier' ? words.you : names.supplierName ?? words['the supplier'];
  const group = viewer === 'group' ? words.you : names.groupName ?? words['the group'];
  return { supplier, group, Supplier: capital(supplier), Group: capital(group) };
}

export interface NeedFacts {
  state: string; createdAt: Date | string; queuedOn?: Day | null; answerDueAt?: Date | string | null;
  /** The council's matching day, 1 is Monday; null: no day is set. */
  matchingWeekday?: number | null;
  lines: readonly { unit: Unit; quantity: number; needed: number; held?: number; reserved: number; delivered: number; confirmed: number }[];
}

const NEED: Record<string, Made> = {
  draft: { tag: 'tag.draft', tone: 'attention', waitingFor: 'group' }, submitted: { tag: 'tag.waiting-council', tone: 'waiting', waitingFor: 'council' }, queried: { tag: 'tag.question', tone: 'attention', waitingFor: 'group' },
  open: { tag: 'tag.open', tone: 'going' }, part_matched: { tag: 'tag.part', tone: 'going' }, matched: { tag: 'tag.found', tone: 'going' }, fulfilled: { tag: 'tag.done', tone: 'done' },
  closed_short: { tag: 'tag.stopped', tone: 'stopped' }, withdrawn: { tag: 'tag.stopped', tone: 'stopped' }, expired: { tag: 'tag.lapsed', tone: 'stopped' }, refused: { tag: 'tag.refused', tone: 'stopped', waitingFor: 'group' },
};

/** "40 hours", and "12 hours and 3 items" for items of several units. */
const sum = ({ quantity }: Speech, lines: NeedFacts['lines'], of: (line: NeedFacts['lines'][number]) => number): string => {
  const units = [...new Set(lines.map((l) => l.unit))];
  return units.map((unit) => quantity(lines.filter((l) => l.unit === unit).reduce((n, l) => n + of(l), 0), unit)).join(' + ');
};

/** When anybody looks for it next, as far as the council has said. */
const lookOf = ({ words }: Speech, weekday: number | null, nothingYet: boolean): string =>
  (weekday ? fillWords(words['look.day'], { weekday: words[`weekday.${weekday}` as StatusWord] }) : words[nothingYet ? 'look.any' : 'look.rest']);

export function needStatus(need: NeedFacts, viewer: Viewer, now: Date, speech: Speech = ENGLISH): Status {
  const made = NEED[need.state] ?? NEED.open!;
  const due = need.answerDueAt ? new Date(need.answerDueAt) : null;
  const nothingYet = need.lines.every((l) => l.reserved + l.delivered === 0);
  const facts = {
    ...parties(speech, viewer, {}), look: () => lookOf(speech, need.matchingWeekday ?? null, nothingYet), since: () => (need.queuedOn && need.state !== 'submitted' ? speech.day(need.queuedOn) : speech.day(need.createdAt)), by: () => until(speech, due, now, 'by'),
    asked: () => sum(speech, need.lines, (l) => l.quantity), found: () => sum(speech, need.lines, (l) => l.reserved + l.delivered), confirmed: () => sum(speech, need.lines, (l) => l.confirmed),
  };
  const named = need.state === 'part_matched' && nothingYet ? 'need.open' : need.state === 'matched' && need.lines.every((l) => l.confirmed === 0) ? 'need.matched-plain' : `need.${need.state}`;
  const key = (viewer !== 'group' && Object.hasOwn(speech.words, `${named}-other`) ? `${named}-other` : named) as StatusWord;
  return build(speech, need.state, key, facts, { ...made, until: need.state === 'submitted' ? due : null });
}

export interface MatchFacts {
  state: string; unit: Unit; quantity: number; supplierName?: string | null; groupName?: string | null; lapsesAt?: Date | string | null;
  supplierAcceptedAt?: Date | string | null; groupAcceptedAt?: Date | string | null; confirmed?: number; jobAgreed?: boolean;
}

export function matchStatus(match: MatchFacts, viewer: Viewer, now: Date, speech: Speech = ENGLISH): Status {
  const what = speech.quantity(match.quantity, match.unit);
  const due = match.state === 'approved' && match.lapsesAt ? new Date(match.lapsesAt) : null;
  const facts = { ...parties(speech, viewer, match), what, What: capital(what), confirmed: () => speech.quantity(match.confirmed ?? 0, match.unit), Confirmed: () => (match.confirmed ? capital(speech.quantity(match.confirmed, match.unit)) : speech.words.Nothing), until: () => until(speech, due, now) };
  // "You, 20 hours" is no sentence: of its own match a supplier reads another.
  const make = (key: StatusWord, made: Made) => {
    const forReader = viewer === 'supplier' ? `${key}-own` : `${key}-${viewer}`;
    return build(speech, match.state, (Object.hasOwn(speech.words, forReader) ? forReader : key) as StatusWord, facts, made);
  };
  switch (match.state) {
    case 'proposed': return make('match.proposed', { tag: 'tag.proposed', tone: 'waiting', waitingFor: 'council' });
    case 'approved': {
      const waitingFor: WaitingFor = match.supplierAcceptedAt ? 'group' : match.groupAcceptedAt ? 'supplier' : 'both';
      return make(`match.approved-${waitingFor}` as StatusWord, { tag: 'tag.accept', tone: viewer === waitingFor || (waitingFor === 'both' && viewer !== 'council') ? 'attention' : 'waiting', waitingFor, until: due });
    }
    case 'accepted': return make(match.jobAgreed ? 'match.job-agreed' : 'match.accepted', { tag: 'tag.agreed', tone: 'going', waitingFor: match.jobAgreed ? 'supplier' : 'both' });
    case 'in_delivery': return make('match.in_delivery', { tag: 'tag.under-way', tone: 'going', waitingFor: 'supplier' });
    case 'completed': return make('match.completed', { tag: 'tag.done', tone: 'done' });
    case 'ended_short': return make('match.ended_short', { tag: 'tag.ended', tone: 'stopped' });
    case 'declined': return make('match.declined', { tag: 'tag.declined', tone: 'stopped' });
    case 'lapsed': return make('match.lapsed', { tag: 'tag.lapsed', tone: 'stopped' });
    default: return make(match.state === 'superseded' ? 'match.superseded' : 'match.withdrawn', { tag: 'tag.stopped', tone: 'stopped' });
  }
}

export interface DeliveryFacts { state: string; unit: Unit; claimed: number; quantity?: number; happenedOn: Day; supplierName?: string | null; groupName?: string | null; confirmDueAt?: Date | string | null; confirmed?: number; inQuestion?: boolean }

export function deliveryStatus(delivery: DeliveryFacts, viewer: Viewer, now: Date, speech: Speech = ENGLISH): Status {
  const due = delivery.state === 'logged' && delivery.confirmDueAt ? new Date(delivery.confirmDueAt) : null;
  const mine = viewer === 'group';
  const names = parties(speech, viewer, delivery);
  const facts = {
    ...names, says: viewer === 'supplier' ? speech.words['you-say'] : fillWords(speech.words.says, names), what: () => speech.quantity(delivery.state === 'beyond_promise' ? delivery.quantity ?? delivery.claimed : delivery.claimed, delivery.unit), day: () => speech.day(delivery.happenedOn),
    confirmed: () => speech.quantity(delivery.confirmed ?? 0, delivery.unit), by: () => until(speech, due, now, 'by'), until: () => until(speech, due, now),
  };
  const make = (key: StatusWord, made: Made) => build(speech, delivery.state, key, facts, made);
  switch (delivery.state) {
    case 'logged': return make(mine ? 'delivery.logged' : 'delivery.logged-other', { tag: 'tag.to-confirm', tone: mine ? 'attention' : 'waiting', waitingFor: 'group', until: due });
    case 'unconfirmed': return make(mine ? 'delivery.unconfirmed' : 'delivery.unconfirmed-other', { tag: 'tag.unconfirmed', tone: 'attention', waitingFor: 'group' });
    case 'confirmed': return make('delivery.confirmed', { tag: 'tag.confirmed', tone: 'done' });
    case 'part': return make(delivery.inQuestion === false ? 'delivery.part-settled' : 'delivery.part', { tag: 'tag.part-confirmed', tone: 'done', waitingFor: delivery.inQuestion === false ? null : 'council' });
    case 'disputed': return make('delivery.disputed', { tag: 'tag.in-question', tone: 'waiting', waitingFor: 'council' });
    default: return make(`delivery.${delivery.state}` as StatusWord, { tag: 'tag.not-counted', tone: 'stopped' });
  }
}

export interface CommitmentFacts {
  state: string; mode: 'brokered' | 'tracked'; unit: string; quantity: number | null; usableTo: Day;
  balances: { promised: number; open: number; offered: number; confirmed: number } | null; tracked: { accepted: number } | null;
}

export function commitmentStatus(commitment: CommitmentFacts, now: Date, speech: Speech = ENGLISH): Status {
  const { balances, tracked } = commitment;
  const say = (steps: number) => speech.quantity(steps, commitment.unit as Unit);
  const promised = balances?.promised || commitment.quantity || 0;
  const confirmed = balances?.confirmed ?? tracked?.accepted ?? 0;
  const left = (balances?.open ?? 0) + (balances?.offered ?? 0);
  const days = daysBetween(londonDate(now), commitment.usableTo);
  const facts = { promised: () => say(promised), confirmed: () => say(confirmed), left: () => say(left), days: () => (days < 0 ? speech.words['commitment.days-none'] : fillWords(speech.words['commitment.days-left'], { count: days })) };
  const make = (key: StatusWord, made: Made) => build(speech, commitment.state, key, facts, made);
  switch (commitment.state) {
    case 'proposed': return make('commitment.proposed', { tag: 'tag.waiting-council', tone: 'waiting', waitingFor: 'council' });
    case 'accepted':
      if (promised > 0 && confirmed >= promised) return make('commitment.done', { tag: 'tag.kept', tone: 'done' });
      return make(commitment.mode === 'tracked' ? 'commitment.tracked' : left > 0 ? 'commitment.accepted' : 'commitment.accepted-booked', { tag: 'tag.promised', tone: 'going', waitingFor: 'supplier' });
    default: return make(`commitment.${commitment.state}` as StatusWord, { tag: commitment.state === 'refused' ? 'tag.refused' : 'tag.ended', tone: 'stopped' });
  }
}

/** An organisation's application to take part in a council. */
export function applicationStatus(application: { state: string; createdAt: Date | string; answerDueAt?: Date | string | null }, viewer: Viewer, now: Date, speech: Speech = ENGLISH): Status {
  const due = application.state === 'applied' && application.answerDueAt ? new Date(application.answerDueAt) : null;
  // Beside a decision, a date by which to answer is that of the appeal.
  const appeal = ['refused', 'suspended'].includes(application.state) && application.answerDueAt ? new Date(application.answerDueAt) : null;
  const facts = { since: speech.day(application.createdAt), by: until(speech, appeal ?? due, now, 'by'), who: viewer === 'council' ? speech.words['the organisation'] : speech.words.you };
  if (appeal) return build(speech, application.state, 'application.appealed', facts, { tag: 'tag.waiting-council', tone: 'waiting', waitingFor: 'council', until: appeal });
  const tags: Record<string, Made> = {
    applied: { tag: 'tag.waiting-council', tone: 'waiting', waitingFor: 'council', until: due }, verified: { tag: 'tag.joined', tone: 'done' }, queried: { tag: 'tag.question', tone: 'attention' },
    refused: { tag: 'tag.refused', tone: 'stopped' }, suspended: { tag: 'tag.on-hold', tone: 'stopped' }, closed: { tag: 'tag.ended', tone: 'stopped' },
  };
  const named = `application.${application.state}`;
  const key = (viewer === 'council' && Object.hasOwn(speech.words, `${named}-other`) ? `${named}-other` : named) as StatusWord;
  return build(speech, application.state, key, facts, tags[application.state] ?? tags.closed!);
}

/** A dispute or a complaint: what was decided, and whether somebody still decides. */
export function caseStatus(found: { kind: string; state: string; decision: string | null }, speech: Speech = ENGLISH): Status {
  const outcome = found.decision ? speech.words[`case.${found.kind}.${found.decision}` as StatusWord] : '';
  const waits = found.state === 'open' || found.state === 'appealed';
  return build(speech, found.state, `case.${found.state}` as StatusWord, { outcome }, { tag: waits ? 'tag.waiting-council' : 'tag.decided', tone: waits ? 'waiting' : 'done', waitingFor: waits ? 'council' : null });
}

/** The viewer that a role is. */
export const viewerOf = (role: string | null): Viewer => (role === 'supplier' || role === 'group' ? role : 'council');
