import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a supplier shows of a delivery. The file is in the store under the evidence's id; here is what it was, and what it must still be. */
export class Evidence1764000000049 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE evidence (
        council_id uuid NOT NULL REFERENCES council (id),
        id uuid NOT NULL,
        delivery_id uuid NOT NULL,
        media_type text NOT NULL CHECK (length(media_type) <= 100),
        bytes int NOT NULL CHECK (bytes BETWEEN 1 AND 10000000),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        attached_by uuid,
        created_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        -- Of what was withdrawn: when its file was gone from the store.
        removed_at timestamptz CHECK (removed_at IS NULL OR withdrawn_at IS NOT NULL),
        PRIMARY KEY (council_id, id),
        FOREIGN KEY (council_id, delivery_id) REFERENCES delivery (council_id, id)
      );
      CREATE UNIQUE INDEX evidence_delivery ON evidence (council_id, delivery_id, sha256) WHERE withdrawn_at IS NULL;
      CREATE INDEX evidence_to_remove ON evidence (council_id, id) WHERE withdrawn_at IS NOT NULL AND removed_at IS NULL;
      SELECT own_by_council('evidence');
      GRANT SELECT, INSERT, UPDATE ON evidence TO commonweal_app;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE evidence;');
  }
}
