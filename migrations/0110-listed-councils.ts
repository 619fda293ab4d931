import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A council that is tried out, or not live yet, need not stand on the public list. */
export class ListedCouncils1764000000110 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE council ADD listed boolean NOT NULL DEFAULT true');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE council DROP listed');
  }
}
