import type { Actor } from '@app/kernel';
import { Sessions } from '@app/people';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Running } from '../../apps/web/src/start';
import { root } from './config';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SHOTS = join(root, 'screenshots');
const WIDTHS = [320, 1024];

/** What WCAG 2.2 AA asks for and axe does not find on the page as it stands: none, if all is well. The page runs scripts. */
export async function axeFaults(page: Page, runOnly: object = TAGS): Promise<string[]> {
  await page.addScriptTag({ content: AXE });
  return page.evaluate(async (only) => {
    const { axe } = globalThis as unknown as { axe: { run(on: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return (await axe.run(document, { runOnly: only })).violations.map((v) => `${v.id}: ${v.nodes[0]!.html.slice(0, 200)}`);
  }, runOnly);
}

/** People at the pages, signed in already. */
export function visitors(web: Running, browser: Browser) {
  async function enter(actor: Actor, javaScriptEnabled = false): Promise<BrowserContext> {
    const context = await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled, bypassCSP: true });
    const { token } = await web.app.get(Sessions, { strict: false }).begin(actor.personId!);
    await context.addCookies([{ name: 'cw-session', value: token, url: web.url }]);
    return context;
  }
  return {
    /** A page on a small phone, as this person; without JavaScript unless it is asked for. */
    as: async (actor: Actor, javaScriptEnabled = false): Promise<Page> => (await enter(actor, javaScriptEnabled)).newPage(),
    /** Each of these addresses: what axe finds in light and in dark, anything wider than the phone, and faults of the server. Pictures of them go into screenshots/. */
    async faultsOf(actor: Actor, paths: Record<string, string>): Promise<string[]> {
      mkdirSync(SHOTS, { recursive: true });
      const context = await enter(actor, true);
      const page = await context.newPage();
      const faults: string[] = [];
      for (const [name, path] of Object.entries(paths)) {
        await page.setViewportSize({ width: 320, height: 800 });
        const response = await page.goto(web.url + path);
        if (response!.status() !== 200 || page.url() !== web.url + path) faults.push(`${path}: ${response!.status()} at ${page.url()}`);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = await axeFaults(page);
          faults.push(...found.map((f) => `${path} (${colorScheme}): ${f}`));
        }
        const wide = await page.evaluate(() => [...document.querySelectorAll<HTMLElement>('body *')].filter((e) => e.getBoundingClientRect().right > 320.5 && !e.closest('.govuk-visually-hidden, thead')).slice(0, 3).map((e) => e.outerHTML.slice(0, 120)));
        faults.push(...wide.map((w) => `${path}: wider than the phone: ${w}`));
        for (const width of WIDTHS) {
          await page.emulateMedia({ colorScheme: width === 320 ? 'light' : 'dark' });
          await page.setViewportSize({ width, height: 800 });
          await page.screenshot({ path: join(SHOTS, `${name}-${width}.png`), fullPage: true });
        }
      }
      await context.close();
      return faults;
    },
  };
}
