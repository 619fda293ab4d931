import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Totals ask whether a promise went to another supplier since they were made. */
export class NovatedEvents1764000000094 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE INDEX event_novated ON event (council_id, recorded_at) WHERE type = 'commitment.novated'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX event_novated');
  }
}
