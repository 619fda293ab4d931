import { ConfirmationLinks } from '@app/delivery';
import { newId } from '@app/kernel';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { refusal, world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { axeFaults } from '../support/visitors';

describe('confirming by a link', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let web: Running;
  let browser: Browser;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
  });
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const links = () => w.of(ConfirmationLinks);
  const mint = (deliveryId: string, personId = c.group.personId!) => w.run(w.system, (tx) => links().mint(tx, deliveryId, personId));
  const url = (secret: string) => `${web.url}/confirm/${secret}`;
  const said = async (deliveryId: string) => w.read(w.system, (tx) => tx.query(`SELECT answer, quantity::int, by_way AS way, hosting_cost_pence::int AS hosting, what_changed AS changed, thanks_may_be_shown AS shown FROM confirmation WHERE council_id = $1 AND delivery_id = $2`, [tx.councilId, deliveryId]));

  it('takes one page and one press, on a phone without JavaScript, and keeps what was typed', async () => {
    const { delivery } = await s.upToLogged(c);
    const secret = await mint(delivery.id);
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(url(secret));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    for (let looks = 0; looks < 2; looks++) expect((await page.goto(url(secret)))!.status()).toBe(200);
    expect(await page.textContent('main')).toMatch(/supplier \d+ says it gave group \d+ 10 hours of volunteering on Friday 12 June 2026/);
    await page.getByLabel('Part of it', { exact: true }).check();
    await page.getByLabel('how many hours').fill('11');
    await page.getByLabel('What changed').fill('The hall is bright.');
    await page.getByLabel('What did hosting').fill('about ten');
    await page.getByRole('button', { name: 'Send our answer' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.locator('.govuk-error-summary li').count()).toBe(2);
    expect(await page.getByLabel('What changed').inputValue()).toBe('The hall is bright.');
    expect(await page.getByLabel('What did hosting').inputValue()).toBe('about ten');
    expect(await page.getByLabel('Part of it', { exact: true }).isChecked()).toBe(true);
    await page.getByLabel('how many hours').fill('7.5');
    await page.getByLabel('What did hosting').fill('£12.50');
    await page.getByRole('button', { name: 'Send our answer' }).click();
    expect(await page.textContent('h1')).toBe('Thank you');
    expect(await said(delivery.id)).toEqual([{ answer: 'part', quantity: 450, way: 'link', hosting: 1250, changed: 'The hall is bright.', shown: false }]);
    expect((await page.goto(url(secret)))!.status()).toBe(404);
    await context.close();
  });

  it('asks for the reference of money, and of goods what it cost to be rid of them, with the fault beside the field', async () => {
    const line = (kind: 'cash' | 'goods', unit: 'gbp' | 'item') => ({ lines: [{ kind, unit, quantity: 1000, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] });
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false })).newPage();
    const money = await s.upToAgreed(c, line('cash', 'gbp'), 1000, { kind: 'cash', unit: 'gbp', quantity: 1000 });
    await page.goto(url(await mint((await s.log(c, money.match.id, 600, { paymentReference: 'BACS 1042' })).delivery.id)));
    expect(await page.textContent('main')).toMatch('They paid it as BACS 1042.');
    expect(await page.getByLabel('get rid of').count()).toBe(0);
    await page.getByLabel('All of it', { exact: true }).check();
    await page.getByRole('button', { name: 'Send our answer' }).click();
    expect(await page.locator('#paymentReference-error').textContent()).toMatch('Enter the payment reference');
    await page.getByLabel('payment reference').fill('FP 1042');
    await page.getByRole('button', { name: 'Send our answer' }).click();
    expect(await page.textContent('h1')).toBe('Thank you');
    await page.goto(url(await mint((await s.log(c, money.match.id, 400, { paymentReference: 'BACS 1043' })).delivery.id)));
    await page.getByLabel('All of it', { exact: true }).check();
    await page.getByLabel('I cannot see the bank statement').check();
    await page.getByRole('button', { name: 'Send our answer' }).click();
    expect(await page.textContent('h1')).toBe('Thank you');
    w.clock.set('2026-06-01T09:00:00Z');
    const things = await s.upToAgreed(c, line('goods', 'item'), 1000, { kind: 'goods', unit: 'item', quantity: 1000 });
    const { delivery } = await s.log(c, things.match.id, 1000);
    await page.goto(url(await mint(delivery.id)));
    expect(await page.getByLabel('payment reference').count()).toBe(0);
    await page.getByLabel('All of it', { exact: true }).check();
    await page.getByLabel('get rid of').fill('a lot');
    await page.getByRole('button', { name: 'Send our answer' }).click();
    expect(await page.locator('#disposalCost-error').textContent()).toMatch('in pounds');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByLabel('get rid of').fill('45');
    await page.getByRole('button', { name: 'Send our answer' }).click();
    expect(await page.textContent('h1')).toBe('Thank you');
    expect(await w.read(w.system, (tx) => tx.query('SELECT disposal_cost_pence::int AS pence FROM confirmation WHERE council_id = $1 AND delivery_id = $2', [tx.councilId, delivery.id]))).toEqual([{ pence: 4500 }]);
    await page.context().close();
  });

  it('has no fault that axe can find, with and without faults of its own', async () => {
    const { delivery } = await s.upToLogged(c);
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true })).newPage();
    await page.goto(url(await mint(delivery.id)));
    for (const press of [false, true]) {
      if (press) await page.getByRole('button', { name: 'Send our answer' }).click();
      expect(await axeFaults(page)).toEqual([]);
    }
    expect(await page.title()).toMatch(/^Error: /);
    await page.context().close();
  });

  it('answers alike to what is used, old, foreign, made up, of somebody who left, or answered elsewhere', async () => {
    const { delivery, match } = await s.upToLogged(c);
    const other = await s.log(c, match.id, 5 * HOURS, { happenedOn: '2026-06-13' });
    const page = async (secret: string) => { const r = await fetch(url(secret)); return { status: r.status, text: (await r.text()).replaceAll(/nonce="[^"]*"|value="[^"]*"/g, '').replaceAll(secret, '') }; };
    const [used, old, gone, answered] = [await mint(delivery.id), await mint(delivery.id), await mint(other.delivery.id), await mint(delivery.id)];
    await links().use(used, { answer: 'all' });
    const dead = await page(used);
    expect(dead).toMatchObject({ status: 404, text: expect.stringContaining('This link does not work') });
    expect(await page(answered)).toEqual(dead);
    expect(await page('A'.repeat(64))).toEqual(dead);
    expect(await page('short')).toEqual(dead);
    const foreign = Buffer.from(gone, 'base64url');
    Buffer.from((await w.newCouncil(`c${Date.now()}`)).replaceAll('-', ''), 'hex').copy(foreign);
    expect(await page(foreign.toString('base64url'))).toEqual(dead);
    expect((await page(gone)).status).toBe(200);
    await w.source.query('UPDATE membership SET ended_at = $2 WHERE person_id = $1', [c.group.personId, w.clock.now()]);
    expect(await page(gone)).toEqual(dead);
    await w.source.query('UPDATE membership SET ended_at = NULL WHERE person_id = $1', [c.group.personId]);
    w.clock.set('2026-07-16T09:00:00Z');
    expect(await page(gone)).toEqual(dead);
    expect(await page(old)).toEqual(dead);
    expect(await refusal(links().use(gone, { answer: 'all' }))).toBe('link-dead');
    expect(await said(other.delivery.id)).toEqual([]);
  });

  it('is used once by two at the same moment, and a double click is one answer', async () => {
    const { delivery, match } = await s.upToLogged(c);
    const secret = await mint(delivery.id);
    const both = await Promise.all([1, 2].map(() => refusal(links().use(secret, { answer: 'all' }))));
    expect(both.sort()).toEqual(['link-dead', null]);
    const second = await s.log(c, match.id, 5 * HOURS);
    const again = await mint(second.delivery.id);
    const command = { id: newId(), fingerprint: 'the same form' };
    expect(await Promise.all([1, 2, 3].map(() => refusal(links().use(again, { answer: 'all' }, command))))).toEqual([null, null, null]);
    expect(await said(second.delivery.id)).toHaveLength(1);
  });

  it('uses nothing up by a refusal, keeps only a hash, and takes no form of another page', async () => {
    const { delivery } = await s.upToLogged(c);
    const secret = await mint(delivery.id);
    expect(await refusal(links().use(secret, { answer: 'part', quantity: 999 * HOURS }))).toBe('bad-confirmation');
    expect((await fetch(url(secret), { method: 'POST', body: new URLSearchParams({ answer: 'all' }) })).status).toBe(403);
    expect((await links().look(secret)).claimed).toBe(10 * HOURS);
    const rows = await w.run(w.system, (tx) => tx.query('SELECT * FROM confirmation_link'));
    expect(JSON.stringify(rows)).not.toContain(secret);
    // Late, after the clock: the answer still counts.
    w.clock.set('2026-07-10T09:00:00Z');
    await links().use(secret, { answer: 'all' });
    expect(await said(delivery.id)).toMatchObject([{ answer: 'all', quantity: 600 }]);
  });
});
