import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { QUEUE_SCHEMA } from './backend';

/**
 * Makes or updates the queue's tables, as a member of the owner role: the app's own login could not.
 * Runs with every migrate, also where Redis is used, so that either can be switched to. Repeatable.
 */
export async function migrateQueue(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl, options: '-c role=commonweal_owner' });
  await client.connect();
  try {
    await runMigrations(client, QUEUE_SCHEMA);
    await client.query(`
      -- CREATE too, in this schema alone: BullMQ makes a sequence for each queue when its first job is added.
      GRANT USAGE, CREATE ON SCHEMA ${QUEUE_SCHEMA} TO commonweal_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO commonweal_app;
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA ${QUEUE_SCHEMA} TO commonweal_app;
      REVOKE INSERT, UPDATE, DELETE ON ${QUEUE_SCHEMA}.migration FROM commonweal_app;
    `);
  } finally {
    await client.end();
  }
}
