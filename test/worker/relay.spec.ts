import { createDataSource, record, Transactions } from '@app/database';
import { DomainError, newId, SetClock, systemActor } from '@app/kernel';
import { Client } from 'pg';
import { MOST_ATTEMPTS, Outbox } from '../../apps/worker/src/outbox/outbox.service';
import { Relay } from '../../apps/worker/src/outbox/relay';
import { Dispatcher } from '../../apps/worker/src/queue/dispatcher';
import { JobQueue } from '../../apps/worker/src/queue/job-queue';
import { JobRegistry, type EventWork } from '../../apps/worker/src/queue/registry';
import { testDatabase, type TestDatabase } from '../support/database';

describe('events on their way to the queue', () => {
  let database: TestDatabase;
  let source: ReturnType<typeof createDataSource>;
  let transactions: Transactions;
  let outbox: Outbox;
  let queue: JobQueue;
  const councils = [newId(), newId()] as const;
  const clock = new SetClock(new Date('2026-03-02T09:00:00Z'));
  const ran: EventWork[] = [];
  let fault: Error | null = null;
  const registry = new JobRegistry({ everyEvent: ['try.this'], events: {}, schedules: [] }, [{
    job: 'try.this', kind: 'event',
    run: async (work) => {
      if (fault) throw fault;
      ran.push(work);
    },
  }]);
  const faults: unknown[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    source = await createDataSource({ url: database.appUrl }).initialize();
    transactions = new Transactions(source, clock);
    outbox = new Outbox(transactions);
    queue = new JobQueue({ name: 'relay-spec', redisUrl: undefined, databaseUrl: database.appUrl, concurrency: 2 }, () => undefined);
    const owner = new Client({ connectionString: database.superUrl });
    await owner.connect();
    for (const [n, id] of councils.entries()) {
      await owner.query(`INSERT INTO council (id, slug, name, tier, rules, clocks, safeguarding, created_at) VALUES ($1, $2, $3, 'parish', '{}', '{}', '{"childNumber":"999","adultNumber":"999"}', now())`, [id, `council-${n}`, `Council ${n}`]);
    }
    await owner.end();
  });
  afterAll(async () => {
    await queue.close(500);
    await source.destroy();
    await database.close();
  });
  beforeEach(() => {
    ran.length = 0;
    faults.length = 0;
    fault = null;
  });

  const relay = (onto: Pick<JobQueue, 'add'> = queue) => new Relay(outbox, onto as JobQueue, registry, (error) => faults.push(error));
  const happen = (councilId: string) => transactions.run(systemActor(councilId), (tx) => record(tx, { type: 'need.posted', subjectType: 'need', subjectId: newId() }));
  const rows = (councilId: string) => transactions.read(systemActor(councilId), (tx) => tx.query<{ event_id: string; attempt: number; queued: boolean; done: boolean; last_error: string | null }>(
    'SELECT event_id, attempt, queued_at IS NOT NULL AS queued, done_at IS NOT NULL AS done, last_error FROM event_job WHERE council_id = $1 ORDER BY event_id', [councilId]));

  it('hands each event over once, however many relays run', async () => {
    const ids = [await happen(councils[0]), await happen(councils[1]), await happen(councils[0])];
    const handed: string[] = [];
    const collect = { add: async (jobs: readonly { data: Record<string, string | number> }[]) => { handed.push(...jobs.map((j) => String(j.data.eventId))); } };
    await Promise.all([relay(collect).once(), relay(collect).once()]);
    expect([...new Set(handed)].sort()).toEqual([...ids].sort());
    expect(await relay(collect).once()).toBe(0);
    expect((await rows(councils[0])).every((row) => row.queued)).toBe(true);
  });

  it('keeps what the queue did not take for the next round', async () => {
    const id = await happen(councils[0]);
    await relay({ add: async () => { throw new Error('down'); } }).once();
    expect(faults).toHaveLength(1);
    expect((await rows(councils[0])).find((row) => row.event_id === id)).toMatchObject({ queued: false, attempt: 0 });
    expect(await relay().once()).toBe(1);
  });

  it('brings back, under a new id, what the queue lost; then no more once it is done', async () => {
    const id = await happen(councils[1]);
    const names: string[] = [];
    const collect = { add: async (jobs: readonly { id: string }[]) => { names.push(...jobs.map((j) => j.id)); } };
    await relay(collect).once();
    clock.advance(11 * 60_000);
    expect(await outbox.sweep(councils[1])).toBeGreaterThan(0);
    await relay(collect).once();
    expect(names.filter((name) => name.includes(id))).toEqual([`try.this_${id}_0`, `try.this_${id}_1`]);
    await outbox.markDone(councils[1], id, 'try.this');
    clock.advance(60 * 60_000);
    await outbox.sweep(councils[1]);
    expect((await rows(councils[1])).find((row) => row.event_id === id)).toMatchObject({ attempt: 1, done: true });
  });

  it('tries for a day and a little, ever more slowly, and then no more', async () => {
    const id = await happen(councils[1]);
    const collect = { add: async () => undefined };
    const began = clock.now().getTime();
    const tried: number[] = [];
    const attempt = async () => (await rows(councils[1])).find((row) => row.event_id === id)!.attempt;
    for (await relay(collect).once(); clock.now().getTime() < began + 36 * 3_600_000;) {
      clock.advance(15 * 60_000);
      await outbox.sweep(councils[1]);
      if (await relay(collect).once()) tried[await attempt()] = Math.round((clock.now().getTime() - began) / 3_600_000);
    }
    expect(tried).toHaveLength(MOST_ATTEMPTS + 1);
    expect(tried.at(-1)).toBeGreaterThanOrEqual(24);
    expect(tried.at(-1)).toBeLessThan(30);
  });

  it('writes the outcome down and does a done job no second time', async () => {
    const id = await happen(councils[0]);
    await relay({ add: async () => undefined }).once();
    const job = { name: 'try.this', id: `try.this_${id}_0`, data: { councilId: councils[0], eventId: id, attempt: 0 } };
    const dispatcher = new Dispatcher(outbox, registry);
    fault = new DomainError('no-such-need', 'Ann Example typed this.');
    await expect(dispatcher.handle(job)).rejects.toThrow();
    expect((await rows(councils[0])).find((row) => row.event_id === id)).toMatchObject({ done: false, last_error: 'no-such-need' });
    fault = null;
    await dispatcher.handle(job);
    await dispatcher.handle(job);
    expect(ran).toEqual([{ councilId: councils[0], eventId: id, attempt: 0 }]);
    expect((await rows(councils[0])).find((row) => row.event_id === id)).toMatchObject({ done: true, last_error: null });
  });
});
