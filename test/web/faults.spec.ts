import type { Actor } from '@app/kernel';
import { Sessions } from '@app/people';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { Client } from 'pg';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';

/** When something is wrong: the right status, a page that says what to do, and nothing of the inside. */
describe('pages of faults', () => {
  let w: World;
  let web: Running;
  let admin: Actor;
  let road: Server;
  const travellers = new Set<Socket>();
  beforeAll(async () => {
    w = await world();
    // The way to the database can be closed.
    const database = new URL(w.database.appUrl);
    road = createServer((one) => {
      const other = connect(Number(database.port || 5432), database.hostname);
      for (const socket of [one, other]) travellers.add(socket.on('error', () => undefined));
      one.pipe(other).pipe(one);
    });
    await new Promise<void>((listening) => road.listen(0, '127.0.0.1', listening));
    const through = new URL(database);
    [through.hostname, through.port] = ['127.0.0.1', String((road.address() as AddressInfo).port)];
    web = await startWeb({ databaseUrl: through.toString(), host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' }, w.clock);
    admin = await w.person('council_admin');
  });
  afterAll(async () => {
    await web?.close();
    road?.close();
    await w.close();
  });

  const sessionOf = async (actor: Actor) => {
    const sessions = web.app.get(Sessions, { strict: false });
    const { token } = await sessions.begin(actor.personId!);
    return { cookie: `cw-session=${token}`, csrf: (await sessions.find(token))!.csrf };
  };
  const SECRET = 'x'.repeat(32);
  const send = (path: string, body: Record<string, string>, cookie = `cw-form=${SECRET}`, csrf = SECRET) => fetch(web.url + path, { method: 'POST', redirect: 'manual', headers: { cookie }, body: new URLSearchParams({ ...body, _csrf: csrf }) });

  async function told(response: Response, status: number, heading: string): Promise<string> {
    const text = await response.text();
    expect([response.status, /<h1[^>]*>([^<]*)/.exec(text)?.[1], /<title[^>]*>([^<]*)/.exec(text)?.[1]?.trim()]).toEqual([status, heading, `${heading} – Commonweal`]);
    expect(text).not.toMatch(/\bat .*\.ts|node_modules|SELECT |Error:.*\n|QueryFailed|undefined|\{\w+\}/);
    expect(text).toMatch(/href="\/(tasks)?"[^>]*>Start from your page/);
    return text;
  }

  it('400: a page of a list that nobody gave out; 404: an address made up', async () => {
    const { cookie } = await sessionOf(admin);
    await told(await fetch(`${web.url}/needs/not-an-id`, { headers: { cookie } }), 404, 'Page not found');
    await told(await fetch(`${web.url}/needs?after=nonsense`, { headers: { cookie } }), 400, 'We could not read that');
  });
  it('403: another role', async () => void await told(await fetch(`${web.url}/queue`, { headers: { cookie: (await sessionOf(admin)).cookie } }), 403, 'You cannot do that here'));
  it('403: a form that is not ours', async () => void await told(await send('/sign-in', { email: 'a@example.org' }, undefined, 'y'.repeat(32)), 403, 'You cannot do that here'));
  it('404: nothing there', async () => {
    await told(await fetch(`${web.url}/nowhere`), 404, 'Page not found');
    await told(await fetch(`${web.url}/c/nowhere`), 404, 'Page not found');
  });
  it('413 is told as 400: too much sent at once', async () => void await told(await send('/sign-in', { email: 'x'.repeat(500_000) }), 400, 'We could not read that'));
  it('429: too many tries', async () => {
    for (let n = 0; n < 5; n++) expect((await send('/sign-in', { email: 'often@example.org' })).status).toBe(303);
    await told(await send('/sign-in', { email: 'often@example.org' }), 429, 'Too many tries');
  });

  it('422: “Error:” in the title, the fault beside its field and in the summary, what was typed kept', async () => {
    const response = await send('/sign-in', { email: 'nobody at home' });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(/<title[^>]*>([^<]*)/.exec(text)?.[1]?.trim()).toBe('Error: Sign in – Commonweal');
    expect(text).toMatch(/error-summary[\s\S]*href="#email"/);
    expect(text).toContain('value="nobody at home"');
    expect(text).toContain('aria-describedby="email-error"');
  });

  it('409: a form that somebody overtook shows how it stands and what was typed, and goes through at the second press', async () => {
    const { cookie, csrf } = await sessionOf(admin);
    const page = await (await fetch(`${web.url}/council/look`, { headers: { cookie } })).text();
    const hidden = (name: string, of: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(of)![1]!;
    const version = hidden('version', page);
    expect((await send('/council/look', { version, name: 'Isis Council', accent: '#14342b' }, cookie, csrf)).status).toBe(303);
    const stale = await send('/council/look', { version, once: hidden('once', page), name: 'Cherwell Council', accent: '#14342b' }, cookie, csrf);
    const text = await stale.text();
    expect(stale.status).toBe(409);
    expect(text).toContain('This changed while you were looking');
    expect(text).toContain('Now it is “Isis Council”');
    expect(text).toContain('value="Cherwell Council"');
    expect((await send('/council/look', { version: hidden('version', text), once: hidden('once', text), name: 'Cherwell Council', accent: '#14342b' }, cookie, csrf)).status).toBe(303);
  });

  it('500: ours, with a number to quote', async () => {
    const owner = new Client({ connectionString: w.database.superUrl });
    await owner.connect();
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    try {
      await owner.query('ALTER TABLE council RENAME TO council_away');
      const text = await told(await fetch(`${web.url}/`), 500, 'Something went wrong here');
      const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(text)![0];
      expect(silent.mock.calls.flat().join()).toContain(id);
    } finally {
      silent.mockRestore();
      await owner.query('ALTER TABLE council_away RENAME TO council');
      await owner.end();
    }
  });

  it('503: the database is away, and pages are back when it is', async () => {
    const port = (road.address() as AddressInfo).port;
    const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    await new Promise((closed) => { road.close(closed); for (const socket of travellers) socket.destroy(); });
    const response = await fetch(`${web.url}/`);
    expect(response.headers.get('retry-after')).toBe('60');
    await told(response, 503, 'We are not here for a moment');
    silent.mockRestore();
    await new Promise<void>((listening) => road.listen(port, '127.0.0.1', listening));
    expect((await fetch(`${web.url}/`)).status).toBe(200);
  });
});
