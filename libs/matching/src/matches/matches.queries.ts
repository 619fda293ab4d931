import type { Tx } from '@app/database';
import { decodeCursor, DomainError, matchStatus, PAGE_LIMIT, toPage, viewerOf, type Kind, type Page, type Status, type Unit } from '@app/kernel';
import { impartial, may } from '@app/people';
import type { MatchState, Reason, Route } from './match.rules';

export interface MatchView {
  id: string; state: MatchState; route: Route; roundId: string | null; needId: string; needLineId: string; pledgeId: string; commitmentId: string | null;
  supplierId: string; supplierName: string | null; groupId: string | null; groupName: string | null; needTitle: string | null; pledgeTitle: string; wardCode: string | null;
  /** Where and when it is needed: the postcode is for the supplier only once both have accepted. */
  windowFrom: string; windowTo: string; remote: boolean; postcode: string | null; story: string; requiredChecks: string[];
  kind: Kind; unit: Unit; quantity: number; points: number; reasons: Reason[]; runnerUp: unknown; lapsesAt: Date | null; supplierAcceptedAt: Date | null; groupAcceptedAt: Date | null;
  acceptedAt: Date | null; notBrokered: boolean; reserved: number; claimed: number; unconfirmed: number; confirmed: number; version: number; createdAt: Date;
  jobAgreed: boolean; status: Status;
}

export interface MatchFilter { id?: string; roundId?: string; needId?: string; pledgeId?: string; state?: MatchState; kind?: Kind; cursor?: string; limit?: number }

/** SQL from `FROM` on: what the actor may see of `match m`; $1 is the council. A party sees its own, once it was approved or where somebody asked. */
function seen(tx: Tx): { from: string; values: unknown[] } {
  const { role, organisationId, personId } = tx.actor;
  const values: unknown[] = [tx.councilId, personId];
  const own = role === 'supplier' || role === 'group'
    ? ` AND $${values.push(organisationId)} IN (m.supplier_id, m.group_id) AND (m.route <> 'round' OR EXISTS (SELECT 1 FROM approval a WHERE a.council_id = m.council_id AND a.match_id = m.id AND a.decision = 'approved'))` : '';
  return { from: `FROM match m WHERE m.council_id = $1${own} AND ${impartial(tx, '$2', 'm.supplier_id, m.group_id')}`, values };
}

/** Whose a match is, where that is all that is asked. Throws `not-found` for what the actor may not see. */
export async function seenMatch(tx: Tx, id: string): Promise<{ supplierId: string; groupId: string; acceptedAt: Date | null }> {
  const { from, values } = seen(tx);
  const [match] = await tx.planned<{ supplierId: string; groupId: string; acceptedAt: Date | null }>(`SELECT m.supplier_id AS "supplierId", m.group_id AS "groupId", m.accepted_at AS "acceptedAt" ${from} AND m.id = $${values.push(id)}`, values);
  if (!match) throw new DomainError('not-found', 'There is no such match here.');
  return match;
}

/**
 * Matches that the actor may see, newest first, with their books; one query. A party sees its own, once it was approved or where somebody asked; an officer with a
 * declared interest does not see the party's. A sensitive need keeps its group, name, place and every reason that points there from its supplier until both have accepted.
 */
