import { JobQueue } from '../../apps/worker/src/queue/job-queue';
import { migrateQueue } from '../../apps/worker/src/queue/schema';
import { testDatabase, type TestDatabase } from '../support/database';

describe("the queue's tables", () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await testDatabase(); });
  afterAll(() => database.close());

  it('can be migrated again after the queue was used', async () => {
    const queue = new JobQueue({ name: 'again', redisUrl: undefined, databaseUrl: database.appUrl, concurrency: 1 }, () => undefined);
    await queue.ready();
    // The first schedule makes BullMQ create a sequence of the app's own.
    await queue.schedule([{ name: 'outbox.sweep', everyMs: 60_000 }]);
    await queue.add([{ name: 'x', id: '', data: {} }]);
    await queue.close();
    await expect(migrateQueue(database.ownerUrl)).resolves.toBeUndefined();
  });
});
