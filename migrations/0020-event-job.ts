import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the queue owes for each event: the queue itself is not authoritative, these rows are. */
export class EventJob1764000000020 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE event_job (
        council_id uuid NOT NULL REFERENCES council (id),
        event_id uuid NOT NULL,
        job text NOT NULL CHECK (job ~ '^[a-z-]+([.][a-z-]+)+$'),
        -- Raised when the queue lost the job or gave it up: part of the job's id, for a kept failed job swallows a re-add.
        attempt int NOT NULL DEFAULT 0 CHECK (attempt BETWEEN 0 AND 20),
        -- NULL: not yet in the queue.
        queued_at timestamptz,
        -- In the queue and unanswered until then: presumed lost.
        presumed_lost_at timestamptz,
        done_at timestamptz,
        -- A code, never a text: texts name people.
        last_error text CHECK (length(last_error) <= 100),
        PRIMARY KEY (council_id, event_id, job),
        FOREIGN KEY (council_id, event_id) REFERENCES event (council_id, id)
      );
      CREATE INDEX event_job_unqueued ON event_job (council_id, event_id) WHERE queued_at IS NULL AND done_at IS NULL;
      CREATE INDEX event_job_unanswered ON event_job (council_id, presumed_lost_at) WHERE done_at IS NULL;
      SELECT own_by_council('event_job');
      GRANT SELECT, INSERT, UPDATE ON event_job TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE event_job;');
  }
}
