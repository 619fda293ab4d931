import { createDataSource, Transactions } from '@app/database';
import { newId, SetClock, systemActor, type Actor } from '@app/kernel';
import { Ledger } from '@app/ledger';
import type { DataSource } from 'typeorm';
import { testDatabase, type TestDatabase } from '../support/database';

export interface Books {
  database: TestDatabase;
  source: DataSource;
  owner: DataSource;
  transactions: Transactions;
  ledger: Ledger;
  clock: SetClock;
  newCouncil(): Promise<Actor>;
  close(): Promise<void>;
}

/** A database with two books of this test's own: the ledger knows no marketplace word. */
export async function openBooks(poolSize = 10): Promise<Books> {
  const database = await testDatabase();
  const source = await createDataSource({ url: database.appUrl, poolSize }).initialize();
  const owner = await createDataSource({ url: database.ownerUrl, poolSize: 2 }).initialize();
  await owner.query(`SET ROLE commonweal_owner; INSERT INTO ledger.stage VALUES ('left','source',true),('left','a',false),('left','b',false),('right','source',true),('right','a',false),('right','b',false)`);
  const clock = new SetClock(new Date('2026-06-01T09:00:00Z'));
  return {
    database, source, owner, clock, transactions: new Transactions(source, clock), ledger: new Ledger(),
    async newCouncil() {
      const id = newId();
      await source.query(`INSERT INTO council (id, slug, name, tier, rules, clocks, safeguarding, created_at) VALUES ($1, $2, 'A council', 'unitary', '{}', '{}', '{"childNumber":"999","adultNumber":"999"}', now())`, [id, `c-${id.slice(-12)}`]);
      return systemActor(id);
    },
    async close() {
      await source.destroy();
      await owner.destroy();
      await database.close();
    },
  };
}
