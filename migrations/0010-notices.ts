import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was told what: one row a person and event, so that nobody is told twice whatever is delivered twice. */
export class Notices1764000000010 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE notice (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        event_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person (id),
        template text NOT NULL CHECK (length(template) <= 60),
        state text NOT NULL CHECK (state IN ('queued','sent')),
        created_at timestamptz NOT NULL,
        sent_at timestamptz,
        PRIMARY KEY (council_id, id),
        UNIQUE (council_id, event_id, person_id),
        FOREIGN KEY (council_id, event_id) REFERENCES event (council_id, id)
      );
      CREATE INDEX notice_person ON notice (council_id, person_id, id);
      SELECT own_by_council('notice');
      GRANT SELECT, INSERT, UPDATE ON notice TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE notice;');
  }
}
