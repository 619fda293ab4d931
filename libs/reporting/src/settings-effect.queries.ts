import type { Tx } from '@app/database';
import { londonDate } from '@app/kernel';
import { LIVE_NEED_STATES } from '@app/marketplace';

/** What a council's settings touch today. */
export interface SettingsEffect {
  /** Groups that have as many live needs as `liveNeedLimit`, or more. */
  groupsAtLimit: number;
  /** Their clocks run already, and keep the end they were given. */
  needsToAnswer: number; matchesToAccept: number; deliveriesToConfirm: number;
}

/** In one query. */
export async function settingsEffect(tx: Tx, liveNeedLimit: number): Promise<SettingsEffect> {
  const [row] = await tx.query<SettingsEffect>(
    `SELECT (SELECT count(*)::int FROM (SELECT 1 FROM need WHERE council_id = $1 AND state = ANY($2) AND (expires_on IS NULL OR expires_on >= $4) GROUP BY organisation_id HAVING count(*) >= $3) g) AS "groupsAtLimit",
            (SELECT count(*)::int FROM need WHERE council_id = $1 AND state = 'submitted') AS "needsToAnswer",
            (SELECT count(*)::int FROM match WHERE council_id = $1 AND state = 'approved') AS "matchesToAccept",
            (SELECT count(*)::int FROM delivery WHERE council_id = $1 AND state = 'logged') AS "deliveriesToConfirm"`, [tx.councilId, LIVE_NEED_STATES, liveNeedLimit, londonDate(tx.now)]);
  return row!;
}
