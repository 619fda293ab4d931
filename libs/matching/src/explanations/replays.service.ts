import { filtersOf, record, Transactions, type Tx } from '@app/database';
import { decodeCursor, DomainError, newId, PAGE_LIMIT, systemActor, toPage, type Page } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { inThread } from '../optimiser/in-thread';
import { problemsOf, requireSettings, type RoundSettings } from '../rounds/round.rules';
import { compare, type Compared } from './comparison';
import { StoredRounds, type StoredRound } from './stored-round';

export interface ReplayedRound { roundId: string; finishedAt: string; before: Compared; after: Compared; differing: number; /** Its pins cannot hold under these rules. */ impossible: boolean }
export interface ReplayReport { rounds: ReplayedRound[]; before: ReplayTotals; after: ReplayTotals; differing: number }
export interface ReplayTotals { points: number; matches: number; found: Record<string, number>; groupsWithNothing: number }
export interface ReplayView { id: string; state: string; settings: Partial<RoundSettings>; report: ReplayReport | null; progress: number; requestedAt: Date; finishedAt: Date | null }

const MONTHS = 12;
/** More than one a week. */
const MOST_ROUNDS = 60;

const totalsOf = (rounds: readonly Compared[]): ReplayTotals => {
  const found: Record<string, number> = {};
  for (const r of rounds) for (const [unit, n] of Object.entries(r.found)) found[unit] = (found[unit] ?? 0) + n;
  return { points: rounds.reduce((n, r) => n + r.points, 0), matches: rounds.reduce((n, r) => n + r.matches, 0), found, groupsWithNothing: rounds.reduce((n, r) => n + r.groupsWithNothing.length, 0) };
};

/** What would have changed in the last twelve months under other rules: each round solved again from what it saw. Asked for at a door, run by the worker. */
@Injectable()
export class ReplaysService {
  constructor(private readonly transactions: Transactions, private readonly rounds: StoredRounds) {}

  /** Throws `replay-running` while another is under way, `bad-settings`. */
  async request(tx: Tx, settings: Partial<RoundSettings>): Promise<{ id: string }> {
    const changed = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)) as Partial<RoundSettings>;
    if (!Object.keys(changed).length) throw new DomainError('bad-settings', 'Say what should have been different.', { fields: { alpha: 'Change something.' } });
    requireSettings(changed);
    const id = newId();
    const made = await tx.query('INSERT INTO round_replay (council_id, id, state, settings, requested_by, requested_at) VALUES ($1, $2, \'queued\', $3, $4, $5) ON CONFLICT DO NOTHING RETURNING id', [tx.councilId, id, JSON.stringify(changed), tx.actor.personId, tx.now]);
    if (!made.length) throw new DomainError('replay-running', 'The last twelve months are being worked out already. Wait for that to finish.');
    await record(tx, { type: 'replay.requested', subjectType: 'round_replay', subjectId: id });
    return { id };
  }

  /** Called by the worker; running it again after a crash does the same work. */
  async run(councilId: string, id: string): Promise<ReplayReport | null> {
    const actor = systemActor(councilId);
    const begun = await this.transactions.run(actor, async (tx) => {
      const [rows] = (await tx.query(`UPDATE round_replay SET state = 'running' WHERE council_id = $1 AND id = $2 AND state IN ('queued','running') RETURNING settings`, [councilId, id])) as unknown as [{ settings: Partial<RoundSettings> }[]];
      return rows[0] && { settings: rows[0].settings, rounds: await tx.query<{ id: string; finishedAt: Date }>(
        `SELECT id, finished_at AS "finishedAt" FROM match_round WHERE council_id = $1 AND state = 'done' AND NOT sandbox AND finished_at > $2::timestamptz - make_interval(months => ${MONTHS}) ORDER BY finished_at DESC LIMIT ${MOST_ROUNDS}`, [councilId, tx.now]) };
    });
    if (!begun) return null;
    try {
      const rounds: ReplayedRound[] = [];
      for (const [n, { id: roundId, finishedAt }] of begun.rounds.entries()) {
        const round = await this.transactions.read(actor, (tx) => this.rounds.load(tx, roundId));
        rounds.push({ roundId, finishedAt: finishedAt.toISOString(), ...await again(round, begun.settings) });
        await this.transactions.run(actor, (tx) => tx.query('UPDATE round_replay SET progress = $3 WHERE council_id = $1 AND id = $2', [councilId, id, Math.round(((n + 1) / begun.rounds.length) * 100)]));
      }
      const report: ReplayReport = { rounds, before: totalsOf(rounds.map((r) => r.before)), after: totalsOf(rounds.map((r) => r.after)), differing: rounds.reduce((n, r) => n + r.differing, 0) };
      await this.end(councilId, id, 'done', report);
      return report;
    } catch (error) {
      await this.end(councilId, id, 'failed', null);
      throw error;
    }
  }

  async list(tx: Tx, f: { id?: string; cursor?: string; limit?: number } = {}): Promise<Page<ReplayView>> {
    const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
    const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
    const values: unknown[] = [tx.councilId];
    const wanted = filtersOf(values, [[f.id, 'id = ?'], [after, 'id < ?']]);
    const rows = await tx.planned<ReplayView>(
      `SELECT id, state, settings, report, progress, requested_at AS "requestedAt", finished_at AS "finishedAt" FROM round_replay
       WHERE council_id = $1${wanted} ORDER BY id DESC LIMIT ${limit + 1}`, values);
    return toPage(rows, limit, (r) => [r.id]);
  }

  /** Throws `not-found`. */
  async view(tx: Tx, id: string): Promise<ReplayView> {
    const { items: [replay] } = await this.list(tx, { id, limit: 1 });
    if (!replay) throw new DomainError('not-found', 'There is no such thing here.');
    return replay;
  }

  private end(councilId: string, id: string, state: 'done' | 'failed', report: ReplayReport | null): Promise<unknown> {
    return this.transactions.run(systemActor(councilId), async (tx) => {
      await tx.query('UPDATE round_replay SET state = $3, report = $4, finished_at = $5 WHERE council_id = $1 AND id = $2', [councilId, id, state, report && JSON.stringify(report), tx.now]);
      await record(tx, { type: 'replay.finished', subjectType: 'round_replay', subjectId: id });
    });
  }
}

async function again(round: StoredRound, changed: Partial<RoundSettings>): Promise<Omit<ReplayedRound, 'roundId' | 'finishedAt'>> {
  const settings = { ...round.settings, ...changed };
  const parts: StoredRound['parts'] = [];
  for (const commodity of problemsOf(round.inputs, settings)) {
    const { stats: _timings, ...result } = await inThread({ what: 'round', problem: commodity.problem });
    parts.push({ commodity, result: { ...result, kind: commodity.kind, unit: commodity.unit, step: commodity.step } });
  }
  const { before, after, differing } = compare(round, { ...round, settings, parts });
  return { before, after, differing: differing.length, impossible: parts.some((p) => p.result.status === 'infeasible') };
}
