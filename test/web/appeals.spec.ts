import { caseView, CasesService, ConfirmationsService, deliveryView, EvidenceShelf, listDeliveries } from '@app/delivery';
import { newId, type Actor } from '@app/kernel';
import { Organisations, RESERVE_SCOPES } from '@app/people';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { refusal, world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { lettersOf } from '../support/letters';
import { visitors } from '../support/visitors';

/** A council with one broker: whoever decided cannot look again. */
describe('an appeal where no other officer is', () => {
  const files = mkdtempSync(join(tmpdir(), 'cw-web-files-'));
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let c: Cast;
  let reserve: Actor;
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1', filesDir: files }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    c = await stage(w).cast();
    reserve = { ...await w.person('broker'), reserve: true, scopes: RESERVE_SCOPES };
    await w.source.query('UPDATE membership SET reserve = true WHERE person_id = $1', [reserve.personId]);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
    rmSync(files, { recursive: true, force: true });
  });
  const nameOf = async (actor: Actor) => (await w.source.query<{ name: string }[]>('SELECT name FROM person WHERE id = $1', [actor.personId]))[0]!.name;
  const told = async (type: string, subjectId: string) => {
    const [event] = await w.run(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM event WHERE type = $1 AND subject_id = $2 ORDER BY id DESC LIMIT 1', [type, subjectId]));
    return (await w.run(w.system, (tx) => lettersOf(w, tx, event!.id))).map((l) => l.name);
  };

  it('goes to the reserve decider, who is told, sees it then and decides it; the page says who', async () => {
    const { id: deliveryId } = await stage(w).upToLogged(c, 8 * HOURS).then((d) => d.delivery);
    const sheet = await web.app.get(EvidenceShelf, { strict: false }).attach(c.supplier, (work) => w.run(c.supplier, work), deliveryId, Buffer.from('%PDF-1.4\n% the sheet\n%%EOF\n'));
    await stage(w).confirm(c, deliveryId, { answer: 'dispute', whatChanged: 'Nobody came.' });
    const page = await v.as(reserve);
    const paths = [`/deliveries/${deliveryId}`, `/deliveries/${deliveryId}/evidence/${sheet.id}`];
    const statuses = () => Promise.all(paths.map(async (path) => (await page.request.get(web.url + path)).status()));
    expect(await statuses()).toEqual([404, 404]);
    const [{ id }] = await w.run(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM "case" WHERE delivery_id = $1', [deliveryId])) as [{ id: string }];
    const seen = () => refusal(w.read(reserve, (tx) => caseView(tx, id)));
    expect([await seen(), (await told('case.opened', id)).includes(await nameOf(reserve))]).toEqual(['not-found', false]);
    await w.run(c.broker, (tx) => w.of(CasesService).decide(tx, id, null, { outcome: 'upheld', reason: 'The sheet is signed.' }));
    expect(await seen()).toBe('not-found');
    await w.run(c.group, (tx) => w.of(CasesService).appeal(tx, id, null, 'The sheet is not ours.'));
    expect(await seen()).toBeNull();
    expect(await told('case.appealed', id)).toContain(await nameOf(reserve));

    const officer = await v.as(c.broker);
    await officer.goto(`${web.url}/cases/${id}`);
    expect(await officer.textContent('main')).toContain(`the reserve decider does. These people can decide: ${await nameOf(reserve)}.`);
    expect(await officer.getByRole('button', { name: 'Decide' }).count()).toBe(0);
    const group = await v.as(c.group);
    await group.goto(`${web.url}/cases/${id}`);
    expect(await group.textContent('main')).toContain('Its reserve decider, who comes from outside, looks again.');
    expect(await group.textContent('main')).not.toContain(await nameOf(reserve));

    await page.goto(`${web.url}/tasks`);
    await page.locator(`a[href="/cases/${id}"]`).first().click();
    // What it is about is read with it: the delivery, the word on it and what was shown; and nothing else of these two.
    expect([await page.locator(`main a[href="${paths[1]}"]`).count(), await statuses()]).toEqual([1, [200, 200]]);
    await page.getByRole('link', { name: 'See the delivery' }).click();
    expect(await page.textContent('main')).toContain('Nobody came.');
    expect(await page.locator('main a[href^="/matches/"], main form').count()).toBe(0);
    expect((await page.request.get(`${web.url}/matches/${(await w.read(c.group, (tx) => caseView(tx, id))).matchId}`)).status()).toBe(404);
    expect(await v.faultsOf(reserve, { 'reserve-delivery': paths[0]!, 'reserve-case': `/cases/${id}` })).toEqual([]);
    await page.goto(`${web.url}/cases/${id}`);
    await page.getByRole('button', { name: 'Decide' }).click();
    await page.getByLabel('None of it').check();
    await page.getByLabel('Why?').fill('Nobody signed it.');
    await page.getByRole('button', { name: 'Decide' }).click();
    expect(await page.textContent('main')).toContain('Decided. Both sides are told.');
    expect(await w.read(c.group, (tx) => caseView(tx, id))).toMatchObject({ state: 'closed', decision: 'not-upheld' });
    expect(await w.differences()).toEqual([]);
    expect(await statuses()).toEqual([200, 200]);
    // Nothing else of the same two, nor the group's word in their hands; and nobody else of outside.
    const { match } = await stage(w).upToAgreed(c);
    const { delivery: another } = await stage(w).log(c, match.id, HOURS);
    expect((await page.request.get(`${web.url}/deliveries/${another.id}`)).status()).toBe(404);
    expect((await w.read(reserve, (tx) => listDeliveries(tx))).items.map((d) => d.id)).toEqual([deliveryId]);
    expect(await refusal(w.run(reserve, (tx) => w.of(ConfirmationsService).reverse(tx, deliveryId, null, 'Mine now.')))).toBe('not-found');
    expect(await refusal(w.read({ ...reserve, personId: newId() }, (tx) => deliveryView(tx, deliveryId)))).toBe('not-found');
  });

  it('of a refusal to join, too; a second broker takes it from them', async () => {
    const organisations = w.of(Organisations);
    const appealed = async () => {
      const { organisationId: id } = await w.organisation('group') as { organisationId: string };
      await w.run(c.broker, (tx) => organisations.suspend(tx, id, null, { code: 'conduct' }));
      await w.run(w.system, (tx) => organisations.appeal(tx, id, null, 'It was not us.'));
      return id;
    };
    const decide = (id: string) => w.run(reserve, (tx) => organisations.decideAppeal(tx, id, null, { upheld: true, note: 'It was not.' }));
    const first = await appealed();
    expect(await told('organisation.appealed', first)).toContain(await nameOf(reserve));
    const page = await v.as(reserve);
    expect((await page.goto(`${web.url}/organisations/${first}/appeal-decision`))!.status()).toBe(200);
    expect(await refusal(decide(first))).toBeNull();
    const second = await appealed();
    await w.person('broker');
    expect(await refusal(decide(second))).toBe('declared-interest');
    expect((await page.goto(`${web.url}/organisations/${second}/appeal-decision`))!.status()).toBe(403);
  });
});
