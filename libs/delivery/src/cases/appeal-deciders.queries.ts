import type { Tx } from '@app/database';

/** `first`: whether the one who looks took the first decision. `reserve`: no other broker can, so that a reserve decider does. `names` is empty where nobody can. */
export interface AppealDeciders { first: boolean; reserve: boolean; names: string[] }

const MOST_NAMED = 10;

/** Who can decide a case that is appealed: officers without an interest who did not take the first decision; one query. */
export async function appealDeciders(tx: Tx, id: string): Promise<AppealDeciders> {
  const rows = await tx.query<{ name: string; role: string; reserve: boolean; first: boolean }>(
    `SELECT p.name, b.role, b.reserve, c.decided_by IS NOT DISTINCT FROM $3::uuid AS first
     FROM "case" c LEFT JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id
     LEFT JOIN membership b ON b.council_id = c.council_id AND b.organisation_id IS NULL AND b.ended_at IS NULL AND b.role IN ('broker','council_admin') AND b.person_id IS DISTINCT FROM c.decided_by
       AND NOT EXISTS (SELECT 1 FROM declared_interest d WHERE d.council_id = c.council_id AND d.person_id = b.person_id AND d.ended_at IS NULL
         AND d.organisation_id IN (m.supplier_id, m.group_id, c.opened_by_organisation, c.about_organisation))
     LEFT JOIN person p ON p.id = b.person_id WHERE c.council_id = $1 AND c.id = $2 ORDER BY b.reserve, p.name LIMIT 200`, [tx.councilId, id, tx.actor.personId]);
  const here = rows.filter((r) => r.name !== null);
  const reserve = !here.some((r) => r.role === 'broker' && !r.reserve);
  const names = [...new Set(here.filter((r) => reserve || !r.reserve).map((r) => r.name))];
  return { first: rows[0]?.first ?? false, reserve: reserve && here.some((r) => r.reserve), names: names.slice(0, MOST_NAMED) };
}
