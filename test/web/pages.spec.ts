import { newId, type Actor } from '@app/kernel';
import { NeedsService } from '@app/marketplace';
import { Sessions, SignIns } from '@app/people';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { axeFaults } from '../support/visitors';

describe('the pages', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let [broker, group]: Actor[] = [];
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    [broker, group] = [await w.person('broker'), await w.organisation('group')];
    await w.run(group, (tx) => w.of(NeedsService).post(tx, group!.organisationId!, { title: 'Paint our hall', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 480, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] }));
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });

  const emailOf = async (actor: Actor) => (await w.source.query<{ email: string }[]>('SELECT email FROM person WHERE id = $1', [actor.personId]))[0]!.email;
  const mailTo = async (email: string) => (await web.app.get(SignIns, { strict: false }).mint(100)).find((m) => m.email === email)!;
  const phone = (javaScriptEnabled = true): Promise<BrowserContext> => browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled, bypassCSP: true });

  /** WCAG 2.2 AA by axe, nothing wider than the phone, a title. */
  async function wellMade(page: Page): Promise<void> {
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await page.title()).toMatch(/Commonweal$/);
  }

  async function signIn(page: Page, actor: Actor, way: 'link' | 'code' = 'link'): Promise<void> {
    const email = await emailOf(actor);
    await page.goto(`${web.url}/sign-in`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.waitForURL('**/sign-in/sent');
    const mail = await mailTo(email);
    if (way === 'code') await page.getByLabel('Six digits').fill(mail.code);
    else await page.goto(`${web.url}/sign-in/link/${mail.link}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/tasks');
  }

  it.each(['/', '/c/oxford-test', '/sign-in', '/sign-in/sent', '/sign-in/link/abc', '/attribution', '/cookies', '/accessibility', '/nowhere'])('%s is well made on a phone', async (path) => {
    const context = await phone();
    const page = await context.newPage();
    await page.goto(web.url + path);
    await wellMade(page);
    await context.close();
  });

  it('lets a broker in by link, without JavaScript, and shows what waits', async () => {
    const context = await phone(false);
    const page = await context.newPage();
    await signIn(page, broker!);
    expect(await page.getByRole('table').textContent()).toContain('Answer a request for help: Paint our hall');
    expect(await page.textContent('body')).toContain('Monday 8 June 2026');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.goto(`${web.url}/tasks`);
    expect(page.url()).toBe(`${web.url}/sign-in`);
    await context.close();
  });

  it('lets a group in by six digits, and its page is well made', async () => {
    const context = await phone();
    const page = await context.newPage();
    await signIn(page, group!, 'code');
    expect(await page.textContent('body')).toContain('Nothing is waiting for you.');
    await wellMade(page);
    await context.close();
  });

  it('keeps what was typed and says what is wrong beside the field', async () => {
    const context = await phone();
    const page = await context.newPage();
    await page.goto(`${web.url}/sign-in`);
    await page.getByLabel('E-mail address').fill('nobody');
    const [response] = await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), page.getByRole('button', { name: 'Send the link' }).click()]);
    expect(response.status()).toBe(422);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('nobody');
    await page.getByRole('link', { name: 'Enter an e-mail address' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('email');
    await wellMade(page);
    await context.close();
  });

  it('takes no form that it did not make, and no link in another browser', async () => {
    expect((await fetch(`${web.url}/sign-in`, { method: 'POST', body: new URLSearchParams({ email: 'a@example.org' }) })).status).toBe(403);
    const email = await emailOf(broker!);
    const [one, other] = [await phone(), await phone()];
    const page = await one.newPage();
    await page.goto(`${web.url}/sign-in`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByRole('button', { name: 'Send the link' }).click();
    const { link } = await mailTo(email);
    const thief = await other.newPage();
    await thief.goto(`${web.url}/sign-in/link/${link}`);
    await thief.getByRole('button', { name: 'Sign in' }).click();
    expect(await thief.textContent('h1')).toBe('This link does not work');
    await Promise.all([one.close(), other.close()]);
  });

  it('answers an address without an id as it answers one of nothing', async () => {
    const { token } = await web.app.get(Sessions, { strict: false }).begin(broker!.personId!);
    const plain = async (id: string) => {
      const response = await fetch(`${web.url}/needs/${id}`, { headers: { cookie: `cw-session=${token}` } });
      return { status: response.status, text: (await response.text()).replaceAll(/nonce="[^"]*"|value="[^"]*"/g, '') };
    };
    const nothing = await plain(newId());
    expect(nothing.status).toBe(404);
    for (const id of ['not-a-uuid', '1', '%27%20OR%201=1']) expect(await plain(id)).toEqual(nothing);
  });

  it('answers with strict headers and the right status', async () => {
    const page = await fetch(`${web.url}/`);
    expect(page.headers.get('content-security-policy')).toMatch(/script-src 'nonce-[^']+'/);
    expect((await fetch(`${web.url}/c/nowhere`)).status).toBe(404);
    expect((await fetch(`${web.url}/assets/site.css`)).status).toBe(200);
  });
});
