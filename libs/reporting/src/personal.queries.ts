import type { Tx } from '@app/database';

/** Where one person's own words stand: the table, its column, whose they are, when. What they said of deliveries is `wordsOf` of @app/delivery; concerns stay with the lead and the deputy. */
export const WRITTEN_BY = [
  { table: 'approval', column: 'note', by: 'person_id', at: 'recorded_at' },
  { table: 'case', column: 'note', by: 'opened_by', at: 'created_at' },
  { table: 'case_note', column: 'note', by: 'person_id', at: 'created_at' },
  { table: 'commitment_change', column: 'reason', by: 'person_id', at: 'recorded_at' },
  { table: 'contract_change', column: 'reason', by: 'person_id', at: 'recorded_at' },
  { table: 'delivery', column: 'deliverer', by: 'logged_by', at: 'created_at' },
  { table: 'delivery', column: 'note', by: 'logged_by', at: 'created_at' },
  { table: 'need_draft', column: 'answers', by: 'person_id', at: 'updated_at' },
  { table: 'pair_rule', column: 'reason', by: 'person_id', at: 'created_at' },
  { table: 'period_note', column: 'note', by: 'person_id', at: 'recorded_at' },
  { table: 'state_change', column: 'note', by: 'person_id', at: 'recorded_at' },
  { table: 'suggestion', column: 'answer', by: 'answered_by', at: 'answered_at' },
  { table: 'suggestion', column: 'words', by: 'person_id', at: 'created_at' },
  { table: 'tracked_report', column: 'decision_evidence', by: 'decided_by', at: 'decided_at' },
  { table: 'tracked_report', column: 'evidence', by: 'reported_by', at: 'reported_at' },
  { table: 'valuation_rule', column: 'reason', by: 'set_by', at: 'recorded_at' },
] as const;

export interface PersonalWords { of: string; words: string; at: Date }

const MOST = 1000;
const ASKED = WRITTEN_BY.map(({ table, column, by, at }) => `SELECT '${table}.${column}' AS of, ${column}::text AS words, ${at} AS at FROM "${table}" WHERE council_id = $1 AND ${by} = $2 AND ${column} IS NOT NULL AND ${column}::text NOT IN ('', '{}')`).join(' UNION ALL ');

/** What a person wrote in this council, for their own export: the latest first, at most a thousand; one query, asked seldom. */
export const writtenBy = (tx: Tx, personId: string): Promise<PersonalWords[]> => tx.query<PersonalWords>(`SELECT of, words, at FROM (${ASKED}) w ORDER BY at DESC, of LIMIT ${MOST}`, [tx.councilId, personId]);
