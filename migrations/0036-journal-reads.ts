import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What serves the reading of the books: the journal in its order and by its days, accounts by subject, and from a hold back to its delivery. */
export class JournalReads1764000000036 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE INDEX transfer_recorded ON ledger.transfer (council_id, recorded_at, command_id, ordinal);
      CREATE INDEX transfer_happened ON ledger.transfer (council_id, happened_on, recorded_at, command_id, ordinal);
      CREATE INDEX account_subject ON ledger.account (council_id, subject, id);
      CREATE INDEX delivery_supply_hold ON delivery (council_id, supply_hold) WHERE supply_hold IS NOT NULL;
      CREATE INDEX delivery_demand_hold ON delivery (council_id, demand_hold) WHERE demand_hold IS NOT NULL;
      CREATE INDEX case_supply_hold ON "case" (council_id, supply_hold) WHERE supply_hold IS NOT NULL;
      CREATE INDEX case_demand_hold ON "case" (council_id, demand_hold) WHERE demand_hold IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX ledger.transfer_recorded, ledger.transfer_happened, ledger.account_subject, delivery_supply_hold, delivery_demand_hold, case_supply_hold, case_demand_hold;');
  }
}
