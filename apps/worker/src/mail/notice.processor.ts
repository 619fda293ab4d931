import { Transactions } from '@app/database';
import { DomainError, systemActor, type Actor } from '@app/kernel';
import { NoticesService, type Letter } from '@app/notices';
import { Injectable } from '@nestjs/common';
import type { EventProcessor, EventWork } from '../queue/registry';
import type { MailSender } from './mail-sender';

/**
 * Tells the people concerned, once. Each letter is held, sent, marked: of two runs at once only one sends it, and a crash between sending
 * and marking sends that one letter again, later, under the same Message-ID, which mail programs show once.
 */
@Injectable()
export class NoticeProcessor implements EventProcessor {
  readonly job = 'notice.send';
  readonly kind = 'event';

  constructor(private readonly transactions: Transactions, private readonly notices: NoticesService, private readonly sender: MailSender, private readonly webUrl: string) {}

  async run({ councilId, eventId }: EventWork): Promise<void> {
    await this.transactions.run(systemActor(councilId), (tx) => this.notices.prepare(tx, eventId));
    await this.deliver(councilId, eventId);
  }

  /** Sends what is prepared. Throws the first fault of the mail server, `in-other-hands`. */
  async deliver(councilId: string, eventId: string): Promise<void> {
    const actor = systemActor(councilId);
    // Nothing can be sent: they stay queued, as they are (late-letters.processor.ts).
    if (!this.sender.sends) return;
    let fault: unknown;
    // One address that is refused keeps no later one waiting; the job comes again for it.
    for (let letter: Letter | null = null; (letter = await this.take(actor, eventId, letter));) await this.send(actor, letter).catch((error: unknown) => { fault ??= error; });
    if (fault !== undefined) throw fault as Error;
    // Not done until they are sent: the job comes again, and finds nothing to do when they were.
    if (await this.transactions.read(actor, (tx) => this.notices.inOtherHands(tx, eventId))) throw new DomainError('in-other-hands', 'Another run is sending these letters.');
  }

  private take(actor: Actor, eventId: string, last: Letter | null): Promise<Letter | null> {
    return this.transactions.run(actor, (tx) => this.notices.take(tx, eventId, last?.noticeId ?? null));
  }

  private async send(actor: Actor, letter: Letter): Promise<void> {
    try {
      await this.sender.send({
        to: { name: letter.name, address: letter.to }, subject: letter.subject, messageId: `<${letter.noticeId}@commonweal>`,
        text: `Hello ${letter.name},\n\n${letter.body}\n\nSee it here: ${this.webUrl}${letter.path}\n\n${letter.councilName}\n`,
      });
    } catch (error) {
      await this.transactions.run(actor, (tx) => this.notices.giveBack(tx, letter.noticeId));
      throw error;
    }
    await this.transactions.run(actor, (tx) => this.notices.sent(tx, letter.noticeId));
  }
}
