import { ApiTokens, Sessions } from '@app/people';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';

describe('access for programs', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });

  it('makes a token for the role that is worn, shows it once, and takes it back', async () => {
    const group = await w.organisation('group');
    const { token: session } = await web.app.get(Sessions, { strict: false }).begin(group.personId!);
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true });
    await context.addCookies([{ name: 'cw-session', value: session, url: web.url }]);
    const page = await context.newPage();
    await page.goto(`${web.url}/tokens`);
    await page.getByRole('button', { name: 'Make the token' }).click();
    expect(await page.textContent('.govuk-error-summary')).toMatch(/what will use it/);
    await page.getByLabel('What will use it?').fill('Our accounts <b>');
    await page.getByRole('button', { name: 'Make the token' }).click();
    const secret = (await page.textContent('#secret'))!;
    await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
    expect(await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(on: unknown, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })).violations.map((v) => `${v.id}: ${v.nodes[0]!.html}`);
    })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const tokens = web.app.get(ApiTokens, { strict: false });
    const actor = await tokens.actorOf(secret);
    expect(actor).toMatchObject({ personId: group.personId, organisationId: group.organisationId, role: 'group' });
    expect(actor!.scopes!.every((scope) => scope.endsWith('.read'))).toBe(true);
    await page.goto(`${web.url}/tokens`);
    expect(await page.content()).not.toContain(secret);
    await page.getByRole('button', { name: /Take back Our accounts/ }).click();
    expect(await page.textContent('main')).toMatch(/no longer works/);
    expect(await tokens.actorOf(secret)).toBeNull();
  });
});
