import { newId } from '@app/kernel';
import type { Tx } from './transactions';

/** `noun.verbed`; ids and codes only, never names or free text: events are read in logs and queues. */
export interface DomainEvent {
  type: string;
  subjectType: string;
  subjectId: string;
  payload?: Record<string, string | number | boolean | null | readonly string[]>;
  /** Where it was given out beforehand: to the transfers that come from it. */
  id?: string;
}

/** Writes the audit trail and the outbox in one row, in the transaction of what happened. Returns the event's id. */
export async function record(tx: Tx, event: DomainEvent): Promise<string> {
  const [id] = await recordAll(tx, [event]);
  return id!;
}

/** Many events, one statement. */
export async function recordAll(tx: Tx, events: readonly DomainEvent[]): Promise<string[]> {
  if (!events.length) return [];
  const rows = events.map((e) => ({ id: e.id ?? newId(), type: e.type, subject_type: e.subjectType, subject_id: e.subjectId, payload: e.payload ?? {} }));
  await tx.query(
    `INSERT INTO event (council_id, id, type, subject_type, subject_id, person_id, organisation_id, payload, recorded_at)
     SELECT $1, r.id, r.type, r.subject_type, r.subject_id, $3, $4, r.payload, $5
     FROM jsonb_to_recordset($2) AS r(id uuid, type text, subject_type text, subject_id uuid, payload jsonb)`,
    [tx.councilId, JSON.stringify(rows), tx.actor.personId, tx.actor.organisationId, tx.now]);
  return rows.map((r) => r.id);
}
