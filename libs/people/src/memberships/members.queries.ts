import type { Tx } from '@app/database';
import { decodeCursor, isUuid, PAGE_LIMIT, ROLES, toPage, type Page, type Role } from '@app/kernel';
import { hasInterest } from '../interests/has-interest';
import type { Member } from './memberships.service';

export interface MemberFilter {
  /** null: who holds an office of the council. */
  organisationId: string | null;
  role?: Role;
  /** Part of the name. */
  search?: string;
  cursor?: string; limit?: number;
}

const OWN: readonly Role[] = ['supplier', 'group'];
const OFFICES = ROLES.filter((role) => !OWN.includes(role));

/**
 * By name. Addresses and telephones are for the organisation's own people, and for brokers and administrators without an interest in it.
 * Throws `bad-cursor`.
 */
export async function listMembers(tx: Tx, f: MemberFilter): Promise<Page<Member>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [name, id] = f.cursor ? decodeCursor(f.cursor, 2) : [null, null];
  if (f.cursor && (typeof name !== 'string' || !isUuid(id))) decodeCursor('', 2);
  const { role, personId } = tx.actor;
  const masked = role === 'auditor' || (f.organisationId !== null && personId !== null && await hasInterest(tx, personId, [f.organisationId]));
  const rows = await tx.query<Member & { key: string }>(
    `SELECT m.id AS "membershipId", p.id AS "personId", p.name, CASE WHEN NOT $3 THEN p.email END AS email, CASE WHEN NOT $3 THEN p.phone END AS phone, m.role, m.reserve,
       m.organisation_id AS "organisationId", m.created_at AS "createdAt", lower(p.name) AS key
     FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.council_id = $1 AND m.ended_at IS NULL AND m.role = ANY($9) AND ($2::uuid IS NULL OR m.organisation_id = $2)
       AND ($4::text IS NULL OR m.role = $4) AND ($5::text IS NULL OR p.name ILIKE $5) AND ($6::text IS NULL OR (lower(p.name), m.id) > ($6, $7::uuid))
     ORDER BY lower(p.name), m.id LIMIT $8`,
    [tx.councilId, f.organisationId, masked, f.role ?? null, f.search ? `%${f.search.replace(/[\\%_]/g, '\\$&')}%` : null, name, id, limit + 1, f.organisationId === null ? OFFICES : OWN]);
  const page = toPage(rows, limit, (r) => [r.key, r.membershipId]);
  return { ...page, items: page.items.map(({ key: _, ...row }) => row) };
}
