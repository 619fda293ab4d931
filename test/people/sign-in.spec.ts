import { newId, SetClock } from '@app/kernel';
import { ApiTokens, Sessions, SignIns, SIGN_IN_MINUTES } from '@app/people';
import { people, refusal, type People } from './fixture';

describe('signing in', () => {
  let p: People;
  let [signIns, sessions, tokens] = [] as unknown as [SignIns, Sessions, ApiTokens];
  let clock: SetClock;
  beforeAll(async () => {
    p = await people();
    clock = p.clock;
    [signIns, sessions, tokens] = [new SignIns(p.source, clock), new Sessions(p.source, clock), new ApiTokens(p.source, clock)];
  });
  afterAll(() => p.close());

  const person = async () => {
    const [id, membershipId] = [newId(), newId()];
    const email = `${id}@example.org`;
    await p.source.query('INSERT INTO person (id, name, email, created_at) VALUES ($1, $2, $3, $4)', [id, 'Pat', email, clock.now()]);
    await p.source.query(`INSERT INTO membership (id, person_id, council_id, role, created_at) VALUES ($1, $2, $3, 'broker', $4)`, [membershipId, id, p.councilId, clock.now()]);
    return { id, email, membershipId };
  };
  const mailTo = async (email: string) => (await signIns.mint(100)).find((m) => m.email === email)!;

  it('takes the link once, in the browser that asked', async () => {
    const { id, email } = await person();
    const { browser } = await signIns.request(` ${email.toUpperCase()} `, '10.0.0.1');
    const { link } = await mailTo(email);
    expect(await refusal(signIns.consume({ link }, 'another-browser'))).toBe('sign-in-failed');
    expect(await signIns.consume({ link }, browser)).toEqual({ personId: id });
    expect(await refusal(signIns.consume({ link }, browser))).toBe('sign-in-failed');
  });

  it('takes the six digits instead, five tries', async () => {
    const { id, email } = await person();
    const { browser } = await signIns.request(email, '10.0.0.2');
    const { code } = await mailTo(email);
    const wrong = code === '000000' ? '111111' : '000000';
    for (let i = 0; i < 4; i++) expect(await refusal(signIns.consume({ code: wrong }, browser))).toBe('sign-in-failed');
    expect(await signIns.consume({ code: `${code.slice(0, 3)} ${code.slice(3)}` }, browser)).toEqual({ personId: id });
    const again = await signIns.request(email, '10.0.0.2');
    const second = await mailTo(email);
    for (let i = 0; i < 5; i++) await refusal(signIns.consume({ code: second.code === '000000' ? '111111' : '000000' }, again.browser));
    expect(await refusal(signIns.consume({ code: second.code }, again.browser))).toBe('sign-in-failed');
  });

  it('is over after ten minutes', async () => {
    const { email } = await person();
    const { browser } = await signIns.request(email, '10.0.0.3');
    const { link } = await mailTo(email);
    clock.advance(SIGN_IN_MINUTES * 60_000 + 1);
    expect(await refusal(signIns.consume({ link }, browser))).toBe('sign-in-failed');
  });

  it('answers the same for an address that nobody has, and mails nothing', async () => {
    expect(await signIns.request('nobody@example.org', '10.0.0.4')).toEqual({ browser: expect.any(String) });
    expect(await mailTo('nobody@example.org')).toBeUndefined();
  });

  it('makes somebody of an address that nobody had, once it is proved, for whoever joins', async () => {
    const email = `newcomer-${newId()}@example.org`;
    const { browser } = await signIns.request(email, '10.0.0.8', { joining: true });
    const mail = await mailTo(email);
    expect(mail.name).toBeNull();
    expect(await p.source.query('SELECT 1 FROM person WHERE email = $1', [email])).toEqual([]);
    const { personId } = await signIns.consume({ code: mail.code }, browser);
    expect(await p.source.query('SELECT id, name FROM person WHERE email = $1', [email])).toEqual([{ id: personId, name: 'Somebody new' }]);
    expect(await p.source.query('SELECT 1 FROM sign_in WHERE email = $1', [email])).toEqual([]);
  });

  it('limits how often an address is asked for', async () => {
    const { email } = await person();
    for (let i = 0; i < 5; i++) await signIns.request(email, '10.0.0.5');
    expect(await refusal(signIns.request(email, '10.0.0.6'))).toBe('too-many-requests');
  });

  it('limits those who ask at once, by address and by place', async () => {
    const { email } = await person();
    const asked = await Promise.all(Array.from({ length: 12 }, (_, n) => refusal(signIns.request(email, `10.1.0.${n}`))));
    expect(asked.filter((code) => code === null)).toHaveLength(5);
    const fromOne = await Promise.all(Array.from({ length: 40 }, (_, n) => refusal(signIns.request(`nobody-${n}@example.org`, '10.2.0.1'))));
    expect(fromOne.filter((code) => code === null)).toHaveLength(30);
  });

  it('keeps nothing in the clear', async () => {
    const { id, email } = await person();
    const { browser } = await signIns.request(email, '10.0.0.7');
    const { link, code } = await mailTo(email);
    const { token } = await sessions.begin(id);
    const rows = JSON.stringify(await p.source.query('SELECT s.*, t.* FROM sign_in s, session t'));
    for (const secret of [browser, link, code.padStart(8, 'x'), token, email]) expect(rows).not.toContain(secret);
  });

  it('wears one hat at a time, and only its own', async () => {
    const { id, membershipId } = await person();
    const { token } = await sessions.begin(id);
    const session = (await sessions.find(token))!;
    expect(session).toMatchObject({ personId: id, actor: { role: 'broker', councilId: p.councilId, scopes: null }, hats: [{ membershipId }] });
    const other = await person();
    expect(await refusal(sessions.switch(session.sessionId, other.membershipId))).toBe('not-found');
    await p.source.query('UPDATE membership SET ended_at = $2 WHERE id = $1', [membershipId, clock.now()]);
    expect((await sessions.find(token))!.actor).toBeNull();
    await sessions.end(session.sessionId);
    expect(await sessions.find(token)).toBeNull();
  });

  it('ends a session that nobody used for twelve hours', async () => {
    const { id } = await person();
    const { token } = await sessions.begin(id);
    clock.advance(12 * 3_600_000 + 1);
    expect(await sessions.find(token)).toBeNull();
  });

  it('knows a suspended organisation before any council is chosen', async () => {
    const { id } = await person();
    const organisationId = newId();
    await p.source.query(`INSERT INTO organisation (id, kind, name, created_at) VALUES ($1, 'group', 'A group', $2)`, [organisationId, clock.now()]);
    await p.run((tx) => tx.query(`INSERT INTO standing (council_id, organisation_id, state, created_at) VALUES ($1, $2, 'suspended', $3)`, [p.councilId, organisationId, tx.now]));
    const membershipId = newId();
    await p.source.query(`INSERT INTO membership (id, person_id, council_id, organisation_id, role, created_at) VALUES ($1, $2, $3, $4, 'group', $5)`, [membershipId, id, p.councilId, organisationId, clock.now()]);
    const { secret } = await tokens.create(id, { membershipId, name: 'test', scopes: ['needs.read'] });
    expect(await tokens.actorOf(secret)).toMatchObject({ suspended: true, role: 'group', scopes: ['needs.read'] });
    expect(await refusal(tokens.create(id, { membershipId, name: 'test', scopes: ['everything'] }))).toBe('wrong-token');
    const [token] = await tokens.list(id);
    await tokens.revoke(id, token!.id);
    expect(await tokens.actorOf(secret)).toBeNull();
  });
});
