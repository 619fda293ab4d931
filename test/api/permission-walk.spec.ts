import { newId, ROLES, type Actor, type Role } from '@app/kernel';
import { Interests, PERMISSIONS, Sessions, type Action } from '@app/people';
import type { INestApplication } from '@nestjs/common';
import supertest from 'supertest';
import { OPEN, PERMIT } from '../../apps/api/src/http/permit';
import { startWeb, type Running } from '../../apps/web/src/start';
import { routesOf, served } from '../support/routes';
import { differences, keepExample, writeExamples } from './documented';
import { apiWorld, type ApiWorld } from './fixture';
import { stage, type Stage, type Subject } from './permission-walk.stage';
import { API_WALK, EVERYBODY, WEB_WALK, type Line } from './permission-walk.table';

/** Not routes of ours: the document and its page, for everybody. */
const DOCUMENT = /^GET \/(docs(\/.*)?|docs-json|docs-yaml|openapi\.json)$/;
const OWN: readonly Role[] = ['supplier', 'group'];
/** Seen by all officers, and decided by those without an interest; everything else of a party is hidden from whoever has one. */
const SHOWN = /^\w+ \/(organisations|commitments|tracked-reports)\//;

/** Every route × {anonymous, other council, other organisation, wrong role, suspended, allowed}. */
describe('the permission walk', () => {
  let w: ApiWorld;
  let web: Running;
  let s: Stage;
  const cast: Partial<Record<Role, { home: Actor; stranger: Actor; away: Actor }>> = {};
  beforeAll(async () => {
    w = await apiWorld();
    web = await startWeb({ databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, webUrl: 'http://127.0.0.1', filesDir: w.files }, w.clock);
    s = stage(w);
    const away = await w.newCouncil('elsewhere');
    for (const role of ROLES) {
      const own = role === 'supplier' || role === 'group';
      const home = own ? await w.organisation(role) : await w.person(role);
      cast[role] = { home, stranger: own ? await w.organisation(role) : home, away: await w.person(role, own ? await organisationIn(away, role) : null, away) };
    }
  });
  afterAll(async () => {
    writeExamples();
    await web?.close();
    await w.close();
  });

  async function organisationIn(councilId: string, kind: 'supplier' | 'group'): Promise<string> {
    const { organisationId } = await w.organisation(kind);
    await w.run({ ...w.system, councilId }, (tx) => tx.query(`INSERT INTO standing (council_id, organisation_id, state, created_at) VALUES ($1, $2, 'verified', $3)`, [councilId, organisationId, w.clock.now()]));
    return organisationId!;
  }

  /** Returns what it was before. */
  const toStanding = (actor: Actor, state: string): Promise<string> => w.run(w.system, async (tx) => {
    const [before] = await tx.query<{ state: string }>('SELECT state FROM standing WHERE council_id = $1 AND organisation_id = $2', [actor.councilId, actor.organisationId]);
    await tx.query('UPDATE standing SET state = $3 WHERE council_id = $1 AND organisation_id = $2', [actor.councilId, actor.organisationId, state]);
    return before!.state;
  });
  const callerOf = (role: Role, subject: Subject | null): Actor => (OWN.includes(role) && (subject?.[role] as Actor | undefined)) || cast[role]!.home;

  /** One call to the API, as somebody or nobody. */
  async function callApi(name: string, line: Line, subject: Subject | null, actor: Actor | null): Promise<supertest.Response> {
    const [verb, path] = [name.split(' ')[0]!.toLowerCase() as 'get' | 'post' | 'put' | 'delete', pathOf(name, line, subject)];
    const body = bodyOf(line, subject);
    if (line.file) return actor ? (await w.as(actor)).upload(path, line.file()) : w.anonymous.post(path).attach('file', line.file(), 'file');
    if (!actor) return w.anonymous[verb](path).send(verb === 'get' ? undefined : body);
    const caller = await w.as(actor);
    if (verb === 'get') return caller.get(path);
    if (verb === 'post') return caller.post(path, body, subject?.version === undefined ? {} : { version: subject.version });
    return verb === 'put' ? caller.put(path, body, subject?.version) : caller.delete(path);
  }

  /** One call to the web, with the session's own form secret. */
  async function callWeb(name: string, line: Line, subject: Subject | null, actor: Actor | null): Promise<supertest.Response> {
    const [verb, path] = [name.split(' ')[0]!.toLowerCase() as 'get' | 'post', pathOf(name, line, subject)];
    const agent = supertest(web.url);
    if (verb === 'get') return actor ? agent.get(path).set('cookie', (await sessionOf(actor)).cookie) : agent.get(path);
    const { cookie, csrf } = actor ? await sessionOf(actor) : { cookie: `cw-form=${'x'.repeat(32)}`, csrf: 'x'.repeat(32) };
    if (line.file) return agent.post(path).set('cookie', cookie).field('_csrf', csrf).attach('file', line.file(), 'file');
    return agent.post(path).set('cookie', cookie).type('form').send({ ...bodyOf(line, subject), _csrf: csrf, ...(subject?.version === undefined ? {} : { version: String(subject.version) }) });
  }

  async function sessionOf(actor: Actor): Promise<{ cookie: string; csrf: string }> {
    const sessions = web.app.get(Sessions, { strict: false });
    const { token } = await sessions.begin(actor.personId!);
    return { cookie: `cw-session=${token}`, csrf: (await sessions.find(token))!.csrf };
  }

  /** What each caller got, beside what the table says: read together, so that one run shows every difference. */
  async function walk(name: string, line: Line, action: Action | undefined, call: typeof callApi, anonymous: number): Promise<void> {
    const subject = line.on ? await line.on(s) : null;
    const got: string[] = [];
    const wanted: string[] = [];
    let last: supertest.Response | undefined;
    const see = async (who: string, actor: Actor | null, expected: number | 'nothing' | 'fine') => {
      const response = await call(name, line, subject, actor);
      const shows = subject !== null && JSON.stringify(response.body ?? response.text).includes(subject.id);
      got.push(`${who}: ${expected === 'nothing' ? `${response.status}${shows ? ', shown' : ''}` : expected === 'fine' && response.status < 400 && response.headers.location !== '/sign-in' ? 'fine' : `${response.status}${expected === 'fine' ? ` ${response.text.slice(0, 300)}` : ''}`}`);
      wanted.push(`${who}: ${expected === 'nothing' ? 200 : expected}`);
      last = response;
      return response;
    };
    if (line.may === EVERYBODY) {
      const response = await call(name, line, subject, null);
      // A form may be refused for what it says; never for who says it.
      expect([401, 403, 404, 500, response.headers.location === '/sign-in' ? 303 : 0]).not.toContain(response.status);
      if (call === callApi) keepExample(name, bodyOf(line, subject), response.body);
      return;
    }
    if (line.named) {
      await see('anonymous', null, anonymous);
      for (const role of ROLES) await see(`${role}, not named`, callerOf(role, subject), 404);
      await see('named, in another council', cast.broker!.away, 404);
      const answer = await see('named', subject!.lead as Actor, 'fine');
      expect(got).toEqual(wanted);
      if (call === callApi) asDocumented(name, line, subject, answer);
      return;
    }
    if (line.as) {
      await see('anonymous', null, anonymous);
      for (const role of ROLES) await see(`${role}, not invited`, cast[role]!.home, 404);
      const answer = await see('invited', subject![line.as] as Actor, 'fine');
      expect(got).toEqual(wanted);
      if (call === callApi) asDocumented(name, line, subject, answer);
      return;
    }
    const list = subject !== null && /^GET /.test(name) && !name.includes(':');
    const [first] = line.may as [Role];
    await see('anonymous', null, anonymous);
    for (const role of ROLES.filter((r) => !line.may.includes(r))) await see(`${role} (wrong role)`, callerOf(role, subject), 403);
    if (subject) {
      for (const role of line.may) {
        await see(`${role} of another council`, cast[role]!.away, line.elsewhere ?? (list ? 'nothing' : 404));
        if (OWN.includes(role)) await see(`${role} of another organisation`, cast[role]!.stranger, line.others ?? (list ? 'nothing' : 404));
      }
    }
    if (action && PERMISSIONS[action].impartial) await seeAsInterested(name, line, subject, list, see);
    for (const role of line.may.filter((r) => OWN.includes(r) && (!subject || subject[r]))) {
      const actor = callerOf(role, subject);
      const before = await toStanding(actor, 'suspended');
      if (line.suspended !== 'may') await see(`${role}, suspended`, actor, /^GET /.test(name) && line.suspended !== 'not' ? 'fine' : 403);
      else if (role === first) await see(`${role}, suspended`, actor, 'fine');
      await toStanding(actor, before);
    }
    let answer = last;
    if (line.suspended !== 'may' || !OWN.includes(first)) answer = await see(`${first}, allowed`, callerOf(first, subject), 'fine');
    expect(got).toEqual(wanted);
    if (call === callApi) asDocumented(name, line, subject, answer!);
  }

  /** An officer of each role that may, as a trustee of a party. */
  async function seeAsInterested(name: string, line: Line, subject: Subject | null, list: boolean, see: (who: string, actor: Actor, expected: number | 'nothing') => Promise<supertest.Response>): Promise<void> {
    const parties = subject?.parties as string[] | undefined ?? [subject?.group, subject?.supplier].flatMap((party) => party?.organisationId ?? []);
    expect(parties).not.toEqual([]);
    for (const role of (line.may as readonly Role[]).filter((r) => !OWN.includes(r))) {
      const officer = cast[role]!.home;
      await w.run(w.system, async (tx) => { for (const id of parties) await w.of(Interests).declare(tx, { personId: officer.personId!, organisationId: id, nature: 'trustee' }); });
      const inside = line.interested === 'inside';
      const answer = await see(`${role}, with an interest`, officer, inside ? 200 : typeof line.interested === 'number' ? line.interested : list ? 'nothing' : SHOWN.test(name) ? 403 : 404);
      if (inside) expect(answer.text).toContain('"code":"not-found"');
      await w.run(w.system, (tx) => tx.query('UPDATE declared_interest SET ended_at = $2 WHERE person_id = $1', [officer.personId, tx.now]));
    }
  }

  function asDocumented(name: string, line: Line, subject: Subject | null, answer: supertest.Response): void {
    expect(differences(name, answer)).toEqual([]);
    keepExample(name, bodyOf(line, subject), /\bjson/.test(answer.type) ? answer.body : answer.text?.split('\n').slice(0, 6).join('\n') || undefined);
  }

  it('knows every route of the API, and no other', () => {
    const routes = routesOf(w.api.app);
    expect(routes.map((r) => r.name).sort()).toEqual(Object.keys(API_WALK).sort());
    expect(served(w.api.app).filter((name) => !DOCUMENT.test(name) && !Object.hasOwn(API_WALK, name))).toEqual([]);
    expect(routes.filter(({ handler, controller }) => ![handler, controller].some((on) => Reflect.hasMetadata(PERMIT, on) || Reflect.hasMetadata(OPEN, on))).map((r) => r.name)).toEqual([]);
  });

  it('knows every route of the web, and no other', () => {
    expect(routesOf(web.app).map((r) => r.name).sort()).toEqual(Object.keys(WEB_WALK).sort());
    expect(served(web.app).filter((name) => !Object.hasOwn(WEB_WALK, name))).toEqual([]);
  });

  const actionOf = (app: INestApplication, name: string): Action | undefined => {
    const route = routesOf(app).find((r) => r.name === name)!;
    return Reflect.getMetadata(PERMIT, route.handler) as Action | undefined ?? Reflect.getMetadata(PERMIT, route.controller) as Action | undefined;
  };
  it.each(Object.entries(API_WALK))('API %s', (name, line) => walk(name, line, actionOf(w.api.app, name), callApi, 401));
  it.each(Object.entries(WEB_WALK))('web %s', (name, line) => walk(name, line, actionOf(web.app, name), callWeb, 303));

  it('keeps of every command ids, codes and counts, and nothing that anybody wrote', async () => {
    const kept = await w.run(w.system, (tx) => tx.query<{ answer: unknown }>('SELECT answer FROM command WHERE answer IS NOT NULL'));
    const texts: string[] = [];
    JSON.stringify(kept, (_, value: unknown) => (typeof value === 'string' ? texts.push(value) : 0, value));
    expect(kept.length).toBeGreaterThan(40);
    // An id, a hash or a code; an instant; a number to ring; a media type; the name that we give a file; why one of many was refused, in our words.
    expect([...new Set(texts)].filter((t) => !/^([\w-]{1,64}|\d{4}-\d\d-\d\dT[\d:.]+Z|\+?[\d ]+|[a-z]+\/[\w.+-]+|evidence-[\d-]+-[0-9a-f]{12}\.[a-z]{3,4}|There is no such match here\.)$/.test(t))).toEqual([]);
  });
});

const pathOf = (name: string, line: Line, subject: Subject | null): string => line.path?.(subject!) ?? name.split(' ')[1]!.replace(':id', subject?.id ?? newId());
const bodyOf = (line: Line, subject: Subject | null): object => (typeof line.body === 'function' ? line.body(subject!) : line.body ?? {});
