import type { Tx } from '@app/database';
import { CONFIRMED } from '@app/delivery';
import { decodeCursor, toPage, type Kind, type Page, type Unit } from '@app/kernel';
import { workingDays, type Council } from '@app/people';
import { mergeSmall, mergeUpward, type MergedCounts, type WardCount } from './merge.rules';

const YEAR = 365 * 86_400_000;

export interface ConfirmedByKind { kind: Kind; unit: Unit; quantity: number; deliveries: number }
export interface Introductions { days: number; introduced: number; inTime: number }
export interface PublicFigures {
  /** Confirmed by groups in the last twelve months; kinds under the council's smallest count merge upward. */
  confirmed: ConfirmedByKind[];
  /** How often help of the other kinds was confirmed, all together: their units don't add up. */
  confirmedOtherKinds: number;
  valuePence: number;
  open: MergedCounts;
  /** Times help was confirmed, by ward of the need. */
  givenByWard: MergedCounts;
  /** How many requests got an introduction in the last twelve months, and how many within the council's working days of being sent in; null: too few to tell. */
  introductions: Introductions | null;
  latest: { kind: Kind; unit: Unit; quantity: number; happenedOn: string; ward: string | null }[];
  wardCodes: string[];
}

/** For everybody: no names, no sensitive places, nothing that a small number would give away. */
export async function publicFigures(tx: Tx, council: Pick<Council, 'rules' | 'clocks' | 'calendar'>): Promise<PublicFigures> {
  const smallest = council.rules.smallestPublicCount;
  const since = new Date(tx.now.getTime() - YEAR);
  const confirmed = mergeSmall(await confirmedByKind(tx, since), (c) => c.deliveries, smallest);
  const introductions = await introduced(tx, since, council);
  const [valuePence, open, given, latest, wards] = [await netValue(tx, since), await openByWard(tx), await givenByWard(tx, since), await latestConfirmed(tx, since, smallest),
    await tx.query<{ ward_code: string }>('SELECT ward_code FROM council_area WHERE council_id = $1 ORDER BY ward_code', [tx.councilId])];
  return {
    confirmed: confirmed.shown.sort((a, b) => (a.kind + a.unit < b.kind + b.unit ? -1 : 1)), confirmedOtherKinds: confirmed.rest, valuePence, open: mergeUpward(open, smallest), givenByWard: mergeUpward(given, smallest),
    introductions: introductions.introduced < smallest ? null : introductions, latest, wardCodes: wards.map((w) => w.ward_code),
  };
}

/** Counts before merging: never to be shown as they are. */
const confirmedByKind = (tx: Tx, since: Date) => tx.query<ConfirmedByKind>(
  `SELECT m.kind, m.unit, sum(k.quantity)::float8 AS quantity, count(*)::int AS deliveries FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id
   JOIN LATERAL (SELECT ${CONFIRMED} AS quantity) k ON k.quantity > 0
   WHERE d.council_id = $1 AND d.state IN ('confirmed','part') AND d.happened_on >= $2::date GROUP BY m.kind, m.unit`, [tx.councilId, since]);

/** Net of what was corrected: what came into `net`, less what left it. */
async function netValue(tx: Tx, since: Date): Promise<number> {
  const [value] = await tx.query<{ pence: string | null }>(
    `SELECT sum(CASE WHEN t.credit_account = a.id THEN t.amount ELSE -t.amount END) AS pence FROM ledger.account a
     JOIN ledger.transfer t ON t.council_id = a.council_id AND a.id IN (t.credit_account, t.debit_account)
     WHERE a.council_id = $1 AND a.book = 'value' AND a.stage = 'net' AND t.happened_on >= $2::date`, [tx.councilId, since]);
  return Number(value?.pence ?? 0);
}

/** Counts before merging: never to be shown as they are. What has no ward is counted under none. */
async function openByWard(tx: Tx): Promise<WardCount[]> {
  const rows = await tx.query<{ code: string; ward: string; kind: Kind; needs: number }>(
    `SELECT w.code, w.name AS ward, l.kind, count(DISTINCT n.id)::int AS needs FROM need n JOIN need_line l ON l.council_id = n.council_id AND l.need_id = n.id JOIN ward w ON w.code = n.ward_code
     WHERE n.council_id = $1 AND n.state IN ('open','part_matched') AND NOT n.sensitive GROUP BY w.code, w.name, l.kind ORDER BY w.code, l.kind`, [tx.councilId]);
  return byWard(rows);
}

const givenByWard = async (tx: Tx, since: Date): Promise<WardCount[]> => byWard(await tx.query(
  `SELECT w.code, w.name AS ward, m.kind, count(*)::int AS needs FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id JOIN ward w ON w.code = n.ward_code
   WHERE d.council_id = $1 AND d.state IN ('confirmed','part') AND d.happened_on >= $2::date AND NOT n.sensitive GROUP BY w.code, w.name, m.kind ORDER BY w.code, m.kind`, [tx.councilId, since]));

