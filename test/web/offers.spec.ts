import type { Actor } from '@app/kernel';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { stage } from '../api/permission-walk.stage';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

describe('offers', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let supplier: Actor;
  let [standingId, freeId]: string[] = [];
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    const standing = await stage(w).standingPledge();
    const free = await stage(w).pledge();
    [supplier, standingId, freeId] = [standing.supplier!, standing.id, free.id];
    await w.run(w.system, (tx) => tx.query('UPDATE pledge SET organisation_id = $1 WHERE id = $2', [supplier.organisationId, freeId]));
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });
  const row = async (id: string) => (await w.run(w.system, (tx) => tx.query<Record<string, unknown>>('SELECT state, title, remote, closed_weeks AS closed, most_per_month::int AS month, radius_m AS radius FROM pledge WHERE id = $1', [id])))[0]!;

  it('of a promise take one page to answer, which keeps what was typed', async () => {
    const page = await v.as(supplier);
    await page.goto(`${web.url}/tasks`);
    await page.getByRole('link', { name: 'Tell us about your offer' }).click();
    await page.getByLabel('in a few words').fill('A team to paint');
    await page.getByLabel('At the group’s place').check();
    await page.getByLabel('the postcode you start from').fill('OX1 1AB');
    await page.getByLabel('how many miles').fill('far');
    await page.getByLabel('Weeks when').fill('21 12 2026\n28/12/2026');
    await page.getByLabel('Most you can give in a month').fill('20');
    await page.getByRole('button', { name: 'Offer it' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('Weeks when').inputValue()).toBe('21 12 2026\n28/12/2026');
    await page.getByLabel('how many miles').fill('5');
    await page.getByRole('button', { name: 'Offer it' }).click();
    expect(await page.textContent('main')).toContain('Thank you. Your offer is open');
    expect(await row(standingId!)).toEqual({ state: 'open', title: 'A team to paint', remote: false, closed: ['2026-12-21', '2026-12-28'], month: 1200, radius: 8047 });
    await page.goto(`${web.url}/offers/${standingId}/withdrawal`);
    expect(page.url()).toBe(`${web.url}/offers/${standingId}`);
    await page.context().close();
  });

  it('are changed, paused, offered again and taken back', async () => {
    const page = await v.as(supplier);
    await page.goto(`${web.url}/offers?search=day`);
    await page.getByRole('link', { name: 'A day of painting' }).click();
    await page.getByRole('link', { name: 'Change this offer' }).click();
    await page.getByLabel('Online').check();
    await page.getByRole('button', { name: 'Save' }).click();
    expect((await row(freeId!)).remote).toBe(true);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Offer it again' }).click();
    expect((await row(freeId!)).state).toBe('open');
    expect(await v.faultsOf(supplier, { 'offers': '/offers', 'offer': `/offers/${freeId}`, 'offer-change': `/offers/${freeId}/change`, 'offer-withdrawal': `/offers/${freeId}/withdrawal`, 'tasks-supplier': '/tasks' })).toEqual([]);
    // Part of it on other terms, and the rest as it was.
    await page.getByRole('link', { name: 'Offer part of it on other terms' }).click();
    const path = page.url().slice(web.url.length);
    for (const [much, said] of [['30', 'Enter less than the whole offer'], ['many', 'Enter less than the whole offer']]) {
      await page.getByLabel('How much of it?').fill(much!);
      await page.getByRole('button', { name: 'Offer this part' }).click();
      expect(await page.textContent('main')).toContain(said);
    }
    await page.getByLabel('How much of it?').fill('10');
    await page.getByLabel('in a few words').fill('Painting at weekends');
    await page.getByRole('button', { name: 'Offer this part' }).click();
    expect(await page.textContent('main')).toMatch(/This part is an offer of its own now[^]*10 hours free of 10 hours/);
    expect(await w.run(w.system, (tx) => tx.query('SELECT title, quantity::int, parent_id FROM pledge WHERE parent_id = $1', [freeId]))).toEqual([{ title: 'Painting at weekends', quantity: 600, parent_id: freeId }]);
    expect(await w.differences()).toEqual([]);
    expect(await v.faultsOf(supplier, { 'offer-part': path })).toEqual([]);
    await page.goto(`${web.url}/offers/${freeId}`);
    await page.getByRole('link', { name: 'Take it back' }).click();
    await page.getByLabel('The dates do not work').check();
    await page.getByRole('button', { name: 'Take it back' }).click();
    expect((await row(freeId!)).state).toBe('withdrawn');
    await page.context().close();
  });
});
