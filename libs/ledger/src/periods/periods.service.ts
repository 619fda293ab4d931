import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, londonDate, move, type Day } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { periodMoves, quarterBefore, requireQuarter, type PeriodState, type Quarter } from './period.rules';

/** Reporting quarters: closed in order, then locked. What a closed one shows never changes. */
@Injectable()
export class Periods {
  /** Throws `wrong-date`, `not-yet`, `earlier-period-open`, `wrong-state`. */
  async close(tx: Tx, from: Day): Promise<void> {
    const quarter = requireQuarter(from);
    if (quarter.to >= londonDate(tx.now)) throw new DomainError('not-yet', `This quarter runs to ${quarter.to}: close it after that day.`);
    move(periodMoves, await this.lockedState(tx, quarter), 'closed', 'period');
    const [earlier] = await tx.query(`SELECT 1 FROM ledger.transfer WHERE council_id = $1 AND happened_on < $2 LIMIT 1`, [tx.councilId, quarter.from]);
    if (earlier && await this.stateOf(tx, quarterBefore(quarter)) === 'open') throw new DomainError('earlier-period-open', `Close the quarter from ${quarterBefore(quarter).from} first.`);
    // The instant first: what is recorded by then and not committed yet stays out by the snapshot.
    await tx.query(
      `INSERT INTO period (council_id, from_on, to_on, state, closed_at, closed_in, closed_by) SELECT $1, $2, $3, 'closed', c.at, pg_current_snapshot(), $4 FROM (SELECT ledger.clock() AS at) c`,
      [tx.councilId, quarter.from, quarter.to, tx.actor.personId]);
    await this.tell(tx, quarter, 'open', 'closed');
  }

  /** Throws `wrong-date`, `wrong-state`, `earlier-period-open`. */
  async lock(tx: Tx, from: Day): Promise<void> {
    const quarter = requireQuarter(from);
    move(periodMoves, await this.lockedState(tx, quarter), 'locked', 'period');
    if (await this.stateOf(tx, quarterBefore(quarter)) === 'closed') throw new DomainError('earlier-period-open', `Lock the quarter from ${quarterBefore(quarter).from} first.`);
    await tx.query(`UPDATE period SET state = 'locked', locked_at = $3, locked_by = $4, version = version + 1 WHERE council_id = $1 AND from_on = $2`, [tx.councilId, quarter.from, tx.now, tx.actor.personId]);
    await this.tell(tx, quarter, 'closed', 'locked');
  }

  /** What corrects these days says why, in each of their quarters that is closed or locked; its transfers carry the event. */
  async noteCorrection(tx: Tx, eventId: string, days: readonly Day[], note: string): Promise<void> {
    await tx.query(
      `INSERT INTO period_note (council_id, from_on, event_id, note, person_id, recorded_at)
       SELECT DISTINCT p.council_id, p.from_on, $3::uuid, $4, $5::uuid, $6::timestamptz FROM period p JOIN unnest($2::date[]) d(day) ON d.day BETWEEN p.from_on AND p.to_on WHERE p.council_id = $1`,
      [tx.councilId, days, eventId, note.trim(), tx.actor.personId, tx.now]);
  }

  private async stateOf(tx: Tx, { from }: Quarter): Promise<PeriodState> {
    const [row] = await tx.query<{ state: PeriodState }>('SELECT state FROM period WHERE council_id = $1 AND from_on = $2', [tx.councilId, from]);
    return row?.state ?? 'open';
  }

  /** One at a time a council, to the end of the transaction: the row that a second closure would meet is not there yet. */
  private async lockedState(tx: Tx, quarter: Quarter): Promise<PeriodState> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('period' || $1, 0))`, [tx.councilId]);
    return this.stateOf(tx, quarter);
  }

  private async tell(tx: Tx, { from, to }: Quarter, before: PeriodState, state: PeriodState): Promise<void> {
    await recordChanges(tx, [{ subjectType: 'period', subjectId: tx.councilId, from: before, to: state, note: `${from} to ${to}` }]);
    await record(tx, { type: `period.${state}`, subjectType: 'period', subjectId: tx.councilId, payload: { from, to } });
  }
}
