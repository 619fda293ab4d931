import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What councillors suggest for a ward, until an officer has answered. */
export class Suggestions1764000000120 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE suggestion (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        ward_code text NOT NULL CHECK (length(ward_code) <= 20),
        person_id uuid NOT NULL REFERENCES person (id),
        words text NOT NULL CHECK (length(words) BETWEEN 10 AND 2000),
        state text NOT NULL CHECK (state IN ('waiting','answered')),
        answer text CHECK (length(answer) BETWEEN 3 AND 2000),
        answered_by uuid REFERENCES person (id),
        answered_at timestamptz,
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        CHECK ((state = 'answered') = (answer IS NOT NULL) AND (state = 'answered') = (answered_at IS NOT NULL))
      );
      CREATE INDEX suggestion_ward ON suggestion (council_id, ward_code, id);
      CREATE INDEX suggestion_waiting ON suggestion (council_id, created_at) WHERE state = 'waiting';
      SELECT own_by_council('suggestion');
      GRANT SELECT, INSERT, UPDATE ON suggestion TO commonweal_app;`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE suggestion');
  }
}
