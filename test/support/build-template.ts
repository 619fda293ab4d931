import 'reflect-metadata';
import { migrate, provision } from '@app/database';
import { MIGRATIONS } from '@migrations';
import { migrateQueue } from '../../apps/worker/src/queue/schema';
import { databaseUrls, testLogins } from './logins';

// Run by cluster.ts in a process of its own (see scripts/typescript-hook.cjs): superuser URL, database name.
async function main(): Promise<void> {
  const [superUrl, database] = process.argv.slice(2) as [string, string];
  await provision(superUrl, { database, ...testLogins(superUrl) });
  await migrate(databaseUrls(superUrl, database).ownerUrl, MIGRATIONS);
  await migrateQueue(databaseUrls(superUrl, database).ownerUrl);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
