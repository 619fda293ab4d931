import type { Tx } from '@app/database';
import { londonDate, type Day } from '@app/kernel';
import { quarterBefore, quarterOf, requireQuarter, type PeriodState } from '@app/ledger';
import { POSTED } from '../as-at.queries';
import { ofOrganisationAt } from '../subjects.queries';
import { periodLines, type PeriodLine, type PeriodSum } from './period-statement.rules';

export interface PeriodView { from: Day; to: Day; state: PeriodState; closedAt: Date | null; lockedAt: Date | null; notes: number }

/** Quarters in one list: 25 years. */
const MOST_QUARTERS = 100;

/** From today's quarter back to the first that has a transfer or was closed. */
export async function listPeriods(tx: Tx): Promise<{ items: PeriodView[] }> {
  const rows = await tx.planned<PeriodView>(
    `SELECT p.from_on::text AS "from", p.to_on::text AS "to", p.state, p.closed_at AS "closedAt", p.locked_at AS "lockedAt", (SELECT count(*)::int FROM period_note n WHERE n.council_id = p.council_id AND n.from_on = p.from_on) AS notes
     FROM period p WHERE p.council_id = $1 ORDER BY p.from_on DESC LIMIT ${MOST_QUARTERS}`, [tx.councilId]);
  const [{ first } = { first: null }] = await tx.planned<{ first: Day | null }>('SELECT min(happened_on)::text AS first FROM ledger.transfer WHERE council_id = $1', [tx.councilId]);
  const today = londonDate(tx.now);
  const known = new Map(rows.map((row) => [row.from, row]));
  const items: PeriodView[] = [];
  const earliest = [first, rows.at(-1)?.from, today].reduce((a, b) => (a && (!b || a < b) ? a : b))!;
  for (let q = quarterOf(today); q.to >= earliest && items.length < MOST_QUARTERS; q = quarterBefore(q)) items.push(known.get(q.from) ?? { ...q, state: 'open', closedAt: null, lockedAt: null, notes: 0 });
  return { items };
}

export interface PeriodNote { eventId: string; note: string; recordedAt: Date; happenedIn: Day }
export interface PeriodStatement {
  period: { from: Day; to: Day; state: PeriodState; closedAt: Date | null; lockedAt: Date | null };
  lines: PeriodLine[];
  /** Corrections of this quarter that were recorded after it was closed. */
  correctedLater: PeriodNote[];
  /** Corrections of earlier quarters that are in this one's figures. */
  corrects: PeriodNote[];
}

/**
 * Committed and recorded when period `p` was closed; everything, while it is open. What is an hour older than the closure was committed by then (no
 * transaction lives so long: data-source.ts), so that the closing snapshot, which means nothing on another server, is asked about the last hour alone.
 */
const inBooks = (p: string): string => `(${p}.closed_at IS NULL OR (t.recorded_at <= ${p}.closed_at AND (t.recorded_at < ${p}.closed_at - interval '1 hour' OR pg_visible_in_snapshot(t.recorded_in, ${p}.closed_in))))`;

/**
 * Opening balance, corrections, movements and closing balance of a quarter, for the council or one organisation. Of a closed quarter it is the same
 * for ever: it counts what was in the books when it was closed. Throws `wrong-date`.
 */
