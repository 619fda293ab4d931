import type { Tx } from '@app/database';
import { decodeCursor, isUuid, PAGE_LIMIT, toPage, type Page } from '@app/kernel';

/** What a person did in the transaction's council, as the audit trail has it. */
export interface PersonalRecord { id: string; type: string; subjectType: string; subjectId: string; at: Date }

/** The latest first. Throws `bad-cursor`. */
export async function recordsOf(tx: Tx, personId: string, f: { cursor?: string; limit?: number } = {}): Promise<Page<PersonalRecord>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  if (f.cursor && !isUuid(after)) decodeCursor('', 1);
  const rows = await tx.query<PersonalRecord>(
    `SELECT id, type, subject_type AS "subjectType", subject_id AS "subjectId", recorded_at AS at FROM event
     WHERE council_id = $1 AND person_id = $2 AND ($3::uuid IS NULL OR id < $3) ORDER BY id DESC LIMIT $4`, [tx.councilId, personId, after, limit + 1]);
  return toPage(rows, limit, (r) => [r.id]);
}

export interface PersonalExport {
  interests: { organisation: string; nature: string; createdAt: Date; endedAt: Date | null }[];
  namedFor: { organisation: string; name: string | null }[];
  /** That wait for this person's answer, as they were typed. */
  invitations: { organisation: string | null; role: string; name: string; email: string; phone: string | null; createdAt: Date; expiresAt: Date }[];
  /** That were begun here and not sent: this person's own, and those in which somebody names their address as the second person. */
  applications: { kind: string; answers: Record<string, string>; updatedAt: Date }[];
  sessions: { createdAt: Date; seenAt: Date; endedAt: Date | null }[];
}

const MOST = 1000;

/** Besides the person's row and memberships: what the installation holds (sessions), and what this council does (interests, being named for an organisation, invitations that wait, applications begun). */
export async function heldOn(tx: Tx, personId: string): Promise<PersonalExport> {
  const interests = await tx.query<PersonalExport['interests'][number]>(
    `SELECT o.name AS organisation, d.nature, d.created_at AS "createdAt", d.ended_at AS "endedAt" FROM declared_interest d JOIN organisation o ON o.id = d.organisation_id
     WHERE d.council_id = $1 AND d.person_id = $2 ORDER BY d.id LIMIT ${MOST}`, [tx.councilId, personId]);
  const namedFor = await tx.query<PersonalExport['namedFor'][number]>(
    `SELECT o.name AS organisation, c.name FROM standing_contact c JOIN organisation o ON o.id = c.organisation_id WHERE c.council_id = $1 AND c.person_id = $2 ORDER BY o.name LIMIT ${MOST}`, [tx.councilId, personId]);
  const invitations = await tx.query<PersonalExport['invitations'][number]>(
    `SELECT o.name AS organisation, i.role, i.name, i.email, i.phone, i.created_at AS "createdAt", i.expires_at AS "expiresAt" FROM person p JOIN invitation i ON i.council_id = $1 AND i.email = p.email AND i.state = 'waiting'
     LEFT JOIN organisation o ON o.id = i.organisation_id WHERE p.id = $2 ORDER BY i.id LIMIT ${MOST}`, [tx.councilId, personId]);
  const applications = await tx.query<PersonalExport['applications'][number]>(
    `SELECT d.kind, CASE WHEN d.person_id = p.id THEN d.answers ELSE jsonb_strip_nulls(jsonb_build_object('secondName', d.answers->'secondName', 'secondEmail', d.answers->'secondEmail')) END AS answers, d.updated_at AS "updatedAt"
     FROM person p JOIN join_draft d ON d.council_id = $1 AND (d.person_id = p.id OR lower(trim(d.answers->>'secondEmail')) = p.email) WHERE p.id = $2 ORDER BY d.id LIMIT ${MOST}`, [tx.councilId, personId]);
  const sessions = await tx.query<PersonalExport['sessions'][number]>(
    `SELECT created_at AS "createdAt", seen_at AS "seenAt", ended_at AS "endedAt" FROM session WHERE person_id = $1 ORDER BY id DESC LIMIT ${MOST}`, [personId]);
  return { interests, namedFor, invitations, applications, sessions };
}
