import { recordChanges } from '@app/database';
import { NeedsService } from '@app/marketplace';
import type { Browser, Page } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { NEED, stage } from '../api/permission-walk.stage';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

describe('a request that waits for its group', () => {
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
  const stateOf = async (id: string) => (await w.run(w.system, (tx) => tx.query<{ state: string }>('SELECT state FROM need WHERE id = $1', [id])))[0]!.state;

  /** The same press once more, as the page stands now. */
  async function pressedAgain(page: Page): Promise<() => Promise<[number, string | undefined]>> {
    const form: Record<string, string> = {};
    for (const field of await page.locator('form[action$="/submission"] [name]').all()) form[(await field.getAttribute('name'))!] = await field.inputValue();
    const action = await page.locator('form[action$="/submission"]').getAttribute('action');
    return async () => {
      const response = await page.request.post(web.url + action!, { form, maxRedirects: 0 });
      return [response.status(), response.headers().location];
    };
  }

  it('shows the council’s question from the to-do, takes the answer once, and shows it to the broker and to nobody else', async () => {
    const { id, group } = await stage(w).queriedNeed();
    expect(await v.faultsOf(group!, { 'need-question': `/needs/${id}` })).toEqual([]);
    const page = await v.as(group!);
    await page.goto(`${web.url}/tasks`);
    await page.getByRole('link', { name: 'Answer the council’s question' }).click();
    expect(await page.textContent('main')).toContain('How many rooms?');
    await page.getByRole('button', { name: 'Send the answer' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.textContent('#answer-error')).toContain('Write it in a few words');
    await page.getByLabel('Your answer').fill('x'.repeat(4001));
    await page.getByRole('button', { name: 'Send the answer' }).click();
    expect(await page.textContent('#answer-error')).toContain('Keep this to 4,000 characters');
    await page.getByLabel('Your answer').fill('Two rooms, and the hall.');
    const again = await pressedAgain(page);
    await page.getByRole('button', { name: 'Send the answer' }).click();
    expect(await page.textContent('main')).toContain('Your answer is sent.');
    expect(await stateOf(id)).toBe('submitted');
    expect(await again()).toEqual([303, `/needs/${id}?done=answered`]);
    expect(await page.getByLabel('Your answer').count()).toBe(0);
    const [broker, councillor] = await Promise.all([v.as(await w.person('broker')), v.as(await w.person('councillor'))]);
    await Promise.all([broker, councillor].map((p) => p.goto(`${web.url}/needs/${id}`)));
    expect(await broker.textContent('main')).toMatch(/Two rooms, and the hall\.[^]*How many rooms\?/);
    expect(await councillor.textContent('main')).not.toMatch(/Two rooms|How many rooms/);
    await Promise.all([page, broker, councillor].map((p) => p.context().close()));
  });

  it('cannot be sent once its days have passed: the page says so and keeps the answer', async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    const { id, group } = await stage(w).queriedNeed();
    w.clock.set('2027-01-04T09:00:00Z');
    const page = await v.as(group!);
    await page.goto(`${web.url}/needs/${id}`);
    await page.getByLabel('Your answer').fill('Two rooms, and the hall.');
    const [response] = await Promise.all([page.waitForResponse((r) => r.request().method() === 'POST'), page.getByRole('button', { name: 'Send the answer' }).click()]);
    expect([response.status(), await page.title(), await page.getByLabel('Your answer').inputValue(), await stateOf(id)]).toEqual([422, expect.stringMatching(/^Error: /), 'Two rooms, and the hall.', 'queried']);
    expect([await page.textContent('.govuk-error-summary'), await page.textContent('#answer-error')]).toEqual([expect.stringContaining('The last day of this request has passed'), expect.stringContaining('The last day of this request has passed')]);
    w.clock.set('2026-06-01T09:00:00Z');
    await page.context().close();
  });

  it('is sent from its page while it is a draft, and says why where it cannot be', async () => {
    const group = await w.organisation('group');
    const { id } = await w.run(group, (tx) => w.of(NeedsService).draft(tx, group.organisationId!, NEED));
    expect(await v.faultsOf(group, { 'need-draft': `/needs/${id}` })).toEqual([]);
    const page = await v.as(group);
    await page.goto(`${web.url}/needs/${id}`);
    const standing = (state: string) => w.run(w.system, (tx) => tx.query('UPDATE standing SET state = $2 WHERE organisation_id = $1', [group.organisationId, state]));
    // It was let in before, and applies again.
    await w.run(w.system, (tx) => recordChanges(tx, [{ subjectType: 'organisation', subjectId: group.organisationId!, from: 'applied', to: 'verified' }]));
    await standing('queried');
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(await page.textContent('#answer')).toContain('The council has not accepted your organisation yet');
    await standing('verified');
    const again = await pressedAgain(page);
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(await page.textContent('main')).toContain('Your reference');
    expect(await stateOf(id)).toBe('submitted');
    expect(await again()).toEqual([303, `/needs/${id}?done=sent`]);
    await page.context().close();
  });
});
