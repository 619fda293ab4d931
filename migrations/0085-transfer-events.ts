import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From an event to its transfers. */
export class TransferEvents1764000000085 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX transfer_event ON ledger.transfer (council_id, event_id) WHERE event_id IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX ledger.transfer_event');
  }
}