export async function periodStatement(tx: Tx, from: Day, organisationId: string | null = null): Promise<PeriodStatement> {
  const quarter = requireQuarter(from);
  const [known] = await tx.query<PeriodStatement['period']>(
    `SELECT from_on::text AS "from", to_on::text AS "to", state, closed_at AS "closedAt", locked_at AS "lockedAt" FROM period WHERE council_id = $1 AND from_on = $2`, [tx.councilId, quarter.from]);
  const parameters = [tx.councilId, quarter.from, quarter.to, quarterBefore(quarter).from, ...(organisationId ? [organisationId] : [])];
  const sums = await tx.query<PeriodSum>(
    `WITH p AS (SELECT closed_at, closed_in FROM period WHERE council_id = $1 AND from_on = $2 UNION ALL SELECT NULL, NULL LIMIT 1),
       -- The quarter before; where it was not closed there is nothing to correct.
       q AS (SELECT closed_at, closed_in FROM period WHERE council_id = $1 AND from_on = $4 UNION ALL SELECT NULL, NULL LIMIT 1),
       counted AS (SELECT t.debit_account, t.credit_account, t.unit, t.code, ${POSTED} AS amount, t.happened_on < $2::date AS before, ${inBooks('p')} AS now, ${inBooks('q')} AS then
         FROM ledger.transfer t CROSS JOIN p CROSS JOIN q WHERE t.council_id = $1 AND t.happened_on <= $3::date AND t.kind IN ('single','post','reversal')),
       flows AS (SELECT s.account, c.code, c.unit,
           coalesce(sum(s.sign * c.amount) FILTER (WHERE c.before AND c.now AND c.then), 0) AS opening, coalesce(sum(s.sign * c.amount) FILTER (WHERE c.before AND c.now AND NOT c.then), 0) AS corrections,
           coalesce(sum(c.amount) FILTER (WHERE NOT c.before AND c.now AND s.sign = 1), 0) AS "in", coalesce(sum(c.amount) FILTER (WHERE NOT c.before AND c.now AND s.sign = -1), 0) AS "out",
           coalesce(sum(s.sign * c.amount) FILTER (WHERE NOT c.now), 0) AS later
         FROM counted c CROSS JOIN LATERAL (VALUES (c.debit_account, -1), (c.credit_account, 1)) s(account, sign) GROUP BY 1, 2, 3)
     SELECT a.book, a.stage, CASE WHEN a.stage <> 'confirmed' THEN '' WHEN a.book = 'demand' THEN split_part(a.detail, ':', 2) ELSE a.detail END AS grade, f.unit, f.code,
       sum(f.opening)::float8 AS opening, sum(f.corrections)::float8 AS corrections, sum(f."in")::float8 AS "in", sum(f."out")::float8 AS "out", sum(f.later)::float8 AS later
     FROM flows f JOIN ledger.account a ON a.council_id = $1 AND a.id = f.account ${organisationId ? `WHERE a.subject IN (${ofOrganisationAt(5, '(SELECT p.closed_at FROM p)')})` : ''} GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 4, 2, 3, 5`, parameters);
  const notes = await tx.query<PeriodNote & { mine: boolean }>(
    `SELECT n.event_id AS "eventId", n.note, n.recorded_at AS "recordedAt", n.from_on::text AS "happenedIn", n.from_on = $2::date AS mine FROM period_note n
     WHERE n.council_id = $1 AND (n.from_on = $2::date OR (n.from_on < $2::date AND EXISTS (
       SELECT 1 FROM ledger.transfer t CROSS JOIN (SELECT closed_at, closed_in FROM period WHERE council_id = $1 AND from_on = $2 UNION ALL SELECT NULL, NULL LIMIT 1) p
       CROSS JOIN (SELECT closed_at, closed_in FROM period WHERE council_id = $1 AND from_on = $3 UNION ALL SELECT NULL, NULL LIMIT 1) q WHERE t.council_id = $1 AND t.event_id = n.event_id AND ${inBooks('p')} AND NOT ${inBooks('q')})))
     ORDER BY n.recorded_at, n.event_id LIMIT 500`, [tx.councilId, quarter.from, quarterBefore(quarter).from]);
  const plain = (mine: boolean) => notes.filter((n) => n.mine === mine).map(({ mine: _, ...note }) => note);
  return { period: known ?? { ...quarter, state: 'open', closedAt: null, lockedAt: null }, lines: periodLines(sums), correctedLater: plain(true), corrects: plain(false) };
}
