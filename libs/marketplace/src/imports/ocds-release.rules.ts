import { addDays, KINDS, MAX_QUANTITY, STEPS_PER_UNIT, UNITS_OF_KIND, type Day, type Kind, type Unit } from '@app/kernel';
import { readDay } from './csv.rules';
import { isObject, type Json, type JsonObject } from './ocds-merge.rules';

export interface Finding { where: string; sentence: string; remedy: string }

/** One award and supplier of a compiled release: a contract to be. */
export interface AwardedContract {
  where: string;
  ocid: string;
  sourceKey: string;
  reference: string;
  title: string;
  description: string;
  valuePence: number | null;
  startsOn: Day;
  endsOn: Day;
  supplier: { name: string; identifiers: { scheme: string; id: string }[] };
  metrics: { where: string; metric: JsonObject }[];
}

export interface Buyer { name: string | null; identifier: string | null }

const list = (value: Json | undefined): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);
const words = (value: Json | undefined): string | null => (typeof value === 'string' && value.trim() ? value.trim() : typeof value === 'number' ? String(value) : null);
const child = (value: Json | undefined, key: string): JsonObject => (isObject(value) && isObject(value[key]) ? value[key] : {});

export function buyerOf(release: JsonObject): Buyer {
  const party = list(release.parties).find((p) => Array.isArray(p.roles) && p.roles.includes('buyer'));
  const identifier = child(party, 'identifier');
  return {
    name: words(child(release, 'buyer').name) ?? words(party?.name),
    identifier: words(identifier.scheme) && words(identifier.id) ? `${words(identifier.scheme)}-${words(identifier.id)}`.slice(0, 200) : null,
  };
}

/** Same buyer in other letters, spaces and small words; "Oxford City Council" is not "Oxfordshire County Council". */
export const sameBuyer = (a: string, b: string): boolean => {
  const plain = (name: string) => name.normalize('NFKD').toLowerCase().replace(/&/g, ' and ').replace(/[^a-z0-9 ]/g, ' ').split(/\s+/).filter((w) => w && w !== 'the').join(' ');
  return plain(a) === plain(b);
};

/** Awards into contracts, one per award and supplier; what cannot become one, and why. */
export function readAwards(release: JsonObject, path: string): { contracts: AwardedContract[]; problems: Finding[]; notes: Finding[] } {
  const contracts: AwardedContract[] = [];
  const problems: Finding[] = [];
  const notes: Finding[] = [];
  const awards = list(release.awards);
  if (!awards.length) notes.push({ where: path, sentence: 'No contract has been awarded in this process yet.', remedy: 'Nothing to do: import it again after the award.' });
  awards.forEach((award, i) => readAward(release, award, `${path}/awards/${i}`, { contracts, problems, notes }));
  return { contracts, problems, notes };
}

