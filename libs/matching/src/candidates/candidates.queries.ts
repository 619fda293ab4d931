import type { Tx } from '@app/database';
import { MATCHABLE_NEED_STATES, PRICED, skillFits } from '@app/marketplace';
import { londonDate, type Kind, type Unit } from '@app/kernel';
import type { CouncilRules } from '@app/people';

/** What a broker has approved is no longer tentative. */
export const FIRM = `('approved','accepted','in_delivery','completed')`;

/** The council's, as far as they are known: beyond its first and last day nobody is kept to a season. */
const HOLIDAYS = `jsonb_to_recordset($HOLIDAYS) AS h("from" date, "to" date)`;

/** What an offer's skills serve: themselves, the wider ones and near ones. Of the pledges of $3, as `ps`; $FITS are skillFits. */
export const SERVING = `WITH fit AS MATERIALIZED (SELECT * FROM jsonb_to_recordset($FITS) AS f(asked text, offered text, percent int)),
  serving AS MATERIALIZED (SELECT p.id, p.skills || ARRAY(SELECT f.asked FROM fit f WHERE f.offered = ANY (p.skills)) AS served FROM pledge p WHERE p.council_id = $1 AND p.id = ANY($3))`;

/** How well the skills fit, in percent, where some are not the very ones asked for. */
const SKILLS_FIT = `CASE WHEN NOT l.skills <@ p.skills THEN
  (SELECT sum(CASE WHEN a = ANY (p.skills) THEN 100 ELSE (SELECT max(f.percent) FROM fit f WHERE f.asked = a AND f.offered = ANY (p.skills)) END)::int / cardinality(l.skills) FROM unnest(l.skills) a) END`;

/** What of the council's rules the limits need. */
export type PairLimits = Pick<CouncilRules, 'informalGoodsLimitPence' | 'schoolHolidays'>;

/**
 * Hard limits for direct asks, "why not" and one line or pledge: the first that binds, or NULL for a candidate pair. The same in the same order for a whole council: first-limit.rules.ts.
 * Of `need_line l`, `need n`, `pledge p` with the skills that it serves `ps`, organisations `g` (group) and `s` (supplier).
 */
export const REJECTION = `
  CASE
    WHEN l.kind <> p.kind OR l.unit <> p.unit THEN 'kind'
    WHEN n.organisation_id = p.organisation_id OR (g.owner_group_id IS NOT NULL AND g.owner_group_id = s.owner_group_id) THEN 'same-owner'
    WHEN l.window_from > p.window_to OR p.window_from > l.window_to THEN 'window'
    WHEN n.season <> 'any' AND least(l.window_to, p.window_to) BETWEEN (SELECT min(h."from") FROM ${HOLIDAYS}) AND (SELECT max(h."to") FROM ${HOLIDAYS})
      AND CASE n.season WHEN 'holidays' THEN NOT EXISTS (SELECT 1 FROM ${HOLIDAYS} WHERE h."from" <= least(l.window_to, p.window_to) AND h."to" >= greatest(l.window_from, p.window_from))
                        ELSE EXISTS (SELECT 1 FROM ${HOLIDAYS} WHERE h."from" <= greatest(l.window_from, p.window_from) AND h."to" >= least(l.window_to, p.window_to)) END THEN 'season'
    WHEN p.only_wards IS NOT NULL AND NOT coalesce(n.ward_code = ANY (p.only_wards), false) THEN 'ring-fence-ward'
    WHEN p.only_group_kinds IS NOT NULL AND NOT g.form = ANY (p.only_group_kinds) THEN 'ring-fence-group'
    WHEN p.only_themes IS NOT NULL AND NOT n.themes && p.only_themes THEN 'ring-fence-theme'
    WHEN l.kind <> 'cash' AND n.remote AND NOT p.remote THEN 'not-remote'
    WHEN l.kind <> 'cash' AND NOT n.remote AND (p.easting IS NULL OR p.radius_m IS NULL) THEN 'only-remote'
    WHEN l.kind <> 'cash' AND NOT n.remote AND (n.easting - p.easting)::bigint * (n.easting - p.easting) + (n.northing - p.northing)::bigint * (n.northing - p.northing) > p.radius_m::bigint * p.radius_m THEN 'too-far'
    WHEN NOT l.skills <@ ps.served THEN 'skills'
    WHEN NOT n.required_checks <@ p.checks THEN 'checks'
    WHEN p.insured_until < l.window_from THEN 'insurance'
    WHEN p.organisation_id = ANY (n.not_from_organisations) OR p.trade = ANY (n.not_from_trades) THEN 'not-available'
    WHEN p.fewest_people > l.most_people OR l.fewest_people > p.most_people THEN 'people'
    WHEN l.regularity <> p.regularity AND l.regularity <> 'either' AND p.regularity <> 'either' THEN 'regularity'
    WHEN (SELECT count(DISTINCT f.supplier_id) FROM match f WHERE f.council_id = l.council_id AND f.need_line_id = l.id AND f.supplier_id <> p.organisation_id AND f.state IN ${FIRM}) >= l.most_suppliers THEN 'suppliers'
    WHEN NOT ${PRICED} THEN 'price-basis'
    WHEN g.form = 'informal' AND l.kind = 'cash' THEN 'informal-cash'
    WHEN g.form = 'informal' AND l.kind = 'goods' AND l.unit = 'gbp' AND l.quantity > $INFORMAL THEN 'informal-goods'
    ELSE (SELECT r.rule FROM pair_rule r WHERE r.council_id = l.council_id AND r.pledge_id = p.id AND r.need_line_id = l.id
          AND r.rule IN ('forbid','declined','lapsed') AND r.removed_at IS NULL ORDER BY r.rule = 'forbid' DESC, r.rule DESC LIMIT 1)
  END`;

