import type { Tx } from '@app/database';

/** Of the council: a question, or words with a refusal; of the group (`submitted`): its answer. */
export interface NeedWords { id: string; step: 'queried' | 'submitted' | 'refused'; words: string; at: Date }

const MOST_SHOWN = 20;

/** What the council and the group wrote to each other about a need, newest first. For those two only: call it after `needView`, which knows who may see the need at all. */
export async function needWords(tx: Tx, needId: string): Promise<NeedWords[]> {
  const { role } = tx.actor;
  if (role !== 'group' && role !== 'broker') return [];
  return tx.query<NeedWords>(
    `SELECT id, to_state AS step, note AS words, recorded_at AS at FROM state_change
     WHERE council_id = $1 AND subject_type = 'need' AND subject_id = $2 AND to_state IN ('queried','submitted','refused') AND note <> '' ORDER BY id DESC LIMIT ${MOST_SHOWN}`, [tx.councilId, needId]);
}
