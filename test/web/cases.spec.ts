import type { Actor } from '@app/kernel';
import { ComplaintsService } from '@app/delivery';
import { Persons } from '@app/people';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { stage, type Subject } from '../api/permission-walk.stage';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

describe('cases', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let [broker, second]: Actor[] = [];
  let dispute: Subject;
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    [broker, second, dispute] = [await w.person('broker'), await w.person('broker'), await stage(w).dispute()];
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });
  const at = (path: string) => `${web.url}${path}`;

  it('are heard, decided in part with a reason, appealed, and decided by another officer', async () => {
    const supplier = await v.as(dispute.supplier!);
    await supplier.goto(at(`/cases/${dispute.id}`));
    expect(await supplier.textContent('main')).toContain('Nobody came.');
    await supplier.getByLabel('Add something').fill('The sheet is signed by Gil.');
    await supplier.getByRole('button', { name: 'Add it' }).click();
    expect(await supplier.textContent('main')).toMatch(/supplier \d+ wrote/);

    const page = await v.as(broker!);
    await page.goto(at('/queue'));
    await page.getByRole('row', { name: /Decide a case/ }).getByRole('link').click();
    expect(await page.textContent('main')).toContain('The sheet is signed by Gil.');
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByLabel('Part of it', { exact: true }).check();
    await page.getByLabel('how many hours').fill('9');
    await page.getByRole('button', { name: 'Decide' }).click();
    expect(await page.locator('.govuk-error-summary li').count()).toBe(2);
    await page.getByLabel('how many hours').fill('5');
    await page.getByLabel('Why?').fill('Five are on the sheet.');
    await page.getByRole('button', { name: 'Decide' }).click();
    expect(await page.textContent('main')).toContain('Part of it counts.');
    expect(await w.differences()).toEqual([]);

    const group = await v.as(dispute.group!);
    await group.goto(at('/cases'));
    await group.getByRole('link', { name: '8 hours in question' }).click();
    await group.getByRole('link', { name: 'Ask another officer' }).click();
    await group.getByLabel('Why is the decision wrong').fill('It is not our sheet.');
    await group.getByRole('button', { name: 'Send' }).click();
    expect(await group.textContent('main')).toContain('Waiting for another officer to look again.');

    await page.goto(at(`/cases/${dispute.id}/decision`));
    await page.getByLabel('None of it').check();
    await page.getByLabel('Why?').fill('Once more.');
    await page.getByRole('button', { name: 'Decide' }).click();
    expect(await page.textContent('main')).toContain('An appeal is decided by another officer');
    const other = await v.as(second!);
    await other.goto(at(`/cases/${dispute.id}/decision`));
    await other.getByLabel('None of it').check();
    await other.getByLabel('Why?').fill('The sheet is of another day.');
    await other.getByRole('button', { name: 'Decide' }).click();
    expect(await other.textContent('main')).toContain('This is final.');
    expect(await w.differences()).toEqual([]);
    await Promise.all([supplier, page, group, other].map((p) => p.context().close()));
  });

  it('take complaints too, from the queue', async () => {
    const { id } = await w.run(dispute.group!, (tx) => w.of(ComplaintsService).open(tx, { note: 'Nobody rings back.' }));
    const page = await v.as(broker!);
    await page.goto(at('/queue?kind=complaint-to-decide'));
    await page.getByRole('table').getByRole('link', { name: 'Look' }).click();
    expect(page.url()).toBe(at(`/cases/${id}`));
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByLabel('It is right', { exact: true }).check();
    await page.getByLabel('Why?').fill('We were too slow.');
    await page.getByRole('button', { name: 'Decide' }).click();
    expect(await page.textContent('main')).toContain('The complaint is right.');
    await page.context().close();
  });

  it('have pages that everybody can use', async () => {
    const open = await stage(w).dispute();
    expect(await v.faultsOf(broker!, { 'cases': '/cases', 'case': `/cases/${dispute.id}`, 'case-decision': `/cases/${open.id}/decision`, 'case-open': `/cases/${open.id}` })).toEqual([]);
  });

  it('begin with a complaint from the list, said once', async () => {
    const page = await v.as(dispute.supplier!);
    await page.goto(at('/cases'));
    await page.getByRole('link', { name: 'Make a complaint' }).click();
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(await page.title()).toMatch(/^Error: Make a complaint/);
    await page.getByLabel('What went wrong?').fill('Nobody answers us. 😟');
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(await page.textContent('main')).toMatch(/An officer of the council looks at it[^]*Nobody answers us. 😟/);
    const [about] = await w.run(w.system, (tx) => tx.query<{ id: string }>('SELECT match_id AS id FROM "case" WHERE id = $1', [dispute.id]));
    expect(await v.faultsOf(dispute.group!, { complaint: `/complaint?match=${about!.id}` })).toEqual([]);
  });

  it('say that a note was taken out with its writer', async () => {
    await w.run(w.system, (tx) => w.of(Persons).erase(tx.manager, dispute.supplier!.personId!, w.clock.now()));
    const page = await v.as(second!);
    await page.goto(at(`/cases/${dispute.id}`));
    expect(await page.textContent('main')).toMatch(/supplier \d+ wrote\s*Taken out: whoever wrote it asked us to erase/);
    expect(await page.textContent('main')).not.toContain('The sheet is signed by Gil.');
    await page.context().close();
  });
});
