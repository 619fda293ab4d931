import type { Tx } from '@app/database';
import type { Unit } from '@app/kernel';
import { impartial } from '@app/people';

/** One thing that waits for somebody: what, about whom, since when, until when. `subject` is the noun to look at, by `subjectId`. */
export interface Todo { kind: string; id: string; subject: string; subjectId: string; title: string | null; who: string | null; unit: Unit | null; quantity: number | null; since: Date; due: Date | null }
export interface Todos { items: Todo[]; counts: Record<string, number> }

export const MOST_SHOWN = 50;

/** Written out for whoever asks: `impartial` of people. `decided`: of an appeal, who took the first decision. */
const IMPARTIAL = (parties: string, decided = '') => `IMPARTIAL(${parties}${decided && `; ${decided}`})`;

/** What waits for a role, as one SELECT for whoever asks. */
export const waitingFor = (tx: Tx, role: keyof typeof WAITING): string => WAITING[role].replaceAll(/IMPARTIAL\(([^)]*)\)/g, (_, given: string) => { const [parties, decided] = given.split('; '); return impartial(tx, '$2', parties!, decided); });

const NEED_OF = (thing: string) => `JOIN need n ON n.council_id = ${thing}.council_id AND n.id = ${thing}.need_id`;
const MATCH_OF = (thing: string) => `JOIN match m ON m.council_id = ${thing}.council_id AND m.id = ${thing}.match_id ${NEED_OF('m')}`;

/** Standings whose refusal or suspension another officer has to look at again. */
const APPEALS = `SELECT 'appeal-to-decide', s.organisation_id, 'organisation', s.organisation_id, o.name, o.name, NULL, NULL, s.appealed_at, s.answer_due_at FROM standing s JOIN organisation o ON o.id = s.organisation_id
      WHERE s.council_id = $1 AND s.state IN ('refused','suspended') AND s.appealed_at IS NOT NULL AND s.appeal_decided_at IS NULL AND ${IMPARTIAL('s.organisation_id', 's.decided_by')}`;

/** Disputes and complaints that an officer has to decide, the first time or on appeal; a complaint may be about no match at all. */
const CASES = `SELECT CASE c.kind WHEN 'complaint' THEN 'complaint-to-decide' ELSE 'case-to-decide' END, c.id, 'case', c.id, n.title, coalesce(s.name, b.name), m.unit, c.quantity, c.created_at, NULL
      FROM "case" c LEFT JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id LEFT JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
      LEFT JOIN organisation s ON s.id = m.supplier_id LEFT JOIN organisation b ON b.id = c.opened_by_organisation
      WHERE c.council_id = $1 AND c.kind IN ('dispute','complaint') AND c.state IN ('open','appealed') AND ${IMPARTIAL('m.supplier_id, m.group_id, c.opened_by_organisation, c.about_organisation', "CASE WHEN c.state = 'appealed' THEN c.decided_by END")}`;

/** The council asked it a question before it lets it in. */
const ASKED = `UNION ALL SELECT 'application-to-mend', s.organisation_id, 'organisation', s.organisation_id, o.name, NULL, NULL, NULL, s.created_at, NULL FROM standing s JOIN organisation o ON o.id = s.organisation_id
      WHERE s.council_id = $1 AND s.organisation_id = $3 AND s.state = 'queried'`;