function readAward(release: JsonObject, award: JsonObject, where: string, out: ReturnType<typeof readAwards>): void {
  const ocid = String(release.ocid);
  const id = words(award.id);
  const refuse = (at: string, sentence: string, remedy: string) => void out.problems.push({ where: at, sentence, remedy });
  if (!id) return refuse(`${where}/id`, 'This award has no id, so a second import could not know it.', 'Ask the publisher for one, or type the contract.');
  const status = words(award.status) ?? 'active';
  if (status !== 'active') return void out.notes.push({ where: `${where}/status`, sentence: `This award is ${status.slice(0, 40)}, not active.`, remedy: 'Nothing to do.' });
  const signed = list(release.contracts).filter((c) => words(c.awardID) === id);
  if (signed.length && signed.every((c) => c.status === 'cancelled')) return void out.notes.push({ where, sentence: 'The contract of this award was cancelled.', remedy: 'Nothing to do.' });
  const contract = signed.find((c) => c.status !== 'cancelled') ?? {};
  if (signed.length > 1) out.notes.push({ where, sentence: `This award has ${signed.length} contracts; the first is read.`, remedy: 'Type the others, as lots or call-offs.' });

  const dates = datesOf(contract, award, release);
  if ('sentence' in dates) return refuse(`${where}/contractPeriod`, dates.sentence, 'Ask the publisher to mend it, or type the contract.');
  const suppliers = list(award.suppliers);
  if (!suppliers.length) return refuse(`${where}/suppliers`, 'This award names no supplier.', 'Ask the publisher to mend it, or type the contract.');
  if (suppliers.length > 200) return refuse(`${where}/suppliers`, `This award names ${suppliers.length} suppliers; 200 is the most.`, 'Type the contracts that carry promises.');
  const value = pence(isObject(contract.value) ? contract.value : award.value);
  if (typeof value === 'string') out.notes.push({ where: `${where}/value`, sentence: value, remedy: 'The contract is imported without a value.' });
  if (suppliers.length > 1 && typeof value === 'number') out.notes.push({ where: `${where}/value`, sentence: `The value is for all ${suppliers.length} suppliers together, so no single contract carries it.`, remedy: 'Record each contract’s value by a variation when you know it.' });

  const lot = list(child(release, 'tender').lots).find((l) => Array.isArray(award.relatedLots) && award.relatedLots.includes(l.id ?? null));
  const title = (words(contract.title) ?? words(award.title) ?? words(lot?.title) ?? words(child(release, 'tender').title) ?? words(release.title) ?? id).slice(0, 500);
  const description = (words(contract.description) ?? words(award.description) ?? words(lot?.description) ?? words(child(release, 'tender').description) ?? '').slice(0, 40_000);
  const metrics = [[award, `${where}/agreedMetrics`] as const, [contract, `${where} (its contract)/agreedMetrics`] as const].flatMap(([holder, at]) => list(holder.agreedMetrics).map((metric, i) => ({ where: `${at}/${i}`, metric })));
  if (metrics.length && suppliers.length > 1) out.notes.push({ where: `${where}/agreedMetrics`, sentence: 'What was agreed does not say which of the suppliers promised it.', remedy: 'Type these commitments.' });
  const base = id.includes(ocid) ? id : `${ocid}/${id}`;
  const seen = new Set<string>();
  suppliers.forEach((supplier, i) => {
    const at = `${where}/suppliers/${i}`;
    const read = readSupplier(release, supplier);
    if (!read) return refuse(at, 'This supplier has neither a name nor an identifier.', 'Ask the publisher to mend it, or type the contract.');
    const key = words(supplier.id) ?? read.name;
    if (seen.has(key)) return void out.notes.push({ where: at, sentence: 'This supplier is named twice in the award.', remedy: 'Nothing to do: it is read once.' });
    seen.add(key);
    const reference = suppliers.length > 1 ? `${base}/${key}` : base;
    if (reference.length > 200) return refuse(at, 'The ids of this award and supplier are too long to make a reference (200 characters).', 'Type the contract.');
    out.contracts.push({
      where: at, ocid, sourceKey: JSON.stringify([ocid, id, key]), reference, title, description, valuePence: suppliers.length === 1 && typeof value === 'number' ? value : null,
      ...dates, supplier: read, metrics: suppliers.length === 1 ? metrics : [],
    });
  });
}

function readSupplier(release: JsonObject, supplier: JsonObject): AwardedContract['supplier'] | null {
  const party = list(release.parties).find((p) => p.id !== undefined && p.id === supplier.id) ?? {};
  const name = (words(supplier.name) ?? words(party.name) ?? words(child(party, 'identifier').legalName))?.replace(/\s+/g, ' ').slice(0, 200);
  if (!name) return null;
  const named = [child(party, 'identifier'), ...list(party.additionalIdentifiers), child(supplier, 'identifier')]
    .flatMap((i) => (words(i.scheme) && words(i.id) ? [{ scheme: words(i.scheme)!.toUpperCase(), id: words(i.id)! }] : []));
  const fromId = /^(GB-(?:COH|CHC|SC|NIC|MPR|PPON))-(.{1,40})$/.exec(words(supplier.id) ?? '');
  const all = fromId ? [...named, { scheme: fromId[1]!, id: fromId[2]! }] : named;
  // Account numbers of procurement sites say nothing outside them.
  const registered = all.filter((i) => /^[A-Z]{2}-[A-Z0-9]{2,10}$/.test(i.scheme) && !['GB-CFS', 'GB-SRS', 'GB-FTS'].includes(i.scheme) && i.id.length <= 40);
  return { name, identifiers: registered.filter((a, i) => registered.findIndex((b) => b.scheme === a.scheme && b.id === a.id) === i) };
}

/** The first period that has both days. The day is the one written, not the one in another time zone: publishers write 2026-03-31T23:59:59Z for a last day. */
function datesOf(contract: JsonObject, award: JsonObject, release: JsonObject): { startsOn: Day; endsOn: Day } | { sentence: string } {
  for (const period of [child(contract, 'period'), child(award, 'contractPeriod'), child(child(release, 'tender'), 'contractPeriod')]) {
    if (!Object.keys(period).length) continue;
    const startsOn = writtenDay(period.startDate);
    const length = typeof period.durationInDays === 'number' && Number.isInteger(period.durationInDays) && period.durationInDays > 0 && period.durationInDays < 40_000 ? period.durationInDays : null;
    const endsOn = writtenDay(period.endDate) ?? (startsOn && length ? addDays(startsOn, length - 1) : null);
    if (!startsOn || !endsOn) continue;
    return startsOn <= endsOn ? { startsOn, endsOn } : { sentence: `The contract ends (${endsOn}) before it starts (${startsOn}).` };
  }
  return { sentence: 'No contract period with a first and a last day is given.' };
}

