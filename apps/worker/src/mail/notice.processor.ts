import { Transactions } from '@app/database';
import { systemActor } from '@app/kernel';
import { NoticesService } from '@app/notices';
import { Injectable } from '@nestjs/common';
import type { EventProcessor, EventWork } from '../queue/registry';
import type { MailSender } from './mail-sender';

/**
 * Tells the people concerned, once. Claimed, sent, marked: a crash between sending and marking sends that one letter again under the
 * same Message-ID, which mail programs show once.
 */
@Injectable()
export class NoticeProcessor implements EventProcessor {
  readonly job = 'notice.send';
  readonly kind = 'event';

  constructor(private readonly transactions: Transactions, private readonly notices: NoticesService, private readonly sender: MailSender, private readonly webUrl: string) {}

  async run({ councilId, eventId }: EventWork): Promise<void> {
    const actor = systemActor(councilId);
    const letters = await this.transactions.run(actor, (tx) => this.notices.prepare(tx, eventId));
    for (const letter of letters) {
      await this.sender.send({
        to: { name: letter.name, address: letter.to }, subject: letter.subject, messageId: `<${letter.noticeId}@commonweal>`,
        text: `Hello ${letter.name},\n\n${letter.body}\n\nSee it here: ${this.webUrl}${letter.path}\n\n${letter.councilName}\n`,
      });
      await this.transactions.run(actor, (tx) => this.notices.sent(tx, letter.noticeId));
    }
  }
}
