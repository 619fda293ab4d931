import { Clock, DomainError, newId, type Actor, type Role } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { RESERVE_SCOPES } from '../permissions/permissions.rules';
import { ACTING, toActor, type ActingRow } from '../tokens/acting';
import { hashOf } from '../tokens/api-tokens.service';

const IDLE_HOURS = 12;
const LONGEST_DAYS = 7;

export interface Hat { membershipId: string; role: Role; councilSlug: string; councilName: string; accent: string | null; organisationName: string | null }
/** `actor` is null where the person has no membership left. `idleAt`: the end if nothing more is done; `endsAt`: the end whatever is done. */
export interface SignedIn { sessionId: string; personId: string; name: string; csrf: string; actor: Actor | null; hat: Hat | null; hats: Hat[]; idleAt: Date; endsAt: Date }

/** Opaque tokens, kept as hashes; twelve hours idle, seven days at the most. */
@Injectable()
export class Sessions {
  constructor(private readonly source: DataSource, private readonly clock: Clock) {}

  /** With the oldest membership as the hat to begin with. */
  async begin(personId: string): Promise<{ token: string }> {
    const [token, csrf] = [randomBytes(32).toString('base64url'), randomBytes(24).toString('base64url')];
    await this.source.query(
      `INSERT INTO session (id, token_hash, person_id, membership_id, csrf, created_at, seen_at)
       VALUES ($1, $2, $3, (SELECT id FROM membership WHERE person_id = $3 AND ended_at IS NULL ORDER BY created_at, id LIMIT 1), $4, $5, $5)`, [newId(), hashOf(token), personId, csrf, this.clock.now()]);
    return { token };
  }

  async find(token: string): Promise<SignedIn | null> {
    if (token.length > 100) return null;
    const now = this.clock.now();
    const [row] = await this.source.query<(Partial<ActingRow> & { session_id: string; holder: string; name: string; csrf: string; membership_id: string | null; stale: boolean; hats: Hat[]; seen_at: Date; ends_at: Date })[]>(
      `SELECT s.id AS session_id, s.person_id AS holder, p.name, s.csrf, s.membership_id, s.seen_at < $2::timestamptz - interval '5 minutes' AS stale, s.seen_at, s.created_at + interval '${LONGEST_DAYS} days' AS ends_at, ${ACTING},
         coalesce((SELECT jsonb_agg(jsonb_build_object('membershipId', h.id, 'role', h.role, 'councilSlug', c.slug, 'councilName', c.name, 'accent', c.accent, 'organisationName', o.name) ORDER BY c.name, h.role)
           FROM membership h JOIN council c ON c.id = h.council_id LEFT JOIN organisation o ON o.id = h.organisation_id WHERE h.person_id = s.person_id AND h.ended_at IS NULL), '[]') AS hats
       FROM session s JOIN person p ON p.id = s.person_id AND p.erased_at IS NULL LEFT JOIN membership b ON b.id = s.membership_id AND b.ended_at IS NULL
       WHERE s.token_hash = $1 AND s.ended_at IS NULL AND s.seen_at > $2::timestamptz - interval '${IDLE_HOURS} hours' AND s.created_at > $2::timestamptz - interval '${LONGEST_DAYS} days'`, [hashOf(token), now]);
    if (!row) return null;
    if (row.stale) await this.source.query('UPDATE session SET seen_at = $2 WHERE id = $1', [row.session_id, now]);
    const acting = row.council_id ? (row as ActingRow) : null;
    return {
      sessionId: row.session_id, personId: row.holder, name: row.name, csrf: row.csrf, hats: row.hats, hat: row.hats.find((h) => h.membershipId === row.membership_id) ?? null,
      idleAt: new Date((row.stale ? now : row.seen_at).getTime() + IDLE_HOURS * 3_600_000), endsAt: row.ends_at,
      actor: acting && toActor(acting, acting.reserve ? RESERVE_SCOPES : null),
    };
  }

  /** Another hat of one's own. Throws `not-found`. */
  async switch(sessionId: string, membershipId: string): Promise<void> {
    const [, count] = await this.source.query<[unknown[], number]>(
      'UPDATE session s SET membership_id = b.id FROM membership b WHERE s.id = $1 AND b.id = $2 AND b.person_id = s.person_id AND b.ended_at IS NULL', [sessionId, membershipId]);
    if (!count) throw new DomainError('not-found', 'This membership is not yours.');
  }

  async end(sessionId: string): Promise<void> {
    await this.source.query('UPDATE session SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [sessionId, this.clock.now()]);
  }
}
