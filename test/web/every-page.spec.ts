import type { Browser, Page, Response } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { apiWorld, type ApiWorld } from '../api/fixture';
import { launchBrowser } from '../support/browser';
import { everyPage, type Visit } from '../support/page-walk';
import { axeFaults } from '../support/visitors';

const PHONE = { width: 320, height: 640 };

/** All pages of the permission table, on the smallest phone, in light and in dark. */
describe('every page', () => {
  let w: ApiWorld;
  let web: Running;
  let browser: Browser;
  let page: Page;
  let visits: Visit[];
  beforeAll(async () => {
    w = await apiWorld();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1', filesDir: w.files }, w.clock);
    browser = await launchBrowser();
    page = await (await browser.newContext({ viewport: PHONE, bypassCSP: true })).newPage();
    visits = await everyPage(w, web);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });

  async function enter({ path, cookie }: Visit): Promise<Response> {
    await page.context().clearCookies();
    if (cookie) await page.context().addCookies([{ name: 'cw-session', value: cookie.split('=')[1]!, url: web.url }]);
    await page.emulateMedia({ colorScheme: 'light' });
    return (await page.goto(web.url + path))!;
  }

  /** In dark only colours differ. */
  async function axe(scheme: 'light' | 'dark'): Promise<string[]> {
    await page.emulateMedia({ colorScheme: scheme });
    return axeFaults(page, scheme === 'dark' ? { type: 'rule', values: ['color-contrast'] } : undefined);
  }

  it('is well made: nothing that axe finds, nothing wider than the phone, one heading, a title, no inline script, and nothing kept of what only you may see', async () => {
    const faults: string[] = [];
    // What several roles see alike is looked at once.
    const seen = new Set<string>();
    for (const visit of visits) {
      const headers = (await enter(visit)).headers();
      const here = `${visit.name} as ${visit.role}`;
      const shape = await page.evaluate(() => ({ width: document.documentElement.scrollWidth, headings: document.querySelectorAll('h1').length, title: document.title, main: document.querySelector('main')!.innerHTML, inline: document.querySelectorAll('script:not([nonce]), style:not([nonce]), [style], [onclick], [onload], [onsubmit], [onchange]').length }));
      const looks = shape.main.replaceAll(/(?:value|id|href|aria-\w+)="[^"]*"/g, '');
      if (!seen.has(looks)) for (const scheme of ['light', 'dark'] as const) faults.push(...(await axe(scheme)).map((f) => `${here} (${scheme}): ${f}`));
      seen.add(looks);
      if (shape.width > PHONE.width) faults.push(`${here}: ${shape.width} px wide`);
      if (shape.headings !== 1) faults.push(`${here}: ${shape.headings} first headings`);
      if (!/^\S.* – Commonweal$/.test(shape.title)) faults.push(`${here}: the title “${shape.title}”`);
      if (shape.inline) faults.push(`${here}: ${shape.inline} inline scripts or styles`);
      if (visit.cookie && headers['cache-control'] !== 'no-store') faults.push(`${here}: may be kept (${headers['cache-control']})`);
      if (!/default-src 'none'.*script-src 'nonce-[\w+/=]{20,}'/.test(headers['content-security-policy'] ?? '')) faults.push(`${here}: its policy is ${headers['content-security-policy']}`);
    }
    expect(faults).toEqual([]);
  }, 600_000);
});
