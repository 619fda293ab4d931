import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever writes a letter holds its notice for a while: two runs of the same job at once send it once. */
export class NoticeLease1764000000048 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE notice ADD COLUMN claimed_until timestamptz;');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE notice DROP COLUMN claimed_until;');
  }
}
