import 'reflect-metadata';
import { migrate } from '@app/database';
import { MIGRATIONS } from '@migrations';
import { migrateQueue } from '../../worker/src/queue/schema';
import { environmentFor } from './config';

async function main(): Promise<void> {
  const url = environmentFor({}).MIGRATION_DATABASE_URL;
  if (!url) throw new Error('MIGRATION_DATABASE_URL is missing: a login that is a member of commonweal_owner (docs/operating.md).');
  const ran = await migrate(url, MIGRATIONS);
  await migrateQueue(url);
  console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'Nothing to migrate.');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