const ofCouncil = REJECTION.replaceAll('$INFORMAL', '$4').replaceAll('$HOLIDAYS', '$5');

/** What an offer that says "so much a month" gives to one line in the days that both have, from `today` on. A month: 31 days, begun. */
export const mostShared = (today: string): string => `p.most_per_month * ceil((least(l.window_to, p.window_to) - greatest(l.window_from, p.window_from, ${today}::date) + 1) / 31.0)`;
/** The same in all the days it has left, less what is agreed and not delivered yet. */
export const mostInAll = (today: string): string => `CASE WHEN p.most_per_month IS NOT NULL THEN p.most_per_month * ceil((p.window_to - greatest(p.window_from, ${today}::date) + 1) / 31.0)
  - (SELECT coalesce(sum(a.credits_posted + a.credits_pending - a.debits_posted - a.debits_pending), 0) FROM match f JOIN ledger.account a ON a.council_id = f.council_id AND a.subject = f.id
     WHERE f.council_id = p.council_id AND f.pledge_id = p.id AND a.book = 'supply' AND a.stage = 'reserved') END`;

export interface LineInput {
  lineId: string; needId: string; groupId: string; kind: Kind; unit: Unit; quantity: number; outstanding: number; minUseful: number; allOrNothing: boolean;
  mostSuppliers: number | null; wardCode: string | null; decile: number | null; queuedOn: string; boosted: boolean; received: number;
}

export interface PledgeInput {
  pledgeId: string; supplierId: string; commitmentId: string | null; kind: Kind; unit: Unit; free: number; minBlock: number | null; maxBlock: number | null; windowTo: string;
}

export interface PairInput { lineId: string; pledgeId: string; metres: number | null; daysShared: number; skillsAsked: number; before: boolean; /** Of an offer that gives so much a month. */ most?: number | null; /** In percent, where they are near or narrower ones. */ skillsFit?: number | null }

const AVAILABLE = (stage: string, book: string, subject: string) => `
  (SELECT coalesce(sum(a.credits_posted - a.debits_posted - a.debits_pending), 0)::bigint FROM ledger.account a
   WHERE a.council_id = $1 AND a.book = '${book}' AND a.stage = '${stage}' AND a.subject = ${subject})`;

