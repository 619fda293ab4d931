import { createDataSource } from '@app/database';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { root } from '../support/config';
import { testDatabase, type TestDatabase } from '../support/database';

/** What a TypeORM column type is called in PostgreSQL. */
const POSTGRES: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone', varchar: 'character varying' };

/** Every *.entity.ts of the libs. */
const entities = async (): Promise<Function[]> => {
  const files = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.entity.ts'));
  const modules = await Promise.all(files.map((file) => import(join(root, 'libs', file)) as Promise<Record<string, unknown>>));
  return modules.flatMap((m) => Object.values(m)).filter((v): v is Function => typeof v === 'function');
};

/** Each column that is not there, is of another type, or may be NULL where the other may not. */
async function differences(url: string, classes: Function[]): Promise<string[]> {
  const source: DataSource = await createDataSource({ url, poolSize: 1, entities: classes as never }).initialize();
  try {
    const rows = await source.query<{ table: string; column: string; type: string; nullable: boolean; key: boolean }[]>(`
      SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable, coalesce(a.attnum = ANY(i.indkey), false) AS key
      FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
      WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`);
    const wrong: string[] = [];
    for (const { tableName, columns } of source.entityMetadatas) {
      for (const column of columns) {
        const name = `${tableName}.${column.databaseName}`;
        const found = rows.find((r) => r.table === tableName && r.column === column.databaseName);
        const type = (POSTGRES[String(column.type)] ?? String(column.type)) + (column.isArray ? '[]' : '');
        if (!found) wrong.push(`${name} is not in the database`);
        else {
          if (found.type !== type) wrong.push(`${name} is ${found.type}, the entity says ${type}`);
          if (found.nullable !== column.isNullable) wrong.push(`${name} ${found.nullable ? 'may' : 'may not'} be NULL, the entity says otherwise`);
          if (found.key !== column.isPrimary) wrong.push(`${name} is ${found.key ? '' : 'not '}in the primary key, the entity says otherwise`);
        }
      }
    }
    return wrong;
  } finally {
    await source.destroy();
  }
}

@Entity('need')
class WrongNeed {
  @PrimaryColumn('uuid') id: string;
  @Column('int') title: number;
  @Column('text') postcode: string;
  @Column('text') surprise: string;
}

describe('the entities', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await testDatabase(); });
  afterAll(() => database.close());

  it('are the tables, column by column', async () => {
    const classes = await entities();
    expect(classes.length).toBeGreaterThanOrEqual(6);
    expect(await differences(database.appUrl, classes)).toEqual([]);
  });

  it('are seen to differ', async () => {
    expect(await differences(database.appUrl, [WrongNeed])).toEqual([
      'need.title is text, the entity says integer', 'need.postcode may be NULL, the entity says otherwise', 'need.surprise is not in the database',
    ]);
  });
});
