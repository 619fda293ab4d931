import type { Actor } from '@app/kernel';
import { Sessions, SignIns } from '@app/people';
import type { Browser, Page } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';

const HOUR = 3_600_000;

describe('a session in the browser', () => {
  let w: World;
  let [web, strict]: Running[] = [];
  let browser: Browser;
  let broker: Actor;
  beforeAll(async () => {
    w = await world();
    const config = { databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' };
    [web, strict] = [await startWeb(config, w.clock), await startWeb({ ...config, webUrl: 'https://commonweal.example' }, w.clock)];
    browser = await launchBrowser();
    broker = await w.person('broker');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await strict?.close();
    await w.close();
  });
  beforeEach(() => w.clock.set('2026-06-01T09:00:00Z'));

  async function signedIn(javaScriptEnabled: boolean): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled });
    const { token } = await web!.app.get(Sessions, { strict: false }).begin(broker.personId!);
    await context.addCookies([{ name: 'cw-session', value: token, url: web!.url, httpOnly: true }]);
    return context.newPage();
  }

  it('says without JavaScript how long it lasts, and warns on every page before its last moment', async () => {
    const page = await signedIn(false);
    await page.goto(`${web!.url}/queue`);
    expect(await page.textContent('footer')).toContain('You stay signed in until 22:00 on Monday 1 June 2026');
    expect(await page.getByText('You will be signed out soon').count()).toBe(0);
    expect(await page.locator('#cw-session').isVisible()).toBe(false);
    w.clock.set('2026-06-08T08:40:00Z');
    await w.source.query('UPDATE session SET seen_at = $1', [w.clock.now()]);
    await page.goto(`${web!.url}/queue`);
    expect(await page.getByRole('region', { name: 'You will be signed out soon' }).textContent()).toContain('At 10:00 you will be signed out.');
    w.clock.set('2026-06-08T09:00:01Z');
    await page.goto(`${web!.url}/queue`);
    expect(page.url()).toBe(`${web!.url}/sign-in`);
    await page.context().close();
  });

  it('asks with JavaScript whether one is still there: the dialog takes the focus, and staying puts the end off', async () => {
    const page = await signedIn(true);
    await page.clock.install({ time: w.clock.now() });
    await page.goto(`${web!.url}/queue`);
    const dialog = page.getByRole('dialog', { name: 'You will be signed out in a few minutes' });
    await page.clock.fastForward(11.8 * HOUR);
    expect(await dialog.isVisible()).toBe(false);
    await page.clock.fastForward(0.15 * HOUR);
    await dialog.waitFor({ state: 'visible' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Stay signed in');
    w.clock.advance(11.95 * HOUR);
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await page.clock.fastForward(11 * HOUR);
    expect(await dialog.isVisible()).toBe(false);
    await page.clock.fastForward(2 * HOUR);
    await page.waitForURL('**/sign-in');
    await page.context().close();
  });

  it('has cookies that no other site and no script gets, tied to the host where there is https', async () => {
    const [plain, tied] = await Promise.all([web!, strict!].map(async ({ url }) => (await fetch(`${url}/sign-in`)).headers.getSetCookie()));
    expect(plain).toEqual([expect.stringMatching(/^cw-form=\S+; Max-Age=86400; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/)]);
    expect(tied).toEqual([expect.stringMatching(/^__Host-cw-form=\S+; Max-Age=86400; Path=\/; Expires=.*; HttpOnly; Secure; SameSite=Strict$/)]);
    const form = /__Host-cw-form=([^;]+)/.exec(tied![0]!)![1]!;
    const [{ email }] = await w.source.query<[{ email: string }]>('SELECT email FROM person WHERE id = $1', [broker.personId]);
    const post = (path: string, body: Record<string, string>, cookie = '') => fetch(strict!.url + path, { method: 'POST', redirect: 'manual', headers: { cookie: `__Host-cw-form=${form}; ${cookie}` }, body: new URLSearchParams({ ...body, _csrf: form }) });
    const asked = /__Host-cw-sign-in=[^;]+/.exec((await post('/sign-in', { email })).headers.getSetCookie().join())![0];
    const [mail] = await strict!.app.get(SignIns, { strict: false }).mint();
    // Wherever the browser is told to go on to, it is one of our own pages.
    const entered = await post('/sign-in/code', { code: mail!.code }, `${asked}; __Host-cw-next=${encodeURIComponent('//evil.example/tasks')}`);
    expect([entered.status, entered.headers.get('location')]).toEqual([303, '/tasks']);
    expect(entered.headers.getSetCookie().filter((c) => c.startsWith('__Host-cw-session='))).toEqual([expect.stringMatching(/; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/)]);
    expect(entered.headers.getSetCookie().every((c) => c.startsWith('__Host-'))).toBe(true);
    expect((await fetch(`${strict!.url}/`)).headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
  });

  it.each(['//evil.example/', '/\\evil.example', '/needs//evil.example', '/sign-in/out/..//evil.example'])('sends nobody from %s to another site', async (path) => {
    const { headers } = await fetch(web!.url + path, { redirect: 'manual' });
    expect(headers.get('location') ?? '/').toMatch(/^\/(?![/\\])/);
    expect(headers.getSetCookie().join()).not.toContain('evil');
  });

  it('names on the cookie page every cookie that there is, and no other', async () => {
    const text = await (await fetch(`${web!.url}/cookies`)).text();
    expect([...text.matchAll(/<code>(cw-[\w-]+)<\/code>/g)].map((m) => m[1])).toEqual(['cw-session', 'cw-sign-in', 'cw-next', 'cw-form']);
    const page = await signedIn(true);
    await page.goto(`${web!.url}/queue`);
    expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
    expect((await page.context().cookies()).map((c) => c.name)).toEqual(['cw-session']);
    await page.context().close();
  });
});