function byWard(rows: readonly { code: string; ward: string; kind: Kind; needs: number }[]): WardCount[] {
  const wards = new Map<string, WardCount>();
  for (const { code, ward, kind, needs } of rows) {
    const of = wards.get(code) ?? { code, ward, needs: 0, kinds: [] };
    of.kinds.push({ kind, needs });
    of.needs += needs;
    wards.set(code, of);
  }
  return [...wards.values()];
}

/** From the day a request was first sent in to the first yes of both sides; help that was agreed elsewhere is not ours to count. */
async function introduced(tx: Tx, since: Date, { clocks: { introductionDays }, calendar }: Pick<Council, 'clocks' | 'calendar'>): Promise<Introductions> {
  const rows = await tx.query<{ sentOn: string; metOn: string; needs: number }>(
    `SELECT n.queued_on::text AS "sentOn", (x.at AT TIME ZONE 'Europe/London')::date::text AS "metOn", count(*)::int AS needs FROM need n
     JOIN LATERAL (SELECT min(m.accepted_at) AS at FROM match m WHERE m.council_id = n.council_id AND m.need_id = n.id AND NOT m.not_brokered) x ON x.at >= $2
     WHERE n.council_id = $1 AND n.queued_on IS NOT NULL GROUP BY 1, 2`, [tx.councilId, since]);
  const noon = (day: string) => new Date(`${day}T12:00:00Z`);
  const count = (of: typeof rows) => of.reduce((n, r) => n + r.needs, 0);
  return { days: introductionDays, introduced: count(rows), inTime: count(rows.filter((r) => workingDays.between(noon(r.sentOn), noon(r.metOn), calendar) <= introductionDays)) };
}

export interface PublicDelivery { happenedOn: string; unit: Unit; quantity: number; ward: string | null }

/**
 * The times that make up one kind's figure, the newest first, without names: empty where the kind is too rare to be shown apart. A ward is named where
 * enough was confirmed in it; of sensitive places none is. One query. Throws `bad-cursor`.
 */
export async function publicDeliveries(tx: Tx, council: Pick<Council, 'rules'>, kind: Kind, { cursor, limit = 25 }: { cursor?: string; limit?: number } = {}): Promise<Page<PublicDelivery>> {
  const [day, id] = cursor ? decodeCursor(cursor, 2) : [null, null];
  const rows = await tx.query<PublicDelivery & { id: string }>(
    `WITH confirmed AS (
       SELECT d.id, d.happened_on, m.unit, k.quantity, CASE WHEN n.sensitive THEN NULL ELSE w.name END AS ward, count(*) OVER (PARTITION BY w.code) AS of_ward, count(*) OVER (PARTITION BY m.unit) AS of_unit
       FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id LEFT JOIN ward w ON w.code = n.ward_code AND NOT n.sensitive
       JOIN LATERAL (SELECT ${CONFIRMED} AS quantity) k ON k.quantity > 0
       WHERE d.council_id = $1 AND d.state IN ('confirmed','part') AND d.happened_on >= $2::date AND m.kind = $3)
     SELECT id, happened_on::text AS "happenedOn", unit, quantity::float8 AS quantity, CASE WHEN of_ward >= $4 THEN ward END AS ward FROM confirmed
     WHERE of_unit >= $4 AND ($5::date IS NULL OR (happened_on, id) < ($5::date, $6::uuid)) ORDER BY happened_on DESC, id DESC LIMIT $7`,
    [tx.councilId, new Date(tx.now.getTime() - YEAR), kind, council.rules.smallestPublicCount, day, id, limit + 1]);
  const page = toPage(rows, limit, (r) => [r.happenedOn, r.id]);
  return { ...page, items: page.items.map(({ id: _, ...row }) => row) };
}

/** A ward is named where enough was confirmed in it; help of a kind too rare to count apart is not shown apart here either. */
const latestConfirmed = (tx: Tx, since: Date, smallest: number) => tx.query<PublicFigures['latest'][number]>(
  `WITH recent AS (
     SELECT m.kind, m.unit, d.claimed::float8 AS quantity, d.happened_on, d.id, w.name AS ward, count(*) OVER (PARTITION BY w.code) AS of_ward, count(*) OVER (PARTITION BY m.kind, m.unit) AS of_kind
     FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id LEFT JOIN ward w ON w.code = n.ward_code
     WHERE d.council_id = $1 AND d.state = 'confirmed' AND NOT n.sensitive AND d.happened_on >= $2::date)
   SELECT kind, unit, quantity, happened_on::text AS "happenedOn", CASE WHEN of_ward >= $3 THEN ward END AS ward FROM recent WHERE of_kind >= $3 ORDER BY happened_on DESC, id DESC LIMIT 10`, [tx.councilId, since, smallest]);
