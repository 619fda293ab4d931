import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export interface Message { id: string; at: string; from: string; to: string[]; subject: string; text: string; html: string | null }

const MOST_KEPT = 1_000;

/** Mail as files, one .eml each, so that a restart keeps it. The name sorts by arrival. */
export class Mailbox {
  private serial = 0;

  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  keep(raw: Buffer): void {
    const id = `${Date.now()}-${String(this.serial++).padStart(6, '0')}`;
    writeFileSync(join(this.folder, `${id}.eml`), raw);
    for (const old of this.ids().slice(MOST_KEPT)) rmSync(join(this.folder, `${old}.eml`), { force: true });
  }

  /** Newest first; `to` keeps one address's mail. */
  async list(limit: number, to?: string): Promise<Message[]> {
    const found: Message[] = [];
    for (const id of this.ids()) {
      if (found.length >= limit) break;
      const message = await this.find(id);
      if (message && (!to || message.to.includes(to.toLowerCase()))) found.push(message);
    }
    return found;
  }

  async find(id: string): Promise<Message | null> {
    if (!/^\d+-\d{6}$/.test(id)) return null;
    try {
      const mail = await PostalMime.parse(readFileSync(join(this.folder, `${id}.eml`)));
      return {
        id, at: new Date(Number(id.split('-')[0])).toISOString(), from: mail.from?.address ?? '',
        to: (mail.to ?? []).flatMap((a) => (a.address ? [a.address.toLowerCase()] : [])),
        subject: mail.subject ?? '', text: mail.text ?? '', html: mail.html ?? null,
      };
    } catch {
      return null;
    }
  }

  private ids(): string[] {
    return readdirSync(this.folder).filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -4)).sort().reverse();
  }
}
