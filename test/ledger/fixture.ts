import { createDataSource, Transactions } from '@app/database';
import { newId, SetClock, systemActor, type Actor } from '@app/kernel';
import { Ledger } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { Client } from 'pg';
import { countRefusals } from '../support/deadlocks';
import { testDatabase, type TestDatabase } from '../support/database';

export interface Books {
  database: TestDatabase;
  source: DataSource;
  owner: DataSource;
  transactions: Transactions;
  ledger: Ledger;
  clock: SetClock;
  newCouncil(): Promise<Actor>;
  /** Does as the cluster's superuser, whom nothing stops but CHECKs, keys and triggers. */
  superuser(sql: string): Promise<Record<string, unknown>[]>;
  /** How often the database broke up a circle of waiting so far, retried or not. */
  deadlocks(): number;
  close(): Promise<void>;
}

/** A database with two books of this test's own: the ledger knows no marketplace word. `spoil` is done to it as superuser first. */
export async function openBooks({ poolSize = 10, spoil }: { poolSize?: number; spoil?: (client: Client) => Promise<unknown> } = {}): Promise<Books> {
  const database = await testDatabase();
  const strong = new Client({ connectionString: database.superUrl });
  await strong.connect();
  await spoil?.(strong);
  const source = await createDataSource({ url: database.appUrl, poolSize }).initialize();
  const owner = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
  await owner.query(`SET ROLE commonweal_owner; INSERT INTO ledger.stage VALUES ('left','source',true),('left','a',false),('left','b',false),('right','source',true),('right','a',false),('right','b',false)`);
  const clock = new SetClock(new Date('2026-06-01T09:00:00Z'));
  const deadlocks = countRefusals(source, '40P01');
  return {
    deadlocks, superuser: async (sql) => (await strong.query<Record<string, unknown>>(sql)).rows,
    database, source, owner, clock, transactions: new Transactions(source, clock), ledger: new Ledger(),
    async newCouncil() {
      const id = newId();
      await source.query(`INSERT INTO council (id, slug, name, tier, rules, clocks, safeguarding, created_at) VALUES ($1, $2, 'A council', 'unitary', '{}', '{}', '{"childNumber":"999","adultNumber":"999"}', now())`, [id, `c-${id.slice(-12)}`]);
      return systemActor(id);
    },
    async close() {
      await source.destroy();
      await owner.destroy();
      await strong.end();
      await database.close();
    },
  };
}
