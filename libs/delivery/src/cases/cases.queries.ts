import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Page, type Unit } from '@app/kernel';
import { impartial } from '@app/people';
import type { CaseState } from './cases.service';

export interface CaseView { id: string; kind: string; state: CaseState; deliveryId: string | null; matchId: string | null; unit: Unit | null; quantity: number | null; note: string; ownerId: string | null; openedByOrganisationId: string | null; aboutOrganisationId: string | null; decision: string | null; decisionReason: string | null; version: number; createdAt: Date }

/** Disputes of both parties, complaints of whoever complained: those the actor may see, newest first. Safeguarding is a separate, restricted kind and never here. */
export async function listCases(tx: Tx, f: { id?: string; state?: CaseState; cursor?: string; limit?: number } = {}): Promise<Page<CaseView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const values: unknown[] = [tx.councilId, tx.actor.personId];
  const own = tx.actor.organisationId === null ? '' : ((n) => ` AND CASE c.kind WHEN 'dispute' THEN ${n} IN (m.supplier_id, m.group_id) ELSE ${n} = c.opened_by_organisation END`)(`$${values.push(tx.actor.organisationId)}`);
  const wanted = filtersOf(values, [[f.id, 'c.id = ?'], [f.state, 'c.state = ?'], [after, 'c.id < ?']]);
  const rows = await tx.planned<Record<string, never>>(
    `SELECT c.id, c.kind, c.state, c.delivery_id AS "deliveryId", c.match_id AS "matchId", m.unit, c.quantity, c.note, c.owner_id AS "ownerId", c.opened_by_organisation AS "openedByOrganisationId", c.about_organisation AS "aboutOrganisationId", c.decision, c.decision_reason AS "decisionReason", c.version, c.created_at AS "createdAt"
     FROM "case" c LEFT JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id
     WHERE c.council_id = $1 AND c.kind IN ('dispute','complaint')${own}
       AND ${impartial(tx, '$2', 'm.supplier_id, m.group_id, c.opened_by_organisation, c.about_organisation')}${wanted} ORDER BY c.id DESC LIMIT ${limit + 1}`, values);
  return toPage(rows.map((r) => ({ ...(r as unknown as CaseView), quantity: r.quantity === null ? null : Number(r.quantity) })), limit, (r) => [r.id]);
}

/** Throws `not-found`. */
export async function caseView(tx: Tx, id: string): Promise<CaseView> {
  const { items: [found] } = await listCases(tx, { id, limit: 1 });
  if (!found) throw new DomainError('not-found', 'There is no such case here.');
  return found;
}
