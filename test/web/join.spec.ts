import { newId, type Actor } from '@app/kernel';
import { enlist, JoinDrafts, Organisations, Persons, Sessions, SignIns } from '@app/people';
import type { Browser, Page } from 'playwright-core';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';
import { launchBrowser } from '../support/browser';
import { visitors } from '../support/visitors';

describe('joining', () => {
  let w: World;
  let web: Running;
  let browser: Browser;
  let v: ReturnType<typeof visitors>;
  let broker: Actor;
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    browser = await launchBrowser();
    v = visitors(web, browser);
    broker = await w.person('broker');
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await w.close();
  });
  const at = (path: string) => `${web.url}${path}`;
  const main = (page: Page) => page.textContent('main');
  const mailTo = async (email: string) => (await web.app.get(SignIns, { strict: false }).mint(100)).find((m) => m.email === email)!;
  const phone = async (javaScriptEnabled: boolean) => (await browser.newContext({ viewport: { width: 320, height: 800 }, javaScriptEnabled, bypassCSP: true })).newPage();
  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const next = (page: Page) => press(page, 'Go on');
  const path = (page: Page) => page.url().slice(web.url.length);
  /** From the public page by the mailed link. */
  async function come(page: Page, link: 'Ask for help' | 'Offer help', email: string): Promise<void> {
    await page.goto(at('/c/oxford-test'));
    await page.getByRole('link', { name: link, exact: true }).click();
    await page.getByLabel('Your e-mail address').fill(email);
    await press(page, 'Send the link');
    expect(await main(page)).toContain('A link is on its way to the address that you entered.');
    await page.goto(at(`/sign-in/link/${(await mailTo(email)).link}`));
    await press(page, 'Sign in');
  }
  const standingOf = async (name: string) => (await w.run(w.system, (tx) => tx.query<{ id: string; state: string; note: string | null; form: string; postcode: string | null }>('SELECT o.id, s.state, s.note, o.form, o.postcode FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE o.name = $1 ORDER BY o.id', [name])));
  /** Known from its register; here only if a file named it. */
  async function registered(name: string, number: string, kind: 'supplier' | 'group' = 'supplier', here = false): Promise<string> {
    const id = newId();
    await w.source.query(`INSERT INTO organisation (id, kind, name, form, postcode, created_at) VALUES ($1, $2, $3, $4, 'OX1 1AA', $5)`, [id, kind, name, kind === 'group' ? 'charity' : 'company', w.clock.now()]);
    await w.source.query(`INSERT INTO organisation_identifier (organisation_id, scheme, identifier) VALUES ($1, $2, $3)`, [id, kind === 'group' ? 'GB-CHC' : 'GB-COH', number]);
    if (here) await w.run(w.system, (tx) => enlist(tx, [id]));
    return id;
  }

  it.each([true, false])('an informal group asks to, answers a question, and is let in (JavaScript: %s)', async (javaScript) => {
    const [name, email] = [`Neighbours of ${javaScript ? 'Barton Lane' : 'Cowley Marsh'}`, `ann-${newId()}@newcomers.example`];
    const page = await phone(javaScript);
    await come(page, 'Ask for help', email);
    expect(path(page)).toBe('/join/oxford-test/group/find');
    await page.getByLabel('Its name').fill(name);
    await next(page);
    expect(await page.title()).toMatch(/^Error: /);
    expect(await page.getByLabel('Its name').inputValue()).toBe(name);
    await page.getByLabel('No, or we do not know').check();
    await next(page);
    expect(await main(page)).toContain('Step 2 of 8');
    await page.getByLabel('Informal group').check();
    await next(page);
    await page.getByLabel('A body that has joined already').check();
    await page.getByLabel('its name or number').fill('No such body');
    await next(page);
    expect(await main(page)).toContain('No body of this name has joined here.');
    await page.getByLabel('Two of us').check();
    await next(page);
    expect(await main(page)).toContain('Step 4 of 9');
    // Another evening, by the same address: it goes on where it stopped.
    await press(page, 'Sign out');
    await come(page, 'Ask for help', email.toUpperCase().toLowerCase());
    expect(path(page)).toBe('/join/oxford-test/group/where');
    for (const [postcode, said] of [['CB2 1TN', 'outside the area of oxford-test Council'], ['BT1 1AA', 'Northern Ireland'], ['OX4', 'in full, like OX4 6AB']] as const) {
      await page.getByLabel('Postcode').fill(postcode);
      await next(page);
      expect(await main(page)).toContain(said);
    }
    await page.getByLabel('Postcode').fill('ox1 1aa');
    await next(page);
    await page.getByLabel('What do you do').fill('We mind a garden for the children of the lane.');
    await next(page);
    await page.getByLabel('Party politics').check();
    await next(page);
    expect(await main(page)).toContain('Help for this cannot be asked for here.');
    await page.getByLabel('None of these').check();
    await next(page);
    await page.getByLabel('Your name').fill('Ann Example');
    await page.getByLabel('Your phone number').fill('01865 000000');
    await next(page);
    await page.getByLabel('Their name').fill('Bo Example');
    await page.getByLabel('Their e-mail address').fill(email);
    await next(page);
    expect(await main(page)).toContain('Say that you two are not related');
    await page.getByLabel('We two are not related').check();
    await next(page);
    await press(page, 'Send it');
    expect(await main(page)).toContain('The second person’s e-mail address is your own.');
    expect(await standingOf(name)).toEqual([]);
    await page.getByRole('link', { name: 'Change Who else can act for it?' }).click();
    await page.getByLabel('Their e-mail address').fill(`bo-${newId()}@newcomers.example`);
    await next(page);
    expect(await main(page)).toMatch(/OX1 1AA, Osney & St Thomas[^]*Ann Example, ann-[^]*Officers of the council read it/);
    await press(page, 'Send it');
    expect(await main(page)).toMatch(/You have asked to join[^]*The council answers by Monday 8 June 2026[^]*Waiting for the council to answer by Monday 8 June 2026/);
    expect(await standingOf(name)).toMatchObject([{ state: 'applied', form: 'informal', postcode: 'OX1 1AA', note: 'We mind a garden for the children of the lane.' }]);
    await page.goto(at('/tasks'));
    expect(await main(page)).toMatch(/Your application[^]*Waiting for the council to answer by Monday 8 June 2026/);
    expect((await page.goto(at('/ask')))!.status()).toBe(403);

    const officer = await v.as(broker, javaScript);
    await officer.goto(at('/queue?kind=organisation-to-answer'));
    await officer.getByRole('link', { name: `Answer ${name}` }).click();
    expect(await main(officer)).toMatch(/We mind a garden[^]*Ann Example, Bo Example. They say that they are not related./);
    await officer.getByRole('link', { name: 'Ask a question' }).click();
    await officer.getByLabel('Your question').fill('Where is the garden?');
    await press(officer, 'Send the question');
    await page.goto(at('/tasks'));
    await page.getByRole('link', { name: 'Answer the council’s question' }).click();
    expect(await main(page)).toContain('Where is the garden?');
    await page.getByLabel('Your answer').fill('Behind the shops.');
    await press(page, 'Send the answer');
    await officer.reload();
    expect(await main(officer)).toContain('Behind the shops.');
    await officer.getByRole('button', { name: 'Accept' }).click();
    await press(officer, 'Accept');
    expect((await page.goto(at('/ask')))!.status()).toBe(200);
    await page.goto(at('/c/oxford-test/join/group'));
    expect(path(page)).toBe('/ask');
    await Promise.all([page.context().close(), officer.context().close()]);
  });

  it.each([true, false])('a supplier that a contract named is found by its number, sees nothing of the contract yet, and appeals a refusal (JavaScript: %s)', async (javaScript) => {
    const [name, number] = javaScript ? ['Oakfield Builders Ltd', '07590785'] : ['Elmfield Builders Ltd', '07590786'];
    const id = await registered(name, number, 'supplier', true);
    const page = await phone(javaScript);
    await come(page, 'Offer help', `sam-${newId()}@newcomers.example`);
    await page.getByLabel('Its name').fill('Something else');
    await page.getByLabel('Companies House').check();
    await page.getByLabel('its number').fill('no number');
    await next(page);
    expect(await main(page)).toContain('This is no number that the register gives out.');
    await page.getByLabel('its number').fill(number.slice(1));
    await next(page);
    expect(path(page)).toBe('/join/oxford-test/supplier/choose');
    await page.getByLabel(name).check();
    await next(page);
    // Its kind and its place are known.
    expect(path(page)).toBe('/join/oxford-test/supplier/about');
    await page.getByLabel('What could you offer').fill('Two painters, a day a month.');
    await next(page);
    await page.getByLabel('Yes', { exact: true }).check();
    await page.getByLabel('its reference').fill('HW-0042');
    await next(page);
    await page.getByLabel('Year').fill('2020');
    await next(page);
    expect(await main(page)).toContain('Enter a day from today on');
    for (const [part, value] of [['Day', '31'], ['Month', '3'], ['Year', '2027']] as const) await page.getByLabel(part, { exact: true }).fill(value);
    await next(page);
    await page.getByLabel('Your name').fill('Sam Example');
    await page.getByLabel('Your phone number').fill('01865 000001');
    await next(page);
    await next(page);
    await press(page, 'Send it');
    expect(path(page)).toBe(`/organisations/${id}?done=joined`);
    expect(await standingOf(name)).toMatchObject([{ id, state: 'applied', note: 'Two painters, a day a month.\n\nContract with the council: HW-0042' }]);
    for (const hidden of ['/contracts', '/commitments', '/offers', `/statements/${id}`]) expect([hidden, (await page.goto(at(hidden)))!.status()]).toEqual([hidden, 403]);

    // Somebody else comes for the same one: its people or the council let them in.
    const late = await phone(javaScript);
    await come(late, 'Offer help', `late-${newId()}@newcomers.example`);
    await late.getByLabel('Its name').fill(name);
    await late.getByLabel('No, or we do not know').check();
    await next(late);
    await late.getByLabel(name).check();
    await next(late);
    expect(await main(late)).toContain('It takes part here already, or has asked to.');

    await w.run(broker, (tx) => w.of(Organisations).refuse(tx, id, null, { code: 'not-identified' }));
    await page.goto(at('/tasks'));
    expect(await main(page)).toContain('The council said no.');
    await page.getByRole('link', { name: 'Your application' }).click();
    await page.getByRole('button', { name: 'Ask another officer to look again' }).click();
    await page.getByLabel('Why is the decision wrong?').fill('Look at the register again.');
    await press(page, 'Send');
    expect(await main(page)).toContain('Asked for another look.');
    await Promise.all([page.context().close(), late.context().close()]);
  });

  it('answers the same whether anybody has the address, and makes somebody only of who proves it', async () => {
    const [{ email: known }] = await w.source.query<[{ email: string }]>('SELECT email FROM person WHERE id = $1', [broker.personId]);
    const unknown = `x-${newId()}@newcomers.example`;
    const secret = 'x'.repeat(32);
    const answers = [];
    for (const email of [known, unknown]) {
      const response = await fetch(at('/c/oxford-test/join/group'), { method: 'POST', redirect: 'manual', headers: { cookie: `cw-form=${secret}` }, body: new URLSearchParams({ email, _csrf: secret }) });
      answers.push([response.status, response.headers.get('location'), response.headers.getSetCookie().map((c) => c.replace(/cw-sign-in=[^;]*/, '').replace(/Expires=[^;]*/, '')), await response.text()]);
      expect(await mailTo(email)).toMatchObject({ email, name: email === known ? expect.any(String) : null });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(await w.source.query('SELECT 1 FROM person WHERE email = $1', [unknown])).toEqual([]);
    // The plain sign-in goes on writing to nobody whom it does not know; and an address is not kept once its link is over.
    const signIns = web.app.get(SignIns, { strict: false });
    await signIns.request(unknown, '10.9.9.9');
    expect(await mailTo(unknown)).toBeUndefined();
    w.clock.advance(11 * 60_000);
    await signIns.sweep();
    expect(await w.source.query('SELECT 1 FROM sign_in WHERE email IS NOT NULL')).toEqual([]);
  });

  describe('by hand', () => {
    let cookie: string;
    let csrf: string;
    let personId: string;
    beforeEach(async () => {
      personId = newId();
      await w.source.query('INSERT INTO person (id, name, email, created_at) VALUES ($1, $2, $3, $4)', [personId, 'Pat', `pat-${personId}@example.org`, w.clock.now()]);
      const sessions = web.app.get(Sessions, { strict: false });
      const { token } = await sessions.begin(personId);
      [cookie, csrf] = [`cw-session=${token}`, (await sessions.find(token))!.csrf];
    });
    const post = (page: string, body: Record<string, string> = {}, kind = 'group') => fetch(at(`/join/oxford-test/${kind}/${page}`), { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ ...body, _csrf: csrf }) });
    const get = (page: string) => fetch(at(`/join/oxford-test/${page}`), { redirect: 'manual', headers: { cookie } });
    const to = (response: Response) => response.headers.get('location');
    async function fill(name: string, more: Record<string, Record<string, string>> = {}): Promise<void> {
      const pages: Record<string, Record<string, string>> = { find: { name, register: 'none' }, form: { form: 'charity' }, where: { postcode: 'OX1 1AA' }, about: { about: 'We mind a garden together.' }, purpose: { purpose: 'none' }, you: { yourName: 'Pat', phone: '01865 000000' }, second: {}, ...more };
      for (const [page, body] of Object.entries(pages)) expect([page, (await post(page, body)).status]).toEqual([page, 303]);
    }

    it('is once, however often it is sent', async () => {
      await fill('The Once Only Trust');
      const once = /name="once" value="([^"]+)"/.exec(await (await get('group/check')).text())![1]!;
      const sent = await Promise.all([1, 2, 3].map(() => post('check', { once })));
      const where = [...new Set([...sent, await post('check', { once })].map(to))];
      expect(where).toEqual([expect.stringMatching(/^\/organisations\/[\w-]+\?done=joined$/)]);
      expect(await standingOf('The Once Only Trust')).toHaveLength(1);
      expect(to(await get('group/check'))).toBe('/join/oxford-test/group/find');
    });

    it('has a sentence for each answer that is not one, and leads to what is missing', async () => {
      const said = async (page: string, body: Record<string, string>, kind?: string) => [...(await (await post(page, body, kind)).text()).matchAll(/<a href="#([\w-]+)">/g)].map((m) => m[1]);
      expect(await said('find', { register: 'GB-XX' })).toEqual(['name', 'register']);
      expect(await said('find', { name: 'A', register: 'GB-CHC' })).toEqual(['name', 'number']);
      expect(to(await get('group/you'))).toBe('/join/oxford-test/group/find');
      expect(to(await get('group'))).toBe('/join/oxford-test/group/find');
      await post('find', { name: '🌱 Gardd Llŷn קבוצה', register: 'none' });
      expect(await said('form', { form: 'company' })).toEqual(['form']);
      expect(await said('about', { about: 'x'.repeat(2001) })).toEqual(['about']);
      expect(await said('you', { yourName: ' ', phone: 'ring me' })).toEqual(['yourName']);
      expect(await said('second', { secondEmail: 'bo' })).toEqual(['secondName', 'secondEmail']);
      expect(to(await get('group/check'))).toBe('/join/oxford-test/group/form');
      for (const wrong of ['group/nothing', 'council/find']) expect((await get(wrong)).status).toBe(404);
      expect((await fetch(at('/c/nowhere/join/group'))).status).toBe(404);
    });

    it('takes the sponsor that is meant, and no one that is not in', async () => {
      const sponsor = await registered('Barton Hall Trust', '1089464', 'group', true);
      await post('find', { name: 'The Tuesday Walkers', register: 'none' });
      await post('form', { form: 'informal' });
      expect(await (await post('backing', { backing: 'sponsor', sponsor: 'Barton Hall' })).text()).toContain('No body of this name has joined here.');
      await w.run(broker, (tx) => w.of(Organisations).verify(tx, sponsor, null));
      expect(await (await post('backing', { backing: 'sponsor', sponsor: 'Barton Hall' })).text()).toMatch(/Which of these is it[^]*Barton Hall Trust/);
      await fill('The Tuesday Walkers', { form: { form: 'informal' }, backing: { backing: 'sponsor', sponsor: '1089464' } });
      expect(to(await post('check'))).toMatch(/done=joined$/);
      const [row] = await w.run(w.system, (tx) => tx.query(`SELECT s.sponsor_id FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE o.name = 'The Tuesday Walkers'`));
      expect(row).toEqual({ sponsor_id: sponsor });
    });

    it('shows nobody who is in no register, and takes nobody over', async () => {
      const [{ organisationId: verified }, supplier] = [await w.organisation('group'), await registered('Harcourt Hall Catering', '07590799')];
      await w.source.query(`UPDATE organisation SET name = 'Harcourt Refuge' WHERE id = $1`, [verified]);
      expect(to(await post('find', { name: 'Harcourt Refuge', register: 'none' }))).toBe('/join/oxford-test/group/form');
      await w.source.query(`INSERT INTO organisation_identifier (organisation_id, scheme, identifier) VALUES ($1, 'GB-CHC', '1089499')`, [verified]);
      expect(await (await get('group/choose')).text()).toMatch(/Harcourt Refuge[^]*Charity Commission 1089499/);
      expect(await (await post('choose', { choice: verified! })).text()).toContain('Ask one of its people, or the council, to invite you');
      await post('find', { name: 'Harcourt Hall', register: 'GB-COH', number: '07590799' });
      expect(await (await post('choose', { choice: supplier })).text()).toContain('It takes part in the other way');
      // By saying that it is none of these, its number gets nobody in either.
      await post('choose', { choice: 'new' });
      await fill('Harcourt Hall', { find: { name: 'Harcourt Hall', register: 'GB-COH', number: '07590799' }, choose: { choice: 'new' } });
      expect(await (await post('check')).text()).toContain('Its register number is known already.');
      expect(await w.source.query('SELECT 1 FROM membership WHERE person_id = $1', [personId])).toEqual([]);
    });

    it('keeps what was typed to whoever typed it, until they are erased or sixty days have gone', async () => {
      await fill('A Quiet Club', { second: { secondName: 'Bo', secondEmail: 'Bo@Example.org' } });
      const drafts = () => w.run(w.system, (tx) => tx.query<{ answers: Record<string, string> }>('SELECT answers FROM join_draft WHERE person_id = $1', [personId]));
      const other = await w.organisation('group');
      const sessions = web.app.get(Sessions, { strict: false });
      const { token } = await sessions.begin(other.personId!);
      expect(await (await fetch(at('/join/oxford-test/group/find'), { headers: { cookie: `cw-session=${token}` } })).text()).not.toContain('A Quiet Club');
      expect(await (await fetch(at('/tasks'), { headers: { cookie } })).text()).toContain('Your group joins oxford-test Council');
      const [{ id: bo }] = await w.source.query<[{ id: string }]>(`INSERT INTO person (id, name, email, created_at) VALUES ($1, 'Bo', 'bo@example.org', now()) RETURNING id`, [newId()]);
      await w.of(Persons).erase(w.source.manager, bo, w.clock.now());
      expect((await drafts())[0]!.answers).not.toHaveProperty('secondEmail');
      const forget = async (days: number) => {
        w.clock.advance(days * 86_400_000);
        await w.run(w.system, (tx) => w.of(JoinDrafts).forget(tx));
        return (await drafts()).length;
      };
      await w.of(Persons).erase(w.source.manager, personId, w.clock.now());
      expect(await drafts()).toEqual([]);
      await w.run({ ...w.system, personId }, (tx) => w.of(JoinDrafts).save(tx, 'group', { name: 'A Quiet Club' }));
      expect([await forget(59), await forget(2)]).toEqual([1, 0]);
    });

    it('is well made on each page', async () => {
      await registered('Wolvercote Boat Club', '1089477', 'group');
      await fill('Wolvercote Boat Clubs', { choose: { choice: 'new' }, form: { form: 'informal' }, backing: { backing: 'people' }, second: { secondName: 'Bo', secondEmail: 'bo2@example.org', unrelated: 'yes' } });
      const actor = { ...w.system, personId } as Actor;
      expect(await v.faultsOf(actor, Object.fromEntries(['choose', 'backing', 'second', 'check'].map((page) => [`join-${page}`, `/join/oxford-test/group/${page}`])))).toEqual([]);
    });
  });
});
