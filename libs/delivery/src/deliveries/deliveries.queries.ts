import type { Tx } from '@app/database';
import { decodeCursor, deliveryStatus, DomainError, PAGE_LIMIT, toPage, viewerOf, type Day, type Kind, type Page, type Status, type Unit } from '@app/kernel';
import { impartial } from '@app/people';
import type { DeliveryState } from './delivery.rules';

export interface DeliveryView {
  id: string; matchId: string; needId: string; supplierId: string; supplierName: string; groupId: string; groupName: string; kind: Kind; unit: Unit; state: DeliveryState; quantity: number; claimed: number;
  happenedOn: string; deliverer: string; note: string; paymentReference: string; sessionId: string | null; confirmDueAt: Date; version: number; createdAt: Date;
  confirmations: { id: string; answer: string; quantity: number; late: boolean; way: string; whatChanged: string; paymentReference: string; disposalCostPence: number | null; recordedAt: string }[];
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

/** SQL, of `delivery d` and its `match m`: its dispute is on appeal before this reserve decider (`$2`), or was decided by them. They read it, and act on nothing but the case. */
const BEFORE_RESERVE = (tx: Tx): string => `EXISTS (SELECT 1 FROM "case" k WHERE k.council_id = $1 AND k.delivery_id = d.id AND k.kind = 'dispute'
  AND (k.state = 'appealed' AND ${impartial(tx, '$2', 'm.supplier_id, m.group_id', 'k.decided_by')} OR k.state = 'closed' AND k.decided_by = $2))`;

/** SQL from `FROM` on: what the actor may see, of `delivery d` and its `match m`; $1 is the council. */
function seen(tx: Tx): { from: string; values: unknown[] } {
  const { organisationId, personId } = tx.actor;
  const values: unknown[] = [tx.councilId, personId];
  const own = organisationId ? ` AND $${values.push(organisationId)} IN (m.supplier_id, m.group_id)` : '';
  return { from: `FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id WHERE d.council_id = $1${own} AND (${impartial(tx, '$2', 'm.supplier_id, m.group_id')}${tx.actor.reserve ? ` OR ${BEFORE_RESERVE(tx)}` : ''})`, values };
}

/** Deliveries the actor may see, newest first, with the words said about them and the ledger's entries behind them; one query. */
export async function listDeliveries(tx: Tx, f: DeliveryFilter = {}): Promise<Page<DeliveryView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const { from, values } = seen(tx);
  const where = [from];
  for (const [value, sql] of [[f.id, 'd.id ='], [f.matchId, 'd.match_id ='], [f.state, 'd.state ='], [after, 'd.id <']] as const) if (value) where.push(`${sql} $${values.push(value)}`);
  const rows = await tx.planned<Record<string, never>>(
    `WITH page AS MATERIALIZED (
       SELECT d.*, m.need_id, m.supplier_id, m.group_id, m.kind, m.unit ${where.join(' AND ')} ORDER BY d.id DESC LIMIT ${limit + 1}),
     claim AS MATERIALIZED (SELECT k.delivery_id, k.kind, k.state, k.supply_hold FROM "case" k WHERE k.council_id = $1 AND k.delivery_id = ANY (ARRAY(SELECT p.id FROM page p))),
     question AS (SELECT delivery_id, bool_or(kind = 'dispute' AND state IN ('open','appealed')) AS in_question FROM claim GROUP BY delivery_id),
     -- Each hold once: a case may name the claim's own. own: of the delivery, not of its cases.
     hold AS MATERIALIZED (SELECT id AS delivery_id, supply_hold AS id, true AS supply, true AS own FROM page UNION ALL SELECT id, demand_hold, false, true FROM page
       UNION ALL (SELECT DISTINCT k.delivery_id, k.supply_hold, true, false FROM claim k JOIN page p ON p.id = k.delivery_id WHERE k.supply_hold IS DISTINCT FROM p.supply_hold)),
     answer AS (
       SELECT t.id, t.target, t.kind, t.amount, t.recorded_at, t.ordinal FROM ledger.transfer t WHERE t.council_id = $1 AND t.target = ANY (ARRAY(SELECT id FROM hold)) AND t.kind IN ('post','void','expire')
       UNION ALL SELECT t.id, t.target, t.kind, t.amount, t.recorded_at, t.ordinal FROM ledger.transfer t WHERE t.council_id = $1 AND t.target = ANY (ARRAY(SELECT id FROM hold WHERE own)) AND t.kind = 'reversal'),
     books AS (
       SELECT h.delivery_id, sum(a.amount) FILTER (WHERE h.supply AND a.kind = 'post') AS posted, array_agg(a.id ORDER BY a.recorded_at, a.ordinal) FILTER (WHERE h.own) AS answers FROM answer a JOIN hold h ON h.id = a.target GROUP BY h.delivery_id)
     SELECT d.id, d.match_id AS "matchId", d.need_id AS "needId", d.supplier_id AS "supplierId", (SELECT s.name FROM organisation s WHERE s.id = d.supplier_id) AS "supplierName", d.group_id AS "groupId", (SELECT g.name FROM organisation g WHERE g.id = d.group_id) AS "groupName", d.kind, d.unit, d.state, d.quantity, d.claimed,
       d.happened_on::text AS "happenedOn", d.deliverer, d.note, d.payment_reference AS "paymentReference", d.session_id AS "sessionId", d.confirm_due_at AS "confirmDueAt", d.version, d.created_at AS "createdAt",
       coalesce(c.said, '[]') AS confirmations, array_remove(ARRAY[d.supply_hold, d.demand_hold], NULL) || b.answers AS transfers,
       CASE WHEN d.state = 'reversed' THEN 0 ELSE coalesce(b.posted, 0) + coalesce(c.late, 0) END::float8 AS confirmed, coalesce(q.in_question, false) AS "inQuestion"
     FROM page d LEFT JOIN question q ON q.delivery_id = d.id LEFT JOIN books b ON b.delivery_id = d.id
     CROSS JOIN LATERAL (SELECT json_agg(y) AS said, max(y.quantity) FILTER (WHERE y.late AND y.answer IN ('all','part')) AS late FROM (
       SELECT c.id, c.answer, c.quantity, c.late, c.by_way AS way, c.what_changed AS "whatChanged", c.payment_reference AS "paymentReference", c.disposal_cost_pence AS "disposalCostPence", c.recorded_at AS "recordedAt"
       FROM confirmation c WHERE c.council_id = $1 AND c.delivery_id = d.id ORDER BY c.id) y) c
     ORDER BY d.id DESC`, values);
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

/** The day of a delivery, where that is all that is asked. Throws `not-found` for what the actor may not see. */
export async function deliveryDay(tx: Tx, id: string): Promise<Day> {
  const { from, values } = seen(tx);
  const [delivery] = await tx.planned<{ day: Day }>(`SELECT d.happened_on::text AS day ${from} AND d.id = $${values.push(id)}`, values);
  if (!delivery) throw new DomainError('not-found', 'There is no such delivery here.');
  return delivery.day;
}
