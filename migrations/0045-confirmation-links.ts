import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A link is looked up by its hash, and is one. */
export class ConfirmationLinks1764000000045 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE UNIQUE INDEX confirmation_link_secret ON confirmation_link (council_id, secret_hash);');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX confirmation_link_secret;');
  }
}
