import { Injectable, Logger, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Relay } from './outbox/relay';
import { Dispatcher } from './queue/dispatcher';
import { JobQueue } from './queue/job-queue';
import { JobRegistry } from './queue/registry';

/** Starts in order: queue, schedules, processors, relay; stops in the other. */
@Injectable()
export class WorkerService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    private readonly queue: JobQueue, private readonly registry: JobRegistry, private readonly dispatcher: Dispatcher,
    private readonly relay: Relay, private readonly relayEveryMs: number,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.ready();
    await this.queue.schedule(this.registry.schedules);
    this.queue.work((job) => this.dispatcher.handle(job));
    this.relay.start(this.relayEveryMs);
  }

  /** Before the pool goes. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.relay.stop();
    await this.queue.close();
  }
}

const logger = new Logger('worker');

/** Codes and names only: a driver's message may hold a row. */
export function logFault(error: unknown): void {
  const { name, code } = error as { name?: string; code?: string };
  logger.error(`${name ?? 'Error'} ${code ?? ''}`.trim());
}
