import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A planner that has never seen the ledger believes that a council has a row or two, takes any index that begins with the council, and
 * keeps that plan while the books grow. So it is shown, once, rows of one council, which are gone before anybody else can see them.
 */
export class LedgerStatistics1764000000066 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    const [{ used }] = await q.query('SELECT EXISTS (SELECT 1 FROM council) AS used') as [{ used: boolean }];
    if (used) return void await q.query('ANALYZE ledger.account, ledger.transfer');
    await q.query(`
      SET LOCAL app.council = '00000000-0000-4000-8000-000000000000';
      INSERT INTO council (id, slug, name, tier, rules, clocks, safeguarding, created_at) VALUES (app_council(), 'shown-to-the-planner', 'Shown to the planner', 'other', '{}', '{}', '{"childNumber":"999","adultNumber":"999"}', now());
      INSERT INTO ledger.stage VALUES ('shown', 'shown', true);
      INSERT INTO ledger.account (council_id, id, book, stage, subject, unit, may_go_below_zero, opened_at)
      SELECT app_council(), md5('account' || i)::uuid, 'shown', 'shown', md5('subject' || i)::uuid, 'hour', true, now() FROM generate_series(1, 100) i;
      INSERT INTO ledger.transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, happened_on, recorded_at)
      SELECT app_council(), md5('transfer' || i)::uuid, md5('command' || i)::uuid, 0, 0, 'single', md5('account' || i)::uuid, md5('account' || (i % 100 + 1))::uuid, 'hour', 1, 'shown', current_date, clock_timestamp() FROM generate_series(1, 100) i;
      ANALYZE ledger.account, ledger.transfer;
      ALTER TABLE ledger.transfer DISABLE TRIGGER USER;
      ALTER TABLE ledger.account DISABLE TRIGGER USER;
      DELETE FROM ledger.transfer;
      DELETE FROM ledger.account;
      ALTER TABLE ledger.transfer ENABLE TRIGGER USER;
      ALTER TABLE ledger.account ENABLE TRIGGER USER;
      DELETE FROM ledger.stage WHERE book = 'shown';
      DELETE FROM council;
    `);
  }

  async down(): Promise<void> {
    // What a planner has seen takes nothing away.
  }
}
