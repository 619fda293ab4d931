import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A need belongs to no contract, so no match could ever keep help to one: what cannot be enforced is not asked for. */
export class NoContractFence1764000000080 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE commitment DROP COLUMN only_contract;');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE commitment ADD COLUMN only_contract boolean NOT NULL DEFAULT false;');
  }
}
