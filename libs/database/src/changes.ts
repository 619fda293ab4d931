import { newId } from '@app/kernel';
import type { Tx } from './transactions';

/** Who moved what, from where to where, when and why. `note` is free text for the parties; it never leaves this table. */
export interface StateChange {
  subjectType: string;
  subjectId: string;
  from: string | null;
  to: string;
  reasonCode?: string | null;
  note?: string | null;
}

/** One row a change, in the transaction that makes it. */
export async function recordChanges(tx: Tx, changes: readonly StateChange[]): Promise<void> {
  if (!changes.length) return;
  const rows = changes.map((c) => ({
    id: newId(), subject_type: c.subjectType, subject_id: c.subjectId, from_state: c.from, to_state: c.to,
    reason_code: c.reasonCode ?? null, note: c.note ?? null,
  }));
  await tx.query(
    `INSERT INTO state_change (council_id, id, subject_type, subject_id, from_state, to_state, reason_code, note, person_id, organisation_id, recorded_at)
     SELECT $1, r.id, r.subject_type, r.subject_id, r.from_state, r.to_state, r.reason_code, r.note, $3, $4, $5
     FROM jsonb_to_recordset($2) AS r(id uuid, subject_type text, subject_id uuid, from_state text, to_state text, reason_code text, note text)`,
    [tx.councilId, JSON.stringify(rows), tx.actor.personId, tx.actor.organisationId, tx.now]);
}
