import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { stage } from '../api/permission-walk.stage';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

describe('a promise that was put forward', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });
  const row = async (id: string) => (await w.run(w.system, (tx) => tx.query<{ state: string }>('SELECT state FROM commitment WHERE id = $1', [id])))[0]!.state;

  it('is accepted by the contract manager from its page, and counts', async () => {
    const { id, manager } = await stage(w).commitment();
    expect(await v.faultsOf(manager, { 'promise-put-forward': `/commitments/${id}` })).toEqual([]);
    const page = await v.as(manager);
    await page.goto(`${web.url}/tasks`);
    await page.getByRole('link', { name: 'Accept a promise' }).click();
    expect(await page.textContent('main')).not.toMatch(/\b0 hours/);
    await page.getByRole('button', { name: 'Accept this promise' }).click();
    expect(await page.textContent('main')).toContain('It counts from now on');
    expect(await row(id)).toBe('accepted');
    expect(await page.getByRole('button', { name: 'Accept this promise' }).count()).toBe(0);
    expect(await w.differences()).toEqual([]);
    await page.context().close();
  });

  it('is refused with a reason that the supplier reads', async () => {
    const { id, manager, supplier } = await stage(w).commitment();
    expect(await v.faultsOf(manager, { 'promise-refusal': `/commitments/${id}/refusal` })).toEqual([]);
    const page = await v.as(manager);
    await page.goto(`${web.url}/commitments/${id}/refusal`);
    await page.getByRole('button', { name: 'Refuse it' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('Why?').fill('It was promised before.');
    await page.getByRole('button', { name: 'Refuse it' }).click();
    expect(await row(id)).toBe('refused');
    const theirs = await v.as(supplier!);
    await theirs.goto(`${web.url}/commitments/${id}`);
    expect(await theirs.textContent('main')).toContain('It was promised before.');
    await Promise.all([page, theirs].map((p) => p.context().close()));
  });
});
