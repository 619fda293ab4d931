import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an address was invited in a day, so that nobody is mailed by inviting and taking back: a hash, which the clocks forget after the day. */
export class InvitedAddresses1764000000098 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE invitation ADD address_hash bytea;
      CREATE INDEX invitation_address ON invitation (council_id, address_hash) WHERE address_hash IS NOT NULL;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE invitation DROP address_hash');
  }
}
