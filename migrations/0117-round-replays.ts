import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The rounds of the last twelve months solved again with other rules: what would have changed. */
export class RoundReplays1764000000117 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE round_replay (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        state text NOT NULL CHECK (state IN ('queued','running','done','failed')),
        -- What differs from each round's own settings.
        settings jsonb NOT NULL,
        report jsonb,
        progress int NOT NULL DEFAULT 0 CHECK (progress BETWEEN 0 AND 100),
        requested_by uuid,
        requested_at timestamptz NOT NULL,
        finished_at timestamptz,
        PRIMARY KEY (council_id, id)
      );
      CREATE UNIQUE INDEX round_replay_live ON round_replay (council_id) WHERE state IN ('queued','running');
      SELECT own_by_council('round_replay');
      GRANT SELECT, INSERT, UPDATE ON round_replay TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE round_replay');
  }
}
