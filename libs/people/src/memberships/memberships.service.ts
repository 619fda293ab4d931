import { record, type Tx } from '@app/database';
import { DomainError, isUuid, newId, ROLES, type Role } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { withdrawUnbacked } from '../invitations/backing';
import { normaliseEmail, normaliseName, normalisePhone } from './person.rules';

export interface PersonInput { name: string; email: string; phone?: string | null }
export interface Membership { id: string; personId: string; councilId: string; organisationId: string | null; role: Role; reserve: boolean; createdAt: Date; endedAt: Date | null }
export interface Member { membershipId: string; personId: string; name: string; email: string | null; phone: string | null; role: Role; reserve: boolean; organisationId: string | null; createdAt: Date }

/** Open memberships of one organisation, or offices of one council. */
export const MOST_MEMBERS = 500;

/** People, and the hats they wear in a council. */
@Injectable()
export class Memberships {
  /** Somebody known by the address keeps the name they have. Throws `wrong-email`, `wrong-name`, `wrong-phone`. */
  async invitePerson(at: Tx | EntityManager, input: PersonInput): Promise<{ personId: string; isNew: boolean }> {
    const [manager, now] = 'manager' in at && 'commandId' in at ? [at.manager, at.now] : [at as EntityManager, null];
    const values = [newId(), normaliseName(input.name), normaliseEmail(input.email), normalisePhone(input.phone), now];
    const inserted = await manager.query<{ id: string }[]>(
      'INSERT INTO person (id, name, email, phone, created_at) VALUES ($1, $2, $3, $4, coalesce($5, now())) ON CONFLICT (email) DO NOTHING RETURNING id', values);
    if (inserted[0]) return { personId: inserted[0].id, isNew: true };
    const [known] = await manager.query<{ id: string }[]>('SELECT id FROM person WHERE email = $1', [values[2]]);
    return { personId: known!.id, isNew: false };
  }

  /** In the transaction's council. Granting what is there already changes nothing. Throws `wrong-role`, `unknown-person`, `not-found`, `too-many`. */
  async grant(tx: Tx, personId: string, role: Role, organisationId: string | null = null, options: { reserve?: boolean } = {}): Promise<{ membershipId: string; isNew: boolean }> {
    const reserve = options.reserve ?? false;
    requireRole(role, organisationId, reserve);
    const [person] = isUuid(personId) ? await tx.query('SELECT 1 FROM person WHERE id = $1 AND erased_at IS NULL', [personId]) : [];
    if (!person) throw new DomainError('unknown-person', 'There is no such person.');
    if (organisationId !== null) {
      // The standing's lock makes two invitations count each other.
      const [here] = await tx.query(`SELECT 1 FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2 AND o.kind = $3 FOR UPDATE OF s`, [tx.councilId, organisationId, role]);
      if (!here) throw new DomainError('not-found', 'There is no such organisation here.');
    }
    const [{ n }] = await tx.query<{ n: number }>('SELECT count(*)::int AS n FROM membership WHERE council_id = $1 AND organisation_id IS NOT DISTINCT FROM $2 AND ended_at IS NULL', [tx.councilId, organisationId]) as [{ n: number }];
    if (n >= MOST_MEMBERS) throw new DomainError('too-many', `There are ${MOST_MEMBERS} already. End a membership first.`);
    const inserted = await tx.query<{ id: string }>(
      `INSERT INTO membership (id, person_id, council_id, organisation_id, role, reserve, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (person_id, council_id, role, organisation_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`, [newId(), personId, tx.councilId, organisationId, role, reserve, tx.now]);
    if (inserted[0]) {
      await record(tx, { type: 'membership.granted', subjectType: 'membership', subjectId: inserted[0].id, payload: { personId, role, organisationId } });
      return { membershipId: inserted[0].id, isNew: true };
    }
    const [known] = await tx.query<{ id: string; reserve: boolean }>(
      'SELECT id, reserve FROM membership WHERE person_id = $1 AND council_id = $2 AND role = $3 AND organisation_id IS NOT DISTINCT FROM $4 AND ended_at IS NULL', [personId, tx.councilId, role, organisationId]);
    if (known!.reserve !== reserve) throw new DomainError('held-otherwise', 'This person holds the role already, with other powers. End that first.');
    return { membershipId: known!.id, isNew: false };
  }

