import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { seedDemo, type DemoContext, type DemoLogIn } from './demo/seed-demo';

const done = (folder: string) => join(folder, 'demo.json');
const begun = (folder: string) => join(folder, 'demo.begun');

/** The last seeding broke off: what it left is of no use. */
export const isHalfSeeded = (folder: string): boolean => existsSync(begun(folder));

/** Seeds once; later starts read back who may log in. */
export async function prepareDemo(folder: string, empty: boolean, context: DemoContext): Promise<DemoLogIn[]> {
  if (existsSync(done(folder))) return JSON.parse(readFileSync(done(folder), 'utf8')) as DemoLogIn[];
  writeFileSync(begun(folder), '');
  const lived = !empty && await hasCouncils(context.databaseUrl);
  if (lived) context.progress('There are councils in this database already: no demo is added');
  const logIns = empty || lived ? [] : await seedDemo(context);
  writeFileSync(done(folder), JSON.stringify(logIns, null, 2));
  rmSync(begun(folder));
  return logIns;
}

async function hasCouncils(databaseUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query('SELECT 1 FROM council LIMIT 1')).rowCount === 1;
  } finally {
    await client.end();
  }
}
