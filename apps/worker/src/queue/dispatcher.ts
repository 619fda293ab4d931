import { DomainError, requireUuid } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../outbox/outbox.service';
import type { RunningJob } from './job-queue';
import type { EventProcessor, JobRegistry } from './registry';

/** From a job in the queue to its processor, and the outcome into our tables. */
@Injectable()
export class Dispatcher {
  constructor(private readonly outbox: Outbox, private readonly registry: JobRegistry) {}

  async handle(job: RunningJob): Promise<void> {
    const processor = this.registry.find(job.name);
    if (!processor) throw new Error(`No processor for "${job.name}": was it queued by a newer version?`);
    if (processor.kind === 'schedule') return processor.run();
    await this.event(processor, job);
  }

  private async event(processor: EventProcessor, { name, data }: RunningJob): Promise<void> {
    const [councilId, eventId] = [requireUuid(data.councilId), requireUuid(data.eventId)];
    if (await this.outbox.isDone(councilId, eventId, name)) return;
    try {
      await processor.run({ councilId, eventId, attempt: Number(data.attempt) });
    } catch (error) {
      await this.outbox.markError(councilId, eventId, name, codeOf(error));
      throw error;
    }
    await this.outbox.markDone(councilId, eventId, name);
  }
}

/** A code; messages may quote what people wrote. */
const codeOf = (error: unknown): string =>
  error instanceof DomainError ? error.code : (error as { code?: string } | null)?.code ?? (error instanceof Error ? error.name : 'unknown');
