import { recordAll, recordChanges, type Tx } from '@app/database';
import { Councils } from '../councils/councils.service';
import { workingDays } from '../councils/working-days.rules';

/**
 * Organisations that a council learns of from a file, not from themselves: each without a standing here gets one as applied, so that it is
 * listed and a broker can verify it. Those with a standing keep it, whatever it is. Returns the new ones.
 */
export async function enlist(tx: Tx, organisationIds: readonly string[]): Promise<string[]> {
  const wanted = [...new Set(organisationIds)].sort();
  const missing = await tx.query<{ id: string }>(
    `SELECT w.id FROM unnest($2::uuid[]) AS w(id) WHERE NOT EXISTS (SELECT 1 FROM standing s WHERE s.council_id = $1 AND s.organisation_id = w.id) ORDER BY w.id`, [tx.councilId, wanted]);
  if (!missing.length) return [];
  const { clocks, calendar } = await new Councils().inForce(tx);
  const made = await tx.query<{ organisation_id: string; kind: string }>(
    `WITH made AS (
       INSERT INTO standing (council_id, organisation_id, state, note, answer_due_at, created_at)
       SELECT $1, w.id, 'applied', 'Named in a file that the council imported.', $3, $4 FROM unnest($2::uuid[]) AS w(id) ON CONFLICT DO NOTHING RETURNING organisation_id)
     SELECT made.organisation_id, o.kind FROM made JOIN organisation o ON o.id = made.organisation_id ORDER BY 1`,
    [tx.councilId, missing.map((m) => m.id), workingDays.add(tx.now, clocks.applicationAnswerDays, calendar), tx.now]);
  await recordChanges(tx, made.map((m) => ({ subjectType: 'organisation', subjectId: m.organisation_id, from: null, to: 'applied', reasonCode: 'imported' })));
  await recordAll(tx, made.map((m) => ({ type: 'organisation.applied', subjectType: 'organisation', subjectId: m.organisation_id, payload: { organisationId: m.organisation_id, kind: m.kind, imported: true } })));
  return made.map((m) => m.organisation_id);
}
