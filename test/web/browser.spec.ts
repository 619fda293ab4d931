import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Browser } from 'playwright-core';
import { startInbox, type Inbox } from '../../apps/standalone/src/inbox/inbox';
import { launchBrowser } from '../support/browser';

describe('a real browser, on the demo inbox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cw-inbox-'));
  let inbox: Inbox;
  let browser: Browser;

  beforeAll(async () => {
    inbox = await startInbox(folder, 0);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await inbox?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('shows what was sent, as text, with its links', async () => {
    const mailer = createTransport(inbox.smtpUrl);
    await mailer.sendMail({ from: 'no-reply@commonweal.example', to: 'Pat@group.example', subject: 'Sign in <b>now</b>', text: 'Go to http://localhost:3000/sign-in?t=1&u=2 within 10 minutes. <script>document.title = "taken"</script>' });
    mailer.close();
    const page = await browser.newPage();
    await page.goto(inbox.url);
    await page.getByRole('link', { name: 'Sign in <b>now</b>' }).click();
    expect(await page.title()).toBe('Sign in <b>now</b>');
    expect(await page.getByRole('link', { name: 'sign-in' }).getAttribute('href')).toBe('http://localhost:3000/sign-in?t=1&u=2');
    await page.setContent('<label>Name <input></label>');
    await page.getByLabel('Name').fill('Zoë');
    expect(await page.getByLabel('Name').inputValue()).toBe('Zoë');
  });

  it('gives programs the same, by address', async () => {
    const found = await (await fetch(`${inbox.url}/messages.json?to=pat@group.example`)).json() as { subject: string }[];
    expect(found.map((m) => m.subject)).toEqual(['Sign in <b>now</b>']);
    expect(await (await fetch(`${inbox.url}/messages.json?to=nobody@group.example`)).json()).toEqual([]);
  });

  it('knows no other message', async () => {
    expect((await fetch(`${inbox.url}/messages/1-000000`)).status).toBe(404);
    expect((await fetch(`${inbox.url}/messages/..%2f..%2fsecrets.json`)).status).toBe(404);
  });
});
