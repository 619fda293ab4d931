import { Councils } from '@app/people';
import { mkdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

describe('the rules and time limits of a council', () => {
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

  it('show what would change before it does, and refuse what somebody else changed meanwhile', async () => {
    const admin = await w.person('council_admin');
    const inForce = () => w.read(admin, (tx) => w.of(Councils).inForce(tx));
    const before = await inForce();
    const page = await visitors(web, browser).as(admin);
    const fitted = async (name: string) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      mkdirSync('screenshots', { recursive: true });
      await page.screenshot({ path: `screenshots/settings-${name}.png`, fullPage: true });
    };
    await page.goto(`${web.url}/council/settings`);
    await page.getByLabel('Tuesday').check();
    await page.getByLabel('From what hour?').fill('24');
    await page.getByLabel('For both sides to accept a match').fill('12');
    await page.getByRole('button', { name: 'See what would change' }).click();
    expect(await page.textContent('.govuk-error-summary')).toMatch(/whole number from 0 to 23/);
    expect(await page.getByLabel('For both sides to accept a match').inputValue()).toBe('12');
    await fitted('faults');
    await page.getByLabel('From what hour?').fill('14');
    await page.getByRole('button', { name: 'See what would change' }).click();
    expect(await page.textContent('main')).toMatch(/0 matches wait for an answer now/);
    await fitted('effect');
    expect(await inForce()).toMatchObject({ version: before.version, rules: { matchingDay: before.rules.matchingDay } });
    await page.getByRole('button', { name: 'Save these settings' }).click();
    expect(await page.textContent('main')).toMatch(/They count from now on/);
    const after = await inForce();
    expect(after.rules).toEqual({ ...before.rules, matchingDay: { weekday: 2, hour: 14 } });
    expect(after.clocks).toEqual({ ...before.clocks, acceptanceDays: 12 });

    await page.getByLabel('Requests that a group may have at once').fill('7');
    await w.run(admin, (tx) => w.of(Councils).change(tx, after.version, { clocks: { appealDays: 15 } }));
    await page.getByRole('button', { name: 'See what would change' }).click();
    await page.getByRole('button', { name: 'Save these settings' }).click();
    expect(await page.textContent('main')).toMatch(/changed while you were looking/);
    expect(await page.getByLabel('Requests that a group may have at once').inputValue()).toBe('7');
    expect((await inForce()).rules.liveNeedLimit).toBe(before.rules.liveNeedLimit);
  });
});