const writtenDay = (value: Json | undefined): Day | null => (typeof value === 'string' ? readDay(value.slice(0, 10)) : null);

/** Pence; null when no value is given; a sentence when it cannot be used. */
export function pence(value: Json | undefined): number | null | string {
  if (!isObject(value) || value.amount == null) return null;
  if (value.currency != null && value.currency !== 'GBP') return `The value is in ${String(value.currency).slice(0, 10)}, not pounds.`;
  if (typeof value.amount !== 'number' || !Number.isFinite(value.amount)) return 'The value is not a number.';
  const amount = Math.round(value.amount * 100);
  if (amount < 0) return 'The value is below zero.';
  return amount > MAX_QUANTITY ? 'The value is above £10 billion, the most that is kept.' : amount;
}

export interface MetricPromise { reference: string; title: string; kind: Kind; unit: Unit; quantity: number; measureId: string | null; from: Day | null; to: Day | null }

/** UN/CEFACT Recommendation 20 codes, and the words that files use. */
const UNIT_WORDS: Record<string, Unit> = { HUR: 'hour', hour: 'hour', hours: 'hour', hrs: 'hour', DAY: 'day', day: 'day', days: 'day', WEE: 'week', week: 'week', weeks: 'week', C62: 'item', EA: 'item', H87: 'item', item: 'item', items: 'item', piece: 'item', pieces: 'item', placement: 'placement', placements: 'placement' };
const KIND_WORDS: [RegExp, Kind][] = [[/\bmentor/i, 'mentoring'], [/\bpro.?bono|\bskill/i, 'skills'], [/\bvolunteer/i, 'volunteering'], [/\b(venue|room|space|loan)/i, 'space'], [/\b(placement|apprentice|job|employ)/i, 'employment'], [/\b(donat\w* of|goods|equipment|laptop|material|in.kind)/i, 'goods'], [/\b(cash|grant|donation|sponsor)/i, 'cash']];

/** An agreed metric (OCDS metrics extension): each observation is a promise, or a sentence why not. */
export function readMetric(metric: JsonObject, measures: ReadonlyMap<string, { id: string; kind: Kind | null; unit: string }>): { promises: MetricPromise[]; refusals: string[] } {
  const promises: MetricPromise[] = [];
  const refusals: string[] = [];
  const id = words(metric.id);
  const observations = list(metric.observations);
  if (!id) return { promises, refusals: ['This metric has no id, so a second import could not know it.'] };
  if (!observations.length) return { promises, refusals: ['This metric has no observation, so nothing says how much.'] };
  const measure = measures.get(id.toUpperCase());
  const title = words(metric.title) ?? words(metric.description) ?? id;
  for (const o of observations) {
    const money = isObject(o.value);
    const unitWord = words(child(o, 'unit').id) ?? words(child(o, 'unit').name) ?? '';
    const unit: Unit | undefined = money ? 'gbp' : UNIT_WORDS[unitWord] ?? UNIT_WORDS[(words(child(o, 'unit').name) ?? '').toLowerCase()];
    if (!unit) { refusals.push(`“${unitWord.slice(0, 40) || 'nothing'}” is not a unit that promises are counted in here.`); continue; }
    const amount = money ? pence(o.value) : typeof o.measure === 'number' ? o.measure * STEPS_PER_UNIT[unit] : Number(String(o.measure ?? '').trim() || NaN) * STEPS_PER_UNIT[unit];
    if (typeof amount !== 'number' || !Number.isSafeInteger(amount) || amount < 1 || amount > MAX_QUANTITY) { refusals.push(typeof amount === 'string' ? amount : 'The quantity is not a whole number of minutes, pence or items above 0.'); continue; }
    const kind = measure?.kind ?? KIND_WORDS.find(([pattern]) => pattern.test(`${title} ${words(metric.description) ?? ''}`))?.[1];
    if (!kind || !KINDS.includes(kind)) { refusals.push(`Nothing in “${title.slice(0, 60)}” says what kind of help it is.`); continue; }
    if (!UNITS_OF_KIND[kind].includes(unit)) { refusals.push(`${kind} is counted in ${UNITS_OF_KIND[kind].join(' or ')}, not ${unit}.`); continue; }
    promises.push({
      reference: (observations.length > 1 ? `${id}/${words(o.id) ?? observations.indexOf(o) + 1}` : id).slice(0, 200), title: title.slice(0, 200), kind, unit, quantity: amount,
      measureId: measure && measure.unit === unit ? measure.id : null, from: writtenDay(child(o, 'period').startDate), to: writtenDay(child(o, 'period').endDate),
    });
  }
  return { promises, refusals };
}
