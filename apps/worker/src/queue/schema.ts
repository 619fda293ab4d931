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
      -- Only our own: the app's login owns those that BullMQ made for it, and granting on another's is refused.
      DO $$ DECLARE s record; BEGIN
        FOR s IN SELECT c.oid::regclass AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = '${QUEUE_SCHEMA}' AND c.relkind = 'S' AND c.relowner = 'commonweal_owner'::regrole
        LOOP EXECUTE format('GRANT USAGE ON SEQUENCE %s TO commonweal_app', s.name); END LOOP;
      END $$;
      REVOKE INSERT, UPDATE, DELETE ON ${QUEUE_SCHEMA}.migration FROM commonweal_app;
    `);
  } finally {
    await client.end();
  }
}
