import { SignIns, SIGN_IN_MINUTES } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { ScheduleProcessor } from '../queue/registry';
import { logFault } from '../worker.service';
import type { MailSender } from './mail-sender';

/** Mints the secrets of the sign-ins that wait, and mails them. */
@Injectable()
export class SignInProcessor implements ScheduleProcessor {
  readonly job = 'sign-in.mail';
  readonly kind = 'schedule';

  constructor(private readonly signIns: SignIns, private readonly sender: MailSender, private readonly webUrl: string) {}

  async run(): Promise<void> {
    if (!this.sender.sends) return;
    for (const mail of await this.signIns.mint()) {
      // One address that is refused takes no other's link with it; its person asks again.
      await this.sender.send({
        to: { name: mail.name ?? '', address: mail.email }, subject: 'Your link to sign in',
        text: `Hello${mail.name ? ` ${mail.name}` : ''},\n\nOpen this link in the browser where you asked for it, within ${SIGN_IN_MINUTES} minutes:\n\n${this.webUrl}/sign-in/link/${mail.link}\n\nOr type this code there: ${mail.code.slice(0, 3)} ${mail.code.slice(3)}\n\nIf you did not ask for this, do nothing.\n`,
      }).catch(logFault);
    }
    await this.signIns.sweep();
  }
}
