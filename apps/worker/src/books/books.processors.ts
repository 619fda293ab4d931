import { Transactions } from '@app/database';
import { systemActor } from '@app/kernel';
import { BookChecks } from '@app/reporting';
import { Injectable, Logger } from '@nestjs/common';
import { Outbox } from '../outbox/outbox.service';
import type { ScheduleProcessor } from '../queue/registry';
import { logFault } from '../worker.service';

/** Keeps each council's totals up with its journal. */
@Injectable()
export class TotalsProcessor implements ScheduleProcessor {
  readonly job = 'books.refresh';
  readonly kind = 'schedule';
  constructor(private readonly outbox: Outbox, private readonly transactions: Transactions, private readonly checks: BookChecks) {}

  async run(): Promise<void> {
    for (const councilId of await this.outbox.councils()) await this.transactions.run(systemActor(councilId), (tx) => this.checks.refresh(tx)).catch(logFault);
  }
}

/** Replays each council's journal; the admins hear of the first difference, the operator's log of each. */
@Injectable()
export class CheckProcessor implements ScheduleProcessor {
  readonly job = 'books.check';
  readonly kind = 'schedule';
  private readonly logger = new Logger('books');
  constructor(private readonly outbox: Outbox, private readonly transactions: Transactions, private readonly checks: BookChecks) {}

  async run(): Promise<void> {
    for (const councilId of await this.outbox.councils()) {
      const faults = await this.transactions.run(systemActor(councilId), (tx) => this.checks.check(tx)).catch(logFault);
      for (const fault of faults ?? []) this.logger.error(`the books of ${councilId} differ: ${JSON.stringify(fault)}`);
    }
  }
}
