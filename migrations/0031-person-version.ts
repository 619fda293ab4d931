import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person's own page is changed under the version seen, like everything else. */
export class PersonVersion1764000000031 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE person ADD COLUMN version int NOT NULL DEFAULT 1;');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE person DROP COLUMN version;');
  }
}
