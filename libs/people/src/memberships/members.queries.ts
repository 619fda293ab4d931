import { containing, filtersOf, type Tx } from '@app/database';
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
  const values: unknown[] = [tx.councilId, f.organisationId === null ? OFFICES : OWN];
  const wanted = filtersOf(values, [[f.organisationId, 'm.organisation_id = ?'], [f.role, 'm.role = ?'], [f.search && containing(f.search), 'p.name ILIKE ?']])
    + (name === null ? '' : ` AND (lower(p.name), m.id) > ($${values.push(name)}, $${values.push(id)}::uuid)`);
  const rows = await tx.planned<Member & { key: string }>(
    `SELECT m.id AS "membershipId", p.id AS "personId", p.name, ${masked ? 'NULL' : 'p.email'} AS email, ${masked ? 'NULL' : 'p.phone'} AS phone, m.role, m.reserve,
       m.organisation_id AS "organisationId", m.created_at AS "createdAt", lower(p.name) AS key
     FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.council_id = $1 AND m.ended_at IS NULL AND m.role = ANY($2)${wanted}
     ORDER BY lower(p.name), m.id LIMIT ${limit + 1}`, values);
  const page = toPage(rows, limit, (r) => [r.key, r.membershipId]);
  return { ...page, items: page.items.map(({ key: _, ...row }) => row) };
}

/** Two people at most. */
const MOST_TO_RING = 2;

/** Whom a group rings at the council: brokers who left a number, the longest in office first. Empty where nobody did. */
export const officeOf = (tx: Tx): Promise<{ name: string; phone: string }[]> => tx.query(
  `SELECT p.name, p.phone FROM membership m JOIN person p ON p.id = m.person_id AND p.erased_at IS NULL
   WHERE m.council_id = $1 AND m.role = 'broker' AND NOT m.reserve AND m.ended_at IS NULL AND p.phone <> '' ORDER BY m.created_at, m.id LIMIT ${MOST_TO_RING}`, [tx.councilId]);
