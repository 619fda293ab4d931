import { Invitations, SignIns } from '@app/people';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { axeFaults } from '../support/visitors';

describe('an invitation on the web', () => {
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

  it('meets somebody new as they sign in; their yes lets them act, their no does not', async () => {
    const [yes, no] = [await w.organisation('group'), await w.organisation('supplier')];
    const invite = (by: typeof yes, role: 'group' | 'supplier') => w.run(by, (tx) => w.of(Invitations).invite(tx, { name: 'Nell New', email: 'nell@example.org', phone: '01632 960077' }, { role, organisationId: by.organisationId }));
    await invite(yes, 'group');
    await invite(no, 'supplier');
    const page = await (await browser.newContext({ viewport: { width: 320, height: 640 }, bypassCSP: true })).newPage();
    await page.goto(`${web.url}/sign-in`);
    await page.getByLabel('E-mail address').fill('nell@example.org');
    await page.getByRole('button', { name: 'Send the link' }).click();
    await page.waitForURL('**/sign-in/sent');
    const [mail] = await web.app.get(SignIns, { strict: false }).mint();
    await page.getByLabel('Six digits').fill(mail!.code);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForURL('**/invitations');
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: /Say no to supplier/ }).click();
    expect(await page.textContent('main')).toMatch(/You said no/);
    await page.getByRole('button', { name: /Say yes to group/ }).click();
    await page.waitForURL('**/tasks');
    expect(await page.textContent('main')).toMatch(/You act as a community group, group \d+, oxford-test Council/);
    const [nell] = await w.source.query<{ id: string; phone: string }[]>(`SELECT id, phone FROM person WHERE email = 'nell@example.org'`);
    expect(nell!.phone).toBe('01632 960077');
    expect(await w.source.query('SELECT role, organisation_id FROM membership WHERE person_id = $1', [nell!.id])).toEqual([{ role: 'group', organisation_id: yes.organisationId }]);
    expect(await w.run(w.system, (tx) => tx.query('SELECT state FROM invitation WHERE name IS NULL AND email IS NULL AND phone IS NULL ORDER BY state'))).toEqual([{ state: 'accepted' }, { state: 'declined' }]);
    expect((await w.events()).filter((e) => /^(invitation|membership)\./.test(e))).toEqual(['invitation.made', 'invitation.made', 'invitation.declined', 'membership.granted', 'invitation.accepted']);
  });

  it('is over on its day, whether or not anything swept', async () => {
    const [group, other] = [await w.organisation('group'), await w.organisation('group')];
    const [{ email }] = await w.source.query<[{ email: string }]>('SELECT email FROM person WHERE id = $1', [other.personId]);
    const { id } = await w.run(group, (tx) => w.of(Invitations).invite(tx, { name: 'Otto', email }, { role: 'group', organisationId: group.organisationId }));
    w.clock.advance(30 * 86_400_000);
    await expect(w.run(other, (tx) => w.of(Invitations).accept(tx, id))).rejects.toMatchObject({ code: 'lapsed' });
    expect(await w.run(w.system, (tx) => w.of(Invitations).due(tx))).toEqual([id]);
    await w.run(w.system, (tx) => w.of(Invitations).lapse(tx, id));
    expect(await w.run(w.system, (tx) => tx.query('SELECT state, name, email FROM invitation WHERE id = $1', [id]))).toEqual([{ state: 'lapsed', name: null, email: null }]);
  });
});
