import type { Actor } from '@app/kernel';
import { Organisations } from '@app/people';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

describe('organisations', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let [broker, second, group, twin]: Actor[] = [];
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    [broker, second, group, twin] = [await w.person('broker'), await w.person('broker'), await w.organisation('group'), await w.organisation('group')];
    await w.source.query(`UPDATE organisation SET name = CASE id WHEN $1 THEN 'Rose Hill Youth Club' ELSE 'The Rose Hill Youth Club' END WHERE id IN ($1, $2)`, [group!.organisationId, twin!.organisationId]);
    await w.run(w.system, async (tx) => {
      await w.of(Organisations).close(tx, group!.organisationId!, null, { code: 'left' });
      await w.of(Organisations).apply(tx, group!.organisationId!);
    });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });
  const at = (path: string) => `${web.url}${path}`;
  const stateOf = async () => (await w.run(w.system, (tx) => tx.query<{ state: string }>('SELECT state FROM standing WHERE organisation_id = $1', [group!.organisationId])))[0]!.state;

  it('are answered from the queue, refused with a reason, appealed, and looked at again by another officer', async () => {
    const page = await v.as(broker!);
    await page.goto(at('/queue'));
    await page.getByRole('link', { name: 'Answer Rose Hill Youth Club' }).click();
    expect(await page.textContent('main')).toContain('The Rose Hill Youth Club, OX1: almost the same name');
    await page.getByRole('link', { name: 'Refuse' }).click();
    await page.getByRole('button', { name: 'Refuse' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('It is outside our area').check();
    await page.getByLabel('Anything to say').fill('Ask the next council.');
    await page.getByRole('button', { name: 'Refuse' }).click();
    expect(await page.textContent('main')).toContain('It may ask another officer to look again.');
    expect(await stateOf()).toBe('refused');

    const own = await v.as(group!);
    await own.goto(at('/tasks'));
    await own.getByRole('link', { name: 'Your organisation' }).click();
    expect(await own.textContent('main')).toContain('Ask the next council.');
    expect(await own.textContent('main')).not.toContain('almost the same name');
    await own.getByRole('button', { name: 'Ask another officer' }).click();
    await own.getByLabel('Why is the decision wrong').fill('The hall moved into the area.');
    await own.getByRole('button', { name: 'Send' }).click();
    expect(await own.textContent('main')).toContain('Waiting for another officer to decide by Monday 15 June 2026');

    await page.goto(at('/queue?kind=appeal-to-decide'));
    await page.getByRole('link', { name: 'Look again' }).click();
    expect(await page.textContent('main')).toContain('another officer has to look at it again');
    expect(await page.getByRole('button', { name: 'Decide the appeal' }).count()).toBe(0);

    const other = await v.as(second!);
    await other.goto(at('/queue'));
    await other.getByRole('link', { name: 'Look again Rose Hill Youth Club' }).click();
    await other.getByRole('button', { name: 'Decide the appeal' }).click();
    expect(await other.textContent('main')).toContain('The hall moved into the area.');
    await other.getByLabel('The appeal is right').check();
    await other.getByLabel('Why?').fill('Lease seen.');
    await other.getByRole('button', { name: 'Decide' }).click();
    expect(await stateOf()).toBe('verified');
    await Promise.all([page, own, other].map((p) => p.context().close()));
  });

  it('are listed, found, counted and downloaded as shown', async () => {
    const page = await v.as(broker!);
    await page.goto(at('/organisations?search=rose'));
    expect(await page.getByRole('status').textContent()).toBe('2 organisations');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download this list' }).click()]);
    const rows = await (await download.createReadStream()).toArray() as Buffer[];
    expect(Buffer.concat(rows).toString().split('\n').slice(1, 3).map((r) => r.split(',')[0])).toEqual(['Rose Hill Youth Club', 'The Rose Hill Youth Club']);
    await page.goto(at('/organisations?search=nobody'));
    expect(await page.textContent('main')).toContain('Nothing fits these filters.');
    await page.context().close();
  });

  it('have pages that everybody can use', async () => {
    const id = group!.organisationId!;
    expect(await v.faultsOf(broker!, { 'organisations': '/organisations', 'organisation': `/organisations/${id}`, 'organisation-suspension': `/organisations/${id}/suspension`, 'tasks-broker': '/tasks', 'queue': '/queue' })).toEqual([]);
    expect(await v.faultsOf(group!, { 'organisation-own': `/organisations/${id}` })).toEqual([]);
  });
});
