import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Weeks in which an organisation's clocks stand still, by their Mondays; what the sweeps look for. */
export class ClosedWeeks1764000000046 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE standing ADD COLUMN closed_weeks date[] NOT NULL DEFAULT '{}' CHECK (cardinality(closed_weeks) <= 104);
      CREATE INDEX need_expires ON need (council_id, expires_on) WHERE state IN ('submitted','queried','open','part_matched');
      CREATE INDEX pledge_expires ON pledge (council_id, window_to) WHERE state IN ('awaiting_answer','open','paused');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX pledge_expires; DROP INDEX need_expires; ALTER TABLE standing DROP COLUMN closed_weeks;');
  }
}
