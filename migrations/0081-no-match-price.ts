import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Never written: what a match costs others is worked out when somebody asks. */
export class NoMatchPrice1764000000081 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE match DROP COLUMN price;');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE match ADD COLUMN price jsonb;');
  }
}
