import type { Tx } from '@app/database';
import { decodeCursor, isUuid, PAGE_LIMIT, toPage, type Page, type Role } from '@app/kernel';

export interface WaitingInvitation { id: string; name: string; email: string | null; phone: string | null; role: Role; reserve: boolean; organisationId: string | null; createdAt: Date; expiresAt: Date }

/** Those that wait for an answer, as they were typed: of an organisation, or (null) for offices; the latest first. Auditors see no addresses. Throws `bad-cursor`. */
export async function listInvitations(tx: Tx, f: { organisationId: string | null; cursor?: string; limit?: number }): Promise<Page<WaitingInvitation>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  if (f.cursor && !isUuid(after)) decodeCursor('', 1);
  const rows = await tx.query<WaitingInvitation>(
    `SELECT id, name, CASE WHEN $3 THEN NULL ELSE email END AS email, CASE WHEN $3 THEN NULL ELSE phone END AS phone, role, reserve, organisation_id AS "organisationId", created_at AS "createdAt", expires_at AS "expiresAt"
     FROM invitation WHERE council_id = $1 AND organisation_id IS NOT DISTINCT FROM $2 AND state = 'waiting' AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`,
    [tx.councilId, f.organisationId, tx.actor.role === 'auditor', after, limit + 1]);
  return toPage(rows, limit, (r) => [r.id]);
}
