import { Queue, Worker, type Job, type QueueOptions } from 'bullmq';
import { backendOf, type QueueSettings } from './backend';

/** Ids and codes only: whoever reads the queue learns nothing about people. */
export type JobData = Record<string, string | number>;

export interface NewJob { name: string; id: string; data: JobData }
export interface RunningJob { name: string; id: string; data: JobData }
export interface Schedule { name: string; everyMs?: number; /** Cron, read in Europe/London. */ cron?: string }

const HOUR = 3600;
const KEPT = {
  attempts: 5, backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  removeOnComplete: { age: HOUR, count: 1_000 }, removeOnFail: { age: 7 * 24 * HOUR, count: 10_000 },
} satisfies QueueOptions['defaultJobOptions'];

/** The one place that speaks BullMQ. No QueueEvents, no waiting for a job: outcomes live in our tables. */
export class JobQueue {
  private readonly queue: Queue;
  private readonly workers: Worker[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(private readonly settings: QueueSettings, private readonly onError: (error: Error) => void, defaults: QueueOptions['defaultJobOptions'] = {}) {
    const { connection, factory } = backendOf(settings);
    this.queue = new Queue(settings.name, { connection, defaultJobOptions: { ...KEPT, ...defaults } }, factory);
    this.queue.on('error', onError);
  }

  /** Throws when the backend cannot be reached or was not migrated. */
  async ready(patienceMs = 10_000): Promise<void> {
    const late = new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error(`The queue (${this.settings.redisUrl ? 'Redis' : 'PostgreSQL'}) does not answer.`)), patienceMs).unref();
    });
    await Promise.race([this.queue.waitUntilReady(), late]);
  }

  /** A job whose id the queue still knows is not added again. */
  async add(jobs: readonly NewJob[]): Promise<void> {
    if (jobs.length) await this.queue.addBulk(jobs.map(({ name, id, data }) => ({ name, data, opts: { jobId: id } })));
  }

  /** Makes the queue's schedules exactly these: at every boot, by every worker. */
  async schedule(schedules: readonly Schedule[]): Promise<void> {
    for (const known of await this.queue.getJobSchedulers()) {
      if (!schedules.some((s) => s.name === known.key)) await this.queue.removeJobScheduler(known.key);
    }
    for (const { name, everyMs, cron } of schedules) {
      const repeat = everyMs ? { every: everyMs } : { pattern: cron!, tz: 'Europe/London' };
      await this.queue.upsertJobScheduler(name, repeat, { name, data: {}, opts: { attempts: 1, removeOnComplete: true, removeOnFail: { count: 100 } } });
    }
  }

  async scheduleNames(): Promise<string[]> {
    return (await this.queue.getJobSchedulers()).map((s) => s.key).sort();
  }

  /** Begins to work. A handler that throws is tried again, later each time; one killed half-way runs again elsewhere: so it must be idempotent. */
  work(handler: (job: RunningJob) => Promise<void>): void {
    const { connection, factory } = backendOf(this.settings);
    const lockDuration = this.settings.lockMs ?? 30_000;
    const worker = new Worker(this.settings.name, (job: Job<JobData>) => this.tracked(handler({ name: job.name, id: job.id ?? '', data: job.data })), {
      connection, concurrency: this.settings.concurrency, lockDuration, stalledInterval: lockDuration, maxStalledCount: 3,
    }, factory);
    worker.on('error', this.onError);
    this.workers.push(worker);
  }

  private tracked(work: Promise<void>): Promise<void> {
    const ended = work.finally(() => this.running.delete(ended));
    this.running.add(ended);
    return ended;
  }

  counts(): Promise<Record<string, number>> {
    return this.queue.getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed');
  }

  /** Lets running jobs end, but not for ever: BullMQ's own close has no limit, and once called cannot be told to hurry. */
  async close(patienceMs = 10_000): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.pause(true)));
    await within(Promise.allSettled([...this.running]), patienceMs);
    const hanging = this.running.size > 0;
    await Promise.all(this.workers.map((worker) => within(worker.close(hanging), 2_000)));
    await within(this.queue.close(), 2_000);
  }
}

async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => { timer = setTimeout(() => resolve(false), ms); });
  const done = work.then(() => true, () => true);
  const result = await Promise.race([done, late]);
  clearTimeout(timer);
  return result;
}
