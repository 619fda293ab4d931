import { Injectable } from '@nestjs/common';
import type { ScheduleProcessor } from '../queue/registry';
import { Outbox } from './outbox.service';

@Injectable()
export class SweepProcessor implements ScheduleProcessor {
  readonly job = 'outbox.sweep';
  readonly kind = 'schedule';

  constructor(private readonly outbox: Outbox) {}

  async run(): Promise<void> {
    for (const councilId of await this.outbox.councils()) await this.outbox.sweep(councilId);
  }
}
