import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { impartial } from './impartial';

/** Whether the person declared an interest, still standing, in any of these organisations. */
export async function hasInterest(tx: Tx, personId: string, organisationIds: readonly string[]): Promise<boolean> {
  if (!organisationIds.length) return false;
  const [row] = await tx.planned(
    'SELECT 1 FROM declared_interest WHERE council_id = $1 AND person_id = $2 AND organisation_id = ANY($3) AND ended_at IS NULL LIMIT 1', [tx.councilId, personId, organisationIds]);
  return row !== undefined;
}

/** All organisations in which the person has an interest here: what `may()` takes as `interestOf`. */
export async function interestsOf(tx: Tx, personId: string): Promise<Set<string>> {
  const rows = await tx.query<{ organisation_id: string }>('SELECT organisation_id FROM declared_interest WHERE council_id = $1 AND person_id = $2 AND ended_at IS NULL', [tx.councilId, personId]);
  return new Set(rows.map((r) => r.organisation_id));
}

/** Whether the one who acts may decide on these: no interest, and a reserve decider only where every ordinary broker has one or, of an appeal, took the first decision (`decidedBy`). Whoever acts for an organisation decides for nobody else. */
export async function isImpartial(tx: Tx, organisationIds: readonly string[], decidedBy: string | null = null): Promise<boolean> {
  if (!tx.actor.personId || tx.actor.organisationId || !organisationIds.length) return true;
  const values: unknown[] = [tx.councilId, tx.actor.personId, organisationIds];
  const decided = tx.actor.reserve && decidedBy ? `$${values.push(decidedBy)}::uuid` : undefined;
  const [free] = await tx.query(`SELECT 1 WHERE ${impartial(tx, '$2', 'SELECT unnest($3::uuid[])', decided)}`, values);
  return free !== undefined;
}

/** Throws `declared-interest` when the one who acts has an interest in any of them: a second officer decides. */
export async function requireImpartial(tx: Tx, organisationIds: readonly string[], decidedBy: string | null = null): Promise<void> {
  if (!await isImpartial(tx, organisationIds, decidedBy)) {
    throw new DomainError('declared-interest', 'You declared an interest in this organisation. A second officer, or the reserve decider, has to decide.');
  }
}
