import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import { stageName } from '../account-names.rules';

export const DIMENSIONS = ['council', 'supplier', 'group', 'ward', 'measure'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A grade only where something is confirmed: grades stand beside each other, never added together. */
const GRADE = `CASE WHEN a.stage <> 'confirmed' THEN '' WHEN a.book = 'demand' THEN split_part(a.detail, ':', 2) ELSE a.detail END`;

/** Whose an account is, by its subject; what a value account is worth is its measure's. */
const OWNED = `
  owner AS (
    SELECT m.id AS subject, m.supplier_id AS supplier, NULL::uuid AS "group", NULL::text AS ward, m.measure_id AS measure FROM commitment m WHERE m.council_id = $1
    UNION ALL SELECT p.id, p.organisation_id, NULL, NULL, m.measure_id FROM pledge p LEFT JOIN commitment m ON m.council_id = p.council_id AND m.id = p.commitment_id WHERE p.council_id = $1
    UNION ALL SELECT x.id, x.supplier_id, x.group_id, n.ward_code, m.measure_id FROM match x JOIN need n ON n.council_id = x.council_id AND n.id = x.need_id LEFT JOIN commitment m ON m.council_id = x.council_id AND m.id = x.commitment_id WHERE x.council_id = $1
    UNION ALL SELECT l.id, NULL, n.organisation_id, n.ward_code, NULL FROM need_line l JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id WHERE l.council_id = $1
    UNION ALL SELECT s.organisation_id, s.organisation_id, NULL, NULL, NULL FROM standing s WHERE s.council_id = $1
  ), owned AS (
    SELECT a.book, a.stage, ${GRADE} AS grade, a.unit, o.supplier, CASE WHEN a.book <> 'supply' THEN o."group" END AS "group", o.ward,
      CASE WHEN a.book = 'value' THEN split_part(a.detail, ':', 1) ELSE o.measure::text END AS measure, a.credits_posted - a.debits_posted AS balance, a.debits_pending AS held
    FROM ledger.account a LEFT JOIN owner o ON o.subject = a.subject WHERE a.council_id = $1
  ), made AS (
    SELECT d.dimension, d.key, w.book, w.stage, w.grade, w.unit, sum(w.balance)::bigint AS balance, sum(w.held)::bigint AS held
    FROM owned w CROSS JOIN LATERAL (VALUES ('council', ''), ('supplier', w.supplier::text), ('group', w."group"::text), ('ward', w.ward), ('measure', w.measure)) d(dimension, key)
    WHERE d.key IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6)`;

/** From the accounts, all in one moment together with the number of transfers. Returns that number. */
export async function makeTotals(tx: Tx): Promise<number> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('book_total' || $1, 0))`, [tx.councilId]);
  const [row] = await tx.query<{ transfers: number }>(
    `WITH ${OWNED}, kept AS (
       INSERT INTO book_total (council_id, dimension, key, book, stage, grade, unit, balance, held, made_by) SELECT $1, m.*, $2 FROM made m
       ON CONFLICT (council_id, dimension, key, book, stage, grade, unit) DO UPDATE SET balance = excluded.balance, held = excluded.held, made_by = excluded.made_by)
     INSERT INTO book_total_source (council_id, transfers, made_at) SELECT $1, count(*), $3 FROM ledger.transfer t WHERE t.council_id = $1
     ON CONFLICT (council_id) DO UPDATE SET transfers = excluded.transfers, made_at = excluded.made_at RETURNING transfers::float8 AS transfers`, [tx.councilId, tx.commandId, tx.now]);
  await tx.query('DELETE FROM book_total WHERE council_id = $1 AND made_by <> $2', [tx.councilId, tx.commandId]);
  return row!.transfers;
}

/** Whether the journal has grown since the totals were made (one that was committed late counts like any other), or promises went to another supplier, which moves no entry. */
export async function areTotalsOld(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ old: boolean }>(
    `SELECT coalesce((SELECT s.transfers FROM book_total_source s WHERE s.council_id = $1), -1) <> (SELECT count(*) FROM ledger.transfer t WHERE t.council_id = $1)
       OR EXISTS (SELECT 1 FROM book_total_source s JOIN event e ON e.council_id = s.council_id AND e.type = 'commitment.novated' AND e.recorded_at >= s.made_at WHERE s.council_id = $1) AS old`, [tx.councilId]);
  return row!.old;
}

export interface TotalDifference { dimension: Dimension; key: string; book: string; stage: string; grade: string; unit: string; shown: number | null; inBooks: number | null }

/** Where the totals are not what the accounts come to; only while they are of the same journal. The first few. */
export const totalDifferences = (tx: Tx): Promise<TotalDifference[]> => tx.query<TotalDifference>(
  `WITH ${OWNED}, kept AS (SELECT * FROM book_total b WHERE b.council_id = $1)
   SELECT dimension, key, book, stage, grade, unit, kept.balance::float8 AS shown, made.balance::float8 AS "inBooks" FROM kept FULL JOIN made USING (dimension, key, book, stage, grade, unit)
   WHERE (kept.balance, kept.held) IS DISTINCT FROM (made.balance, made.held) AND (SELECT s.transfers FROM book_total_source s WHERE s.council_id = $1) = (SELECT count(*) FROM ledger.transfer t WHERE t.council_id = $1)
   ORDER BY 1, 2, 3, 4, 5, 6 LIMIT 20`, [tx.councilId]);

export interface TotalView {
  dimension: Dimension; key: string; book: string; stage: string; name: string; grade: string | null; unit: string;
  /** Smallest steps; below zero only for a source. */
  balance: number; held: number;
}
export interface TotalFilter { dimension: Dimension; key?: string; book?: string; unit?: string; cursor?: string; limit?: number }
export interface TotalsPage extends Page<TotalView> { /** null: never yet. */ madeAt: Date | null; /** The journal had this many when they were made. */ transfers: number }

/** By key, book, unit, stage and grade; served by the projection's own key. Throws `bad-cursor`. */
export async function listTotals(tx: Tx, f: TotalFilter): Promise<TotalsPage> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const values: unknown[] = [tx.councilId, f.dimension];
  const wanted = filtersOf(values, [[f.key, 'key = ?'], [f.book, 'book = ?'], [f.unit, 'unit = ?']])
    + (f.cursor ? ` AND (key, book, stage, b.grade, unit) > (${decodeCursor(f.cursor, 5).map((key) => `$${values.push(key)}`).join(', ')})` : '');
  const rows = await tx.planned<Omit<TotalView, 'name'>>(
    `SELECT dimension, key, book, stage, nullif(grade, '') AS grade, unit, balance::float8 AS balance, held::float8 AS held FROM book_total b
     WHERE council_id = $1 AND dimension = $2${wanted} ORDER BY key, book, stage, b.grade, unit LIMIT ${limit + 1}`, values);
  const [source] = await tx.planned<{ madeAt: Date; transfers: number }>('SELECT made_at AS "madeAt", transfers::float8 AS transfers FROM book_total_source s WHERE council_id = $1', [tx.councilId]);
  const page = toPage(rows, limit, (r) => [r.key, r.book, r.stage, r.grade ?? '', r.unit]);
  return { ...page, items: page.items.map((r) => ({ ...r, name: stageName(r.book, r.stage) })), madeAt: source?.madeAt ?? null, transfers: source?.transfers ?? 0 };
}
