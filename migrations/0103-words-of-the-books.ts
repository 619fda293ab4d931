import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ids and plain words only: no name, address, telephone number or sentence fits where the books take text. */
export class WordsOfTheBooks1764000000103 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      -- Parts with colons between: ids, or words of small letters.
      ALTER DOMAIN ledger.detail DROP CONSTRAINT detail_check;
      ALTER DOMAIN ledger.detail ADD CONSTRAINT detail_words CHECK (length(VALUE) <= 200 AND VALUE ~ '^(([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[a-z]+(-[a-z]+)*)(:|$))*$');
      ALTER TABLE ledger.stage ADD CONSTRAINT stage_words CHECK (book ~ '^[a-z-]{1,20}$' AND stage ~ '^[a-z-]{1,20}$');
      ALTER TABLE ledger.transfer DROP CONSTRAINT transfer_code, ADD CONSTRAINT transfer_code CHECK (code ~ '^[a-z][a-z._-]*$' AND length(code) <= 60), ALTER COLUMN unit TYPE ledger.unit;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE ledger.transfer DROP CONSTRAINT transfer_code, ADD CONSTRAINT transfer_code CHECK (code ~ '^[a-z0-9._-]+$' AND length(code) <= 60), ALTER COLUMN unit TYPE text;
      ALTER TABLE ledger.stage DROP CONSTRAINT stage_words;
      ALTER DOMAIN ledger.detail DROP CONSTRAINT detail_words;
      ALTER DOMAIN ledger.detail ADD CONSTRAINT detail_check CHECK (VALUE ~ '^[a-z0-9:._-]*$' AND length(VALUE) <= 200);
    `);
  }
}
