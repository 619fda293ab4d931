import type { Tx } from '@app/database';
import type { SealedTransfer } from './encoding';

const at = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const account = (a: string, as: string) => ['id', 'book', 'stage', 'subject', 'unit', 'detail'].map((c) => `${a}.${c} AS ${as}_${c}`).join(', ');

/** A transfer `t` with its accounts `d` and `c`, as text that `toSealed` reads. */
export const SEALED_COLUMNS = `t.council_id, t.id, t.command_id, t.ordinal, t.group_no, t.kind, ${account('d', 'd')}, ${account('c', 'c')},
  t.unit, t.amount::text, t.code, t.target, t.event_id, t.happened_on::text, ${at('t.lapses_at')} AS lapses_at, ${at('t.recorded_at')} AS recorded_at`;
/** By index, row for row (OFFSET 0): a guess from old statistics must not read all accounts for a minute's few transfers. */
const sideOf = (side: 'debit' | 'credit', as: string) => `CROSS JOIN LATERAL (SELECT a.* FROM ledger.account a WHERE a.council_id = t.council_id AND a.id = t.${side}_account OFFSET 0) ${as}`;
export const WITH_ACCOUNTS = `${sideOf('debit', 'd')} ${sideOf('credit', 'c')}`;

export type SealedRow = Record<string, string> & { ordinal: number; group_no: number };

export function toSealed(r: SealedRow): SealedTransfer {
  const account = (a: 'd' | 'c') => ({ id: r[`${a}_id`]!, book: r[`${a}_book`]!, stage: r[`${a}_stage`]!, subject: r[`${a}_subject`]!, unit: r[`${a}_unit`]!, detail: r[`${a}_detail`]! });
  return {
    council: r.council_id!, id: r.id!, command: r.command_id!, ordinal: r.ordinal, group: r.group_no, kind: r.kind!, debit: account('d'), credit: account('c'),
    unit: r.unit!, amount: r.amount!, code: r.code!, target: r.target ?? null, event: r.event_id ?? null, happenedOn: r.happened_on!, lapsesAt: r.lapses_at ?? null, recordedAt: r.recorded_at!,
  };
}

/** One line of an export: where it is sealed, under which hash (hexadecimal), and the transfer; null where the log knows one that the journal has no more. */
export interface SealedEntry { leaf: number; hash: string; transferId: string; transfer: SealedTransfer | null }

const PAGE = 1000;

/** Every sealed transfer in the order of its leaf; a page in memory at a time. */
export async function* sealedTransfers(tx: Tx, from = 0): AsyncGenerator<SealedEntry> {
  for (let next = from; ;) {
    const rows = await tx.query<SealedRow & { leaf: string; hash: string; leaf_transfer: string }>(
      `WITH page AS MATERIALIZED (SELECT leaf, hash, transfer_id FROM ledger.leaf WHERE council_id = $1 AND leaf >= $2 ORDER BY leaf LIMIT ${PAGE})
       SELECT l.leaf::text, encode(l.hash, 'hex') AS hash, l.transfer_id AS leaf_transfer, s.* FROM page l
       LEFT JOIN LATERAL (SELECT ${SEALED_COLUMNS} FROM ledger.transfer t ${WITH_ACCOUNTS} WHERE t.council_id = $1 AND t.id = l.transfer_id OFFSET 0) s ON true ORDER BY l.leaf`, [tx.councilId, next]);
    for (const row of rows) yield { leaf: Number(row.leaf), hash: row.hash, transferId: row.leaf_transfer, transfer: row.id ? toSealed(row) : null };
    if (rows.length < PAGE) return;
    next = Number(rows.at(-1)!.leaf) + 1;
  }
}

/** A line of the export: `leaf` and `hash` before the transfer's own fields. */
export const exportLine = ({ leaf, hash, transferId, transfer }: SealedEntry): string => JSON.stringify(transfer ? { leaf, hash, ...transfer } : { leaf, hash, id: transferId, missing: true });
