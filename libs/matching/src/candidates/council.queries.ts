import type { Tx } from '@app/database';
import { PRICED, skillFits } from '@app/marketplace';
import { londonDate } from '@app/kernel';
import { FIRM, UNDER_WAY, type PairLimits } from './candidates.queries';
import type { CouncilSides, LineLimits, PairFacts, PledgeLimits } from './council';

const MS_OF_A_DAY = 86_400_000;
const dayNumber = (day: string): number => Date.parse(day) / MS_OF_A_DAY;
const DAY = (column: string) => `(${column} - DATE '1970-01-01')`;

/** What the hard limits read of these lines and pledges, for the whole council at once. */
export async function councilSides(tx: Tx, lineIds: readonly string[], pledgeIds: readonly string[], limits: PairLimits): Promise<CouncilSides> {
  const lines = await tx.query<LineLimits>(
    `SELECT l.id AS "lineId", l.kind, l.unit, l.quantity::float8 AS quantity, ${DAY('l.window_from')} AS "from", ${DAY('l.window_to')} AS "to", l.skills, l.fewest_people AS "fewestPeople", l.most_people AS "mostPeople", l.regularity, l.most_suppliers AS "mostSuppliers",
            n.organisation_id AS "groupId", g.owner_group_id AS "ownerGroupId", g.form, n.season, n.ward_code AS "wardCode", n.themes, n.remote, n.easting, n.northing, n.required_checks AS "requiredChecks",
            n.not_from_organisations::text[] AS "notFromOrganisations", n.not_from_trades AS "notFromTrades"
     FROM need_line l JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id JOIN organisation g ON g.id = n.organisation_id WHERE l.council_id = $1 AND l.id = ANY($2)`, [tx.councilId, lineIds]);
  const pledges = await tx.query<PledgeLimits>(
    `SELECT p.id AS "pledgeId", p.kind, p.unit, p.organisation_id AS "supplierId", s.owner_group_id AS "ownerGroupId", ${DAY('p.window_from')} AS "from", ${DAY('p.window_to')} AS "to", p.only_wards AS "onlyWards", p.only_group_kinds AS "onlyGroupKinds", p.only_themes AS "onlyThemes",
            p.remote, p.easting, p.northing, p.radius_m AS "radiusM", p.skills, p.checks, ${DAY('p.insured_until')} AS "insuredUntil", p.trade, ${PRICED} AS priced, p.fewest_people AS "fewestPeople", p.most_people AS "mostPeople", p.regularity, p.most_per_month::float8 AS "mostPerMonth"
     FROM pledge p JOIN organisation s ON s.id = p.organisation_id WHERE p.council_id = $1 AND p.id = ANY($2)`, [tx.councilId, pledgeIds]);
  return {
    lines, pledges, facts: await pairFacts(tx, lineIds), fits: await skillFits(tx), informalGoodsLimitPence: limits.informalGoodsLimitPence,
    holidays: limits.schoolHolidays.map((h) => ({ from: dayNumber(h.from), to: dayNumber(h.to) })), today: dayNumber(londonDate(tx.now)),
  };
}

async function pairFacts(tx: Tx, lineIds: readonly string[]): Promise<PairFacts> {
  const of = [tx.councilId, lineIds];
  return {
    firm: await tx.query<PairFacts['firm'][number]>(`SELECT DISTINCT need_line_id AS "lineId", supplier_id AS "supplierId" FROM match WHERE council_id = $1 AND need_line_id = ANY($2) AND state IN ${FIRM}`, of),
    rules: await tx.query<PairFacts['rules'][number]>(`SELECT need_line_id AS "lineId", pledge_id AS "pledgeId", rule FROM pair_rule WHERE council_id = $1 AND need_line_id = ANY($2) AND rule IN ('forbid','declined','lapsed') AND removed_at IS NULL`, of),
    underWay: await tx.query<PairFacts['underWay'][number]>(`SELECT v.need_line_id AS "lineId", v.pledge_id AS "pledgeId" FROM match v WHERE v.council_id = $1 AND v.need_line_id = ANY($2) AND ${UNDER_WAY}`, of),
    before: await tx.query<PairFacts['before'][number]>(`SELECT DISTINCT supplier_id AS "supplierId", group_id AS "groupId" FROM match WHERE council_id = $1 AND state = 'completed'`, [tx.councilId]),
  };
}
