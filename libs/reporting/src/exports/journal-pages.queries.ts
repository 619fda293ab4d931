import type { Tx } from '@app/database';
import type { AccountFacts } from '../account-names.rules';

/** An account as an exported transfer names it. */
export interface ExportedAccount extends AccountFacts { id: string; unit: string }

/** A transfer as it is sealed: instants are UTC with six decimals, amounts are digits; and what the hold that it resolves had held. */
export interface ExportedTransfer {
  council: string; id: string; command: string; ordinal: number; group: number; kind: string; debit: ExportedAccount; credit: ExportedAccount;
  unit: string; amount: string; code: string; target: string | null; event: string | null; happenedOn: string; lapsesAt: string | null; recordedAt: string;
  held: string | null;
}

const PAGE = 1000;

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const account = (a: string): string => `jsonb_build_object('id', ${a}.id, 'book', ${a}.book, 'stage', ${a}.stage, 'subject', ${a}.subject, 'unit', ${a}.unit, 'detail', ${a}.detail)`;

/** The whole journal in the order it was recorded; a page in memory at a time, however long it is. The transaction's snapshot says where it ends. */
export async function* journalPages(tx: Tx, size = PAGE): AsyncGenerator<ExportedTransfer[]> {
  for (let after: ExportedTransfer | null = null; ;) {
    const rows: ExportedTransfer[] = await tx.query<ExportedTransfer>(
      `SELECT t.council_id AS council, t.id, t.command_id AS command, t.ordinal, t.group_no AS "group", t.kind, ${account('de')} AS debit, ${account('cr')} AS credit, t.unit, t.amount::text AS amount, t.code, t.target, t.event_id AS event,
         t.happened_on::text AS "happenedOn", ${instant('t.lapses_at')} AS "lapsesAt", ${instant('t.recorded_at')} AS "recordedAt", CASE WHEN t.kind IN ('post','void','expire') THEN h.amount::text END AS held
       FROM (SELECT * FROM ledger.transfer s WHERE s.council_id = $1 AND ($2::timestamptz IS NULL OR (s.recorded_at, s.command_id, s.ordinal) > ($2::timestamptz, $3::uuid, $4::int)) ORDER BY s.recorded_at, s.command_id, s.ordinal LIMIT $5) t
       JOIN ledger.account de ON de.council_id = t.council_id AND de.id = t.debit_account JOIN ledger.account cr ON cr.council_id = t.council_id AND cr.id = t.credit_account
       LEFT JOIN ledger.transfer h ON h.council_id = t.council_id AND h.id = t.target
       ORDER BY t.recorded_at, t.command_id, t.ordinal`, [tx.councilId, after?.recordedAt ?? null, after?.command ?? null, after?.ordinal ?? null, size]);
    if (rows.length) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)!;
  }
}
