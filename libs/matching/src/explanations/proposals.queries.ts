import type { Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Kind, type Page, type Unit } from '@app/kernel';
import { impartial } from '@app/people';
import { stringify } from 'csv-stringify/sync';
import type { MatchState, Reason } from '../matches/match.rules';

export interface ProposalView {
  /** Null in a sandbox: there is no match to decide. */
  matchId: string | null; version: number | null; state: MatchState;
  lineId: string; needId: string; needTitle: string; groupId: string; groupName: string; wardCode: string | null; lastDay: string;
  pledgeId: string; pledgeTitle: string; supplierId: string; supplierName: string;
  kind: Kind; unit: Unit; quantity: number; points: number; reasons: Reason[];
  /** The next best that is not in it; null where there is none, or the officer has an interest. */
  runnerUp: { pledgeId: string; pledgeTitle: string; supplierName: string; points: number } | null;
  /** Of the item: asked for, and held or given already. */
  asked: number; already: number;
}
export interface ProposalFilter { state?: MatchState; kind?: Kind; needId?: string; cursor?: string; limit?: number }
export interface ProposalCounts { all: number; waiting: number; hidden: number }

/** Of a round its matches, of a sandbox what it kept. $1 is the council, $2 the round. */
const PROPOSED = `
  SELECT m.id AS match_id, m.version, m.state, m.need_line_id AS line_id, m.pledge_id, m.quantity, m.points, m.reasons, m.runner_up FROM match m WHERE m.council_id = $1 AND m.round_id = $2
  UNION ALL SELECT NULL, NULL, 'proposed', (p->>'lineId')::uuid, (p->>'pledgeId')::uuid, (p->>'quantity')::bigint, (p->>'points')::int, p->'reasons', nullif(p->'runnerUp', 'null')
  FROM match_round r, jsonb_array_elements(r.proposals) p WHERE r.council_id = $1 AND r.id = $2 AND r.proposals IS NOT NULL`;

const OF_PARTIES = `FROM proposed x JOIN need_line l ON l.council_id = $1 AND l.id = x.line_id JOIN need n ON n.council_id = $1 AND n.id = l.need_id JOIN pledge p ON p.council_id = $1 AND p.id = x.pledge_id`;

/** What a round proposes, those that end first at the top, need by need. What the officer has an interest in is left out. */
export async function listProposals(tx: Tx, roundId: string, f: ProposalFilter = {}): Promise<Page<ProposalView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const values: unknown[] = [tx.councilId, roundId, tx.actor.personId];
  const where = [impartial(tx, '$3', 'p.organisation_id, n.organisation_id')];
  for (const [value, sql] of [[f.state, 'x.state ='], [f.kind, 'l.kind ='], [f.needId, 'n.id =']] as const) if (value) where.push(`${sql} $${values.push(value)}`);
  if (f.cursor) {
    const [day, need, line, pledge] = decodeCursor(f.cursor, 4);
    where.push(`(d.last_day, n.id, l.id, p.id) > ($${values.push(day)}::date, $${values.push(need)}::uuid, $${values.push(line)}::uuid, $${values.push(pledge)}::uuid)`);
  }
  const rows = await tx.planned<Record<string, never>>(
    `WITH proposed AS (${PROPOSED}),
     page AS MATERIALIZED (
       SELECT x.*, l.kind, l.unit, l.quantity AS asked, n.id AS need_id, n.title, n.organisation_id AS group_id, n.ward_code, d.last_day, p.title AS pledge_title, p.organisation_id AS supplier_id
       ${OF_PARTIES} CROSS JOIN LATERAL (SELECT least(n.expires_on, (SELECT min(o.window_to) FROM need_line o WHERE o.council_id = $1 AND o.need_id = n.id)) AS last_day) d
       WHERE ${where.join(' AND ')} ORDER BY d.last_day, n.id, l.id, p.id LIMIT ${limit + 1})
     SELECT x.match_id AS "matchId", x.version, x.state, x.line_id AS "lineId", x.need_id AS "needId", x.title AS "needTitle", x.group_id AS "groupId", g.name AS "groupName", x.ward_code AS "wardCode", x.last_day::text AS "lastDay",
       x.pledge_id AS "pledgeId", x.pledge_title AS "pledgeTitle", x.supplier_id AS "supplierId", s.name AS "supplierName", x.kind, x.unit, x.quantity::float8 AS quantity, x.points, x.reasons, x.asked::float8 AS asked,
       (x.asked - coalesce((SELECT sum(a.credits_posted - a.debits_posted - a.debits_pending) FROM ledger.account a WHERE a.council_id = $1 AND a.book = 'demand' AND a.stage = 'needed' AND a.subject = x.line_id), 0))::float8 AS already,
       (SELECT json_build_object('pledgeId', r.id, 'pledgeTitle', r.title, 'supplierName', o.name, 'points', (x.runner_up->>'points')::int) FROM pledge r JOIN organisation o ON o.id = r.organisation_id
        WHERE r.council_id = $1 AND r.id = (x.runner_up->>'pledgeId')::uuid AND ${impartial(tx, '$3', 'r.organisation_id')}) AS "runnerUp"
     FROM page x JOIN organisation g ON g.id = x.group_id JOIN organisation s ON s.id = x.supplier_id ORDER BY x.last_day, x.need_id, x.line_id, x.pledge_id`, values);
  return toPage(rows as unknown as ProposalView[], limit, (r) => [r.lastDay, r.needId, r.lineId, r.pledgeId]);
}

/** `hidden`: with another officer, because this one has an interest in a party. Throws `not-found`. */
export async function countProposals(tx: Tx, roundId: string): Promise<ProposalCounts> {
  const [row] = await tx.planned<ProposalCounts>(
    `WITH proposed AS (${PROPOSED}), seen AS (SELECT x.state, ${impartial(tx, '$3', 'p.organisation_id, n.organisation_id')} AS open ${OF_PARTIES})
     SELECT count(*)::int AS "all", (count(*) FILTER (WHERE open AND state = 'proposed'))::int AS waiting, (count(*) FILTER (WHERE NOT open))::int AS hidden FROM seen
     HAVING EXISTS (SELECT 1 FROM match_round r WHERE r.council_id = $1 AND r.id = $2)`, [tx.councilId, roundId, tx.actor.personId]);
  if (!row) throw new DomainError('not-found', 'There is no such round here.');
  return row;
}

/** A row a proposal, page by page. Spreadsheets take a leading =, + or @ for a formula. */
export async function* proposalsCsv(tx: Tx, roundId: string): AsyncGenerator<string> {
  const row = (cells: (string | number | null)[]) => stringify([cells.map((c) => c ?? '')], { escape_formulas: true });
  yield row(['need', 'group', 'ward_code', 'kind', 'unit', 'quantity', 'offer', 'supplier', 'points', 'reasons', 'runner_up', 'state', 'last_day']);
  let cursor: string | undefined;
  do {
    const page = await listProposals(tx, roundId, { cursor, limit: PAGE_LIMIT.max });
    for (const p of page.items) {
      yield row([p.needTitle, p.groupName, p.wardCode, p.kind, p.unit, p.quantity, p.pledgeTitle, p.supplierName, p.points, p.reasons.map((r) => `${r.code} ${r.points}`).join('; '), p.runnerUp ? `${p.runnerUp.supplierName}: ${p.runnerUp.pledgeTitle}` : '', p.state, p.lastDay]);
    }
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
}
