import { migrate, provision } from '@app/database';
import { MIGRATIONS } from '@migrations';
import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { handedOn } from '../support/config';
import { databaseUrls, testLogins } from '../support/logins';

/** Everything a migration can leave behind, as text; comparable between two states of one database. */
const SNAPSHOT = `
  SELECT 'column ' || c.oid::regclass || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull || ' ' || coalesce(pg_get_expr(d.adbin, d.adrelid), '') AS thing
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum WHERE c.relkind IN ('r', 'p', 'v') AND c.relnamespace = ANY($1::regnamespace[])
  UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = ANY($1::regnamespace[])
  UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = ANY($1::text[])
  UNION ALL SELECT 'function ' || p.oid::regprocedure || ' ' || md5(prosrc) || ' ' || coalesce(proacl::text, '') FROM pg_proc p WHERE pronamespace = ANY($1::regnamespace[]) AND NOT EXISTS (SELECT 1 FROM pg_depend e WHERE e.objid = p.oid AND e.deptype = 'e')
  UNION ALL SELECT 'trigger ' || pg_get_triggerdef(t.oid) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal AND c.relnamespace = ANY($1::regnamespace[])
  UNION ALL SELECT 'policy ' || schemaname || '.' || tablename || ' ' || policyname || ' ' || cmd || coalesce(qual, '') || coalesce(with_check, '') FROM pg_policies WHERE schemaname = ANY($1::text[])
  UNION ALL SELECT 'grant ' || c.oid::regclass || ' ' || x.grantee::regrole || ' ' || x.privilege_type FROM pg_class c, aclexplode(c.relacl) x WHERE c.relkind IN ('r', 'p', 'v') AND c.relnamespace = ANY($1::regnamespace[]) AND x.grantee <> 0
  UNION ALL SELECT 'column grant ' || a.attrelid::regclass || '.' || a.attname || ' ' || x.grantee::regrole || ' ' || x.privilege_type FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid, aclexplode(a.attacl) x WHERE c.relnamespace = ANY($1::regnamespace[]) AND x.grantee <> 0
  ORDER BY 1`;

describe('migrations', () => {
  const database = `cw_test_${Math.floor(Date.now() / 1000).toString(36)}_${randomBytes(6).toString('hex')}`;
  const { superUrl } = handedOn();
  const { ownerUrl, superUrl: here } = databaseUrls(superUrl, database);
  beforeAll(() => provision(superUrl, { database, ...testLogins(superUrl) }));
  afterAll(async () => {
    const client = new Client({ connectionString: superUrl });
    await client.connect();
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await client.end();
  });

  async function left(): Promise<string[]> {
    const client = new Client({ connectionString: here });
    await client.connect();
    try {
      const { rows: schemas } = await client.query<{ nspname: string }>(`SELECT nspname FROM pg_namespace WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`);
      const { rows } = await client.query<{ thing: string }>(SNAPSHOT, [schemas.map((s) => s.nspname)]);
      return [...schemas.map((s) => `schema ${s.nspname}`), ...rows.map((r) => r.thing)].filter((thing) => !/(^| )migration(_id_seq|[.]| |$)|"PK_|CREATE UNIQUE INDEX "PK_/.test(thing));
    } finally {
      await client.end();
    }
  }

  it('run up, leave nothing behind when undone, and run up to the same again', async () => {
    const names = MIGRATIONS.map((m) => m.name);
    const before = await left();
    expect((await migrate(ownerUrl, MIGRATIONS)).length).toBe(names.length);
    const once = await left();
    expect(once.length).toBeGreaterThan(500);
    expect((await migrate(ownerUrl, MIGRATIONS, 'down-all')).sort()).toEqual([...names].sort());
    expect(await left()).toEqual(before);
    expect((await migrate(ownerUrl, MIGRATIONS)).length).toBe(names.length);
    expect(await left()).toEqual(once);
    expect(await migrate(ownerUrl, MIGRATIONS)).toEqual([]);
  });
});
