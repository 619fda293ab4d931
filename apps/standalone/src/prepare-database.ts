import { migrate, provision } from '@app/database';
import { MIGRATIONS } from '@migrations';
import { join } from 'node:path';
import { migrateQueue } from '../../worker/src/queue/schema';
import type { Secrets, StandaloneConfig } from './config';
import { startPostgres } from './postgres/launcher';

export interface PreparedDatabase { appUrl: string; ownerUrl: string; stop(): Promise<void> }

export const postgresHome = (config: StandaloneConfig): string => join(config.folder, 'postgres');

/** The embedded server, or the one named by the environment; migrated either way. */
export async function prepareDatabase(config: StandaloneConfig, secrets: Secrets, progress: (line: string) => void): Promise<PreparedDatabase> {
  const prepared = config.databaseUrl && config.migrationDatabaseUrl
    ? { appUrl: config.databaseUrl, ownerUrl: config.migrationDatabaseUrl, stop: async () => undefined }
    : await embedded(config, secrets, progress);
  try {
    const ran = await migrate(prepared.ownerUrl, MIGRATIONS);
    await migrateQueue(prepared.ownerUrl);
    if (ran.length) progress(`Migrated: ${ran.length} step${ran.length === 1 ? '' : 's'}`);
  } catch (error) {
    await prepared.stop();
    throw error;
  }
  return prepared;
}

async function embedded(config: StandaloneConfig, secrets: Secrets, progress: (line: string) => void): Promise<PreparedDatabase> {
  progress('Starting PostgreSQL');
  const server = await startPostgres({ home: postgresHome(config), binaries: config.cache, durable: true });
  if (server.adopted) progress('Took over the PostgreSQL that the last run left behind');
  const login = { database: 'commonweal', appLogin: 'commonweal_web', appPassword: secrets.appPassword, migratorLogin: 'commonweal_migrator', migratorPassword: secrets.migratorPassword };
  await provision(server.superUrl, login);
  const url = (user: string, password: string) => {
    const at = new URL(server.superUrl);
    Object.assign(at, { username: user, password, pathname: `/${login.database}` });
    return at.toString();
  };
  return { appUrl: url(login.appLogin, login.appPassword), ownerUrl: url(login.migratorLogin, login.migratorPassword), stop: server.stop };
}