export async function listMatches(tx: Tx, f: MatchFilter = {}): Promise<Page<MatchView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const { role } = tx.actor;
  const { from, values } = seen(tx);
  const where = [from];
  for (const [value, sql] of [[f.id, 'm.id ='], [f.roundId, 'm.round_id ='], [f.needId, 'm.need_id ='], [f.pledgeId, 'm.pledge_id ='], [f.state, 'm.state ='], [f.kind, 'm.kind ='], [after, 'm.id <']] as const) if (value) where.push(`${sql} $${values.push(value)}`);
  const party = role === 'supplier' || role === 'group';
  const rows = await tx.planned<Record<string, never>>(
    `WITH page AS MATERIALIZED (SELECT m.* ${where.join(' AND ')} ORDER BY m.id DESC LIMIT ${limit + 1})
     SELECT m.id, m.state, m.route, m.round_id AS "roundId", m.need_id AS "needId", m.need_line_id AS "needLineId", m.pledge_id AS "pledgeId", m.commitment_id AS "commitmentId",
       m.supplier_id AS "supplierId", (SELECT s.name FROM organisation s WHERE s.id = m.supplier_id) AS "supplierName", CASE WHEN hidden THEN NULL ELSE m.group_id END AS "groupId", CASE WHEN hidden THEN NULL ELSE (SELECT g.name FROM organisation g WHERE g.id = m.group_id) END AS "groupName",
       CASE WHEN hidden THEN NULL ELSE n.title END AS "needTitle", p.title AS "pledgeTitle", CASE WHEN hidden THEN NULL ELSE n.ward_code END AS "wardCode",
       l.window_from::text AS "windowFrom", l.window_to::text AS "windowTo", n.remote, ${role === 'supplier' ? 'CASE WHEN m.accepted_at IS NULL THEN NULL ELSE n.postcode END' : 'n.postcode'} AS postcode,
       CASE WHEN hidden THEN '' ELSE n.story END AS story, n.required_checks AS "requiredChecks",
       m.kind, m.unit, m.quantity, m.points, CASE WHEN hidden THEN '[]' ELSE m.reasons END AS reasons, ${party ? 'NULL' : 'm.runner_up'} AS "runnerUp", m.lapses_at AS "lapsesAt", m.supplier_accepted_at AS "supplierAcceptedAt", m.group_accepted_at AS "groupAcceptedAt",
       m.accepted_at AS "acceptedAt", m.not_brokered AS "notBrokered", m.version, m.created_at AS "createdAt", b.*,
       EXISTS (SELECT 1 FROM job j WHERE j.council_id = m.council_id AND j.match_id = m.id AND j.supplier_agreed_at IS NOT NULL AND j.group_agreed_at IS NOT NULL) AS "jobAgreed"
     FROM page m JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id JOIN need_line l ON l.council_id = m.council_id AND l.id = m.need_line_id JOIN pledge p ON p.council_id = m.council_id AND p.id = m.pledge_id
     CROSS JOIN LATERAL (SELECT ${role === 'supplier' ? 'n.sensitive AND m.accepted_at IS NULL' : 'false'} AS hidden) h
     LEFT JOIN LATERAL (
       SELECT coalesce(sum(a.credits_posted - a.debits_posted - a.debits_pending) FILTER (WHERE a.stage = 'reserved'), 0)::float8 AS reserved,
              coalesce(sum(a.debits_pending) FILTER (WHERE a.stage = 'reserved'), 0)::float8 AS claimed,
              coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'unconfirmed'), 0)::float8 AS unconfirmed,
              coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'confirmed' AND a.detail <> 'accepted-by-council'), 0)::float8 AS confirmed
       FROM ledger.account a WHERE a.council_id = m.council_id AND a.book = 'supply' AND a.subject = m.id) b ON true
     ORDER BY m.id DESC`, values);
  return toPage(rows.map((r) => {
    const view = { ...(r as unknown as MatchView), quantity: Number(r.quantity) };
    return { ...view, status: matchStatus(view, viewerOf(role), tx.now) };
  }), limit, (r) => [r.id]);
}

/** Throws `not-found` for what the actor may not see. */
export async function matchView(tx: Tx, id: string): Promise<MatchView> {
  const { items: [match] } = await listMatches(tx, { id, limit: 1 });
  if (!match) throw new DomainError('not-found', 'There is no such match here.');
  return match;
}

export interface Contact { organisationId: string; name: string; email: string | null; phone: string | null }

/** Whom to ring: only after both have accepted, only for the two parties and the broker. Throws `not-allowed`, `not-yet`. */
export async function contactsOf(tx: Tx, id: string): Promise<Contact[]> {
  const match = await seenMatch(tx, id);
  if (!may(tx.actor, 'matches.contact')) throw new DomainError('not-allowed', 'Whom to ring is for the two parties and the broker.');
  if (!match.acceptedAt) throw new DomainError('not-yet', 'Contact details are shown once both have accepted.');
  return tx.planned<Contact>(
    `SELECT b.organisation_id AS "organisationId", p.name, p.email, p.phone FROM membership b JOIN person p ON p.id = b.person_id
     WHERE b.council_id = $1 AND b.ended_at IS NULL AND b.organisation_id IN ($2, $3) ORDER BY b.organisation_id, b.created_at LIMIT 20`, [tx.councilId, match.supplierId, match.groupId]);
}
