import type { Tx } from '@app/database';
import { impartial } from '@app/people';

export interface LineName { lineId: string; needId: string; needTitle: string; groupId: string; groupName: string; wardCode: string | null; kind: string; unit: string }
export interface PledgeName { pledgeId: string; pledgeTitle: string; supplierId: string; supplierName: string }
export interface Names { lines: Map<string, LineName>; pledges: Map<string, PledgeName> }

/** How people know these, without what the officer has an interest in: those are not in the maps. */
export async function namesOf(tx: Tx, lineIds: readonly string[], pledgeIds: readonly string[]): Promise<Names> {
  const lines = await tx.query<LineName>(
    `SELECT l.id AS "lineId", n.id AS "needId", n.title AS "needTitle", n.organisation_id AS "groupId", g.name AS "groupName", n.ward_code AS "wardCode", l.kind, l.unit
     FROM need_line l JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id JOIN organisation g ON g.id = n.organisation_id
     WHERE l.council_id = $1 AND l.id = ANY($2) AND ${impartial(tx, '$3', 'n.organisation_id')}`, [tx.councilId, [...new Set(lineIds)], tx.actor.personId]);
  const pledges = await tx.query<PledgeName>(
    `SELECT p.id AS "pledgeId", p.title AS "pledgeTitle", p.organisation_id AS "supplierId", s.name AS "supplierName" FROM pledge p JOIN organisation s ON s.id = p.organisation_id
     WHERE p.council_id = $1 AND p.id = ANY($2) AND ${impartial(tx, '$3', 'p.organisation_id')}`, [tx.councilId, [...new Set(pledgeIds)], tx.actor.personId]);
  return { lines: new Map(lines.map((l) => [l.lineId, l])), pledges: new Map(pledges.map((p) => [p.pledgeId, p])) };
}

/** Only what both sides may be seen of; how many are left out. */
export function named<T extends { lineId: string; pledgeId: string }>(names: Names, rows: readonly T[]): { rows: (T & LineName & PledgeName)[]; hidden: number } {
  const seen = rows.flatMap((row) => {
    const [line, pledge] = [names.lines.get(row.lineId), names.pledges.get(row.pledgeId)];
    return line && pledge ? [{ ...line, ...pledge, ...row }] : [];
  });
  return { rows: seen, hidden: rows.length - seen.length };
}
