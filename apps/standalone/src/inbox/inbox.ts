import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { Mailbox } from './mailbox';
import { listPage, messagePage, missingPage } from './pages';

export interface Inbox {
  /** The page for people; `/messages.json?to=` for programs. */
  url: string;
  /** Where the worker sends: smtp://127.0.0.1:port. */
  smtpUrl: string;
  close(): Promise<void>;
}

const MOST_BYTES = 10_000_000;
const LISTED = 100;

/** Catches all mail of the standalone app. Only this machine can reach it: it shows sign-in links. */
export async function startInbox(folder: string, port: number): Promise<Inbox> {
  const mailbox = new Mailbox(folder);
  const smtp = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], size: MOST_BYTES, logger: false,
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        mailbox.keep(Buffer.concat(parts));
        done();
      });
    },
  });
  const smtpPort = await new Promise<number>((resolve, reject) => {
    smtp.once('error', reject);
    const listening = smtp.listen(0, '127.0.0.1', () => resolve((listening.address() as AddressInfo).port));
  });
  const pages = createServer((request, response) => {
    void answer(mailbox, new URL(request.url ?? '/', 'http://inbox')).then(({ status, type, body }) => {
      response.writeHead(status, { 'content-type': type, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'", 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' });
      response.end(body);
    });
  });
  await new Promise<void>((resolve, reject) => {
    pages.once('error', reject);
    pages.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(pages.address() as AddressInfo).port}`,
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    close: async () => {
      pages.closeAllConnections();
      await Promise.all([new Promise((resolve) => pages.close(resolve)), new Promise<void>((resolve) => smtp.close(resolve))]);
    },
  };
}

async function answer(mailbox: Mailbox, url: URL): Promise<{ status: number; type: string; body: string }> {
  const html = 'text/html; charset=utf-8';
  if (url.pathname === '/') return { status: 200, type: html, body: listPage(await mailbox.list(LISTED)) };
  if (url.pathname === '/messages.json') return { status: 200, type: 'application/json', body: JSON.stringify(await mailbox.list(LISTED, url.searchParams.get('to') ?? undefined)) };
  const message = await mailbox.find(/^\/messages\/([\d-]+)$/.exec(url.pathname)?.[1] ?? '');
  return message ? { status: 200, type: html, body: messagePage(message) } : { status: 404, type: html, body: missingPage() };
}
