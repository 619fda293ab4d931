import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { handedOn } from './config';
import { databaseUrls } from './logins';

export interface TestDatabase {
  /** The app's weak login: row security applies. */
  appUrl: string;
  /** The migrator's login: add `options: '-c role=commonweal_owner'` (or SET ROLE) to act as the owner. */
  ownerUrl: string;
  superUrl: string;
  /** Drops the database, whoever is still connected. */
  close(): Promise<void>;
}

/** A fresh copy of the migrated template: 50–200 ms. One for each spec file is usual; close it in afterAll. */
export async function testDatabase(): Promise<TestDatabase> {
  const { superUrl, template } = handedOn();
  const name = `cw_test_${Math.floor(Date.now() / 1000).toString(36)}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(superUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER commonweal_owner`);
  return { ...databaseUrls(superUrl, name), close: () => asSuperuser(superUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}

async function asSuperuser(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
