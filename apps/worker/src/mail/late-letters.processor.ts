import { Transactions } from '@app/database';
import { systemActor } from '@app/kernel';
import { NoticesService } from '@app/notices';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../outbox/outbox.service';
import type { ScheduleProcessor } from '../queue/registry';
import { logFault } from '../worker.service';
import type { MailSender } from './mail-sender';
import type { NoticeProcessor } from './notice.processor';

/** Letters that were prepared while there was no mail server, whose jobs are done: once there is one they are sent, unless they are stale. */
@Injectable()
export class LateLettersProcessor implements ScheduleProcessor {
  readonly job = 'notice.late';
  readonly kind = 'schedule';

  constructor(private readonly outbox: Outbox, private readonly transactions: Transactions, private readonly notices: NoticesService, private readonly sender: MailSender, private readonly processor: NoticeProcessor) {}

  async run(): Promise<void> {
    if (!this.sender.sends) return;
    for (const councilId of await this.outbox.councils()) await this.of(councilId);
  }

  async of(councilId: string): Promise<void> {
    const left = await this.transactions.read(systemActor(councilId), (tx) => this.notices.leftBehind(tx)).catch((error: unknown) => (logFault(error), []));
    for (const eventId of left) await this.processor.deliver(councilId, eventId).catch(logFault);
  }
}
