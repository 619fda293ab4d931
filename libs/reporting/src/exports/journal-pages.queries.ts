import type { Tx } from '@app/database';
import { SEALED_COLUMNS, toSealed, WITH_ACCOUNTS, type SealedRow, type SealedTransfer } from '@app/ledger';

/** A transfer as it is sealed, and what the hold that it resolves had held. */
export interface ExportedTransfer extends SealedTransfer { held: string | null }

const PAGE = 1000;

/** The journal in the order it was recorded; a page in memory at a time, however long it is. The transaction's snapshot says where it ends. */
export async function* journalPages(tx: Tx, { size = PAGE, unsealed = false } = {}): AsyncGenerator<ExportedTransfer[]> {
  for (let after: ExportedTransfer | null = null; ;) {
    const rows: (SealedRow & { held: string | null })[] = await tx.query(
      `SELECT ${SEALED_COLUMNS}, CASE WHEN t.kind IN ('post','void','expire') THEN (SELECT h.amount::text FROM ledger.transfer h WHERE h.council_id = t.council_id AND h.id = t.target) END AS held
       FROM (SELECT * FROM ledger.transfer t WHERE t.council_id = $1 AND ($2::timestamptz IS NULL OR (t.recorded_at, t.command_id, t.ordinal) > ($2::timestamptz, $3::uuid, $4::int))
         ${unsealed ? 'AND NOT EXISTS (SELECT 1 FROM ledger.leaf l WHERE l.council_id = $1 AND l.transfer_id = t.id)' : ''} ORDER BY t.recorded_at, t.command_id, t.ordinal LIMIT $5) t
       ${WITH_ACCOUNTS} ORDER BY t.recorded_at, t.command_id, t.ordinal`, [tx.councilId, after?.recordedAt ?? null, after?.command ?? null, after?.ordinal ?? null, size]);
    const page = rows.map((row) => ({ ...toSealed(row), held: row.held }));
    if (page.length) yield page;
    if (page.length < size) return;
    after = page.at(-1)!;
  }
}
