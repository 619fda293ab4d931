import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A leaf is its council's through its transfer, and a node through the function that writes it: a second look-up for each row only made sealing slower. */
export class SealsKeys1764000000061 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE ledger.leaf DROP CONSTRAINT leaf_council_id_fkey;
      ALTER TABLE ledger.node DROP CONSTRAINT node_council_id_fkey;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE ledger.leaf ADD FOREIGN KEY (council_id) REFERENCES council (id);
      ALTER TABLE ledger.node ADD FOREIGN KEY (council_id) REFERENCES council (id);
    `);
  }
}
