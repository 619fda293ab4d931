import type { Actor } from '@app/kernel';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

/** Getting about: on the smallest phone, by keyboard, without JavaScript. */
describe('the way about', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let [broker, group]: Actor[] = [];
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    [broker, group] = [await w.person('broker'), await w.organisation('group')];
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });

  it('takes two lines at most for ten places, and opens the rest by keyboard', async () => {
    const page = await v.as(broker!);
    await page.goto(`${web.url}/tasks`);
    const main = page.getByRole('navigation', { name: 'Main' });
    const height = async () => (await main.boundingBox())!.height;
    expect(await height()).toBeLessThan(100);
    expect(await main.getByRole('link', { name: 'Contracts' }).isVisible()).toBe(false);
    const menu = main.locator('summary');
    await menu.focus();
    await page.keyboard.press('Enter');
    expect(await main.getByRole('link').count()).toBe(10);
    await main.getByRole('link', { name: 'Contracts' }).click();
    expect(page.url()).toBe(`${web.url}/contracts`);
    expect(await main.locator('[aria-current=page]').textContent()).toContain('Contracts');
    expect(await height()).toBeLessThan(100);
  });

  it('has no menu where four places are all', async () => {
    const page = await v.as(group!);
    await page.goto(`${web.url}/needs`);
    const main = page.getByRole('navigation', { name: 'Main' });
    expect(await main.locator('summary').count()).toBe(0);
    expect((await main.getByRole('link').allTextContents()).map((t) => t.trim())).toEqual(['Your page', 'Your needs', 'Cases', 'Your organisation']);
    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(await page.getByRole('link', { name: 'Sign in' }).count()).toBe(1);
  });

  it('is well made', async () => {
    expect(await v.faultsOf(broker!, { 'navigation-broker': '/cases' })).toEqual([]);
    expect(await v.faultsOf(group!, { 'navigation-group': '/needs' })).toEqual([]);
  }, 60_000);
});
