import { Clock, DomainError, newId } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { randomBytes, randomInt } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { NEWCOMER } from '../memberships/person.rules';
import { hashOf } from '../tokens/api-tokens.service';

export const SIGN_IN_MINUTES = 10;
const MOST_TRIES = 5;
const MOST_AN_HOUR = { email: 5, ip: 30 };

/** `name`: null for an address that nobody has. */
export interface MailToWrite { email: string; name: string | null; link: string; code: string }

/**
 * Signing in by e-mail: a single-use link or six digits, for ten minutes, in the browser that asked. The row is its own outbox: the secrets are
 * made by whoever writes the mail, and only their hashes are kept.
 */
@Injectable()
export class SignIns {
  constructor(private readonly source: DataSource, private readonly clock: Clock) {}

  /**
   * The answer and the work are the same whether anybody has the address; `joining` writes to one that nobody has as well, and whoever proves it becomes somebody.
   * Returns the browser's secret. Throws `too-many-requests`.
   */
  async request(email: string, ip: string, { joining = false } = {}): Promise<{ browser: string }> {
    const now = this.clock.now();
    const address = email.trim().toLowerCase().slice(0, 254);
    const [emailHash, ipHash] = [hashOf(`email:${address}`), hashOf(`ip:${ip}`)];
    const browser = randomBytes(32).toString('base64url');
    await this.source.transaction(async (manager) => {
      // Those who ask at once for one address, or from one place, count each other: always the address first, so nobody waits in a ring.
      for (const [lock, hash] of [[7262004, emailHash], [7262005, ipHash]] as const) await manager.query('SELECT pg_advisory_xact_lock($1, $2)', [lock, hash.readInt32BE(0)]);
      const [{ by_email, by_ip }] = await manager.query<[{ by_email: number; by_ip: number }]>(
        `SELECT count(*) FILTER (WHERE email_hash = $1)::int AS by_email, count(*) FILTER (WHERE ip_hash = $2)::int AS by_ip FROM sign_in
         WHERE (email_hash = $1 OR ip_hash = $2) AND requested_at > $3::timestamptz - interval '1 hour'`, [emailHash, ipHash, now]);
      if (by_email >= MOST_AN_HOUR.email || by_ip >= MOST_AN_HOUR.ip) throw new DomainError('too-many-requests', 'You have asked for many links. Wait an hour, or use the last one.');
      await manager.query(
        `INSERT INTO sign_in (id, person_id, email, email_hash, ip_hash, browser_hash, requested_at, expires_at)
         SELECT $1, p.id, CASE WHEN $8 AND p.id IS NULL THEN $2 END, $3, $4, $5, $6, $7 FROM (SELECT 1) one LEFT JOIN person p ON p.email = $2 AND p.erased_at IS NULL`,
        [newId(), address, emailHash, ipHash, hashOf(browser), now, new Date(now.getTime() + SIGN_IN_MINUTES * 60_000), joining]);
    });
    return { browser };
  }

  /** For the worker: mints the secrets of what is waiting. A crash after this loses the mail, and the person asks again. */
  async mint(limit = 20): Promise<MailToWrite[]> {
    return this.source.transaction(async (manager) => {
      const rows = await manager.query<{ id: string; email: string; name: string | null }[]>(
        `SELECT s.id, coalesce(p.email, s.email) AS email, p.name FROM sign_in s LEFT JOIN person p ON p.id = s.person_id WHERE s.mailed_at IS NULL AND (s.person_id IS NOT NULL OR s.email IS NOT NULL) AND coalesce(p.email, s.email) IS NOT NULL AND s.expires_at > $1 ORDER BY s.requested_at LIMIT $2 FOR UPDATE OF s SKIP LOCKED`, [this.clock.now(), limit]);
      const mails: MailToWrite[] = [];
      for (const row of rows) {
        const [link, code] = [randomBytes(32).toString('base64url'), String(randomInt(0, 1_000_000)).padStart(6, '0')];
        await manager.query('UPDATE sign_in SET link_hash = $2, code_hash = $3, mailed_at = $4 WHERE id = $1', [row.id, hashOf(link), hashOf(`${row.id}:${code}`), this.clock.now()]);
        mails.push({ email: row.email, name: row.name, link, code });
      }
      return mails;
    });
  }

  /** Once, and only in the browser that asked. Throws `sign-in-failed`: for a wrong, used or old one alike. */
  async consume(proof: { link: string } | { code: string }, browser: string): Promise<{ personId: string }> {
    const now = this.clock.now();
    const failed = new DomainError('sign-in-failed', 'This link or code does not work: it may be old, used, or asked for in another browser. Ask for a new one.', { fields: { code: 'Enter the six digits from the newest e-mail, or ask for a new one.' } });
    if (!browser) throw failed;
    const personId = await this.source.transaction(async (manager) => {
      const byLink = 'link' in proof;
      const [row] = await manager.query<{ id: string; person_id: string | null; email: string | null; code_hash: Buffer | null }[]>(
        `SELECT id, person_id, email, code_hash FROM sign_in WHERE browser_hash = $1 AND used_at IS NULL AND mailed_at IS NOT NULL AND expires_at > $2 AND tries < ${MOST_TRIES} AND ($3::bytea IS NULL OR link_hash = $3)
         ORDER BY requested_at DESC LIMIT 1 FOR UPDATE`, [hashOf(browser), now, byLink ? hashOf(proof.link) : null]);
      if (!row) return null;
      if (!byLink && !row.code_hash?.equals(hashOf(`${row.id}:${proof.code.replace(/\s/g, '')}`))) {
        await manager.query('UPDATE sign_in SET tries = tries + 1 WHERE id = $1', [row.id]);
        return null;
      }
      const personId = row.person_id ?? await this.welcome(manager, row.email!, now);
      await manager.query('UPDATE sign_in SET used_at = $2, person_id = $3, email = NULL WHERE id = $1', [row.id, now, personId]);
      return personId;
    });
    if (!personId) throw failed;
    return { personId };
  }

  /** Whoever proved an address that nobody had. */
  private async welcome(manager: EntityManager, email: string, now: Date): Promise<string> {
    await manager.query('INSERT INTO person (id, name, email, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (email) DO NOTHING', [newId(), NEWCOMER, email, now]);
    const [{ id }] = await manager.query<[{ id: string }]>('SELECT id FROM person WHERE email = $1', [email]);
    return id;
  }

  /** What is a day old is of no use to anybody, nor is an address once its link is over. */
  async sweep(): Promise<void> {
    await this.source.query('UPDATE sign_in SET email = NULL WHERE email IS NOT NULL AND expires_at <= $1', [this.clock.now()]);
    await this.source.query(`DELETE FROM sign_in WHERE requested_at < $1::timestamptz - interval '1 day'`, [this.clock.now()]);
  }
}