/** By role, one SELECT each: kind, id, subject, subject_id, title, who, unit, quantity, since, due. Parameters: council, person, organisation, now. */
const WAITING = {
  broker: `
    SELECT 'need-to-answer' AS kind, n.id, 'need' AS subject, n.id AS subject_id, CASE WHEN n.sensitive THEN NULL ELSE n.title END AS title, CASE WHEN n.sensitive THEN NULL ELSE o.name END AS who, NULL AS unit, NULL::bigint AS quantity, n.created_at AS since, n.answer_due_at AS due
      FROM need n JOIN organisation o ON o.id = n.organisation_id WHERE n.council_id = $1 AND n.state = 'submitted' AND ${IMPARTIAL('n.organisation_id')}
    UNION ALL SELECT 'organisation-to-answer', s.organisation_id, 'organisation', s.organisation_id, o.name, o.name, NULL, NULL, s.created_at, s.answer_due_at FROM standing s JOIN organisation o ON o.id = s.organisation_id
      WHERE s.council_id = $1 AND s.state = 'applied' AND ${IMPARTIAL('s.organisation_id')}
    UNION ALL ${APPEALS}
    UNION ALL SELECT 'match-to-approve', m.id, 'match', m.id, n.title, s.name, m.unit, m.quantity, m.created_at, NULL FROM match m ${NEED_OF('m')} JOIN organisation s ON s.id = m.supplier_id
      WHERE m.council_id = $1 AND m.state = 'proposed' AND ${IMPARTIAL('m.supplier_id, m.group_id')}
    UNION ALL ${CASES}
    UNION ALL SELECT 'suggestion-to-answer', s.id, 'suggestion', s.id, (SELECT w.name FROM ward w WHERE w.code = s.ward_code), p.name, NULL, NULL, s.created_at, NULL FROM suggestion s JOIN person p ON p.id = s.person_id
      WHERE s.council_id = $1 AND s.state = 'waiting'`,
  group: `
    SELECT 'need-to-mend' AS kind, n.id, 'need' AS subject, n.id AS subject_id, n.title, NULL AS who, NULL AS unit, NULL::bigint AS quantity, n.created_at AS since, NULL::timestamptz AS due FROM need n WHERE n.council_id = $1 AND n.organisation_id = $3 AND n.state = 'queried'
    UNION ALL SELECT 'match-to-accept', m.id, 'match', m.id, n.title, s.name, m.unit, m.quantity, m.created_at, m.lapses_at FROM match m ${NEED_OF('m')} JOIN organisation s ON s.id = m.supplier_id
      WHERE m.council_id = $1 AND m.group_id = $3 AND m.state = 'approved' AND m.group_accepted_at IS NULL
    UNION ALL SELECT 'delivery-to-confirm', d.id, 'delivery', d.id, n.title, s.name, m.unit, d.claimed, d.created_at, d.confirm_due_at FROM delivery d ${MATCH_OF('d')} JOIN organisation s ON s.id = m.supplier_id
      WHERE d.council_id = $1 AND m.group_id = $3 AND d.state IN ('logged','unconfirmed')
    ${ASKED}`,
  supplier: `
    SELECT 'offer-to-answer' AS kind, p.id, 'pledge' AS subject, p.id AS subject_id, p.title, NULL AS who, p.unit, p.quantity, p.created_at AS since, p.enters_rounds_at AS due FROM pledge p WHERE p.council_id = $1 AND p.organisation_id = $3 AND p.state = 'awaiting_answer'
    UNION ALL SELECT 'match-to-accept', m.id, 'match', m.id, CASE WHEN n.sensitive THEN NULL ELSE n.title END, CASE WHEN n.sensitive THEN NULL ELSE g.name END, m.unit, m.quantity, m.created_at, m.lapses_at FROM match m ${NEED_OF('m')} JOIN organisation g ON g.id = m.group_id
      WHERE m.council_id = $1 AND m.supplier_id = $3 AND m.state = 'approved' AND m.supplier_accepted_at IS NULL
    UNION ALL SELECT 'job-to-agree', m.id, 'match', m.id, n.title, g.name, m.unit, m.quantity, m.accepted_at, NULL FROM match m ${NEED_OF('m')} JOIN organisation g ON g.id = m.group_id
      WHERE m.council_id = $1 AND m.supplier_id = $3 AND m.state = 'accepted' AND NOT EXISTS (SELECT 1 FROM job j WHERE j.council_id = m.council_id AND j.match_id = m.id)
    UNION ALL SELECT 'delivery-to-log', m.id, 'match', m.id, n.title, g.name, m.unit, m.quantity, m.accepted_at, NULL FROM match m ${NEED_OF('m')} JOIN organisation g ON g.id = m.group_id JOIN job j ON j.council_id = m.council_id AND j.match_id = m.id
      WHERE m.council_id = $1 AND m.supplier_id = $3 AND m.state IN ('accepted','in_delivery') AND j.group_agreed_at IS NOT NULL AND j.supplier_agreed_at IS NOT NULL
    ${ASKED}`,
  contract_manager: `
    SELECT 'commitment-to-accept' AS kind, c.id, 'commitment' AS subject, c.id AS subject_id, c.title, o.name AS who, c.unit, c.quantity, c.created_at AS since, NULL::timestamptz AS due FROM commitment c JOIN organisation o ON o.id = c.supplier_id WHERE c.council_id = $1 AND c.state = 'proposed' AND ${IMPARTIAL('c.supplier_id')}
    UNION ALL SELECT 'commitment-ending', c.id, 'commitment', c.id, c.title, o.name, c.unit, c.quantity, c.accepted_at, c.usable_to::timestamptz FROM commitment c JOIN organisation o ON o.id = c.supplier_id
      WHERE c.council_id = $1 AND c.state = 'accepted' AND c.mode = 'brokered' AND c.usable_to < ($4::timestamptz + interval '60 days')::date AND ${IMPARTIAL('c.supplier_id')}
    UNION ALL SELECT 'delivery-unconfirmed', d.id, 'delivery', d.id, n.title, s.name, m.unit, d.claimed, d.created_at, NULL FROM delivery d ${MATCH_OF('d')} JOIN organisation s ON s.id = m.supplier_id
      WHERE d.council_id = $1 AND d.state = 'unconfirmed' AND m.commitment_id IS NOT NULL AND ${IMPARTIAL('m.supplier_id, m.group_id')}`,
  council_admin: `
    SELECT 'organisation-to-answer' AS kind, s.organisation_id AS id, 'organisation' AS subject, s.organisation_id AS subject_id, o.name AS title, NULL AS who, NULL AS unit, NULL::bigint AS quantity, s.created_at AS since, s.answer_due_at AS due FROM standing s JOIN organisation o ON o.id = s.organisation_id
      WHERE s.council_id = $1 AND s.state = 'applied' AND ${IMPARTIAL('s.organisation_id')}
    UNION ALL ${APPEALS}
    UNION ALL ${CASES}`,
} as const;