/** Open lines with something outstanding. Units of quantities: smallest steps. */
export async function openLines(tx: Tx, lookBackMonths: number): Promise<LineInput[]> {
  const rows = await tx.query<Record<string, never>>(
    `SELECT * FROM (
       SELECT l.id AS "lineId", n.id AS "needId", n.organisation_id AS "groupId", l.kind, l.unit, l.quantity, ${AVAILABLE('needed', 'demand', 'l.id')} AS outstanding,
              l.min_useful AS "minUseful", l.all_or_nothing AS "allOrNothing", CASE WHEN l.most_suppliers IS NOT NULL THEN greatest(1, l.most_suppliers - (SELECT count(DISTINCT f.supplier_id) FROM match f WHERE f.council_id = $1 AND f.need_line_id = l.id AND f.state IN ${FIRM}))::int END AS "mostSuppliers", n.ward_code AS "wardCode", n.decile,
              n.queued_on::text AS "queuedOn", n.boosted,
              coalesce((SELECT sum(m.quantity) FROM match m WHERE m.council_id = $1 AND m.group_id = n.organisation_id AND m.kind = l.kind AND m.unit = l.unit
                        AND m.state IN ('accepted','in_delivery','completed') AND m.accepted_at > $3::timestamptz - make_interval(months => $4)), 0)::bigint AS received
       FROM need n JOIN need_line l ON l.council_id = n.council_id AND l.need_id = n.id
       JOIN standing st ON st.council_id = n.council_id AND st.organisation_id = n.organisation_id AND st.state = 'verified' AND st.paused_at IS NULL
       WHERE n.council_id = $1 AND n.state = ANY($2) AND l.window_to >= ($3::timestamptz AT TIME ZONE 'Europe/London')::date
         AND (n.expires_on IS NULL OR n.expires_on >= ($3::timestamptz AT TIME ZONE 'Europe/London')::date)) x
     WHERE outstanding > 0 ORDER BY "lineId"`, [tx.councilId, MATCHABLE_NEED_STATES, tx.now, lookBackMonths]);
  return rows.map((r) => ({ ...(r as unknown as LineInput), quantity: Number(r.quantity), outstanding: Number(r.outstanding), minUseful: Number(r.minUseful), received: Number(r.received) }));
}

/** Offers in rounds with something free: answered, or past the time to answer. */
export async function openPledges(tx: Tx): Promise<PledgeInput[]> {
  const rows = await tx.query<Record<string, never>>(
    `SELECT * FROM (
       SELECT p.id AS "pledgeId", p.organisation_id AS "supplierId", p.commitment_id AS "commitmentId", p.kind, p.unit, least(${AVAILABLE('offered', 'supply', 'p.id')}, ${mostInAll('$3')})::bigint AS free,
              p.min_block AS "minBlock", p.max_block AS "maxBlock", p.window_to::text AS "windowTo"
       FROM pledge p JOIN standing st ON st.council_id = p.council_id AND st.organisation_id = p.organisation_id AND st.state = 'verified' AND st.paused_at IS NULL
       LEFT JOIN commitment c ON c.council_id = p.council_id AND c.id = p.commitment_id
       WHERE p.council_id = $1 AND (p.state = 'open' OR p.state = 'awaiting_answer' AND p.easting IS NOT NULL) AND p.enters_rounds_at <= $2 AND ${PRICED} AND p.window_to >= ($2::timestamptz AT TIME ZONE 'Europe/London')::date
         AND (c.id IS NULL OR (c.state = 'accepted' AND c.reduction_outstanding = 0))) x
     WHERE free > 0 ORDER BY "pledgeId"`, [tx.councilId, tx.now, londonDate(tx.now)]);
  return rows.map((r) => ({ ...(r as unknown as PledgeInput), free: Number(r.free), minBlock: r.minBlock === null ? null : Number(r.minBlock), maxBlock: r.maxBlock === null ? null : Number(r.maxBlock) }));
}

