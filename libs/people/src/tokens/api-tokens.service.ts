import { Clock, DomainError, newId, type Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { createHash, randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { SCOPES } from '../permissions/permissions.rules';
import { ACTING, toActor, type ActingRow } from './acting';

/** Days; a token that nobody renews stops. */
export const LONGEST_TOKEN_DAYS = 366;
const PREFIX = 'cw_';

export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

export interface TokenView { id: string; name: string; scopes: string[]; createdAt: Date; expiresAt: Date; lastUsedAt: Date | null }

/** For programs: bound to one membership, so to one council; scoped, hashed, revocable. */
@Injectable()
export class ApiTokens {
  constructor(private readonly source: DataSource, private readonly clock: Clock) {}

  /** The secret is shown this once. Throws `wrong-token`, `not-found` when the membership isn't the person's. */
  async create(personId: string, input: { membershipId: string; name: string; scopes: readonly string[]; days?: number }): Promise<{ id: string; secret: string; expiresAt: Date }> {
    const fields: Record<string, string> = {};
    if (!input.name?.trim() || input.name.length > 100) fields.name = 'Name it in 1 to 100 letters: what will use it?';
    const unknown = input.scopes.find((scope) => !SCOPES.includes(scope));
    if (!input.scopes.length || unknown !== undefined) fields.scopes = `Choose from: ${SCOPES.join(', ')}.`;
    const days = input.days ?? 90;
    if (!Number.isInteger(days) || days < 1 || days > LONGEST_TOKEN_DAYS) fields.days = `Enter from 1 to ${LONGEST_TOKEN_DAYS} days.`;
    if (Object.keys(fields).length) throw new DomainError('wrong-token', Object.values(fields).join(' '), { fields });
    const now = this.clock.now();
    const [own] = await this.source.query<unknown[]>('SELECT 1 FROM membership WHERE id = $1 AND person_id = $2 AND ended_at IS NULL', [input.membershipId, personId]);
    if (!own) throw new DomainError('not-found', 'This membership is not yours.');
    const [id, secret] = [newId(), PREFIX + randomBytes(32).toString('base64url')];
    const expiresAt = new Date(now.getTime() + days * 86_400_000);
    await this.source.query('INSERT INTO api_token (id, token_hash, membership_id, name, scopes, created_at, expires_at) VALUES ($1,$2,$3,$4,$5,$6,$7)',
      [id, hashOf(secret), input.membershipId, input.name.trim(), input.scopes, now, expiresAt]);
    return { id, secret, expiresAt };
  }

  /** One query; when it was last used is written at most once an hour. */
  async actorOf(secret: string): Promise<Actor | null> {
    if (!secret.startsWith(PREFIX) || secret.length > 100) return null;
    const now = this.clock.now();
    const [row] = await this.source.query<(ActingRow & { id: string; scopes: string[]; stale: boolean })[]>(
      `SELECT t.id, t.scopes, coalesce(t.last_used_at < $2::timestamptz - interval '1 hour', true) AS stale, ${ACTING}
       FROM api_token t JOIN membership b ON b.id = t.membership_id AND b.ended_at IS NULL WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2`, [hashOf(secret), now]);
    if (!row) return null;
    if (row.stale) await this.source.query('UPDATE api_token SET last_used_at = $2 WHERE id = $1', [row.id, now]);
    return toActor(row, row.scopes);
  }

  /** Inside a transaction give its manager: a second connection while one is held can starve the pool. */
  list(personId: string, manager: EntityManager = this.source.manager): Promise<TokenView[]> {
    return manager.query(
      `SELECT t.id, t.name, t.scopes, t.created_at AS "createdAt", t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt" FROM api_token t JOIN membership b ON b.id = t.membership_id
       WHERE b.person_id = $1 AND t.revoked_at IS NULL ORDER BY t.id DESC LIMIT 100`, [personId]);
  }

  /** Throws `not-found`. */
  async revoke(personId: string, id: string): Promise<void> {
    const [, count] = await this.source.query<[unknown[], number]>(
      'UPDATE api_token t SET revoked_at = $3 FROM membership b WHERE t.id = $1 AND b.id = t.membership_id AND b.person_id = $2 AND t.revoked_at IS NULL', [id, personId, this.clock.now()]);
    if (!count) throw new DomainError('not-found', 'There is no such token of yours.');
  }
}
