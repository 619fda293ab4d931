import { inCouncil, refusal } from '../moves';
import type { Checks } from './promise';

/** Every table of the schema, also those that come later. */
const TABLES = `SELECT c.oid::regclass::text AS name FROM pg_class c WHERE c.relnamespace = 'ledger'::regnamespace AND c.relkind IN ('r','p') ORDER BY 1`;

export const APPEND_ONLY: Checks = {
  async 'no login of a running app may change, delete or empty any table of the books'(books) {
    const rights = await books.owner.query<{ name: string; may: string }[]>(
      `SELECT t.name, r.right AS may FROM (${TABLES}) t CROSS JOIN (VALUES ('UPDATE'),('DELETE'),('TRUNCATE'),('TRIGGER'),('REFERENCES')) r("right")
       WHERE has_table_privilege('commonweal_app', t.name, r.right) OR CASE WHEN r.right = 'UPDATE' THEN has_any_column_privilege('commonweal_app', t.name, 'UPDATE') ELSE false END`);
    expect(rights).toEqual([]);
    const inserts = await books.owner.query(`SELECT t.name FROM (${TABLES}) t WHERE t.name IN ('ledger.transfer','ledger.account','ledger.stage') AND has_table_privilege('commonweal_app', t.name, 'INSERT')`);
    expect(inserts).toEqual([]);
  },
  async 'an app that tries is refused'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 5);
    for (const sql of ['UPDATE ledger.transfer SET amount = 1', 'DELETE FROM ledger.transfer', 'TRUNCATE ledger.transfer', 'UPDATE ledger.account SET credits_posted = 5', 'DELETE FROM ledger.account']) {
      expect([sql, await refusal(books.transactions.run(m.actor, (tx) => tx.query(sql)))]).toEqual([sql, '42501']);
    }
  },
  async 'even the owner is stopped'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 5);
    for (const sql of ['UPDATE ledger.transfer SET amount = 1', 'DELETE FROM ledger.transfer', 'TRUNCATE ledger.transfer CASCADE', 'DELETE FROM ledger.account', 'TRUNCATE ledger.account CASCADE', `UPDATE ledger.account SET unit = 'item'`, 'UPDATE ledger.account SET may_go_below_zero = true']) {
      expect([sql, await refusal(books.owner.query(`BEGIN; SET LOCAL ROLE commonweal_owner; SET LOCAL app.council = '${m.actor.councilId}'; ${sql}`).finally(() => books.owner.query('ROLLBACK')))]).toEqual([sql, '23001']);
    }
  },
  async 'the app can neither act as the owner nor turn the triggers off'(books) {
    const m = await inCouncil(books);
    for (const sql of ['SET ROLE commonweal_owner', 'ALTER TABLE ledger.transfer DISABLE TRIGGER ALL', 'SET session_replication_role = replica', 'CREATE FUNCTION ledger.mine() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$', `INSERT INTO ledger.clock_setting VALUES (true, now())`]) {
      expect([sql, await refusal(books.transactions.run(m.actor, (tx) => tx.query(sql)))]).toEqual([sql, '42501']);
    }
  },
};
