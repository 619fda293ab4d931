import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the running system can be reached: kept beside its data while it runs, for its owner's eyes only. */
export interface Reach { databaseUrl: string; apiUrl: string; migrationDatabaseUrl?: string; webUrl?: string; /** Where mail ends that anybody here may read. */ inboxUrl?: string }

const file = (folder: string) => join(folder, 'running.json');

export function writeReach(folder: string, reach: Reach): void {
  writeFileSync(file(folder), JSON.stringify(reach), { mode: 0o600 });
}

export const forgetReach = (folder: string): void => rmSync(file(folder), { force: true });

/** DATABASE_URL and API_URL, or what `npm start` left in DATA_DIR. Throws a sentence when nothing runs. */
export function findReach(databaseUrl: string | undefined, apiUrl: string | undefined, dataDir: string | undefined): Reach {
  if (databaseUrl && apiUrl) return { databaseUrl, apiUrl };
  const known = file(resolve(dataDir ?? '.data'));
  if (!existsSync(known)) throw new Error('Nothing runs here. Start it first, in another shell: npm start (or set DATABASE_URL and API_URL).');
  return JSON.parse(readFileSync(known, 'utf8')) as Reach;
}

/** The app's login of DATABASE_URL, or the owner's of MIGRATION_DATABASE_URL; else of what `npm start` left in DATA_DIR. Throws a sentence when nothing runs. */
export function findDatabase(variable: 'DATABASE_URL' | 'MIGRATION_DATABASE_URL', env: Record<string, string | undefined>): string {
  const known = file(resolve(env.DATA_DIR ?? '.data'));
  const reach = env[variable] || !existsSync(known) ? null : JSON.parse(readFileSync(known, 'utf8')) as Reach;
  const url = env[variable] || (variable === 'DATABASE_URL' ? reach?.databaseUrl : reach?.migrationDatabaseUrl);
  if (!url) throw new Error(`Nothing runs here. Start it first, in another shell: npm start (or set ${variable}).`);
  return url;
}
