import type { Actor } from '@app/kernel';
import { listNeeds, needReference } from '@app/marketplace';
import { Sessions } from '@app/people';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';

/** Asking for help with what people really type. */
describe('asking for help', () => {
  let w: World;
  let web: Running;
  let group: Actor;
  let cookie: string;
  let csrf: string;
  beforeAll(async () => {
    w = await world();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    group = await w.organisation('group');
    ({ cookie, csrf } = await signIn(group));
  });
  afterAll(async () => {
    await web?.close();
    await w.close();
  });

  async function signIn(actor: Actor): Promise<{ cookie: string; csrf: string }> {
    const sessions = web.app.get(Sessions, { strict: false });
    const { token } = await sessions.begin(actor.personId!);
    return { cookie: `cw-session=${token}`, csrf: (await sessions.find(token))!.csrf };
  }
  const get = (path: string) => fetch(web.url + path, { redirect: 'manual', headers: { cookie } });
  const post = (path: string, body: Record<string, string> = {}) => fetch(web.url + path, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ ...body, _csrf: csrf }) });
  const to = (response: Response) => [response.status, response.headers.get('location')];
  const days = (name: string, [day, month, year]: string[]) => ({ [`${name}-day`]: day!, [`${name}-month`]: month!, [`${name}-year`]: year! });
  const WINDOW = { ...days('windowFrom', ['1', '7', '2026']), ...days('windowTo', ['31', '7', '2026']) };
  const begin = async () => (await post('/ask')).headers.get('location')!.split('/')[2]!;
  /** The faults of a page that was refused, field and sentence; each stands beside its field as well, and what was typed is kept. */
  async function faults(response: Response): Promise<Record<string, string>> {
    const text = await response.text();
    expect(response.status).toBe(422);
    const found = Object.fromEntries([...text.matchAll(/<a href="#([\w-]+)">([^<]*)<\/a>/g)].map((m) => [m[1]!, m[2]!]));
    for (const [field, sentence] of Object.entries(found)) if (field !== 'check') expect(text).toMatch(new RegExp(`govuk-error-message[^]*${sentence}`));
    return found;
  }

  it('takes the short route in five pages, once, however often it is sent', async () => {
    const id = await begin();
    const step = async () => /Step[^<]*/.exec(await (await get(`/ask/${id}/what`)).text())![0];
    const first = await step();
    expect(to(await post(`/ask/${id}/what`, { title: 'Forty chairs', kind: 'goods' }))).toEqual([303, `/ask/${id}/amount`]);
    expect(to(await post(`/ask/${id}/amount`, { unit: 'item', quantity: '40', least: '10' }))).toEqual([303, `/ask/${id}/where`]);
    expect(to(await post(`/ask/${id}/where`, { where: 'place', postcode: ' ox1-1 aA ' }))).toEqual([303, `/ask/${id}/when`]);
    expect(to(await post(`/ask/${id}/when`, WINDOW))).toEqual([303, `/ask/${id}/check`]);
    expect([first, await step()]).toEqual(['Step 1', 'Step 1 of 5']);
    expect(await (await get(`/ask/${id}/check`)).text()).toMatch(/Step 5 of 5[^]*Forty chairs, goods[^]*40 items; at least 10 items[^]*OX1 1AA/);
    const [one, two, other] = await Promise.all([post(`/ask/${id}/check`), post(`/ask/${id}/check`), post(`/ask/${id}/check`)]);
    const location = one.headers.get('location');
    expect(location).toMatch(/^\/needs\/[\w-]+\?done=sent$/);
    expect([to(two), to(other), to(await post(`/ask/${id}/check`))]).toEqual([[303, location], [303, location], [303, location]]);
    const { items } = await w.read(group, (tx) => listNeeds(tx));
    expect(items.map((n) => [n.title, n.postcode, n.lines[0]!.quantity, n.lines[0]!.minUseful])).toEqual([['Forty chairs', 'OX1 1AA', 40, 10]]);
    const reference = needReference(items[0]!.id);
    expect(await (await get(location!)).text()).toMatch(new RegExp(`Your reference[^]*${reference}[^]*The council answers by Monday 8 June 2026`));
    expect(await (await get(`/needs?search=${reference.toLowerCase()}`)).text()).toContain('Forty chairs');
    expect(await (await get('/needs?search=0000-0000')).text()).not.toContain('Forty chairs');
  });

  it('is gone on with where it was left, asks on where an answer asks for more, and is thrown away', async () => {
    const id = await begin();
    await post(`/ask/${id}/what`, { title: 'A talk', kind: 'mentoring' });
    expect(to(await get(`/ask/${id}/check`))).toEqual([303, `/ask/${id}/amount`]);
    await post(`/ask/${id}/amount`, { quantity: '2.5' });
    await post(`/ask/${id}/where`, { where: 'online' });
    expect(to(await post(`/ask/${id}/when`, WINDOW))).toEqual([303, `/ask/${id}/check`]);
    expect(to(await post(`/ask/${id}/where`, { where: 'place', postcode: 'OX11AA' }))).toEqual([303, `/ask/${id}/who`]);
    expect(await faults(await post(`/ask/${id}/who`, { atRisk: 'children' }))).toEqual({ supervised: 'Say whether one of you is always with the helpers' });
    expect(to(await post(`/ask/${id}/who`, { atRisk: 'children', supervised: 'yes' }))).toEqual([303, `/ask/${id}/more`]);
    expect(to(await post(`/ask/${id}/more`))).toEqual([303, `/ask/${id}/check`]);
    expect(await (await get(`/ask/${id}/check`)).text()).toContain('Because one of you is always there, helpers may be asked for: enhanced check (children)');
    expect(to(await post(`/ask/${id}/what`, { title: 'A long talk', kind: 'mentoring' }))).toEqual([303, `/ask/${id}/check`]);
    expect(to(await post(`/ask/${id}/removal`))).toEqual([303, '/ask']);
    expect((await get(`/ask/${id}/check`)).status).toBe(404);
  });

  it('suggests skills from the story, and asks for those that were ticked', async () => {
    const id = await begin();
    await post(`/ask/${id}/what`, { title: 'Mend the fence', story: 'Our wooden fence fell down and needs a carpenter.', kind: 'volunteering' });
    const offered = [...(await (await get(`/ask/${id}/amount`)).text()).matchAll(/name="skills" type="checkbox" value="([\w-]+)"/g)].map((m) => m[1]!);
    expect(offered).toEqual(expect.arrayContaining(['carpentry', 'fencing']));
    expect(to(await post(`/ask/${id}/amount`, { quantity: '4', skills: 'carpentry' }))).toEqual([303, `/ask/${id}/where`]);
    expect(await (await get(`/ask/${id}/amount`)).text()).toMatch(/value="carpentry" checked/);
    // Only words that the council knows are kept.
    await fetch(`${web.url}/ask/${id}/amount`, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams([['quantity', '4'], ['_csrf', csrf], ...['carpentry', 'fencing', 'nonsense'].map((tag) => ['skills', tag])]) });
    await post(`/ask/${id}/where`, { where: 'online' });
    await post(`/ask/${id}/when`, WINDOW);
    expect(await (await get(`/ask/${id}/check`)).text()).toMatch(/4 hours; who can do: (Carpentry|Fencing)[^;<]*, \w+/i);
    const needId = (await post(`/ask/${id}/check`)).headers.get('location')!.split(/[/?]/)[2];
    expect((await w.run(w.system, (tx) => tx.query('SELECT skills FROM need_line WHERE need_id = $1', [needId])))[0]).toEqual({ skills: expect.arrayContaining(['carpentry', 'fencing']) });
    await w.run(w.system, (tx) => tx.query(`UPDATE need SET state = 'withdrawn' WHERE id = $1`, [needId]));
  });

  it('has a sentence for each answer that is not one', async () => {
    const id = await begin();
    expect(await faults(await post(`/ask/${id}/what`, { title: ' 🎨 ' }))).toEqual({ title: 'Say in 3 to 200 letters what would help', kind: 'Choose the kind of help' });
    expect(await faults(await post(`/ask/${id}/what`, { title: 'Paint', kind: 'skills', story: 'x'.repeat(40_001) }))).toEqual({ story: 'Keep the story to 40,000 characters' });
    await post(`/ask/${id}/what`, { title: 'Paint', kind: 'skills' });
    expect(await faults(await post(`/ask/${id}/amount`, { quantity: 'lots' }))).toEqual({ quantity: 'Enter how much, like 20 or 2.5' });
    expect(await faults(await post(`/ask/${id}/amount`, { quantity: '2', least: '3' }))).toEqual({ least: 'Enter no more than the whole, or leave it empty' });
    await post(`/ask/${id}/amount`, { quantity: '2' });
    for (const postcode of ['', 'OX4', 'OX4 6ABC']) expect(await faults(await post(`/ask/${id}/where`, { where: 'place', postcode }))).toEqual({ postcode: 'Enter a postcode in full, like OX4 6AB' });
    expect(await faults(await post(`/ask/${id}/where`, { where: 'place', postcode: 'ZZ1 1ZZ' }))).toEqual({ postcode: 'This postcode is not in our list of Great Britain. Check it, or use one nearby' });
    await post(`/ask/${id}/where`, { where: 'place', postcode: '\tOX1\u00a01\u200aAA ' });
    expect(await faults(await post(`/ask/${id}/when`, { ...days('windowFrom', ['1', '5', '2026']), ...days('windowTo', ['31', '5', '2026']) }))).toEqual({ 'windowTo-day': 'The last day has passed. Enter a day from today on' });
    expect(await faults(await post(`/ask/${id}/when`, { ...WINDOW, ...days('windowTo', ['30', '6', '2026']) }))).toEqual({ 'windowTo-day': 'Enter the last day, on or after the first' });
    expect(Object.keys(await faults(await post(`/ask/${id}/when`, days('windowFrom', ['31', '2', '2026']))))).toEqual(['windowFrom-day', 'windowTo-day']);
    await post(`/ask/${id}/removal`);
  });

  it('asks again for days that passed while the draft waited, wherever one goes on', async () => {
    const id = await begin();
    for (const [page, body] of [['what', { title: 'Old chairs', kind: 'goods' }], ['amount', { unit: 'item', quantity: '4' }], ['where', { where: 'online' }], ['when', WINDOW]] as const) await post(`/ask/${id}/${page}`, body);
    const today = w.clock.now();
    w.clock.set('2026-08-03T09:00:00Z');
    ({ cookie, csrf } = await signIn(group));
    const late = { 'windowTo-day': 'The last day has passed. Enter a day from today on' };
    const response = await post(`/ask/${id}/check`);
    const text = await response.clone().text();
    expect(await faults(response)).toEqual(late);
    expect(text).toMatch(/action="\/ask\/[\w-]+\/when"[^]*name="windowTo-month"[^>]*value="7"/);
    expect(to(await get(`/ask/${id}/check`))).toEqual([303, `/ask/${id}/when`]);
    const again = await get(`/ask/${id}/when`);
    expect([again.status, await again.text()]).toEqual([200, expect.stringContaining(late['windowTo-day'])]);
    expect(to(await post(`/ask/${id}/when`, { ...WINDOW, ...days('windowTo', ['31', '8', '2026']) }))).toEqual([303, `/ask/${id}/check`]);
    await post(`/ask/${id}/removal`);
    w.clock.set(today.toISOString());
    ({ cookie, csrf } = await signIn(group));
  });

  it('keeps every script and a story of 5,000 words', async () => {
    const [title, story] = ['🎨 Peintio neuadd Llŷn קבוצת אור', 'مجتمعنا '.repeat(4_999).concat('شكرا')];
    const id = await begin();
    expect(to(await post(`/ask/${id}/what`, { title, story, kind: 'cash' }))).toEqual([303, `/ask/${id}/amount`]);
    expect(await (await get(`/ask/${id}/what`)).text()).toContain(story);
    await post(`/ask/${id}/amount`, { quantity: '£1,200.50' });
    await post(`/ask/${id}/where`, { where: 'online' });
    await post(`/ask/${id}/when`, { ...WINDOW, season: 'whenever' });
    const sent = await post(`/ask/${id}/check`);
    expect(sent.status).toBe(303);
    const page = await (await get(sent.headers.get('location')!)).text();
    expect(page).toContain(title);
    expect(page).toContain(story);
    expect((await w.read(group, (tx) => listNeeds(tx))).items[0]!.lines[0]!.quantity).toBe(120_050);
  });

  it('keeps five at most, and tells a group that has asked for all it may', async () => {
    const drafts = [];
    for (let n = 0; n < 5; n++) drafts.push(await begin());
    expect(to(await post('/ask'))).toEqual([303, '/ask']);
    expect(await (await get('/ask')).text()).toContain('You have five requests that are not sent');
    const [last, id] = drafts as [string, string];
    expect(to(await post(`/ask/${id}/check`))).toEqual([303, `/ask/${id}/what`]);
    for (const draft of [last, id]) {
      for (const [page, body] of [['what', { title: 'Chairs', kind: 'goods' }], ['amount', { unit: 'item', quantity: '1' }], ['where', { where: 'online' }], ['when', WINDOW]] as const) await post(`/ask/${draft}/${page}`, body);
    }
    expect((await post(`/ask/${last}/check`)).status).toBe(303);
    expect(await faults(await post(`/ask/${id}/check`))).toEqual({ check: 'You have as many open requests as this council allows. Close one first' });
    expect(to(await get(`/ask/${id}/check`))).toEqual([200, null]);
    const other = await signIn(await w.organisation('group'));
    expect((await fetch(`${web.url}/ask/${id}/what`, { headers: { cookie: other.cookie } })).status).toBe(404);
  });
});
