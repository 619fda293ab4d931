import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import type { RoundSettings } from './round.rules';
import type { RoundSummary } from './summary.rules';

export interface RoundView {
  id: string; state: string; sandbox: boolean; settings: RoundSettings; progress: number; summary: RoundSummary | null; rejections: Record<string, number>; inputsHash: string | null; resultHash: string | null;
  fault: string | null; basedOn: string | null; scheduledFor: string | null; requestedAt: Date; startedAt: Date | null; finishedAt: Date | null; version: number;
}

export async function listRounds(tx: Tx, f: { id?: string; sandbox?: boolean; cursor?: string; limit?: number } = {}): Promise<Page<RoundView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const values: unknown[] = [tx.councilId];
  const wanted = filtersOf(values, [[f.id, 'id = ?'], [f.sandbox, 'sandbox = ?'], [after, 'id < ?']]);
  const rows = await tx.planned<RoundView>(
    `SELECT id, state, sandbox, settings, progress, summary, rejections, inputs_hash AS "inputsHash", result_hash AS "resultHash", fault, based_on AS "basedOn", scheduled_for::text AS "scheduledFor", requested_at AS "requestedAt", started_at AS "startedAt", finished_at AS "finishedAt", version
     FROM match_round WHERE council_id = $1${wanted} ORDER BY id DESC LIMIT ${limit + 1}`, values);
  return toPage(rows, limit, (r) => [r.id]);
}

/** Throws `not-found`. */
export async function roundView(tx: Tx, id: string): Promise<RoundView> {
  const { items: [round] } = await listRounds(tx, { id, limit: 1 });
  if (!round) throw new DomainError('not-found', 'There is no such round here.');
  return round;
}
