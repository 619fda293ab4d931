import type { Tx } from '@app/database';
import { decodeCursor, deliveryStatus, DomainError, PAGE_LIMIT, toPage, viewerOf, type Kind, type Page, type Status, type Unit } from '@app/kernel';
import { impartial } from '@app/people';
import type { DeliveryState } from './delivery.rules';

export interface DeliveryView {
  id: string; matchId: string; needId: string; supplierId: string; supplierName: string; groupId: string; groupName: string; kind: Kind; unit: Unit; state: DeliveryState; quantity: number; claimed: number;
  happenedOn: string; deliverer: string; note: string; sessionId: string | null; confirmDueAt: Date; version: number; createdAt: Date;
  confirmations: { id: string; answer: string; quantity: number; late: boolean; way: string; whatChanged: string; recordedAt: string }[];
  transfers: string[];
  /** Confirmed so far; whether an officer still decides about the rest. */
  confirmed: number; inQuestion: boolean;
  status: Status;
}

/**
 * SQL, smallest steps of a `delivery d` that stand confirmed: what was posted of its claim and of its cases (an appeal puts a new hold in the place
 * of the one it undoes), or what the group said after its time.
 */
export const CONFIRMED = `(CASE WHEN d.state = 'reversed' THEN 0 ELSE
  coalesce((SELECT sum(t.amount) FROM ledger.transfer t WHERE t.council_id = d.council_id AND t.kind = 'post'
    AND t.target IN (SELECT d.supply_hold UNION ALL SELECT k.supply_hold FROM "case" k WHERE k.council_id = d.council_id AND k.delivery_id = d.id)), 0)
  + coalesce((SELECT max(k.quantity) FROM confirmation k WHERE k.council_id = d.council_id AND k.delivery_id = d.id AND k.late AND k.answer IN ('all','part')), 0) END)`;

export interface DeliveryFilter { id?: string; matchId?: string; state?: DeliveryState; cursor?: string; limit?: number }

/** Deliveries the actor may see, newest first, with the words said about them and the ledger's entries behind them; one query. */
export async function listDeliveries(tx: Tx, f: DeliveryFilter = {}): Promise<Page<DeliveryView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const rows = await tx.query<Record<string, never>>(
    `WITH page AS MATERIALIZED (
       SELECT d.*, m.need_id, m.supplier_id, m.group_id, m.kind, m.unit FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id
       WHERE d.council_id = $1 AND ($2::uuid IS NULL OR $2 IN (m.supplier_id, m.group_id))
         AND ${impartial(tx, '$3', 'm.supplier_id, m.group_id')}
         AND ($4::uuid IS NULL OR d.id = $4) AND ($5::uuid IS NULL OR d.match_id = $5) AND ($6::text IS NULL OR d.state = $6) AND ($7::uuid IS NULL OR d.id < $7)
       ORDER BY d.id DESC LIMIT $8)
     SELECT d.id, d.match_id AS "matchId", d.need_id AS "needId", d.supplier_id AS "supplierId", s.name AS "supplierName", d.group_id AS "groupId", g.name AS "groupName", d.kind, d.unit, d.state, d.quantity, d.claimed,
       d.happened_on::text AS "happenedOn", d.deliverer, d.note, d.session_id AS "sessionId", d.confirm_due_at AS "confirmDueAt", d.version, d.created_at AS "createdAt",
       coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'answer', c.answer, 'quantity', c.quantity, 'late', c.late, 'way', c.by_way, 'whatChanged', c.what_changed, 'recordedAt', c.recorded_at) ORDER BY c.id)
         FROM confirmation c WHERE c.council_id = $1 AND c.delivery_id = d.id), '[]') AS confirmations,
       ARRAY(SELECT t.id FROM ledger.transfer t WHERE t.council_id = $1 AND (t.id IN (d.supply_hold, d.demand_hold) OR t.target IN (d.supply_hold, d.demand_hold)) ORDER BY t.recorded_at, t.ordinal) AS transfers,
       ${CONFIRMED}::float8 AS confirmed,
       EXISTS (SELECT 1 FROM "case" c WHERE c.council_id = $1 AND c.delivery_id = d.id AND c.kind = 'dispute' AND c.state IN ('open','appealed')) AS "inQuestion"
     FROM page d JOIN organisation s ON s.id = d.supplier_id JOIN organisation g ON g.id = d.group_id ORDER BY d.id DESC`,
    [tx.councilId, tx.actor.organisationId, tx.actor.personId, f.id ?? null, f.matchId ?? null, f.state ?? null, after, limit + 1]);
  return toPage(rows.map((r) => {
    const view = { ...(r as unknown as DeliveryView), quantity: Number(r.quantity), claimed: Number(r.claimed) };
    return { ...view, status: deliveryStatus(view, viewerOf(tx.actor.role), tx.now) };
  }), limit, (r) => [r.id]);
}

/** Throws `not-found` for what the actor may not see. */
export async function deliveryView(tx: Tx, id: string): Promise<DeliveryView> {
  const { items: [delivery] } = await listDeliveries(tx, { id, limit: 1 });
  if (!delivery) throw new DomainError('not-found', 'There is no such delivery here.');
  return delivery;
}
