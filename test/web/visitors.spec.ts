import { Sessions } from '@app/people';
import { readWebConfig } from '../../apps/web/src/config';
import { startWeb, type Running } from '../../apps/web/src/start';
import { world, type World } from '../journeys/world';

/** Who is there, as far as the web can know: by address, cookie and form secret. */
describe('visitors', () => {
  let w: World;
  let [web, behind]: Running[] = [];
  beforeAll(async () => {
    w = await world();
    const config = { databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1' };
    [web, behind] = [await startWeb(config, w.clock), await startWeb({ ...config, trustProxy: 1 }, w.clock)];
  });
  afterAll(async () => {
    await web?.close();
    await behind?.close();
    await w.close();
  });

  const SECRET = 'x'.repeat(32);
  const ask = async (at: Running, forwarded: string, secret = SECRET) => (await fetch(`${at.url}/sign-in`, {
    method: 'POST', redirect: 'manual', headers: { cookie: `cw-form=${SECRET}`, 'x-forwarded-for': forwarded }, body: new URLSearchParams({ email: `nobody-${Math.random()}@example.org`, _csrf: secret }),
  })).status;
  const places = async () => Number((await w.source.query<{ n: string }[]>('SELECT count(DISTINCT ip_hash) AS n FROM sign_in'))[0]!.n);

  it('are told apart behind a proxy, by its word alone', async () => {
    for (const n of [1, 2, 3]) expect(await ask(web!, `192.0.2.${n}`)).toBe(303);
    expect(await places()).toBe(1);
    for (const n of [1, 2, 3]) expect(await ask(behind!, `192.0.2.${n}`)).toBe(303);
    expect(await places()).toBe(4);
    // What a visitor put there themselves stands before what the proxy added.
    expect(await ask(behind!, '198.51.100.7, 192.0.2.3')).toBe(303);
    expect(await places()).toBe(4);
  });

  it.each([['', undefined], ['1', 1], ['10.0.0.7, 10.1.0.0/16,::1', ['10.0.0.7', '10.1.0.0/16', '::1']], ['loopback', ['loopback']]])('TRUST_PROXY=%s is read', (text, read) => {
    expect(readWebConfig({ DATABASE_URL: 'postgres://x', FILES_DIR: '/files', TRUST_PROXY: text }).trustProxy).toEqual(read);
  });
  it.each(['true', '0', '10', '10.0.0.300', '10.0.0.0/33', 'proxy.example'])('TRUST_PROXY=%s is refused', (text) => {
    expect(() => readWebConfig({ DATABASE_URL: 'postgres://x', FILES_DIR: '/files', TRUST_PROXY: text })).toThrow('TRUST_PROXY');
  });

  it('send no form with a secret of theirs, of whatever letters', async () => {
    expect(await ask(web!, '', `é${'x'.repeat(31)}`)).toBe(403);
    expect(await ask(web!, '', 'é'.repeat(16))).toBe(403);
  });

  it('get no more from an address they made up than that it cannot be read', async () => {
    const broker = await w.person('broker');
    const { token } = await web!.app.get(Sessions, { strict: false }).begin(broker.personId!);
    const at = (path: string) => fetch(`${web!.url}${path}`, { headers: { cookie: `cw-session=${token}` } }).then((r) => r.status);
    const cursor = (...key: string[]) => encodeURIComponent(Buffer.from(JSON.stringify(key)).toString('base64url'));
    expect([await at('/needs'), await at('/commitments')]).toEqual([200, 200]);
    expect([await at(`/needs?after=${cursor('nothing')}`), await at(`/commitments?after=${cursor('soon', 'nothing')}`), await at(`/queue?after=${cursor('soon', 'x', 'y')}`)]).toEqual([400, 400, 400]);
  });
});
