import { ApiTokens } from '@app/people';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { axeFaults, visitors } from '../support/visitors';

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
    const page = await visitors(web, browser).as(group, true);
    await page.goto(`${web.url}/tokens`);
    await page.getByRole('button', { name: 'Make the token' }).click();
    expect(await page.textContent('.govuk-error-summary')).toMatch(/what will use it/);
    await page.getByLabel('What will use it?').fill('Our accounts <b>');
    await page.getByRole('button', { name: 'Make the token' }).click();
    const secret = (await page.textContent('#secret'))!;
    expect(await axeFaults(page)).toEqual([]);
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
