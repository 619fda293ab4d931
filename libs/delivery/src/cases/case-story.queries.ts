import type { Tx } from '@app/database';
import type { CaseState } from './cases.service';

export interface CaseStep {
  at: Date;
  /** What was decided or asked, or a word of somebody. */
  kind: 'opened' | 'decided' | 'appealed' | 'note';
  to: CaseState | null; outcome: string | null; /** Empty for a note whose writer was erased. */ words: string;
  /** Whose word it is; null: the council's. */
  who: string | null;
}

/** What happened to a case, the first thing first, 200 at most; one query. Whoever may see the case (`caseView`) may read it all. */
export async function caseStory(tx: Tx, id: string): Promise<CaseStep[]> {
  return tx.query<CaseStep>(
    `SELECT * FROM (
       SELECT h.recorded_at AS at, CASE WHEN h.from_state IS NULL THEN 'opened' WHEN h.to_state = 'appealed' THEN 'appealed' ELSE 'decided' END AS kind, h.to_state AS "to", h.reason_code AS outcome,
         coalesce(CASE WHEN h.from_state IS NULL THEN c.note ELSE h.note END, '') AS words,
         (SELECT o.name FROM organisation o WHERE o.id = h.organisation_id) AS who, h.id
       FROM state_change h JOIN "case" c ON c.council_id = h.council_id AND c.id = h.subject_id
       WHERE h.council_id = $1 AND h.subject_type = 'case' AND h.subject_id = $2
       UNION ALL SELECT n.created_at, 'note', NULL, NULL, coalesce(n.note, ''), (SELECT o.name FROM organisation o WHERE o.id = n.organisation_id), n.id FROM case_note n WHERE n.council_id = $1 AND n.case_id = $2
     ) s ORDER BY at, id LIMIT 200`, [tx.councilId, id]);
}
