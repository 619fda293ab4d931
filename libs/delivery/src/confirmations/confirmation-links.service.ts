import { Transactions, type Command, type Tx } from '@app/database';
import { DomainError, isUuid, newId, systemActor, type Actor, type Kind, type Unit } from '@app/kernel';
import { may } from '@app/people';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import type { ConfirmationInput } from './confirmation.rules';
import { ConfirmationsService } from './confirmations.service';

/** Calendar days that a link in a mail works. */
export const LINK_DAYS = 30;

export interface LinkView { deliveryId: string; supplierName: string; groupName: string; councilName: string; councilSlug: string; kind: Kind; unit: Unit; claimed: number; happenedOn: string; note: string; paymentReference: string; late: boolean }

interface LinkRow extends Omit<LinkView, 'late'> { id: string; personId: string; state: string; organisationId: string; suspended: boolean }

/** The group's word by a link in an e-mail, without signing in: single use, hashed, and for one delivery. The council's id leads the secret, so that row security holds here too. */
@Injectable()
export class ConfirmationLinks {
  constructor(private readonly transactions: Transactions, private readonly confirmations: ConfirmationsService) {}

  /** For whoever writes the mail: the secret is returned this once and kept nowhere. */
  async mint(tx: Tx, deliveryId: string, personId: string): Promise<string> {
    const secret = Buffer.concat([Buffer.from(tx.councilId.replaceAll('-', ''), 'hex'), randomBytes(32)]).toString('base64url');
    await tx.query('INSERT INTO confirmation_link (council_id, id, delivery_id, person_id, secret_hash, expires_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [tx.councilId, newId(), deliveryId, personId, hashOf(secret), new Date(tx.now.getTime() + LINK_DAYS * 86_400_000)]);
    return secret;
  }

  /** What it asks; looking uses nothing up, for mail scanners look too. Throws `link-dead`: foreign, used, old and answered alike. */
  async look(secret: string): Promise<LinkView> {
    const { row } = await this.transactions.read(systemActor(councilOf(secret)), (tx) => this.find(tx, secret));
    return { ...row, late: row.state === 'unconfirmed' };
  }

  /** Once. A refusal uses nothing up. `command` makes a double click one answer. Throws `link-dead`, `bad-confirmation`. */
  async use(secret: string, input: ConfirmationInput, command?: Command): Promise<void> {
    const councilId = councilOf(secret);
    const { actor } = await this.transactions.read(systemActor(councilId), (tx) => this.find(tx, secret, command?.id));
    await this.transactions.run(actor, async (tx) => {
      const { row } = await this.find(tx, secret);
      // Taken together with the answer: of two at once, the second waits here and finds it used.
      const taken = await tx.query('UPDATE confirmation_link SET used_at = $3 WHERE council_id = $1 AND id = $2 AND used_at IS NULL', [tx.councilId, row.id, tx.now]) as unknown as [unknown[], number];
      if (!taken[1]) throw dead();
      try {
        await this.confirmations.confirm(tx, row.deliveryId, null, input, 'link');
      } catch (error) {
        if (error instanceof DomainError && error.code === 'already-decided') throw dead();
        throw error;
      }
    }, command);
  }

  /** `known`: a command that was answered before finds its link again though it is used. */
  private async find(tx: Tx, secret: string, known?: string): Promise<{ row: LinkRow; actor: Actor }> {
    const [row] = await tx.query<LinkRow>(
      `SELECT k.id, k.person_id AS "personId", d.id AS "deliveryId", d.state, m.group_id AS "organisationId", s.name AS "supplierName", g.name AS "groupName", c.name AS "councilName", c.slug AS "councilSlug",
         m.kind, m.unit, d.claimed::float8 AS claimed, d.happened_on::text AS "happenedOn", d.note, d.payment_reference AS "paymentReference", coalesce(standing_suspended(k.council_id, m.group_id), false) AS suspended
       FROM confirmation_link k JOIN delivery d ON d.council_id = k.council_id AND d.id = k.delivery_id JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id
       JOIN organisation s ON s.id = m.supplier_id JOIN organisation g ON g.id = m.group_id JOIN council c ON c.id = k.council_id
       WHERE k.council_id = $1 AND k.secret_hash = $2 AND k.expires_at > $3
         AND (k.used_at IS NULL AND d.state IN ('logged','unconfirmed') OR EXISTS (SELECT 1 FROM command x WHERE x.council_id = $1 AND x.id = $4 AND x.person_id = k.person_id))
         AND EXISTS (SELECT 1 FROM membership b WHERE b.council_id = $1 AND b.person_id = k.person_id AND b.organisation_id = m.group_id AND b.ended_at IS NULL)`,
      [tx.councilId, hashOf(secret), tx.now, known ?? null]);
    if (!row) throw dead();
    const actor: Actor = { kind: 'person', personId: row.personId, councilId: tx.councilId, role: 'group', organisationId: row.organisationId, suspended: row.suspended, scopes: null };
    if (!may(actor, 'confirmations.give', { organisationIds: [row.organisationId] })) throw dead();
    return { row, actor };
  }
}

const dead = () => new DomainError('link-dead', 'This link does not work: it may be old, used, or the question was answered already.');
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** Throws `link-dead` for what is no secret of ours. */
function councilOf(secret: string): string {
  if (!/^[A-Za-z0-9_-]{64}$/.test(secret)) throw dead();
  const h = Buffer.from(secret, 'base64url').subarray(0, 16).toString('hex');
  const id = `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
  if (!isUuid(id)) throw dead();
  return id;
}
