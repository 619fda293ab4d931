import type { Tx } from '@app/database';
import { decodeCursor, PAGE_LIMIT, toPage, type Kind, type Page, type Unit } from '@app/kernel';
import type { LineCounters, NeedState } from './need.rules';

/** The counters of a line as formulas over the books (ledger.md §2), one row a line of `need_line l`. */
export const LINE_COUNTERS = `
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(a.credits_posted - a.debits_posted - a.debits_pending) FILTER (WHERE a.stage = 'needed'), 0)::bigint AS needed,
           coalesce(sum(a.debits_pending) FILTER (WHERE a.stage = 'needed'), 0)::bigint AS held,
           coalesce(sum(a.credits_posted - a.debits_posted - a.debits_pending) FILTER (WHERE a.stage = 'reserved'), 0)::bigint AS reserved,
           coalesce(sum(a.debits_pending) FILTER (WHERE a.stage = 'reserved'), 0)::bigint AS claimed,
           coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'unconfirmed'), 0)::bigint AS unconfirmed,
           coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'confirmed' AND a.detail NOT LIKE '%:accepted-by-council'), 0)::bigint AS confirmed,
           coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'confirmed' AND a.detail LIKE '%:accepted-by-council'), 0)::bigint AS accepted,
           coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'closed-short'), 0)::bigint AS closed_short
    FROM ledger.account a WHERE a.council_id = l.council_id AND a.book = 'demand' AND a.subject = l.id
  ) c ON true`;

interface Counters extends LineCounters { lineId: string; needId: string; unit: Unit; held: number; accepted: number }

export async function lineCounters(tx: Tx, needIds: readonly string[]): Promise<Counters[]> {
  const rows = await tx.query<Record<string, string>>(
    `SELECT l.id, l.need_id, l.unit, l.quantity, c.* FROM need_line l ${LINE_COUNTERS}
     WHERE l.council_id = $1 AND l.need_id = ANY($2) ORDER BY l.need_id, l.position`, [tx.councilId, needIds]);
  return rows.map((r) => ({
    lineId: r.id!, needId: r.need_id!, unit: r.unit as Unit, quantity: Number(r.quantity), needed: Number(r.needed), held: Number(r.held), reserved: Number(r.reserved),
    delivered: Number(r.claimed) + Number(r.unconfirmed) + Number(r.accepted) + Number(r.confirmed), accepted: Number(r.accepted), confirmed: Number(r.confirmed), closedShort: Number(r.closed_short),
  }));
}
