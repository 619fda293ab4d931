import { Transactions, type Tx } from '@app/database';
import { systemActor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { NewJob } from '../queue/job-queue';

export interface OwedJob { eventId: string; job: string; attempt: number }

const BATCH = 200;
/** Minutes until a job is presumed lost: twice as long each time, four hours at the most. */
const LOST_AFTER = 10;
const LOST_AFTER_MOST = 240;
/** With the waits between them a little over a day: a mail server that is away for a night loses nobody's letter. */
export const MOST_ATTEMPTS = 10;

/** What the queue owes each event, in our own tables. Each method is one council's and one transaction. */
@Injectable()
export class Outbox {
  constructor(private readonly transactions: Transactions) {}

  async councils(): Promise<string[]> {
    const rows = await this.transactions.installation<{ id: string }[]>((manager) => manager.query('SELECT id FROM council ORDER BY id'));
    return rows.map((row) => row.id);
  }

  /** Turns new events into owed jobs, oldest first. Two relays side by side take different events. */
  claim(councilId: string, jobsFor: (eventType: string) => string[]): Promise<number> {
    return this.in(councilId, async (tx) => {
      const events = await tx.query<{ id: string; type: string }>(
        `SELECT id, type FROM event WHERE council_id = $1 AND relayed_at IS NULL ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`, [councilId]);
      if (!events.length) return 0;
      const owed = events.flatMap((event) => jobsFor(event.type).map((job) => ({ event_id: event.id, job })));
      await tx.query(
        `INSERT INTO event_job (council_id, event_id, job)
         SELECT $1, r.event_id, r.job FROM jsonb_to_recordset($2) AS r(event_id uuid, job text) ON CONFLICT DO NOTHING`, [councilId, JSON.stringify(owed)]);
      await tx.query('UPDATE event SET relayed_at = $2 WHERE council_id = $1 AND id = ANY($3::uuid[])', [councilId, tx.now, events.map((e) => e.id)]);
      return events.length;
    });
  }

  unqueued(councilId: string): Promise<OwedJob[]> {
    return this.transactions.read(systemActor(councilId), (tx) => tx.query<OwedJob>(
      `SELECT event_id AS "eventId", job, attempt FROM event_job
       WHERE council_id = $1 AND queued_at IS NULL AND done_at IS NULL ORDER BY event_id LIMIT ${BATCH}`, [councilId]));
  }

  /** After the queue took them. A crash in between adds them once more, under the same ids: no harm. */
  async markQueued(councilId: string, jobs: readonly OwedJob[]): Promise<void> {
    if (!jobs.length) return;
    await this.in(councilId, (tx) => tx.query(
      `UPDATE event_job j SET queued_at = $2, presumed_lost_at = $2::timestamptz + least(${LOST_AFTER} * power(2, r.attempt), ${LOST_AFTER_MOST}) * interval '1 minute'
       FROM jsonb_to_recordset($3) AS r("eventId" uuid, job text, attempt int)
       WHERE j.council_id = $1 AND j.event_id = r."eventId" AND j.job = r.job AND j.attempt = r.attempt`,
      [councilId, tx.now, JSON.stringify(jobs)]));
  }

  isDone(councilId: string, eventId: string, job: string): Promise<boolean> {
    return this.transactions.read(systemActor(councilId), async (tx) => {
      const [row] = await tx.query<{ done: boolean }>('SELECT done_at IS NOT NULL AS done FROM event_job WHERE council_id = $1 AND event_id = $2 AND job = $3', [councilId, eventId, job]);
      return row?.done ?? false;
    });
  }

  async markDone(councilId: string, eventId: string, job: string): Promise<void> {
    await this.in(councilId, (tx) => tx.query(
      'UPDATE event_job SET done_at = $4, last_error = NULL WHERE council_id = $1 AND event_id = $2 AND job = $3 AND done_at IS NULL', [councilId, eventId, job, tx.now]));
  }

  async markError(councilId: string, eventId: string, job: string, code: string): Promise<void> {
    await this.in(councilId, (tx) => tx.query(
      'UPDATE event_job SET last_error = $4 WHERE council_id = $1 AND event_id = $2 AND job = $3 AND done_at IS NULL', [councilId, eventId, job, code.slice(0, 100)]));
  }

  /** Jobs that the queue lost or gave up come back under a new id. Returns how many. */
  sweep(councilId: string): Promise<number> {
    return this.in(councilId, async (tx) => {
      const again = await tx.query<{ event_id: string }>(
        `WITH lost AS (
           UPDATE event_job SET attempt = attempt + 1, queued_at = NULL, presumed_lost_at = NULL
           WHERE council_id = $1 AND done_at IS NULL AND presumed_lost_at < $2 AND attempt < ${MOST_ATTEMPTS} RETURNING event_id)
         SELECT event_id FROM lost`, [councilId, tx.now]);
      return again.length;
    });
  }

  private in<T>(councilId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(systemActor(councilId), work);
  }
}

/** `<job>_<event>_<attempt>`: no colon, not all digits, and new for each attempt. */
export const toNewJob = (councilId: string, { eventId, job, attempt }: OwedJob): NewJob => ({
  name: job, id: `${job}_${eventId}_${attempt}`, data: { councilId, eventId, attempt },
});
