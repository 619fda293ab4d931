import { record, recordAll, recordChanges, Transactions, type Tx } from '@app/database';
import { DomainError, londonDate, newId, systemActor, type Actor, type Day } from '@app/kernel';
import { Councils } from '@app/people';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { openLines, openPledges } from '../candidates/candidates.queries';
import { councilCandidates } from '../candidates/council-candidates.rules';
import { councilSides } from '../candidates/council.queries';
import { keepBehind } from '../matches/match-store';
import { proposeInThread } from '../optimiser/in-thread';
import type { Problem, Result } from '../optimiser/problem';
import { conflictsOf, type PinConflict } from './pin-conflicts.rules';
import { DEFAULT_SETTINGS, problemsOf, proposalsOf, requireSettings, type Proposal, type RoundInputs, type RoundSettings } from './round.rules';
import { summaryOf, type RoundSummary } from './summary.rules';

export interface RoundRow { id: string; state: string; sandbox: boolean; settings: RoundSettings; inputs: RoundInputs | null; rejections: Record<string, number>; version: number }

const TELL_EVERY_MS = 1_000;

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** A match round: asked for at a door, run by the worker, kept whole so that it can be replayed. */
@Injectable()
export class RoundsService {
  private replaying = false;

  constructor(private readonly transactions: Transactions, private readonly councils: Councils) {}