/** A pair that somebody asked for, or that was approved, waits for its answer; only a round's own proposals are tentative. */
export const UNDER_WAY = `(v.state = 'approved' OR v.state = 'proposed' AND v.route <> 'round')`;

const JOINED = `
  FROM need_line l JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id JOIN organisation g ON g.id = n.organisation_id
  JOIN pledge p ON p.council_id = l.council_id JOIN organisation s ON s.id = p.organisation_id JOIN serving ps ON ps.id = p.id
  WHERE l.council_id = $1 AND l.id = ANY($2) AND p.id = ANY($3)`;

/** The candidate pairs among these lines and pledges, and how many pairs of the same kind each limit removed. For a few of them: a whole council is read into typed arrays (council-candidates.rules.ts), by the same rule. */
export async function candidatePairs(tx: Tx, lineIds: readonly string[], pledgeIds: readonly string[], limits: PairLimits): Promise<{ pairs: PairInput[]; rejections: Record<string, number> }> {
  const rows = await tx.query<{ lineId: string; pledgeId: string; rejection: string | null; metres: number | null; daysShared: number; skillsAsked: number; before: boolean; most: number | null; skillsFit: number | null }>(
    `${SERVING.replace('$FITS', '$7')} SELECT l.id AS "lineId", p.id AS "pledgeId", coalesce(${ofCouncil}, CASE WHEN EXISTS (SELECT 1 FROM match v WHERE v.council_id = l.council_id AND v.pledge_id = p.id AND v.need_line_id = l.id AND ${UNDER_WAY}) THEN 'under-way' END) AS rejection,
            round(point(n.easting, n.northing) <-> point(p.easting, p.northing))::int AS metres,
            (least(l.window_to, p.window_to) - greatest(l.window_from, p.window_from) + 1) AS "daysShared", cardinality(l.skills) AS "skillsAsked", (${mostShared('$6')})::float8 AS most,
            EXISTS (SELECT 1 FROM match b WHERE b.council_id = $1 AND b.supplier_id = p.organisation_id AND b.group_id = n.organisation_id AND b.state = 'completed') AS before, ${SKILLS_FIT} AS "skillsFit"
     ${JOINED} AND l.kind = p.kind AND l.unit = p.unit ORDER BY l.id, p.id`, [tx.councilId, lineIds, pledgeIds, limits.informalGoodsLimitPence, JSON.stringify(limits.schoolHolidays), londonDate(tx.now), JSON.stringify(await skillFits(tx))]);
  const rejections: Record<string, number> = {};
  const pairs: PairInput[] = [];
  for (const { rejection: why, most, skillsFit, ...pair } of rows) {
    if (why === null) pairs.push({ ...pair, ...(most === null ? {} : { most }), ...(skillsFit === null ? {} : { skillsFit }) });
    else rejections[why] = (rejections[why] ?? 0) + 1;
  }
  return { pairs, rejections };
}

export interface Rejection { code: string; metresOver: number | null; daysApart: number | null }

/** Why this pair is no candidate, with what would have to change; null when it is one. */
export async function rejectionOf(tx: Tx, lineId: string, pledgeId: string, limits: PairLimits): Promise<Rejection | null> {
  const [row] = await tx.query<{ code: string | null; metresOver: number | null; daysApart: number | null }>(
    `${SERVING.replace('$FITS', '$6')} SELECT ${ofCouncil} AS code,
            greatest(0, ceil((point(n.easting, n.northing) <-> point(p.easting, p.northing)) - p.radius_m))::int AS "metresOver",
            greatest(l.window_from - p.window_to, p.window_from - l.window_to) AS "daysApart"
     ${JOINED}`, [tx.councilId, [lineId], [pledgeId], limits.informalGoodsLimitPence, JSON.stringify(limits.schoolHolidays), JSON.stringify(await skillFits(tx))]);
  if (!row) return { code: 'not-found', metresOver: null, daysApart: null };
  return row.code === null ? null : { code: row.code, metresOver: row.code === 'too-far' ? row.metresOver : null, daysApart: row.code === 'window' ? row.daysApart : null };
}
