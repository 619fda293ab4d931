import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A council's own colour on its pages; the contrast is checked where it is set. */
export class CouncilAccent1764000000050 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE council ADD accent text CHECK (accent ~ '^#[0-9a-f]{6}$')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE council DROP accent');
  }
}
