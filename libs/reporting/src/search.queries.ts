import { escapeLike, type Tx } from '@app/database';
import { decodeCursor, DomainError, encodeCursor, isUuid } from '@app/kernel';
import { likeOf } from '@app/marketplace';
import { impartial } from '@app/people';

export interface Found { kind: 'organisation' | 'need' | 'contract' | 'commitment'; id: string; title: string; detail: string | null }
export interface SearchResult { items: Found[]; total: number; nextCursor: string | null }

/** So many are looked at; whoever gets more adds a letter. */
const MOST_FOUND = 1000;
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}$/i;

/**
 * Everything an officer may look up, by name, title, reference, id or postcode, the closest first: one query. What they declared an interest in is
 * not found. Throws `bad-cursor`.
 */
export async function searchAll(tx: Tx, words: string, { cursor, limit = 20 }: { cursor?: string; limit?: number } = {}): Promise<SearchResult> {
  const said = words.trim().slice(0, 100);
  const [from] = cursor ? decodeCursor(cursor, 1) : [0];
  if (!Number.isSafeInteger(from) || (from as number) < 0) throw new DomainError('bad-cursor', 'This cursor is not one we gave out.');
  const postcode = POSTCODE.test(said) ? `${said.replace(/ /g, '').slice(0, -3)} ${said.slice(-3)}`.toUpperCase() : null;
  const start = from as number;
  const rows = await tx.query<Found & { total: number }>(
    `WITH found AS (
       (SELECT 'organisation' AS kind, o.id, o.name AS title, o.postcode AS detail, o.name AS key FROM standing s JOIN organisation o ON o.id = s.organisation_id
         WHERE s.council_id = $1 AND (o.name ILIKE $3 OR o.postcode = $4 OR o.id = $5 OR EXISTS (SELECT 1 FROM organisation_identifier i WHERE i.organisation_id = o.id AND i.identifier ILIKE $6)) AND ${impartial(tx, '$2', 'o.id')} LIMIT ${MOST_FOUND})
       UNION ALL (SELECT 'need', n.id, n.title, o.name, n.title FROM need n JOIN organisation o ON o.id = n.organisation_id
         WHERE n.council_id = $1 AND n.state <> 'draft' AND (n.title ILIKE $3 OR o.name ILIKE $3 OR n.postcode = $4 OR n.id = $5) AND ${impartial(tx, '$2', 'n.organisation_id')} LIMIT ${MOST_FOUND})
       UNION ALL (SELECT 'contract', k.id, k.title, k.reference, k.reference FROM contract k WHERE k.council_id = $1 AND (k.title ILIKE $3 OR k.reference ILIKE $3 OR k.ocid ILIKE $3 OR k.id = $5)
         AND ${impartial(tx, '$2', 'SELECT s.organisation_id FROM contract_supplier s WHERE s.council_id = k.council_id AND s.contract_id = k.id')} LIMIT ${MOST_FOUND})
       UNION ALL (SELECT 'commitment', m.id, m.title, o.name, m.reference FROM commitment m JOIN organisation o ON o.id = m.supplier_id
         WHERE m.council_id = $1 AND (m.title ILIKE $3 OR m.reference ILIKE $3 OR m.id = $5) AND ${impartial(tx, '$2', 'm.supplier_id')} LIMIT ${MOST_FOUND}))
     SELECT kind, id, title, detail, count(*) OVER ()::int AS total FROM found ORDER BY CASE WHEN key ILIKE $6 OR title ILIKE $6 THEN 0 WHEN title ILIKE $6 || '%' THEN 1 ELSE 2 END, title, id LIMIT ${limit + 1} OFFSET ${start}`,
    [tx.councilId, tx.actor.personId, likeOf(said), postcode, isUuid(said) ? said : null, escapeLike(said)]);
  return { items: rows.slice(0, limit).map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0, nextCursor: rows.length > limit ? encodeCursor([start + limit]) : null };
}

export interface TrailLine { id: string; at: Date; what: string; from: string | null; to: string | null; reason: string | null; person: string | null; organisation: string | null }

/** What happened to one thing, the newest first: its events and its changes of state. People of an organisation are not named, it is. */
export const trailOf = (tx: Tx, subjectId: string, limit = 200): Promise<TrailLine[]> => tx.query<TrailLine>(
  `SELECT t.id, t.at, t.what, t."from", t."to", t.reason, CASE WHEN t.organisation_id IS NULL THEN p.name END AS person, o.name AS organisation FROM (
     (SELECT e.id, e.recorded_at AS at, e.type AS what, NULL AS "from", NULL AS "to", NULL AS reason, e.person_id, e.organisation_id FROM event e WHERE e.council_id = $1 AND e.subject_id = $2 ORDER BY e.id DESC LIMIT $3)
     UNION ALL (SELECT s.id, s.recorded_at, s.subject_type, s.from_state, s.to_state, s.reason_code, s.person_id, s.organisation_id FROM state_change s WHERE s.council_id = $1 AND s.subject_id = $2 ORDER BY s.id DESC LIMIT $3)) t
   LEFT JOIN person p ON p.id = t.person_id LEFT JOIN organisation o ON o.id = t.organisation_id ORDER BY t.at DESC, t.id DESC LIMIT $3`, [tx.councilId, subjectId, limit]);

/** By the type of a subject, the noun of its routes: of whom it is, `requireImpartialOn` knows by that. */
const NOUN_OF: Record<string, string> = { organisation: 'organisations', contract: 'contracts', pledge: 'pledges', commitment: 'commitments', tracked_report: 'tracked-reports', need: 'needs', match: 'matches', delivery: 'deliveries', case: 'cases', pair_rule: 'pair-rules' };

/** Null: nothing is known of it here. */
export async function nounOf(tx: Tx, subjectId: string): Promise<string | null> {
  const [event] = await tx.query<{ type: string }>('SELECT subject_type AS type FROM event WHERE council_id = $1 AND subject_id = $2 LIMIT 1', [tx.councilId, subjectId]);
  return event ? NOUN_OF[event.type] ?? event.type : null;
}