/** What waits for the one who is signed in, the earliest clock first; one query. Councillors and auditors read: nothing waits for them. */
export async function todosOf(tx: Tx): Promise<Todos> {
  const role = tx.actor.role ?? '';
  if (!Object.hasOwn(WAITING, role)) return { items: [], counts: {} };
  // Every parameter is named, whichever the role uses.
  const rows = await tx.query<Todo & { of_kind: string }>(
    `SELECT w.kind, w.id, w.subject, w.subject_id AS "subjectId", w.title, w.who, w.unit, w.quantity::float8 AS quantity, w.since, w.due, count(*) OVER (PARTITION BY w.kind) AS of_kind FROM (${waitingFor(tx, role as keyof typeof WAITING)}) w
     WHERE ($2::uuid IS NULL OR true) AND ($3::uuid IS NULL OR true) AND ($4::timestamptz IS NULL OR true) ORDER BY w.due NULLS LAST, w.since, w.id LIMIT ${MOST_SHOWN * 4}`,
    [tx.councilId, tx.actor.personId, tx.actor.organisationId, tx.now]);
  return { items: rows.slice(0, MOST_SHOWN).map(({ of_kind: _, ...row }) => row), counts: Object.fromEntries(rows.map((r) => [r.kind, Number(r.of_kind)])) };
}
