import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, isUuid, PAGE_LIMIT, toPage, type Page, type Role } from '@app/kernel';

export interface WaitingInvitation { id: string; name: string; email: string | null; phone: string | null; role: Role; reserve: boolean; organisationId: string | null; createdAt: Date; expiresAt: Date }

/** Those that wait for an answer, as they were typed: of an organisation, or (null) for offices; the latest first. Auditors see no addresses. Throws `bad-cursor`. */
export async function listInvitations(tx: Tx, f: { organisationId: string | null; cursor?: string; limit?: number }): Promise<Page<WaitingInvitation>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  if (f.cursor && !isUuid(after)) decodeCursor('', 1);
  const values: unknown[] = [tx.councilId];
  const wanted = (f.organisationId === null ? ' AND organisation_id IS NULL' : ` AND organisation_id = $${values.push(f.organisationId)}`) + filtersOf(values, [[after, 'id < ?']]);
  const masked = tx.actor.role === 'auditor';
  const rows = await tx.planned<WaitingInvitation>(
    `SELECT id, name, ${masked ? 'NULL' : 'email'} AS email, ${masked ? 'NULL' : 'phone'} AS phone, role, reserve, organisation_id AS "organisationId", created_at AS "createdAt", expires_at AS "expiresAt"
     FROM invitation WHERE council_id = $1 AND state = 'waiting'${wanted} ORDER BY id DESC LIMIT ${limit + 1}`, values);
  return toPage(rows, limit, (r) => [r.id]);
}
