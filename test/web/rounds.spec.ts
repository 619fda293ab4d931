import { FairnessService, PairRulesService, RoundsService } from '@app/matching';
import { Interests, Sessions } from '@app/people';
import type { Browser, Page } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

/** Oak has 30 hours that the hall and the food bank both want; Elm is too far away for either. */
describe('a matching day on its page', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let hall: Cast;
  let page: Page;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    const bank = await s.cast();
    hall = await s.cast();
    const named = (id: string | null, name: string) => w.source.query('UPDATE organisation SET name = $2 WHERE id = $1', [id, name]);
    const elm = await s.cast();
    for (const [cast, group, supplier] of [[hall, 'Rose Hill Youth Club', 'Oakfield Builders'], [bank, 'Cowley Food Bank', 'Ash Ltd'], [elm, 'Barton Shed', 'Elm Paints']] as const) {
      await named(cast.group.organisationId, group);
      await named(cast.supplier.organisationId, supplier);
    }
    await s.open(hall);
    await s.open(bank, { title: 'Sort the food bank', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 20 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] });
    await s.open(elm, { title: 'Laptops for the shed', lines: [{ kind: 'goods', unit: 'item', quantity: 5, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] });
    await s.offer(hall);
    await s.offer(bank, { title: 'An hour each', quantity: 8 * HOURS });
    await s.offer(elm, { title: 'Far away', postcode: 'OX4 6AB', radiusM: 1000 });
    page = await v.as(hall.broker);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });

  const at = (path: string) => `${web.url}${path}`;
  const main = () => page.textContent('main');
  const here = () => new URL(page.url()).pathname.split('/')[2]!;
  /** As the worker does, after a look at the page that waits for it. */
  const worked = async () => {
    expect(await main()).toContain('Waiting to start');
    const id = here();
    await w.of(RoundsService).run(w.councilId, id);
    await w.of(FairnessService).workOut(w.councilId, id).catch(() => undefined);
    await page.goto(at(`/rounds/${id}`));
    return id;
  };
  let first: string;

  it('is run from the list, says what it found, and who gets nothing and why', async () => {
    await page.goto(at('/rounds'));
    expect(await main()).toContain('No matching day yet.');
    await page.getByRole('button', { name: 'Run the matching day now' }).click();
    first = await worked();
    expect(await main()).toContain('Barton Shed (Laptops for the shed): No offer fits yet.');
    expect(await main()).toContain('Proven best possible');
    expect(await page.getByRole('table', { name: 'What each guarantee costs' }).locator('tbody tr').count()).toBe(4);
    expect(await main()).toMatch(/\d matches wait for you\./);
  });

  it('says why, why not with the smallest change, and what an override costs', async () => {
    await page.getByRole('link', { name: 'Why? Oakfield Builders for Sort the food bank' }).click();
    expect(await page.textContent('h1')).toBe('Why Oakfield Builders for Sort the food bank?');
    expect(await main()).toContain('This offer is wanted elsewhere');
    await page.getByLabel('Choose an offer').selectOption({ label: 'Elm Paints: Far away' });
    await page.getByRole('button', { name: 'Ask' }).click();
    expect(await main()).toContain('They cannot be matched');
    expect(await main()).toMatch(/The supplier travels \d+\.\d km further\./);
    await page.getByLabel('Supplier or offer').fill('elm');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await page.getByLabel('Choose an offer').locator('option').count()).toBe(1);
  });

  it('tries another guarantee without touching anything, and compares', async () => {
    await page.goto(at(`/rounds/${first}`));
    await page.getByLabel('Points first (no guarantee)').check();
    await page.getByRole('button', { name: 'Try it out' }).click();
    await worked();
    expect(await main()).toContain('This is a trial');
    expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Compare with' }).click();
    expect(await page.getByRole('table', { name: 'What each comes to' }).locator('tbody tr').count()).toBe(6);
    expect(await main()).toContain('Guarantee 80%');
  });

  it('pins with the price before the reason, and the next run has it', async () => {
    await page.goto(at(`/rounds/${first}`));
    await page.getByRole('link', { name: 'Pin Oakfield Builders for Paint our hall' }).click();
    await page.getByLabel('How much is pinned').fill('1000');
    await page.getByRole('button', { name: 'Work out the price' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('How much is pinned').fill('30');
    await page.getByRole('button', { name: 'Work out the price' }).click();
    expect(await main()).toMatch(/All matches together would (lose|gain)/);
    expect(await page.getByRole('table', { name: 'Who would get more or less' }).textContent()).toContain('Oakfield Builders for Sort the food bank');
    await page.getByRole('button', { name: 'Pin 30 hours' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('Why?').fill('They have the key.');
    await page.getByRole('button', { name: 'Pin 30 hours' }).click();
    expect(await main()).toContain('Pinned. It counts from the next run on.');
    await page.goto(at('/pair-rules?rule=declined'));
    expect(await main()).not.toContain('They have the key.');
    await page.goto(at('/pair-rules?rule=pin&search=oakfield'));
    expect(await page.getByRole('row', { name: 'Oakfield Builders for Paint our hall' }).textContent()).toMatch(/Pinned: 30 hours.*They have the key\..*points/s);
    await page.goto(at(`/rounds/${first}`));
    await page.getByRole('button', { name: 'Run it again' }).click();
    await worked();
    expect(await main()).toContain('30 hours from Oakfield Builders');
  });

  it('approves all that is shown, and keeps from an officer what they have an interest in', async () => {
    const id = here();
    await w.run(w.system, (tx) => w.of(Interests).declare(tx, { personId: hall.broker.personId!, organisationId: hall.group.organisationId!, nature: 'trustee' }));
    await page.goto(at(`/rounds/${id}`));
    expect(await main()).toMatch(/with another officer, because you declared an interest/);
    expect(await main()).not.toContain('Paint our hall');
    await w.run(w.system, (tx) => tx.query('UPDATE declared_interest SET ended_at = now()'));
    await page.goto(at(`/rounds/${id}`));
    await page.getByRole('button', { name: /Approve all \d shown/ }).click();
    expect(await main()).toMatch(/Approved: \d match/);
    expect(await main()).toContain('No match waits for you.');
  });

  it('gives the proposals as a file, and the wards on a map', async () => {
    await page.goto(at(`/rounds/${first}/wards`));
    expect(await page.locator('svg[role=img]').count()).toBe(1);
    expect(await page.getByRole('table', { name: 'Wards, the lowest first' }).locator('tbody tr').count()).toBe(1);
    const file = await page.request.get(at(`/rounds/${first}/proposals.csv`));
    expect(file.headers()['content-type']).toContain('text/csv');
    expect((await file.text()).split('\n')[0]).toMatch(/^need,group,ward_code,kind,unit,quantity/);
  });

  it('tells how far it is by itself where the browser can, and without stops nowhere', async () => {
    await page.goto(at('/rounds'));
    await page.getByRole('button', { name: 'Run the matching day now' }).click();
    const id = here();
    expect(await page.locator('meta[http-equiv=refresh]').count()).toBe(1);
    // With the policy in force: the script must come in by its nonce.
    const context = await browser.newContext();
    const { token } = await web.app.get(Sessions, { strict: false }).begin(hall.broker.personId!);
    await context.addCookies([{ name: 'cw-session', value: token, url: web.url }]);
    const live = await context.newPage();
    await live.goto(at(`/rounds/${id}`));
    await w.of(RoundsService).run(w.councilId, id);
    await live.getByRole('heading', { name: 'What it found' }).waitFor();
    await page.goto(at('/rounds'));
    await page.getByRole('button', { name: 'Run the matching day now' }).click();
    await page.getByRole('button', { name: 'Stop it' }).click();
    expect(await main()).toContain('It was stopped.');
  });

  it('is well made, light and dark, on a phone and wide', async () => {
    const list = await w.read(hall.broker, (tx) => tx.query<{ line: string; pledge: string }>('SELECT need_line_id AS line, pledge_id AS pledge FROM match WHERE round_id = $1 LIMIT 1', [first]));
    const pair = `lineId=${list[0]!.line}&pledgeId=${list[0]!.pledge}`;
    const [sandbox] = await w.read(hall.broker, (tx) => tx.query<{ id: string }>('SELECT id FROM match_round WHERE sandbox'));
    const late = await s.offer(hall, { title: 'Late help', quantity: 10 * HOURS });
    for (const line of await w.read(hall.broker, (tx) => tx.query<{ id: string }>(`SELECT l.id FROM need_line l JOIN need n ON n.id = l.need_id WHERE l.unit = 'hour' AND n.state IN ('open','part_matched')`))) {
      await w.run(hall.broker, (tx) => w.of(PairRulesService).set(tx, { lineId: line.id, pledgeId: late.id, rule: 'pin', quantity: 8 * HOURS, reason: 'Promised.' }));
    }
    const { id: failed } = await w.run(hall.broker, (tx) => w.of(RoundsService).request(tx));
    await w.of(RoundsService).run(w.councilId, failed);
    await page.goto(at(`/rounds/${failed}`));
    expect(await main()).toContain('These pins cannot hold together.');
    expect(await main()).toContain('Late help has 10 hours left.');
    expect(await v.faultsOf(hall.broker, { 'round-failed': `/rounds/${failed}`,
      'rounds': '/rounds', 'round': `/rounds/${first}`, 'round-trial': `/rounds/${sandbox!.id}`, 'round-why': `/rounds/${first}/why?${pair}`, 'round-why-not': `/rounds/${first}/why-not?${pair}`, 'round-override': `/rounds/${first}/override?rule=pin&${pair}`,
      'round-compare': `/rounds/${first}/comparison?with=${sandbox!.id}`, 'round-wards': `/rounds/${first}/wards`, 'round-rules': '/pair-rules',
    })).toEqual([]);
  });
});
