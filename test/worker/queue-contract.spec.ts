import { setTimeout as pause } from 'node:timers/promises';
import { newId } from '@app/kernel';
import { JobQueue, type RunningJob } from '../../apps/worker/src/queue/job-queue';
import { testDatabase, type TestDatabase } from '../support/database';
import { testRedis, type TestRedis } from '../support/redis';

const PATIENCE_MS = 20_000;

async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
    if (await holds()) return;
    await pause(25);
  }
  throw new Error(`Waited in vain for ${what}.`);
}

describe.each(['PostgreSQL', 'Redis'] as const)('the queue contract on %s', (backend) => {
  let database: TestDatabase;
  let redis: TestRedis | null = null;
  let skip = false;
  const open: JobQueue[] = [];

  beforeAll(async () => {
    database = await testDatabase();
    if (backend === 'Redis') {
      redis = await testRedis();
      skip = redis === null;
    }
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((queue) => queue.close(1_000)));
  });
  afterAll(async () => {
    await redis?.close();
    await database.close();
  });

  const queue = (name: string, options: { lockMs?: number; concurrency?: number; attempts?: number; backoffMs?: number } = {}) => {
    const made = new JobQueue(
      { name, redisUrl: backend === 'Redis' ? redis!.url : undefined, databaseUrl: database.appUrl, concurrency: options.concurrency ?? 4, lockMs: options.lockMs },
      () => undefined, { attempts: options.attempts ?? 3, backoff: { type: 'fixed', delay: options.backoffMs ?? 50 } });
    open.push(made);
    return made;
  };
  const freshName = () => `contract-${newId()}`;
  const contract = (what: string, test: () => Promise<void>) => it(what, async () => {
    if (!skip) await test();
  });

  contract('runs each job once, its data intact', async () => {
    const jobs = Array.from({ length: 40 }, (_, n) => ({ name: 'try.this', id: `try.this_${newId()}_0`, data: { eventId: newId(), attempt: n } }));
    const seen: RunningJob[] = [];
    const q = queue(freshName());
    await q.ready();
    await q.add(jobs);
    q.work(async (job) => { seen.push(job); });
    await until(() => seen.length >= jobs.length, 'all jobs');
    await pause(200);
    expect(seen.map((j) => j.id).sort()).toEqual(jobs.map((j) => j.id).sort());
    expect(seen.find((j) => j.id === jobs[7]!.id)).toEqual(jobs[7]);
  });

  contract('takes a job id once, and the next attempt of it as a new job', async () => {
    const seen: string[] = [];
    const q = queue(freshName());
    const id = newId();
    const job = (attempt: number) => ({ name: 'try.this', id: `try.this_${id}_${attempt}`, data: { attempt } });
    await q.add([job(0)]);
    await q.add([job(0)]);
    q.work(async ({ id: ran }) => { seen.push(ran); });
    await until(() => seen.length > 0, 'the job');
    await q.add([job(0), job(1)]);
    await until(() => seen.length > 1, 'the second attempt');
    await pause(200);
    expect(seen).toEqual([job(0).id, job(1).id]);
  });

  contract('tries a failing job again, later, and keeps it when it is given up', async () => {
    const tries: number[] = [];
    const q = queue(freshName(), { attempts: 3, backoffMs: 150 });
    q.work(async () => {
      tries.push(Date.now());
      throw new Error('no');
    });
    await q.add([{ name: 'try.this', id: 'try.this_fails_0', data: {} }]);
    await until(async () => (await q.counts()).failed === 1, 'the job to be given up');
    expect(tries).toHaveLength(3);
    expect(tries[1]! - tries[0]!).toBeGreaterThanOrEqual(140);
    // A kept failed job swallows a re-add: why attempts are part of the id.
    await q.add([{ name: 'try.this', id: 'try.this_fails_0', data: {} }]);
    await pause(300);
    expect(tries).toHaveLength(3);
  });

  contract('shares jobs among workers without giving one out twice', async () => {
    const name = freshName();
    const [a, b] = [queue(name), queue(name)];
    const seen: string[] = [];
    const jobs = Array.from({ length: 60 }, () => ({ name: 'try.this', id: `try.this_${newId()}_0`, data: {} }));
    for (const q of [a, b]) q.work(async (job) => { await pause(5); seen.push(job.id); });
    await a.add(jobs);
    await until(() => seen.length >= jobs.length, 'all jobs');
    await pause(200);
    expect(new Set(seen).size).toBe(jobs.length);
    expect(seen).toHaveLength(jobs.length);
  });

  contract('does not hang with many jobs at once on a small pool', async () => {
    const q = queue(freshName(), { concurrency: 20 });
    let done = 0;
    q.work(async () => { await pause(10); done++; });
    await q.add(Array.from({ length: 100 }, () => ({ name: 'try.this', id: `try.this_${newId()}_0`, data: {} })));
    await until(() => done === 100, 'all jobs');
  });

  contract('gives a silent worker\'s job to another', async () => {
    const name = freshName();
    const dead = queue(name, { lockMs: 400, concurrency: 1 });
    let begun = 0;
    dead.work(() => { begun++; return new Promise(() => undefined); });
    await dead.add([{ name: 'try.this', id: 'try.this_stalls_0', data: {} }]);
    await until(() => begun === 1, 'the first worker to begin');
    // Closed by force while the job hangs: its lock is no longer renewed, as if the process were gone.
    await dead.close(50);
    const seen: string[] = [];
    queue(name, { lockMs: 400, concurrency: 1 }).work(async (job) => { seen.push(job.id); });
    await until(() => seen.length === 1, 'the job to run elsewhere');
  });

  contract('closes in time although a job hangs', async () => {
    const q = queue(freshName());
    let begun = false;
    q.work(() => { begun = true; return new Promise(() => undefined); });
    await q.add([{ name: 'try.this', id: 'try.this_hangs_0', data: {} }]);
    await until(() => begun, 'the job to begin');
    const started = Date.now();
    await q.close(300);
    expect(Date.now() - started).toBeLessThan(6_000);
  });

  contract('fires schedules, keeps one of each over restarts, drops those no longer wanted', async () => {
    const name = freshName();
    const fired: string[] = [];
    const first = queue(name);
    await first.schedule([{ name: 'tick.fast', everyMs: 200 }, { name: 'tick.old', cron: '0 3 * * *' }]);
    expect(await first.scheduleNames()).toEqual(['tick.fast', 'tick.old']);
    const second = queue(name);
    await second.schedule([{ name: 'tick.fast', everyMs: 200 }]);
    await second.schedule([{ name: 'tick.fast', everyMs: 200 }]);
    expect(await second.scheduleNames()).toEqual(['tick.fast']);
    second.work(async (job) => { fired.push(job.name); });
    await until(() => fired.length >= 3, 'three ticks');
    expect(new Set(fired)).toEqual(new Set(['tick.fast']));
  });
});
