import { Client } from 'pg';
import { newId } from '@app/kernel';
import { testDatabase, type TestDatabase } from '../support/database';
import { councilOwned } from './catalogue';

const SOMETHING: Record<string, string> = { uuid: 'gen_random_uuid()', text: `'x'`, integer: '1', bigint: '1', smallint: '1', boolean: 'true', date: 'current_date', 'timestamp with time zone': 'now()', bytea: `'\\x00'`, jsonb: `'{}'`, xid8: 'pg_current_xact_id()', 'ledger.unit': `'x'`, pg_snapshot: 'pg_current_snapshot()' };

/** On a copy stripped of every other constraint and with every grant given, so that the policies alone stand between the app's login and two councils' rows. */
describe('row security, as the app', () => {
  let database: TestDatabase;
  let app: Client;
  let tables: string[];
  const insert = new Map<string, (councilId: string) => string>();
  const [ours, theirs] = [newId(), newId()];
  beforeAll(async () => {
    database = await testDatabase();
    const owner = new Client({ connectionString: database.superUrl });
    await owner.connect();
    tables = await councilOwned(owner);
    for (const table of tables) {
      const { rows: constraints } = await owner.query<{ name: string }>(`SELECT format('%I', conname) AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype IN ('c', 'f', 'x')`, [table]);
      for (const { name } of constraints) await owner.query(`ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${name} CASCADE`);
      await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER ALL; GRANT ALL ON ${table} TO commonweal_app`);
      const { rows: columns } = await owner.query<{ name: string; type: string }>(`
        SELECT format('%I', attname) AS name, format_type(atttypid, NULL) AS type FROM pg_attribute
        WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attnotnull AND attgenerated = '' AND attidentity = '' AND (NOT atthasdef OR attname = 'council_id')`, [table]);
      const others = columns.filter((c) => c.name !== 'council_id');
      const values = others.map((c) => SOMETHING[c.type] ?? (c.type.endsWith('[]') ? `'{}'` : `unknown type ${c.type}`));
      insert.set(table, (councilId) => `INSERT INTO ${table} (${['council_id', ...others.map((c) => c.name)].join(', ')}) VALUES (${[`'${councilId}'`, ...values].join(', ')})`);
      for (const council of [ours, theirs]) await owner.query(insert.get(table)!(council));
    }
    await owner.end();
    app = new Client({ connectionString: database.appUrl });
    await app.connect();
  });
  afterAll(async () => {
    await app?.end();
    await database.close();
  });

  const within = async <T>(councilId: string | null, work: () => Promise<T>): Promise<T> => {
    await app.query('BEGIN');
    try {
      if (councilId) await app.query(`SET LOCAL app.council = '${councilId}'`);
      return await work();
    } finally {
      await app.query('ROLLBACK');
    }
  };
  const councilsSeen = async (table: string) => (await app.query<{ council_id: string }>(`SELECT council_id FROM ${table}`)).rows.map((r) => r.council_id);
  const refused = (work: Promise<unknown>) => work.then(() => 'let through', (error: Error) => error.message);

  it('stands before every council-owned table', () => {
    expect(tables.length).toBeGreaterThan(30);
    expect(tables).toEqual(expect.arrayContaining(['public.need', 'public."case"', 'public.event', 'ledger.transfer']));
  });

  it('shows no rows without a council', async () => {
    for (const table of tables) expect([table, await within(null, () => councilsSeen(table))]).toEqual([table, []]);
  });

  it('shows a council its own rows and nobody else\'s', async () => {
    for (const table of tables) {
      expect([table, await within(ours, () => councilsSeen(table))]).toEqual([table, [ours]]);
      expect([table, await within(newId(), () => councilsSeen(table))]).toEqual([table, []]);
    }
  });

  it('refuses a row of another council, and one without a context', async () => {
    for (const table of tables) {
      for (const context of [ours, null]) expect([table, await within(context, () => refused(app.query(insert.get(table)!(theirs))))]).toEqual([table, expect.stringContaining('violates row-level security policy')]);
    }
  });

  it('lets nobody move, change or remove a row of another council', async () => {
    for (const table of tables) {
      expect([table, await within(ours, () => refused(app.query(`UPDATE ${table} SET council_id = '${theirs}'`)))]).toEqual([table, expect.stringContaining('violates row-level security policy')]);
      expect([table, await within(ours, async () => (await app.query(`DELETE FROM ${table} WHERE council_id = '${theirs}'`)).rowCount)]).toEqual([table, 0]);
      expect([table, await within(ours, async () => (await app.query(`UPDATE ${table} SET council_id = council_id WHERE council_id = '${theirs}'`)).rowCount)]).toEqual([table, 0]);
    }
  });
});
