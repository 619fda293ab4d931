import { Injectable } from '@nestjs/common';
import type { JobQueue } from '../queue/job-queue';
import type { JobRegistry } from '../queue/registry';
import { Outbox, toNewJob } from './outbox.service';

/** Hands new events to the queue, council by council. Any number may run side by side. */
@Injectable()
export class Relay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly outbox: Outbox, private readonly queue: JobQueue, private readonly registry: JobRegistry, private readonly onError: (error: unknown) => void) {}

  start(everyMs: number): void {
    const turn = () => {
      this.running = this.once().catch(this.onError).finally(() => {
        if (!this.stopped) this.timer = setTimeout(turn, everyMs);
      }).then(() => undefined);
    };
    turn();
  }

  /** One round over all councils. A council that fails does not hold up the others. Returns how many jobs were handed over. */
  async once(): Promise<number> {
    let handed = 0;
    for (const councilId of await this.outbox.councils()) {
      if (this.stopped) break;
      try {
        handed += await this.council(councilId);
      } catch (error) {
        this.onError(error);
      }
    }
    return handed;
  }

  private async council(councilId: string): Promise<number> {
    await this.outbox.claim(councilId, (type) => this.registry.jobsFor(type));
    const owed = await this.outbox.unqueued(councilId);
    if (!owed.length) return 0;
    await this.queue.add(owed.map((each) => toNewJob(councilId, each)));
    await this.outbox.markQueued(councilId, owed);
    return owed.length;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }
}