  /** Ending what has ended changes nothing. Throws `not-found`, `last-admin`, `still-named`. */
  async end(tx: Tx, membershipId: string): Promise<void> {
    const found = await this.byId(tx, membershipId);
    if (found.endedAt) return;
    if (found.role === 'council_admin') {
      const admins = await tx.query(`SELECT 1 FROM membership WHERE council_id = $1 AND role = 'council_admin' AND ended_at IS NULL ORDER BY id FOR UPDATE`, [tx.councilId]);
      if (admins.length < 2) throw new DomainError('last-admin', 'A council keeps at least one administrator. Name another first.');
    }
    if (found.organisationId === null) await this.requireUnnamed(tx, found);
    const ended = await tx.query('UPDATE membership SET ended_at = $3 WHERE id = $1 AND council_id = $2 AND ended_at IS NULL', [membershipId, tx.councilId, tx.now]);
    if (!changed(ended)) return;
    await withdrawUnbacked(tx, { invitedBy: found.personId });
    await record(tx, { type: 'membership.ended', subjectType: 'membership', subjectId: membershipId, payload: { personId: found.personId, role: found.role, organisationId: found.organisationId } });
  }

  /** Safeguarding concerns open to the lead and the deputy alone, who hold an office. The council's lock: nobody is named meanwhile. */
  private async requireUnnamed(tx: Tx, { id, personId }: Membership): Promise<void> {
    const [named] = await tx.query(
      `SELECT 1 FROM council WHERE id = $1 AND $2 IN (safeguarding->>'leadPersonId', safeguarding->>'deputyPersonId') FOR NO KEY UPDATE`, [tx.councilId, personId]);
    const [other] = named ? await tx.query('SELECT 1 FROM membership WHERE council_id = $1 AND person_id = $2 AND organisation_id IS NULL AND ended_at IS NULL AND id <> $3', [tx.councilId, personId, id]) : [{}];
    if (!other) throw new DomainError('still-named', 'This is the safeguarding lead or deputy. Name somebody else in the council’s settings first.');
  }

  async byId(tx: Tx, membershipId: string): Promise<Membership> {
    const [found] = isUuid(membershipId) ? await tx.query<Membership>(
      `SELECT id, person_id AS "personId", council_id AS "councilId", organisation_id AS "organisationId", role, reserve, created_at AS "createdAt", ended_at AS "endedAt"
       FROM membership WHERE id = $1 AND council_id = $2`, [membershipId, tx.councilId]) : [];
    if (!found) throw new DomainError('not-found', 'There is no such membership here.');
    return found;
  }

  /** Who acts for an organisation here, or (null) who holds an office; by role and name. */
  members(tx: Tx, organisationId: string | null): Promise<Member[]> {
    return tx.query<Member>(
      `SELECT m.id AS "membershipId", p.id AS "personId", p.name, p.email, p.phone, m.role, m.reserve, m.organisation_id AS "organisationId", m.created_at AS "createdAt"
       FROM membership m JOIN person p ON p.id = m.person_id WHERE m.council_id = $1 AND m.organisation_id IS NOT DISTINCT FROM $2 AND m.ended_at IS NULL
       ORDER BY m.role, p.name, m.id LIMIT ${MOST_MEMBERS}`, [tx.councilId, organisationId]);
  }
}

/** Throws `wrong-role`. */
export function requireRole(role: Role, organisationId: string | null, reserve: boolean): void {
  const own = role === 'supplier' || role === 'group';
  if (!ROLES.includes(role) || own !== (organisationId !== null) || (reserve && role !== 'broker')) {
    throw new DomainError('wrong-role', own ? 'This role belongs to an organisation: say which.' : 'This role is an office of the council. A reserve decider is a broker.', { fields: { role: 'Choose a role that fits.' } });
  }
}

/** TypeORM answers an UPDATE with [rows, count]. */
const changed = (answer: unknown): boolean => Array.isArray(answer) && typeof answer[1] === 'number' && answer[1] > 0;
