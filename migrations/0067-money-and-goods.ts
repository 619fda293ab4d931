import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was paid is known by its reference on both sides, for no money passes through here; and what it cost to be rid of goods, as a line of its own. */
export class MoneyAndGoods1764000000067 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE delivery ADD payment_reference text NOT NULL DEFAULT '' CHECK (length(payment_reference) <= 100);
      ALTER TABLE confirmation ADD payment_reference text NOT NULL DEFAULT '' CHECK (length(payment_reference) <= 100),
        ADD disposal_cost_pence bigint CHECK (disposal_cost_pence BETWEEN 0 AND 100000000);
      INSERT INTO ledger.stage (book, stage, may_go_below_zero) VALUES ('cost','source',true), ('cost','disposal',false);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    // The books are never rewritten: an account that was posted to keeps its stage.
    await q.query(`
      DELETE FROM ledger.stage s WHERE s.book = 'cost' AND NOT EXISTS (SELECT 1 FROM ledger.account a WHERE a.book = 'cost');
      ALTER TABLE confirmation DROP disposal_cost_pence, DROP payment_reference;
      ALTER TABLE delivery DROP payment_reference;
    `);
  }
}
