import { createPostgresBackend, createRedisBackend, type QueueOptions } from 'bullmq';

export interface QueueSettings {
  /** Namespace: one for each installation that shares a Redis. No colon. */
  name: string;
  /** Unset: BullMQ's own PostgreSQL backend, in the schema `bullmq` of databaseUrl. */
  redisUrl: string | undefined;
  databaseUrl: string;
  /** Jobs at once in this process. */
  concurrency: number;
  /** A job whose worker says nothing for so long goes to another. Default 30 s. */
  lockMs?: number;
}

export const QUEUE_SCHEMA = 'bullmq';

/** A pool of its own, and small: on a shared one, users wait for each other without a word. */
const POOL = 3;

/** The same processors run on either: what differs ends here. */
export function backendOf(settings: QueueSettings): { connection: NonNullable<QueueOptions['connection']>; factory: typeof createRedisBackend } {
  if (settings.redisUrl) {
    return { connection: { url: settings.redisUrl, maxRetriesPerRequest: null }, factory: createRedisBackend };
  }
  // BullMQ's types tie a queue to one backend; ours may be either.
  const connection = { connectionString: settings.databaseUrl, schema: QUEUE_SCHEMA, max: POOL, application_name: 'commonweal-queue' };
  return { connection: connection as never, factory: createPostgresBackend as unknown as typeof createRedisBackend };
}
