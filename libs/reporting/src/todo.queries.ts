import type { Tx } from '@app/database';
import type { Unit } from '@app/kernel';
import { impartial } from '@app/people';

/** One thing that waits for somebody: what, since when, until when. `sort` is the clock. */
export interface Todo { kind: string; id: string; title: string | null; unit: Unit | null; quantity: number | null; since: Date; due: Date | null }
export interface Todos { items: Todo[]; counts: Record<string, number> }

export const MOST_SHOWN = 50;

/** Written out for whoever asks: `impartial` of people. */
const IMPARTIAL = (parties: string) => `IMPARTIAL(${parties})`;

const WAITING: Record<string, string> = {
  broker: `
    SELECT 'need-to-answer' AS kind, n.id, CASE WHEN n.sensitive THEN NULL ELSE n.title END AS title, NULL AS unit, NULL::bigint AS quantity, n.created_at AS since, n.answer_due_at AS due FROM need n
      WHERE n.council_id = $1 AND n.state = 'submitted' AND ${IMPARTIAL('n.organisation_id')}
    UNION ALL SELECT 'organisation-to-answer', s.organisation_id, o.name, NULL, NULL, s.created_at, s.answer_due_at FROM standing s JOIN organisation o ON o.id = s.organisation_id
      WHERE s.council_id = $1 AND s.state = 'applied' AND ${IMPARTIAL('s.organisation_id')}
    UNION ALL SELECT 'match-to-approve', m.id, n.title, m.unit, m.quantity, m.created_at, NULL FROM match m JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
      WHERE m.council_id = $1 AND m.state = 'proposed' AND ${IMPARTIAL('m.supplier_id, m.group_id')}
    UNION ALL SELECT 'case-to-decide', c.id, n.title, m.unit, c.quantity, c.created_at, NULL FROM "case" c JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
      WHERE c.council_id = $1 AND c.kind = 'dispute' AND c.state IN ('open','appealed') AND ${IMPARTIAL('m.supplier_id, m.group_id')}`,
  group: `
    SELECT 'need-to-mend' AS kind, n.id, n.title, NULL AS unit, NULL::bigint AS quantity, n.created_at AS since, NULL::timestamptz AS due FROM need n WHERE n.council_id = $1 AND n.organisation_id = $3 AND n.state = 'queried'
    UNION ALL SELECT 'match-to-accept', m.id, n.title, m.unit, m.quantity, m.created_at, m.lapses_at FROM match m JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
      WHERE m.council_id = $1 AND m.group_id = $3 AND m.state = 'approved' AND m.group_accepted_at IS NULL
    UNION ALL SELECT 'delivery-to-confirm', d.id, n.title, m.unit, d.claimed, d.created_at, d.confirm_due_at FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
      WHERE d.council_id = $1 AND m.group_id = $3 AND d.state IN ('logged','unconfirmed')`,
  supplier: `
    SELECT 'offer-to-answer' AS kind, p.id, p.title, p.unit, p.quantity, p.created_at AS since, p.enters_rounds_at AS due FROM pledge p WHERE p.council_id = $1 AND p.organisation_id = $3 AND p.state = 'awaiting_answer'
    UNION ALL SELECT 'match-to-accept', m.id, CASE WHEN n.sensitive THEN NULL ELSE n.title END, m.unit, m.quantity, m.created_at, m.lapses_at FROM match m JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
      WHERE m.council_id = $1 AND m.supplier_id = $3 AND m.state = 'approved' AND m.supplier_accepted_at IS NULL
    UNION ALL SELECT 'job-to-agree', m.id, n.title, m.unit, m.quantity, m.accepted_at, NULL FROM match m JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
      WHERE m.council_id = $1 AND m.supplier_id = $3 AND m.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM job j WHERE j.council_id = m.council_id AND j.match_id = m.id)
    UNION ALL SELECT 'delivery-to-log', m.id, n.title, m.unit, m.quantity, m.accepted_at, NULL FROM match m JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id JOIN job j ON j.council_id = m.council_id AND j.match_id = m.id
      WHERE m.council_id = $1 AND m.supplier_id = $3 AND m.state IN ('accepted','in_delivery') AND j.group_agreed_at IS NOT NULL AND j.supplier_agreed_at IS NOT NULL`,
  contract_manager: `
    SELECT 'commitment-to-accept' AS kind, c.id, c.title, c.unit, c.quantity, c.created_at AS since, NULL::timestamptz AS due FROM commitment c WHERE c.council_id = $1 AND c.state = 'proposed' AND ${IMPARTIAL('c.supplier_id')}
    UNION ALL SELECT 'commitment-ending', c.id, c.title, c.unit, c.quantity, c.accepted_at, c.usable_to::timestamptz FROM commitment c
      WHERE c.council_id = $1 AND c.state = 'accepted' AND c.mode = 'brokered' AND c.usable_to < ($4::timestamptz + interval '60 days')::date AND ${IMPARTIAL('c.supplier_id')}
    UNION ALL SELECT 'delivery-unconfirmed', d.id, n.title, m.unit, d.claimed, d.created_at, NULL FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
      WHERE d.council_id = $1 AND d.state = 'unconfirmed' AND m.commitment_id IS NOT NULL AND ${IMPARTIAL('m.supplier_id, m.group_id')}`,
  council_admin: `
    SELECT 'organisation-to-answer' AS kind, s.organisation_id AS id, o.name AS title, NULL AS unit, NULL::bigint AS quantity, s.created_at AS since, s.answer_due_at AS due FROM standing s JOIN organisation o ON o.id = s.organisation_id
      WHERE s.council_id = $1 AND s.state = 'applied' AND ${IMPARTIAL('s.organisation_id')}`,
};

/** What waits for the one who is signed in, the earliest clock first; one query. Councillors and auditors read: nothing waits for them. */
export async function todosOf(tx: Tx): Promise<Todos> {
  const sql = tx.actor.role ? WAITING[tx.actor.role] : undefined;
  if (!sql) return { items: [], counts: {} };
  const mine = sql.replaceAll(/IMPARTIAL\(([^)]*)\)/g, (_, parties: string) => impartial(tx, '$2', parties));
  // Every parameter is named, whichever the role uses.
  const rows = await tx.query<Todo & { of_kind: string }>(
    `SELECT w.kind, w.id, w.title, w.unit, w.quantity::float8 AS quantity, w.since, w.due, count(*) OVER (PARTITION BY w.kind) AS of_kind FROM (${mine}) w
     WHERE ($2::uuid IS NULL OR true) AND ($3::uuid IS NULL OR true) AND ($4::timestamptz IS NULL OR true) ORDER BY w.due NULLS LAST, w.since, w.id LIMIT ${MOST_SHOWN * 4}`,
    [tx.councilId, tx.actor.personId, tx.actor.organisationId, tx.now]);
  return { items: rows.slice(0, MOST_SHOWN).map(({ of_kind: _, ...row }) => row), counts: Object.fromEntries(rows.map((r) => [r.kind, Number(r.of_kind)])) };
}
