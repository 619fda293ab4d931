import 'reflect-metadata';
import { createDataSource, migrate, provision, Transactions } from '@app/database';
import { newId, systemActor, SystemClock, type Actor } from '@app/kernel';
import { Ledger, type AccountKey } from '@app/ledger';
import { MIGRATIONS } from '@migrations';
import { join } from 'node:path';
import { Client } from 'pg';
import { erasePostgres, startPostgres } from '../../apps/standalone/src/postgres/launcher';
import { cache } from '../../test/support/config';
import { databaseUrls, testLogins } from '../../test/support/logins';

/** As a production server would stand: every COMMIT is on disk before it is answered. */
export const SETTINGS = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on', shared_buffers: '1GB', max_wal_size: '4GB', checkpoint_timeout: '15min', max_connections: '100' };

/** A durable server of its own with one migrated database and two plain stages; erased at the end. */
export async function openBooks(name: string) {
  const home = join(cache, name);
  await erasePostgres(home);
  const server = await startPostgres({ home, binaries: cache, durable: true, settings: SETTINGS });
  const urls = databaseUrls(server.superUrl, 'books');
  await provision(server.superUrl, { database: 'books', ...testLogins(server.superUrl) });
  await migrate(urls.ownerUrl, MIGRATIONS);
  const owner = new Client({ connectionString: urls.superUrl });
  await owner.connect();
  await owner.query(`INSERT INTO ledger.stage VALUES ('bench','source',true), ('bench','leaf',false)`);
  const source = await createDataSource({ url: urls.appUrl, poolSize: 8 }).initialize();
  return {
    owner, urls, source, transactions: new Transactions(source, new SystemClock()), ledger: new Ledger(),
    async newCouncil(): Promise<Actor> {
      const id = newId();
      await owner.query(`INSERT INTO council (id, slug, name, tier, rules, clocks, safeguarding, created_at) VALUES ($1, $2, 'A council', 'unitary', '{}', '{}', '{"childNumber":"999","adultNumber":"999"}', now())`, [id, `c-${id.slice(-12)}`]);
      return systemActor(id);
    },
    /** A second, empty database to copy from, on the same server. */
    async template(work: (superUrl: string, template: string) => Promise<void>): Promise<void> {
      await provision(server.superUrl, { database: 'template_books', ...testLogins(server.superUrl) });
      await migrate(databaseUrls(server.superUrl, 'template_books').ownerUrl, MIGRATIONS);
      await work(server.superUrl, 'template_books');
    },
    async close() {
      await source.destroy();
      await owner.end();
      await server.stop();
      await erasePostgres(home);
    },
  };
}

/** For the bench only: `count` transfers in one council by the owner's hand, counters to match. */
export async function fill(b: { owner: Client }, councilId: string, from: number, to: number): Promise<void> {
  const id = (what: string, n: string) => `md5('${councilId}${what}' || ${n})::uuid`;
  await b.owner.query(`
    SET session_replication_role = replica; SET synchronous_commit = off;
    CREATE TEMP TABLE filled AS SELECT i, 1 + i % greatest(${to} / 20, 1) AS s, 1 + (i::bigint * 7919) % greatest(${to} / 20, 1) AS l, 1 + i % 9 AS amount FROM generate_series(${from}, ${to} - 1) i;
    INSERT INTO ledger.account (council_id, id, book, stage, subject, unit, may_go_below_zero, opened_at, debits_posted, credits_posted)
    SELECT '${councilId}', ${id('source', 's')}, 'bench', 'source', ${id('source', 's')}, 'filled', true, now(), sum(amount), 0 FROM filled GROUP BY s
    ON CONFLICT (council_id, id) DO UPDATE SET debits_posted = account.debits_posted + excluded.debits_posted;
    INSERT INTO ledger.account (council_id, id, book, stage, subject, unit, may_go_below_zero, opened_at, debits_posted, credits_posted)
    SELECT '${councilId}', ${id('leaf', 'l')}, 'bench', 'leaf', ${id('leaf', 'l')}, 'filled', false, now(), 0, sum(amount) FROM filled GROUP BY l
    ON CONFLICT (council_id, id) DO UPDATE SET credits_posted = account.credits_posted + excluded.credits_posted;
    INSERT INTO ledger.transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, happened_on, recorded_at)
    SELECT '${councilId}', ${id('transfer', 'i')}, ${id('command', 'i')}, 0, 0, 'single', ${id('source', 's')}, ${id('leaf', 'l')}, 'filled', amount, 'bench.filled', '2026-06-01', clock_timestamp() FROM filled;
    DROP TABLE filled; SET session_replication_role = origin; SET synchronous_commit = on`);
  await b.owner.query('VACUUM ANALYZE ledger.account, ledger.transfer');
}

export type BenchBooks = Awaited<ReturnType<typeof openBooks>>;

export const source = (subject: string): AccountKey => ({ book: 'bench', stage: 'source', subject, unit: 'hour' });
export const leaf = (subject: string): AccountKey => ({ book: 'bench', stage: 'leaf', subject, unit: 'hour' });
