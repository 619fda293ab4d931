import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a group has typed of a request so far, page by page: nothing of it is asked for until it is sent. */
export class NeedDrafts1764000000101 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE need_draft (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        answers jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(answers) = 'object' AND length(answers::text) <= 200000),
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, organisation_id) REFERENCES standing (council_id, organisation_id)
      );
      CREATE INDEX need_draft_own ON need_draft (council_id, organisation_id, id);
      SELECT own_by_council('need_draft');
      GRANT SELECT, INSERT, UPDATE, DELETE ON need_draft TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE need_draft;');
  }
}
