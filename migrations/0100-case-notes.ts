import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the parties and the officers write to a case while it waits for a decision. */
export class CaseNotes1764000000100 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE case_note (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        case_id uuid NOT NULL,
        -- Whose word it is; null: the council's.
        organisation_id uuid REFERENCES organisation (id),
        person_id uuid REFERENCES person (id),
        note text NOT NULL CHECK (length(note) BETWEEN 1 AND 4000),
        created_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, case_id) REFERENCES "case" (council_id, id)
      );
      CREATE INDEX case_note_case ON case_note (council_id, case_id, id);
      SELECT own_by_council('case_note');
      GRANT SELECT, INSERT ON case_note TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE case_note;');
  }
}
