import { Client } from 'pg';
import { testDatabase, type TestDatabase } from './database';

describe('the test database', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await testDatabase(); });
  afterAll(() => database.close());

  const ask = async (url: string, sql: string) => {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Record<string, unknown>[];
    } finally {
      await client.end();
    }
  };

  it('is migrated', async () => {
    expect(await ask(database.ownerUrl, `SELECT to_regclass('public.council') IS NOT NULL AS found`)).toEqual([{ found: true }]);
  });

  it('gives the app a login that is neither superuser nor owner', async () => {
    expect(await ask(database.appUrl, `SELECT rolsuper OR rolbypassrls OR pg_has_role(current_user, 'commonweal_owner', 'MEMBER') AS strong FROM pg_roles WHERE rolname = current_user`)).toEqual([{ strong: false }]);
  });

  it('lets the migrator act as the owner', async () => {
    expect(await ask(database.ownerUrl, `SELECT pg_has_role(current_user, 'commonweal_owner', 'MEMBER') AS may`)).toEqual([{ may: true }]);
  });
});
