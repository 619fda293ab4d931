import type { Actor } from '@app/kernel';
import { NeedDrafts, PledgesService } from '@app/marketplace';
import { RoundsService } from '@app/matching';
import type { Browser, Page } from 'playwright-core';
import { ASK_PAGES } from '../../apps/web/src/ask/ask-pages';
import { startWeb, type Running } from '../../apps/web/src/start';
import { OFFER, stage } from '../api/permission-walk.stage';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

/** One need from asking to confirmed, on phones without JavaScript. */
describe('the whole loop', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let [broker, group, supplier]: Actor[] = [];
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    [broker, group, supplier] = [await w.person('broker'), await w.organisation('group'), await w.organisation('supplier')];
    await w.source.query('UPDATE person SET phone = $2 WHERE id = $1', [broker!.personId, '01865 252 000']);
    await w.run(supplier!, (tx) => w.of(PledgesService).offer(tx, supplier!.organisationId!, OFFER));
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });
  const at = (path: string) => `${web.url}${path}`;
  const day = async (page: Page, legend: string, [date, month, year]: [string, string, string]) => {
    const fields = page.getByRole('group', { name: legend });
    await fields.getByLabel('Day').fill(date);
    await fields.getByLabel('Month').fill(month);
    await fields.getByLabel('Year').fill(year);
  };
  const main = (page: Page) => page.textContent('main');
  let [g, b, s]: Page[] = [];
  let matchId: string;

  it('begins with a request, taken on by the broker and proposed on a matching day', async () => {
    [g, b, s] = [await v.as(group!), await v.as(broker!), await v.as(supplier!)];
    await ask(g!);
    await b!.goto(at('/queue'));
    await b!.getByRole('link', { name: 'Read it Paint our hall' }).click();
    await b!.getByRole('button', { name: 'Take it on' }).click();
    expect(await main(b!)).toContain('It is open.');
    await w.run(broker!, (tx) => w.of(RoundsService).request(tx)).then(({ id }) => w.of(RoundsService).run(w.councilId, id));
    await b!.goto(at('/queue?kind=match-to-approve'));
    await b!.getByRole('link', { name: 'Look Paint our hall' }).click();
    await b!.getByRole('button', { name: 'Approve' }).click();
    expect(await main(b!)).toContain('Approved.');
    await g!.goto(at('/needs'));
    expect(await main(g!)).toContain('nothing found yet');
    expect(await g!.getByRole('button', { name: 'Ask for help' }).getAttribute('href')).toBe('/ask');
    matchId = new URL(b!.url()).pathname.split('/')[2]!;
  });

  it('goes on with two times yes and a day that both agree', async () => {
    for (const [page, button] of [[g!, 'Accept this help'], [s!, 'Accept: give this help']] as const) {
      await page.goto(at('/tasks'));
      await page.getByRole('link', { name: 'Accept or decline a match' }).click();
      // Nobody can say yes without knowing when and roughly where; the group's own page knows its place.
      expect(await page.locator('.govuk-summary-list').first().textContent()).toMatch(page === s ? /When.*2026.*once both sides accept/s : /When.*2026.*OX1 1AA/s);
      await page.getByRole('button', { name: button }).click();
    }
    expect(await main(s!)).toContain('You both said yes.');
    expect(await s!.locator('.govuk-summary-list').first().textContent()).toContain('OX1 1AA');
    await s!.goto(at('/tasks'));
    await s!.getByRole('link', { name: 'Agree a day and place' }).click();
    await s!.getByRole('button', { name: 'Agree a day and place' }).click();
    await s!.getByLabel('Where?').fill('The hall, side door');
    await s!.getByLabel('Phone number').fill('01865 000000');
    await s!.getByRole('button', { name: 'Write it down' }).click();
    expect(await s!.title()).toMatch(/^Error: /);
    expect(await s!.getByLabel('Where?').inputValue()).toBe('The hall, side door');
    await day(s!, 'First day', ['8', '5', '2026']);
    await day(s!, 'Last day', ['12', '6', '2026']);
    await s!.getByLabel('Who leads for the supplier?').fill('Sam');
    await s!.getByLabel('Who leads for the group?').fill('Gil');
    await s!.getByLabel('What will be done?').fill('Two coats on four walls');
    await day(s!, 'risk assessment', ['5', '6', '2026']);
    await s!.getByLabel('The supplier’s').check();
    await day(s!, 'Insured until', ['31', '12', '2026']);
    await s!.getByRole('button', { name: 'Write it down' }).click();
    expect(await main(s!)).toMatch(/These days are outside the time that was asked for[^]*The help was asked for between/);
    await day(s!, 'First day', ['8', '6', '2026']);
    await s!.getByRole('button', { name: 'Write it down' }).click();
    expect(await main(s!)).toContain('The group has not agreed yet.');
    await g!.goto(at(`/matches/${matchId}`));
    await g!.getByRole('button', { name: 'We agree' }).click();
    expect(await main(g!)).toContain('You both agreed.');
  });

  it('is not called agreed by both where one wrote it down, and nobody is told to ring themselves', async () => {
    const m = await stage(w).matchWithJob();
    const page = await v.as(m.group!);
    await page.goto(at(`/matches/${m.id}`));
    expect(await main(page)).toContain('This is written down.');
    expect(await main(page)).not.toContain('You both agreed.');
    const people = await w.source.query<{ id: string; name: string }[]>('SELECT id, name FROM person WHERE id = ANY($1)', [[m.group!.personId, m.supplier!.personId]]);
    const ring = await page.locator('h2:has-text("ring") + ul').textContent();
    for (const { id, name } of people) expect([name, ring!.includes(`${name},`)]).toEqual([name, id === m.supplier!.personId]);
    await page.context().close();
  });

  it('is logged on two days, and confirmed in all and in part', async () => {
    w.clock.set('2026-06-15T09:00:00Z');
    [g, b, s] = [await v.as(group!), await v.as(broker!), await v.as(supplier!)];
    await s!.goto(at('/tasks'));
    await s!.getByRole('link', { name: 'Log what you have done' }).click();
    await s!.getByRole('button', { name: 'Log what you have done' }).click();
    expect(await s!.locator('#on-0-day').inputValue()).toBe('12');
    await s!.getByRole('button', { name: 'Add another day' }).click();
    for (const [i, hours, date] of [[0, '12', '8'], [1, '8', '20']] as const) {
      await s!.locator(`#quantity-${i}`).fill(hours);
      for (const [part, value] of [['day', date], ['month', '6'], ['year', '2026']]) await s!.locator(`#on-${i}-${part}`).fill(value!);
    }
    await s!.getByRole('button', { name: 'Log it' }).click();
    expect(await s!.locator('.govuk-error-summary a').getAttribute('href')).toBe('#on-1-day');
    await s!.locator('#on-1-day').fill('9');
    await s!.getByRole('button', { name: 'Log it' }).click();
    expect(await main(s!)).toContain('Logged.');
    for (const part of [false, true]) {
      await g!.goto(at('/tasks'));
      await g!.getByRole('link', { name: 'Confirm what you received' }).first().click();
      await g!.getByLabel(part ? 'Part of it' : 'All of it', { exact: true }).check();
      if (part) await g!.getByLabel('how many hours').fill('7');
      await g!.getByRole('button', { name: 'Send our answer' }).click();
    }
    const rows = await w.run(w.system, (tx) => tx.query('SELECT claimed::int, state FROM delivery WHERE match_id = $1 ORDER BY claimed DESC', [matchId]));
    expect(rows.map((r) => (r as { claimed: number }).claimed)).toEqual([720, 480]);
    expect(rows.map((r) => (r as { state: string }).state).sort()).toEqual(['confirmed', 'part']);
    expect(await w.differences()).toEqual([]);
  });

  it('has pages that everybody can use', async () => {
    expect(await v.faultsOf(supplier!, { 'match': `/matches/${matchId}`, 'job': `/matches/${matchId}/job`, 'log': `/matches/${matchId}/delivery` })).toEqual([]);
    const question = await asked('/question');
    expect(await v.faultsOf(group!, { 'tasks-group': '/tasks', 'ask': '/ask', ...await askPages(), 'ask-sent': question.replace('/question', '?done=sent') })).toEqual([]);
    expect(await g!.goto(at('/tasks')).then(() => main(g!))).toContain('01865 252 000');
    expect(await v.faultsOf(broker!, { 'need-broker': question, 'need-refusal': await asked('/refusal') })).toEqual([]);
  });

  /** A draft with nothing missing, at each page. */
  async function askPages(): Promise<Record<string, string>> {
    const answers = { title: 'Chairs', kind: 'volunteering', quantity: '40', where: 'place', postcode: 'OX1 1AA', 'windowFrom-day': '1', 'windowFrom-month': '7', 'windowFrom-year': '2026', 'windowTo-day': '1', 'windowTo-month': '8', 'windowTo-year': '2026', atRisk: 'children', supervised: 'yes', access: 'Two steps.' };
    const { id } = await w.run(group!, async (tx) => {
      const draft = await w.of(NeedDrafts).begin(tx);
      await w.of(NeedDrafts).save(tx, draft.id, answers);
      return draft;
    });
    return Object.fromEntries(ASK_PAGES.map((page) => [`ask-${page}`, `/ask/${id}/${page}`]));
  }

  /** A request that waits for the broker. */
  async function asked(step: string): Promise<string> {
    await ask(g!);
    const [need] = await w.run(w.system, (tx) => tx.query<{ id: string }>(`SELECT id FROM need WHERE state = 'submitted' ORDER BY id DESC LIMIT 1`));
    return `/needs/${need!.id}${step}`;
  }

  /** Page by page, with a fault and a way back on the way. */
  async function ask(page: Page): Promise<void> {
    await page.goto(at('/tasks'));
    await page.getByRole('button', { name: 'Ask for help' }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByLabel('In a few words').fill('Paint our hall');
    const go = () => page.getByRole('button', { name: 'Go on' }).click();
    await go();
    expect(await page.title()).toMatch(/^Error: What would help/);
    await page.getByLabel('Volunteering').check();
    await go();
    await page.getByLabel('How many hours?').fill('20');
    await go();
    await page.getByLabel('At our place').check();
    await page.getByLabel('its postcode').fill('ZZ1 1ZZ');
    await go();
    expect(await main(page)).toContain('This postcode is not in our list');
    await page.getByLabel('its postcode').fill('ox11aa');
    await go();
    await day(page, 'First day', ['1', '6', '2026']);
    await day(page, 'Last day', ['31', '12', '2026']);
    await go();
    await page.getByLabel('Neither').check();
    await go();
    await page.getByLabel('Getting in').fill('Two steps.');
    await go();
    await page.getByRole('link', { name: 'Change How much?' }).click();
    expect(await page.getByLabel('How many hours?').inputValue()).toBe('20');
    // Left, and gone on with later.
    await page.goto(at('/ask'));
    await page.getByRole('link', { name: 'Paint our hall' }).click();
    await page.getByRole('button', { name: 'Send it' }).click();
    expect(await main(page)).toContain('The council answers by Monday');
  }
});
