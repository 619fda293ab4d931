import type { Tx } from '@app/database';
import { PRICED, skillFits } from '@app/marketplace';
import { londonDate } from '@app/kernel';
import { FIRM, UNDER_WAY, type PairLimits } from './candidates.queries';
import type { ByColumn, CouncilSides, LineLimits, PairFacts, PledgeLimits } from './council';

const MS_OF_A_DAY = 86_400_000;
const dayNumber = (day: string): number => Date.parse(day) / MS_OF_A_DAY;
const day = (column: string) => `${column} - DATE '1970-01-01'`;

const LINE: Record<keyof LineLimits, string> = {
  lineId: 'l.id', kind: 'l.kind', unit: 'l.unit', quantity: 'l.quantity', from: day('l.window_from'), to: day('l.window_to'), skills: 'l.skills', fewestPeople: 'l.fewest_people', mostPeople: 'l.most_people', regularity: 'l.regularity', mostSuppliers: 'l.most_suppliers',
  groupId: 'n.organisation_id', ownerGroupId: 'g.owner_group_id', form: 'g.form', season: 'n.season', wardCode: 'n.ward_code', themes: 'n.themes', remote: 'n.remote', easting: 'n.easting', northing: 'n.northing',
  requiredChecks: 'n.required_checks', notFromOrganisations: 'n.not_from_organisations', notFromTrades: 'n.not_from_trades',
};
const PLEDGE: Record<keyof PledgeLimits, string> = {
  pledgeId: 'p.id', kind: 'p.kind', unit: 'p.unit', supplierId: 'p.organisation_id', ownerGroupId: 's.owner_group_id', from: day('p.window_from'), to: day('p.window_to'), onlyWards: 'p.only_wards', onlyGroupKinds: 'p.only_group_kinds', onlyThemes: 'p.only_themes',
  remote: 'p.remote', easting: 'p.easting', northing: 'p.northing', radiusM: 'p.radius_m', skills: 'p.skills', checks: 'p.checks', insuredUntil: day('p.insured_until'), trade: 'p.trade', priced: PRICED,
  fewestPeople: 'p.fewest_people', mostPeople: 'p.most_people', regularity: 'p.regularity', mostPerMonth: 'p.most_per_month',
};

/** The driver takes longer over ten thousand rows of twenty fields than the database: it gets one row of whole columns, sorted once. */
async function byColumn<T>(tx: Tx, columns: Record<keyof T, string>, from: string, ids: string): Promise<ByColumn<T>> {
  const each = Object.entries<string>(columns);
  const [row] = await tx.query<Record<string, unknown[] | null>>(
    `SELECT ${each.map(([name]) => `json_agg("${name}") AS "${name}"`).join()} FROM (SELECT ${each.map(([name, sql]) => `${sql} AS "${name}"`).join()} FROM ${from} ORDER BY 1) sorted`, [tx.councilId, ids]);
  return Object.fromEntries(each.map(([name]) => [name, row![name] ?? []])) as ByColumn<T>;
}

/** What the hard limits read of these lines and pledges, for the whole council at once. */
export async function councilSides(tx: Tx, lineIds: readonly string[], pledgeIds: readonly string[], limits: PairLimits): Promise<CouncilSides> {
  // As one text: a list of ids is quoted one by one.
  const [ofLines, ofPledges] = [`{${lineIds.join()}}`, `{${pledgeIds.join()}}`];
  return {
    lines: await byColumn<LineLimits>(tx, LINE, `need_line l JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id JOIN organisation g ON g.id = n.organisation_id WHERE l.council_id = $1 AND l.id = ANY($2::uuid[])`, ofLines),
    pledges: await byColumn<PledgeLimits>(tx, PLEDGE, `pledge p JOIN organisation s ON s.id = p.organisation_id WHERE p.council_id = $1 AND p.id = ANY($2::uuid[])`, ofPledges),
    facts: await pairFacts(tx, ofLines), fits: await skillFits(tx), informalGoodsLimitPence: limits.informalGoodsLimitPence,
    holidays: limits.schoolHolidays.map((h) => ({ from: dayNumber(h.from), to: dayNumber(h.to) })), today: dayNumber(londonDate(tx.now)),
  };
}

async function pairFacts(tx: Tx, ofLines: string): Promise<PairFacts> {
  const list = (sql: string) => `(SELECT coalesce(json_agg(f), '[]') FROM (${sql}) f)`;
  const [facts] = await tx.query<PairFacts>(
    `SELECT ${list(`SELECT DISTINCT need_line_id AS "lineId", supplier_id AS "supplierId" FROM match WHERE council_id = $1 AND need_line_id = ANY($2::uuid[]) AND state IN ${FIRM}`)} AS firm,
            ${list(`SELECT need_line_id AS "lineId", pledge_id AS "pledgeId", rule FROM pair_rule WHERE council_id = $1 AND need_line_id = ANY($2::uuid[]) AND rule IN ('forbid','declined','lapsed') AND removed_at IS NULL`)} AS rules,
            ${list(`SELECT v.need_line_id AS "lineId", v.pledge_id AS "pledgeId" FROM match v WHERE v.council_id = $1 AND v.need_line_id = ANY($2::uuid[]) AND ${UNDER_WAY}`)} AS "underWay",
            ${list(`SELECT DISTINCT supplier_id AS "supplierId", group_id AS "groupId" FROM match WHERE council_id = $1 AND state = 'completed'`)} AS before`, [tx.councilId, ofLines]);
  return facts!;
}
