import { containing, countUpTo, filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Page, type Unit } from '@app/kernel';
import { impartial } from '@app/people';
import type { CaseState } from './cases.service';

export type CaseKind = 'dispute' | 'complaint';
export interface CaseView {
  id: string; kind: CaseKind; state: CaseState; deliveryId: string | null; matchId: string | null; unit: Unit | null; quantity: number | null; note: string; ownerId: string | null; openedByOrganisationId: string | null; aboutOrganisationId: string | null; decision: string | null; decisionReason: string | null; version: number; createdAt: Date;
  /** Whose need it is about and who the parties are; of a complaint, who complained and about whom. */
  needTitle: string | null; supplierName: string | null; groupName: string | null; openedByName: string | null; aboutName: string | null;
}

export interface CaseFilter { id?: string; kind?: CaseKind; state?: CaseState; /** Only those that somebody still decides. */ waiting?: boolean; search?: string; cursor?: string; limit?: number }

function seenBy(tx: Tx, f: CaseFilter): { values: unknown[]; from: string } {
  const values: unknown[] = [tx.councilId, tx.actor.personId];
  const own = tx.actor.organisationId === null ? '' : ((n) => ` AND CASE c.kind WHEN 'dispute' THEN ${n} IN (m.supplier_id, m.group_id) ELSE ${n} = c.opened_by_organisation END`)(`$${values.push(tx.actor.organisationId)}`);
  const wanted = filtersOf(values, [[f.id, 'c.id = ?'], [f.kind, 'c.kind = ?'], [f.state, 'c.state = ?'], [f.waiting ? ['open', 'appealed'] : undefined, 'c.state = ANY(?)'],
    [f.search ? containing(f.search) : undefined, `concat_ws(' ', n.title, s.name, g.name, b.name, a.name) ILIKE ?`]]);
  // What a reserve decider has decided on appeal stays in sight.
  const decidedBefore = tx.actor.reserve ? ` OR (c.state = 'closed' AND c.decided_by = $2)` : '';
  return { values, from: `FROM "case" c LEFT JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id LEFT JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
     LEFT JOIN organisation s ON s.id = m.supplier_id LEFT JOIN organisation g ON g.id = m.group_id LEFT JOIN organisation b ON b.id = c.opened_by_organisation LEFT JOIN organisation a ON a.id = c.about_organisation
     WHERE c.council_id = $1 AND c.kind IN ('dispute','complaint')${own}
       AND (${impartial(tx, '$2', 'm.supplier_id, m.group_id, c.opened_by_organisation, c.about_organisation', `CASE WHEN c.state = 'appealed' THEN c.decided_by END`)}${decidedBefore})${wanted}` };
}

/** How many of those there are, counted up to one more than MOST_COUNTED; one query. */
export async function countCases(tx: Tx, f: CaseFilter = {}): Promise<number> {
  const { values, from } = seenBy(tx, f);
  return countUpTo(tx, from, values);
}

/** Disputes of both parties, complaints of whoever complained: those the actor may see, newest first. Safeguarding is a separate, restricted kind and never here. */
export async function listCases(tx: Tx, f: CaseFilter = {}): Promise<Page<CaseView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const { values, from } = seenBy(tx, f);
  const page = filtersOf(values, [[after, 'c.id < ?']]);
  const rows = await tx.planned<Record<string, never>>(
    `SELECT c.id, c.kind, c.state, c.delivery_id AS "deliveryId", c.match_id AS "matchId", m.unit, c.quantity, c.note, c.owner_id AS "ownerId", c.opened_by_organisation AS "openedByOrganisationId", c.about_organisation AS "aboutOrganisationId", c.decision, c.decision_reason AS "decisionReason", c.version, c.created_at AS "createdAt",
       n.title AS "needTitle", s.name AS "supplierName", g.name AS "groupName", b.name AS "openedByName", a.name AS "aboutName"
     ${from}${page} ORDER BY c.id DESC LIMIT ${limit + 1}`, values);
  return toPage(rows.map((r) => ({ ...(r as unknown as CaseView), quantity: r.quantity === null ? null : Number(r.quantity) })), limit, (r) => [r.id]);
}

/** Throws `not-found`. */
export async function caseView(tx: Tx, id: string): Promise<CaseView> {
  const { items: [found] } = await listCases(tx, { id, limit: 1 });
  if (!found) throw new DomainError('not-found', 'There is no such case here.');
  return found;
}
