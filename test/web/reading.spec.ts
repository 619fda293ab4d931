import { countUpTo, MOST_COUNTED } from '@app/database';
import type { Actor } from '@app/kernel';
import { CommitmentsService, ContractsService } from '@app/marketplace';
import { Interests } from '@app/people';
import type { Browser } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { HELP } from '../../apps/web/src/help/guides';
import { counted } from '../../apps/web/src/lists/list-state';
import { en } from '../../apps/web/src/messages/en';
import { HOURS, stage as stories } from '../journeys/stage';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

/** Looking things up: from the list to what is behind it. */
describe('pages to look things up', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let [manager, broker, other, auditor, councillor, supplier]: Actor[] = [];
  let contractId: string;
  const at = (path: string) => `${web.url}${path}`;
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    [manager, broker, other, auditor, councillor, supplier] = [await w.person('contract_manager'), await w.person('broker'), await w.person('broker'), await w.person('auditor'), await w.person('councillor'), await w.organisation('supplier')];
    contractId = await w.run(manager, async (tx) => {
      const { id } = await w.of(ContractsService).create(tx, { reference: 'HW-77', title: 'Street lighting', startsOn: '2025-06-01', endsOn: '2026-08-31', managerId: manager!.personId, suppliers: [{ organisationId: supplier!.organisationId! }] });
      const promise = await w.of(CommitmentsService).propose(tx, { reference: 'SV-1', title: 'Hours for the town', supplierId: supplier!.organisationId!, contractId: id, kind: 'volunteering', unit: 'hour', quantity: 200 * HOURS, windowFrom: '2025-06-01', windowTo: '2026-08-31' });
      await w.of(CommitmentsService).accept(tx, promise.id, promise.version);
      return id;
    });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });

  it('count what fits a list, in its order, and give all of it as a file', async () => {
    const page = await v.as(manager!);
    await page.goto(at('/commitments'));
    expect(await page.getByRole('status').textContent()).toBe('1 commitment');
    await page.goto(at('/commitments?state=ended'));
    expect(await page.getByRole('status').textContent()).toBe('0 commitments');
    await page.goto(at('/commitments?sort=title&kind=volunteering'));
    expect(await page.getByLabel('Order').inputValue()).toBe('title');
    const file = await page.request.get(at((await page.getByRole('link', { name: 'Download this list' }).getAttribute('href'))!));
    expect((await file.text()).split('\n').slice(0, 2)).toEqual(['contract,reference,title,supplier,state,kind,unit,promised,booked,given,confirmed,usable_to', expect.stringMatching(/^HW-77,SV-1,Hours for the town,supplier \d+,accepted,volunteering,hour,200,0,0,0,/)]);
    await page.goto(at('/offers'));
    expect(await page.getByRole('status').textContent()).toBe('1 offer');
    await page.goto(at('/cases'));
    expect(await page.getByRole('status').textContent()).toBe('0 cases');
    expect(await w.read(w.system, (tx) => countUpTo(tx, 'FROM generate_series(1, $1::int)', [1500]))).toBe(MOST_COUNTED + 1);
    expect(counted(MOST_COUNTED + 1)).toEqual({ count: MOST_COUNTED, more: true });
  });

  it('show a contract manager what is at risk, why, and what can be done', async () => {
    const page = await v.as(manager!);
    await page.goto(at('/tasks'));
    await page.getByRole('link', { name: 'See all 1 contract' }).click();
    expect(await page.getByRole('status').textContent()).toBe('1 contract, 1 of them with a promise at risk');
    await page.goto(at('/contracts?search=nothing'));
    expect(await page.textContent('main')).toContain('Nothing fits these filters.');
    await page.goto(at('/contracts?risk=at-risk&sort=title&search=HW-77'));
    await page.getByRole('link', { name: 'Street lighting' }).click();
    const text = (await page.textContent('main'))!;
    expect(text).toContain('0% confirmed');
    expect(text).toContain('Ask the supplier to fill in the page about its offer: 200 hours waits for it.');
    expect(text).toContain('200 hours left');
    await page.getByRole('link', { name: 'Hours for the town' }).click();
    await page.getByRole('link', { name: 'On offer' }).click();
    expect(page.url()).toContain('/books/journal?commitment=');
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('link', { name: 'Moved' }).click();
    expect(await page.textContent('main')).toContain('200 hours');
    const file = await page.request.get(at('/contracts/list.csv'));
    expect((await file.text()).split('\n')[1]).toMatch(/^HW-77,Street lighting,supplier \d+,active,2025-06-01,2026-08-31,1,1,0,/);
    await page.context().close();
  });

  it('give an auditor the journal by account, code and day, and what was not understood is said', async () => {
    const page = await v.as(auditor!);
    await page.goto(at('/books/journal?code=commitment.accepted&from=2026-01-01'));
    expect(await page.getByRole('row').count()).toBe(2);
    await page.getByRole('link', { name: 'Promised and given: Promised' }).click();
    expect(await page.textContent('main')).toContain('-200 hours');
    await page.goto(at('/books/journal?from=31+6+2026&code=nothing.here'));
    expect(await page.textContent('main')).toContain('We could not read this and left it out: from.');
    expect(await page.textContent('main')).toContain('No entry fits.');
    await page.goto(at('/books/seals'));
    expect(await page.textContent('main')).toContain('Nothing is sealed yet.');
    await page.context().close();
  });

  it('find anything by its name, reference or postcode, and tell what happened to it; nothing of whom an officer has an interest in', async () => {
    const page = await v.as(broker!);
    const name = (await w.source.query<{ name: string }[]>('SELECT name FROM organisation WHERE id = $1', [supplier!.organisationId]))[0]!.name;
    for (const words of ['HW-77', 'street', contractId]) {
      await page.goto(at(`/search?search=${encodeURIComponent(words)}`));
      expect(await page.getByRole('link', { name: 'Street lighting', exact: true }).count()).toBe(1);
    }
    await page.goto(at('/search?search=ox11aa'));
    expect(await page.getByRole('link', { name, exact: true }).count()).toBe(1);
    await page.goto(at('/search?search=HW-77'));
    await page.getByRole('link', { name: 'What happened Street lighting' }).click();
    expect(await page.textContent('main')).toContain('contract.created');
    await page.goto(at('/search?search=zzzz'));
    expect(await page.textContent('main')).toContain('Nothing found for “zzzz”');
    await w.run(w.system, (tx) => w.of(Interests).declare(tx, { personId: other!.personId!, organisationId: supplier!.organisationId!, nature: 'trustee' }));
    const interested = await v.as(other!);
    for (const words of ['HW-77', 'Hours for the town', name]) {
      await interested.goto(at(`/search?search=${encodeURIComponent(words)}`));
      expect(await interested.getByRole('status').textContent()).toBe('0 found');
    }
    expect((await interested.goto(at(`/trail/${contractId}`)))!.status()).toBe(404);
    await Promise.all([page, interested].map((p) => p.context().close()));
  });

  it('take a councillor\'s suggestion to the queue and its answer back', async () => {
    const page = await v.as(councillor!);
    await page.goto(at('/wards/E05013111'));
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.title()).toMatch(/^Error: /);
    await page.getByLabel('Your suggestion').fill('The scouts have a van that could help.');
    await page.getByRole('button', { name: 'Send' }).click();
    expect(await page.textContent('main')).toContain('Waiting for an officer');
    const desk = await v.as(broker!);
    await desk.goto(at('/queue?kind=suggestion-to-answer'));
    await desk.getByRole('link', { name: /^Answer/ }).click();
    await desk.getByLabel('Your answer').fill('Thank you: we have rung them.');
    await desk.getByRole('button', { name: 'Send the answer' }).click();
    await page.reload();
    expect(await page.textContent('main')).toContain('Thank you: we have rung them.');
    const another = await v.as(await w.person('councillor'));
    await another.goto(at('/wards/E05013111'));
    expect(await another.textContent('main')).not.toContain('scouts');
    await Promise.all([page, desk, another].map((p) => p.context().close()));
  });

  it('keep from a councillor what they declared an interest in', async () => {
    const story = stories(w);
    const c = await story.cast();
    await story.upToLogged(c);
    const page = await v.as(councillor!);
    const needs = () => page.locator('main .cw-list a').allTextContents();
    await page.goto(at('/wards/E05013111'));
    expect(await needs()).toHaveLength(1);
    await w.run(w.system, (tx) => w.of(Interests).declare(tx, { personId: councillor!.personId!, organisationId: c.group.organisationId!, nature: 'family' }));
    await page.goto(at('/wards/E05013111'));
    expect(await needs()).toHaveLength(0);
    await page.context().close();
  });

  it('make a statement that adds up, to download and to print', async () => {
    const page = await v.as(supplier!);
    await page.goto(at('/tasks'));
    await page.getByRole('link', { name: 'Statement by quarter' }).click();
    const csv = (await (await page.request.get(at(`/statements/${supplier!.organisationId}/quarter.csv`))).text()).trim().split('\n').slice(1).map((r) => r.split(','));
    expect(csv.map(([, stage]) => stage)).toEqual(['source', 'open', 'offered']);
    for (const [, , , , opening, corrections, into, out, closing] of csv) expect(Number(opening) + Number(corrections) + Number(into) - Number(out)).toBe(Number(closing));
    expect(csv.find(([, stage]) => stage === 'source')!.at(-1)).toBe('200');
    await page.getByRole('link', { name: 'Certificate of confirmed help' }).click();
    expect(await page.textContent('h1')).toBe('Certificate of confirmed help');
    await page.goto(at(`/statements/${(await w.organisation('supplier')).organisationId}`));
    expect(await page.textContent('h1')).toBe('Page not found');
    await page.context().close();
  });

  it('open a public figure down to each time that it counts, without names, and not where there are too few', async () => {
    const story = stories(w);
    const page = await v.as(auditor!);
    const given = async () => {
      w.clock.set('2026-06-01T09:00:00Z');
      const c = await story.cast();
      const { delivery } = await story.upToLogged(c);
      await story.confirm(c, delivery.id, { answer: 'all' });
    };
    for (let n = 0; n < 4; n++) await given();
    await page.goto(at('/c/oxford-test/help/volunteering'));
    expect(await page.textContent('main')).toContain('There are too few to show one by one.');
    await given();
    await page.goto(at('/c/oxford-test'));
    await page.getByRole('link', { name: 'See each time Volunteering' }).click();
    expect(await page.getByRole('row').count()).toBe(6);
    expect(await page.getByRole('row').nth(1).textContent()).toMatch(/Friday 12 June 2026.*10 hours/);
    expect(await page.textContent('main')).not.toMatch(/supplier \d|group \d/);
    await page.goto(at('/wards/E05013111'));
    expect(await page.getByRole('row').nth(1).textContent()).toMatch(/Volunteering\s*50 hours\s*5$/);
    expect((await page.goto(at('/c/oxford-test/help/nonsense')))!.status()).toBe(404);
    await page.context().close();
  });

  it('guide each role in words that exist, to pages that it may open', async () => {
    for (const [role, parts] of Object.entries(HELP)) {
      const actor = role === 'supplier' || role === 'group' ? await w.organisation(role) : await w.person(role as 'broker');
      const page = await v.as(actor);
      await page.goto(at(`/help/${role}`));
      const text = (await page.textContent('main'))!;
      for (const part of parts) for (const key of [part.title, ...part.steps, ...(part.link ? [part.link] : [])]) expect([key, en[key]]).toEqual([key, expect.any(String)]);
      expect(text).not.toContain('help.');
      for (const href of new Set(parts.flatMap((p) => (p.href ? [p.href] : [])))) expect([role, href, (await page.goto(at(href)))!.status()]).toEqual([role, href, 200]);
      await page.context().close();
    }
  });

  it('say nothing of a word that only the council uses to groups and suppliers in their guides', () => {
    const words = (['group', 'supplier'] as const).flatMap((role) => HELP[role].flatMap((p) => [p.title, ...p.steps])).map((key) => en[key]).join(' ');
    expect(words).not.toMatch(/\b(pledge|need line|match round|measure set|ring-fence|deadweight|superseded)/i);
    // Short sentences: at most 25 words, on average under 15.
    const sentences = words.split(/[.?!:] /);
    expect(sentences.filter((s) => s.split(' ').length > 25)).toEqual([]);
    expect(words.split(' ').length / sentences.length).toBeLessThan(15);
  });
});