  /** Throws `round-running` while another is under way, `bad-settings`. `basedOn`: a sandbox over what that round saw, in place of what there is now. */
  async request(tx: Tx, asked: Partial<RoundSettings> & { sandbox?: boolean; basedOn?: string } = {}, scheduledFor: Day | null = null): Promise<{ id: string }> {
    const { sandbox = false, basedOn, ...rest } = asked;
    const changed = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)) as Partial<RoundSettings>;
    const { rules } = await this.councils.inForce(tx);
    const settings = { ...DEFAULT_SETTINGS, alpha: rules.fairShare, wardFloor: rules.wardFloor, weights: rules.weights, step: rules.step, ...changed };
    requireSettings(settings);
    const [live] = sandbox ? [] : await tx.query(`SELECT 1 FROM match_round WHERE council_id = $1 AND state IN ('queued','running') AND NOT sandbox`, [tx.councilId]);
    if (live) throw new DomainError('round-running', 'A round is under way. Wait for it to finish, or stop it.');
    if (basedOn) await this.requireBase(tx, sandbox, basedOn, changed);
    const id = newId();
    await tx.query(
      `INSERT INTO match_round (council_id, id, state, sandbox, settings, requested_by, requested_at, scheduled_for, based_on, inputs, inputs_hash, rejections)
       SELECT $1, $2, 'queued', $3, $4, $5, $6, $7, $8, b.inputs, b.inputs_hash, coalesce(b.rejections, '{}') FROM (SELECT) one LEFT JOIN match_round b ON b.council_id = $1 AND b.id = $8`,
      [tx.councilId, id, sandbox, JSON.stringify(settings), tx.actor.personId, tx.now, scheduledFor, basedOn ?? null]);
    await record(tx, { type: 'round.requested', subjectType: 'match_round', subjectId: id, payload: { sandbox } });
    return { id };
  }

  private async requireBase(tx: Tx, sandbox: boolean, basedOn: string, changed: Partial<RoundSettings>): Promise<void> {
    const [base] = await tx.query<{ state: string }>('SELECT state FROM match_round WHERE council_id = $1 AND id = $2', [tx.councilId, basedOn]);
    if (!base) throw new DomainError('not-found', 'There is no such round here.');
    if (!sandbox || changed.lookBackMonths !== undefined) throw new DomainError('bad-settings', 'Only a sandbox starts from what another round saw, and it cannot look further back.', { fields: { basedOn: 'Only for a sandbox, and without lookBackMonths.' } });
    if (base.state !== 'done') throw new DomainError('round-not-done', 'This round has no answers: it is not finished, or was stopped.');
  }

  /** Stops a round that is waiting or running; what it would have proposed is dropped. */
  async cancel(tx: Tx, id: string): Promise<void> {
    const rows = await tx.query(`UPDATE match_round SET state = 'cancelled', finished_at = $3, version = version + 1 WHERE council_id = $1 AND id = $2 AND state IN ('queued','running') RETURNING id`, [tx.councilId, id, tx.now]);
    if (!(rows as unknown as [unknown[], number])[1]) throw new DomainError('wrong-state', 'This round is not under way.');
    await record(tx, { type: 'round.cancelled', subjectType: 'match_round', subjectId: id });
  }

  /**
   * Called by the worker; running it again after a crash does the same work. The optimiser runs between two transactions:
   * what has moved meanwhile is caught when a match is approved, by the books.
   */
  async run(councilId: string, id: string): Promise<RoundSummary | null> {
    const actor = systemActor(councilId);
    const started = await this.transactions.run(actor, (tx) => this.start(tx, id));
    if (!started) return null;
    const { inputs, settings, rejections } = started;
    try {
      const commodities = problemsOf(inputs, settings);
      const solved = [];
      for (const [i, commodity] of commodities.entries()) {
        const result = await this.solve(actor, id, commodity.problem, (part) => Math.round(((i + part) / (commodities.length + 1)) * 100));
        if (!result) return null;
        solved.push({ commodity, result });
      }
      const conflicts = conflictsOf(solved);
      // Nothing is touched: what was proposed before stands, and the broker is told which pins cannot hold together.
      if (conflicts.length) return await this.fail(actor, id, 'impossible-pins', conflicts);
      const proposals = proposalsOf(inputs, settings, solved);
      const summary = summaryOf(inputs, solved, proposals);
      // Timings are outside the hash: a replay gives the same bytes.
      const result = solved.map(({ commodity, result: { stats: _timings, ...rest } }) => ({ kind: commodity.kind, unit: commodity.unit, step: commodity.step, ...rest }));
      return await this.transactions.run(actor, (tx) => this.finish(tx, id, { result, proposals, summary, rejections, inputs }));
    } catch (error) {
      const code = error instanceof DomainError ? error.code : 'fault';
      await this.fail(actor, id, code, null);
      if (error instanceof DomainError) return null;
      throw error;
    }
  }

  private async fail(actor: Actor, id: string, code: string, conflicts: PinConflict[] | null): Promise<null> {
    await this.transactions.run(actor, async (tx) => {
      await tx.query(`UPDATE match_round SET state = 'failed', fault = $3, conflicts = $5, finished_at = $4, version = version + 1 WHERE council_id = $1 AND id = $2 AND state = 'running'`, [tx.councilId, id, code, tx.now, conflicts && JSON.stringify(conflicts)]);
      await record(tx, { type: 'round.failed', subjectType: 'match_round', subjectId: id, payload: { code } });
    });
    return null;
  }

  /** In a thread, telling how far it is; null when the round was stopped meanwhile. */
  private async solve(actor: Actor, id: string, problem: Problem, progress: (part: number) => number): Promise<Result | null> {
    const stopping = new AbortController();
    let part = 0;
    const tell = () => this.transactions.run(actor, async (tx) => {
      const [, rows] = (await tx.query(`UPDATE match_round SET progress = $3 WHERE council_id = $1 AND id = $2 AND state = 'running'`, [tx.councilId, id, progress(part)])) as unknown as [unknown[], number];
      if (!rows) stopping.abort(new DomainError('wrong-state', 'This round was stopped.'));
    });
    // A fault of the database here is seen by the next transaction.
    const telling = setInterval(() => void tell().catch(() => undefined), TELL_EVERY_MS);
    try {
      const result = await proposeInThread(problem, { onProgress: (now) => { part = now; }, signal: stopping.signal });
      part = 1;
      await tell();
      return stopping.signal.aborted ? null : result;
    } catch (error) {
      if (stopping.signal.aborted) return null;
      throw error;
    } finally {
      clearInterval(telling);
    }
  }

  private async start(tx: Tx, id: string): Promise<{ inputs: RoundInputs; settings: RoundSettings; rejections: Record<string, number> } | null> {
    const [round] = await tx.query<RoundRow>('SELECT id, state, sandbox, settings, inputs, rejections FROM match_round WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, id]);
    if (!round || !['queued', 'running'].includes(round.state)) return null;
    // Begun before and broken off, or a sandbox over another round: from what was written down then.
    if (round.inputs) {
      await tx.query(`UPDATE match_round SET state = 'running', started_at = coalesce(started_at, $3) WHERE council_id = $1 AND id = $2`, [tx.councilId, id, tx.now]);
      return { inputs: round.inputs, settings: round.settings, rejections: round.rejections };
    }
    const { rules } = await this.councils.inForce(tx);
    const [lines, pledges] = [await openLines(tx, round.settings.lookBackMonths), await openPledges(tx)];
    const [lineIds, pledgeIds] = [lines.map((l) => l.lineId), pledges.map((p) => p.pledgeId)];
    const { pairs, rejections } = councilCandidates(await councilSides(tx, lineIds, pledgeIds, rules));
    const pins = await tx.query<{ lineId: string; pledgeId: string; quantity: number }>(
      `SELECT need_line_id AS "lineId", pledge_id AS "pledgeId", quantity::float8 AS quantity FROM pair_rule
       WHERE council_id = $1 AND rule = 'pin' AND removed_at IS NULL AND need_line_id = ANY($2) AND pledge_id = ANY($3) ORDER BY 1, 2`, [tx.councilId, lineIds, pledgeIds]);
    const kept = await tx.query<{ lineId: string; pledgeId: string; quantity: number }>(
      `SELECT need_line_id AS "lineId", pledge_id AS "pledgeId", quantity::float8 AS quantity FROM match
       WHERE council_id = $1 AND state = 'proposed' AND route = 'round' ORDER BY 1, 2`, [tx.councilId]);
    const candidates = new Set(pairs.map((p) => `${p.lineId} ${p.pledgeId}`));
    const inputs: RoundInputs = { today: londonDate(tx.now), lines, pledges, pairs, pins: pins.filter((p) => candidates.has(`${p.lineId} ${p.pledgeId}`)), kept: kept.filter((p) => candidates.has(`${p.lineId} ${p.pledgeId}`)) };
    await tx.query(`UPDATE match_round SET state = 'running', started_at = $3, progress = 5, inputs = $4, inputs_hash = $5, rejections = $6, version = version + 1 WHERE council_id = $1 AND id = $2`,
      [tx.councilId, id, tx.now, JSON.stringify(inputs), hash(inputs), JSON.stringify(rejections)]);
    return { inputs, settings: round.settings, rejections };
  }

  private async finish(tx: Tx, id: string, done: { result: unknown; proposals: Proposal[]; summary: RoundSummary; rejections: Record<string, number>; inputs: RoundInputs }): Promise<RoundSummary | null> {
    const [round] = await tx.query<RoundRow>('SELECT id, state, sandbox FROM match_round WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, id]);
    if (round?.state !== 'running') return null;
    await tx.query(`UPDATE match_round SET state = 'done', finished_at = $3, progress = 100, result = $4, result_hash = $5, summary = $6, proposals = $7, version = version + 1 WHERE council_id = $1 AND id = $2`,
      [tx.councilId, id, tx.now, JSON.stringify(done.result), hash(done.result), JSON.stringify(done.summary), round.sandbox ? JSON.stringify(done.proposals) : null]);
    const proposed = round.sandbox ? done.proposals.length : await this.replaceProposals(tx, id, done.proposals, done.inputs);
    await record(tx, { type: 'round.finished', subjectType: 'match_round', subjectId: id, payload: { sandbox: round.sandbox, proposed } });
    return done.summary;
  }

  /** Only proposed matches are tentative: those that stay are renewed, dropped ones are superseded before anyone was asked. A pair that somebody asked for meanwhile is left to them. Returns how many there are now. */
  private async replaceProposals(tx: Tx, roundId: string, proposals: Proposal[], inputs: RoundInputs): Promise<number> {
    const lines = new Map(inputs.lines.map((l) => [l.lineId, l]));
    const pledges = new Map(inputs.pledges.map((p) => [p.pledgeId, p]));
    await keepBehind(tx, proposals.map((p) => ({ commitmentId: pledges.get(p.pledgeId)!.commitmentId, needId: lines.get(p.lineId)!.needId, pledgeId: p.pledgeId })));
    const old = await tx.query<{ id: string }>(`SELECT id FROM match WHERE council_id = $1 AND state = 'proposed' AND route = 'round' ORDER BY id FOR UPDATE`, [tx.councilId]);
    const ids = old.map((m) => m.id);
    await tx.query(`UPDATE match SET state = 'superseded', version = version + 1 WHERE council_id = $1 AND id = ANY($2)`, [tx.councilId, ids]);
    await recordChanges(tx, ids.map((m) => ({ subjectType: 'match', subjectId: m, from: 'proposed', to: 'superseded' })));
    await recordAll(tx, ids.map((m) => ({ type: 'match.superseded', subjectType: 'match', subjectId: m, payload: { roundId } })));
    const rows = proposals.map((p) => ({ id: newId(), ...p, line: lines.get(p.lineId)!, pledge: pledges.get(p.pledgeId)! })).map((p) => ({
      id: p.id, pledge: p.pledgeId, line: p.lineId, need: p.line.needId, commitment: p.pledge.commitmentId, supplier: p.pledge.supplierId, group: p.line.groupId, kind: p.line.kind, unit: p.line.unit,
      quantity: p.quantity, points: p.points, reasons: p.reasons, runner_up: p.runnerUp,
    }));
    const made = await tx.query<{ id: string }>(
      `INSERT INTO match (council_id, id, round_id, route, pledge_id, need_line_id, need_id, commitment_id, supplier_id, group_id, kind, unit, quantity, state, points, reasons, runner_up, created_at)
       SELECT $1, r.id, $2, 'round', r.pledge, r.line, r.need, r.commitment, r.supplier, r."group", r.kind, r.unit, r.quantity, 'proposed', r.points, r.reasons, r.runner_up, $4
       FROM jsonb_to_recordset($3) AS r(id uuid, pledge uuid, line uuid, need uuid, commitment uuid, supplier uuid, "group" uuid, kind text, unit text, quantity bigint, points int, reasons jsonb, runner_up jsonb)
       ON CONFLICT DO NOTHING RETURNING id`, [tx.councilId, roundId, JSON.stringify(rows), tx.now]);
    await recordChanges(tx, made.map((r) => ({ subjectType: 'match', subjectId: r.id, from: null, to: 'proposed' })));
    return made.length;
  }

  /** Solves the stored inputs again, outside any transaction. `same` says whether the bytes are equal. One at a time: throws `replay-running`, `not-found`. */
  async replay(actor: Actor, id: string): Promise<{ resultHash: string; stored: string; same: boolean }> {
    if (this.replaying) throw new DomainError('replay-running', 'Another round is being solved again. Try in a minute.');
    this.replaying = true;
    try {
      const [round] = await this.transactions.read(actor, (tx) => tx.query<RoundRow & { result_hash: string | null }>('SELECT settings, inputs, result_hash FROM match_round WHERE council_id = $1 AND id = $2', [tx.councilId, id]));
      if (!round?.inputs || !round.result_hash) throw new DomainError('not-found', 'There is no finished round of this id.');
      const result = [];
      for (const commodity of problemsOf(round.inputs, round.settings)) {
        const { stats: _timings, ...rest } = await proposeInThread(commodity.problem);
        result.push({ kind: commodity.kind, unit: commodity.unit, step: commodity.step, ...rest });
      }
      const resultHash = hash(result);
      return { resultHash, stored: round.result_hash, same: resultHash === round.result_hash };
    } finally {
      this.replaying = false;
    }
  }
}
