import { record, type Tx } from '@app/database';
import { DomainError, isUuid, newId, type Actor, type Role } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { BACKED } from './backing';
import { Memberships, requireRole, type PersonInput } from '../memberships/memberships.service';
import { normaliseEmail, normaliseName, normalisePhone } from '../memberships/person.rules';

/** Calendar days in which an invitation can be answered: a committee meets in them. */
export const INVITATION_DAYS = 30;
/** To one address, in a council and 24 hours, however many of them were taken back. */
export const MOST_A_DAY = 5;
/** Waiting at once, of one organisation, or for offices. */
export const MOST_INVITATIONS = 50;

export interface Hat { role: Role; organisationId: string | null; reserve?: boolean }
/** What waits for the one who signed in, in whatever council. */
export interface Invited { id: string; councilId: string; council: string; organisationId: string | null; organisation: string | null; role: Role; reserve: boolean; expiresAt: Date }

/**
 * Nobody acts for an organisation, or holds an office, without their own yes. Inviting is the same work and the same answer whether anybody has the
 * address: who has it learns of it by mail and when they sign in, and the inviter sees nothing but what they typed until then.
 */
@Injectable()
export class Invitations {
  constructor(private readonly memberships: Memberships) {}

  /** One that waits already is answered with. Throws `wrong-email`, `wrong-name`, `wrong-phone`, `wrong-role`, `not-found`, `too-many`, `too-many-requests`, `held-otherwise`. */
  async invite(tx: Tx, input: PersonInput, hat: Hat): Promise<{ id: string; isNew: boolean }> {
    requireRole(hat.role, hat.organisationId, hat.reserve ?? false);
    const [name, email, phone] = [normaliseName(input.name), normaliseEmail(input.email), normalisePhone(input.phone)];
    if (hat.organisationId !== null) {
      // The standing's lock makes two invitations count each other.
      const [here] = await tx.query(`SELECT 1 FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2 AND o.kind = $3 FOR UPDATE OF s`, [tx.councilId, hat.organisationId, hat.role]);
      if (!here) throw new DomainError('not-found', 'There is no such organisation here.');
    }
    const [{ n }] = await tx.query<{ n: number }>(`SELECT count(*)::int AS n FROM invitation WHERE council_id = $1 AND organisation_id IS NOT DISTINCT FROM $2 AND state = 'waiting'`, [tx.councilId, hat.organisationId]) as [{ n: number }];
    if (n >= MOST_INVITATIONS) throw new DomainError('too-many', `${MOST_INVITATIONS} invitations wait already. Take one back first.`);
    const addressHash = createHash('sha256').update(`invited:${email}`).digest();
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tx.councilId} ${addressHash.toString('hex')}`]);
    const [waiting] = await tx.query(`SELECT 1 FROM invitation WHERE council_id = $1 AND email = $2 AND role = $3 AND organisation_id IS NOT DISTINCT FROM $4 AND state = 'waiting'`, [tx.councilId, email, hat.role, hat.organisationId]);
    const [{ today }] = await tx.query<{ today: number }>('SELECT count(*)::int AS today FROM invitation WHERE council_id = $1 AND address_hash = $2 AND created_at > $3', [tx.councilId, addressHash, dayBefore(tx.now)]) as [{ today: number }];
    if (!waiting && today >= MOST_A_DAY) throw new DomainError('too-many-requests', 'This address was invited often enough for a day. Wait until tomorrow, or ring them.', { fields: { email: 'Wait until tomorrow.' } });
    // Somebody has to be there for the link to sign in; without the telephone, which comes with their yes.
    await this.memberships.invitePerson(tx, { name, email });
    const id = newId();
    const made = await tx.query(
      `INSERT INTO invitation (council_id, id, organisation_id, role, reserve, name, email, phone, invited_by, created_at, expires_at, address_hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT (council_id, email, role, organisation_id) WHERE state = 'waiting' DO NOTHING RETURNING 1`,
      [tx.councilId, id, hat.organisationId, hat.role, hat.reserve ?? false, name, email, phone, tx.actor.personId, tx.now, new Date(tx.now.getTime() + INVITATION_DAYS * 86_400_000), addressHash]);
    if (made.length) {
      await record(tx, { type: 'invitation.made', subjectType: 'invitation', subjectId: id, payload: { invitationId: id, role: hat.role, organisationId: hat.organisationId } });
      return { id, isNew: true };
    }
    const [known] = await tx.query<{ id: string; reserve: boolean }>(`SELECT id, reserve FROM invitation WHERE council_id = $1 AND email = $2 AND role = $3 AND organisation_id IS NOT DISTINCT FROM $4 AND state = 'waiting'`, [tx.councilId, email, hat.role, hat.organisationId]);
    if (known!.reserve !== (hat.reserve ?? false)) throw new DomainError('held-otherwise', 'This person is invited already, with other powers. Take that invitation back first.');
    return { id: known!.id, isNew: false };
  }

  /** By address, over all councils: those that can still be answered. */
  waitingFor(manager: EntityManager, personId: string, now: Date): Promise<Invited[]> {
    return manager.query<Invited[]>(
      `SELECT i.id, i.council_id AS "councilId", c.name AS council, i.organisation_id AS "organisationId", o.name AS organisation, i.role, i.reserve, i.expires_at AS "expiresAt"
       FROM person p CROSS JOIN LATERAL invitations_for(p.email) i JOIN council c ON c.id = i.council_id LEFT JOIN organisation o ON o.id = i.organisation_id
       WHERE p.id = $1 AND p.erased_at IS NULL AND i.expires_at > $2 ORDER BY c.name, o.name NULLS FIRST, i.id LIMIT 100`, [personId, now]);
  }

  /** The invited person's yes. Throws `not-found` for whoever has another address, `suspended`, `lapsed`, and as `grant` does. */
  async accept(tx: Tx, id: string): Promise<{ membershipId: string; isNew: boolean }> {
    const i = await this.own(tx, id);
    const personId = tx.actor.personId!;
    const [suspended] = await tx.query(`SELECT 1 FROM standing WHERE council_id = $1 AND organisation_id = $2 AND state = 'suspended'`, [tx.councilId, i.organisationId]);
    if (suspended) throw new DomainError('suspended', 'This organisation is suspended here: nobody joins it meanwhile.');
    await tx.query('UPDATE person SET phone = $2, version = version + 1 WHERE id = $1 AND phone IS NULL AND $2::text IS NOT NULL', [personId, i.phone]);
    const granted = await this.memberships.grant(tx, personId, i.role, i.organisationId, { reserve: i.reserve });
    await this.close(tx, i, 'accepted');
    return granted;
  }

  /** Their no, to a suspended organisation too. Throws `not-found`, `lapsed`. */
  async decline(tx: Tx, id: string): Promise<void> {
    await this.close(tx, await this.own(tx, id), 'declined');
  }

  /** Taken back by those who sent it. Throws `not-found`. */
  async withdraw(tx: Tx, id: string, organisationId: string | null): Promise<void> {
    const i = await this.lock(tx, id);
    if (i.organisationId !== organisationId) throw nowhere();
    await this.close(tx, i, 'withdrawn');
  }

  /** Whose invitation it is: null for an office. Throws `not-found`. */
  async organisationOf(tx: Tx, id: string): Promise<string | null> {
    return (await this.lock(tx, id)).organisationId;
  }

  async due(tx: Tx, limit = 200): Promise<string[]> {
    return (await tx.query<{ id: string }>(`SELECT id FROM invitation WHERE council_id = $1 AND state = 'waiting' AND expires_at <= $2 ORDER BY expires_at LIMIT $3`, [tx.councilId, tx.now, limit])).map((i) => i.id);
  }

  async lapse(tx: Tx, id: string): Promise<void> {
    const i = await this.lock(tx, id);
    if (i.expiresAt <= tx.now) await this.close(tx, i, 'lapsed');
  }

  /** Who was invited a day ago is not remembered by address. */
  async forget(tx: Tx): Promise<void> {
    await tx.query('UPDATE invitation SET address_hash = NULL WHERE council_id = $1 AND address_hash IS NOT NULL AND created_at <= $2', [tx.councilId, dayBefore(tx.now)]);
  }

  private async own(tx: Tx, id: string): Promise<Row> {
    const i = await this.lock(tx, id);
    const [same] = await tx.query('SELECT 1 FROM person WHERE id = $1 AND email = $2 AND erased_at IS NULL', [tx.actor.personId, i.email]);
    if (!same) throw nowhere();
    const [backed] = await tx.query(`SELECT 1 FROM invitation i WHERE i.council_id = $1 AND i.id = $2 AND ${BACKED}`, [tx.councilId, id]);
    if (!backed) throw nowhere();
    // The day decides, not the sweep.
    if (i.expiresAt <= tx.now) throw new DomainError('lapsed', 'The time to answer has passed. Ask to be invited again.');
    return i;
  }

  private async lock(tx: Tx, id: string): Promise<Row> {
    const [row] = isUuid(id) ? await tx.query<Row>(
      `SELECT id, organisation_id AS "organisationId", role, reserve, email, phone, expires_at AS "expiresAt" FROM invitation WHERE council_id = $1 AND id = $2 AND state = 'waiting' FOR UPDATE`, [tx.councilId, id]) : [];
    if (!row) throw nowhere();
    return row;
  }

  private async close(tx: Tx, i: Row, to: 'accepted' | 'declined' | 'withdrawn' | 'lapsed'): Promise<void> {
    await tx.query('UPDATE invitation SET state = $3, name = NULL, email = NULL, phone = NULL, answered_at = $4 WHERE council_id = $1 AND id = $2', [tx.councilId, i.id, to, tx.now]);
    await record(tx, { type: `invitation.${to}`, subjectType: 'invitation', subjectId: i.id, payload: { invitationId: i.id, role: i.role, organisationId: i.organisationId } });
  }
}

interface Row { id: string; organisationId: string | null; role: Role; reserve: boolean; email: string; phone: string | null; expiresAt: Date }

const dayBefore = (now: Date): Date => new Date(now.getTime() - 86_400_000);

const nowhere = () => new DomainError('not-found', 'There is no such invitation here.');

/** Somebody who signed in, in a council where they wear no hat yet: for their answer to an invitation alone. */
export const asInvited = (personId: string, councilId: string): Actor => ({ kind: 'person', personId, councilId, role: null, organisationId: null, suspended: false, scopes: null });
