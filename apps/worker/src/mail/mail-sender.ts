import { createTransport, type Transporter } from 'nodemailer';

export interface Mail { to: { name: string; address: string }; subject: string; text: string; messageId?: string }

/** One transport for the worker. Without SMTP_URL nothing is sent, and saying so is the operator's warning. */
export class MailSender {
  private readonly transport: Transporter | null;

  constructor(smtpUrl: string | undefined, private readonly from: string) {
    this.transport = smtpUrl ? createTransport(smtpUrl, { from }) : null;
  }

  get sends(): boolean {
    return this.transport !== null;
  }

  /** Throws what the mail server said: the job is tried again. */
  async send(mail: Mail): Promise<void> {
    await this.transport?.sendMail({ from: this.from, to: mail.to, subject: mail.subject, text: mail.text, ...(mail.messageId ? { messageId: mail.messageId } : {}) });
  }

  close(): void {
    this.transport?.close();
  }
}
