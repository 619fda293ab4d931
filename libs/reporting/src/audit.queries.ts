import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, PAGE_LIMIT, toPage, type Page } from '@app/kernel';

export interface EventView { id: string; type: string; subjectType: string; subjectId: string; personId: string | null; organisationId: string | null; payload: Record<string, unknown>; recordedAt: Date }
export interface StateChangeView { id: string; subjectType: string; subjectId: string; from: string | null; to: string; reasonCode: string | null; personId: string | null; organisationId: string | null; recordedAt: Date }
export interface AuditFilter { subject?: string; type?: string; subjectType?: string; person?: string; cursor?: string; limit?: number }

/** The audit trail, newest first: ids and codes alone; one query. Throws `bad-cursor`. */
export async function listEvents(tx: Tx, f: AuditFilter = {}): Promise<Page<EventView>> {
  return page<EventView>(tx, f,
    `SELECT e.id, e.type, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.person_id AS "personId", e.organisation_id AS "organisationId", e.payload, e.recorded_at AS "recordedAt" FROM event e
     WHERE e.council_id = $1`);
}

/** Who moved what from where to where, newest first; what was written along with it stays with the parties. One query. Throws `bad-cursor`. */
export async function listStateChanges(tx: Tx, f: AuditFilter = {}): Promise<Page<StateChangeView>> {
  return page<StateChangeView>(tx, { ...f, type: undefined },
    `SELECT e.id, e.subject_type AS "subjectType", e.subject_id AS "subjectId", e.from_state AS "from", e.to_state AS "to", e.reason_code AS "reasonCode", e.person_id AS "personId", e.organisation_id AS "organisationId", e.recorded_at AS "recordedAt"
     FROM state_change e WHERE e.council_id = $1`);
}

async function page<T extends { id: string }>(tx: Tx, f: AuditFilter, sql: string): Promise<Page<T>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [before] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const values: unknown[] = [tx.councilId];
  const wanted = filtersOf(values, [[f.subject, 'e.subject_id = ?'], [f.subjectType, 'e.subject_type = ?'], [f.person, 'e.person_id = ?'], [before, 'e.id < ?'], [f.type, 'e.type = ?']]);
  return toPage(await tx.planned<T>(`${sql}${wanted} ORDER BY e.id DESC LIMIT ${limit + 1}`, values), limit, (r) => [r.id]);
}
