import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Letters that wait to be sent are found without reading all that were. */
export class LettersLeft1764000000099 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE INDEX notice_queued ON notice (council_id, created_at) WHERE state = 'queued'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX notice_queued');
  }
}
