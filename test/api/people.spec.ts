import { newId } from '@app/kernel';
import { JoinDrafts, Sessions } from '@app/people';
import { EXPORT_KEYS } from '../database/personal';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

const NEED = { title: 'Paint our hall', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 480, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] };

describe('people through the API', () => {
  let w: ApiWorld;
  let [admin, broker, group, supplier, auditor]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    [admin, broker, auditor] = [await w.as(await w.person('council_admin')), await w.as(await w.person('broker')), await w.as(await w.person('auditor'))];
    [group, supplier] = [await w.as(await w.organisation('group')), await w.as(await w.organisation('supplier'))];
  });
  afterAll(() => w.close());

  const bo = () => ({ name: 'Bo Example', email: `bo-${newId()}@Example.org`, phone: '01632 960001' });

  const emailOf = async (who: Caller) => (await w.source.query<{ email: string }[]>('SELECT email FROM person WHERE id = $1', [who.actor.personId]))[0]!.email;

  it('are invited by their own organisation or by an officer, say yes themselves, and leave', async () => {
    const [key, person] = [newId(), bo()];
    const made = await group!.post('/memberships/invitations', person, { key }).expect(201);
    expect(made.body).toEqual({ id: expect.any(String), isNew: true });
    expect((await group!.post('/memberships/invitations', person, { key }).expect(201)).body).toEqual(made.body);
    await broker!.post('/memberships/invitations', { ...person, organisationId: group!.actor.organisationId }).expect(201).expect(({ body }) => expect(body).toEqual({ id: made.body.id, isNew: false }));
    // Nobody acts for the group by being invited.
    expect((await group!.get('/memberships').expect(200)).body.items).toHaveLength(1);
    await group!.get('/memberships/invitations').expect(200).expect(({ body }) => expect(body.items).toMatchObject([{ id: made.body.id, name: 'Bo Example', email: person.email.toLowerCase(), phone: '01632 960001', role: 'group' }]));
    await auditor!.get(`/memberships/invitations?organisationId=${group!.actor.organisationId}`).expect(({ body }) => expect(body.items).toMatchObject([{ name: 'Bo Example', email: null, phone: null }]));
    await supplier!.get(`/memberships/invitations?organisationId=${group!.actor.organisationId}`).expect(404);
    await supplier!.post('/memberships/invitations', { ...bo(), organisationId: group!.actor.organisationId }).expect(404);
    await supplier!.delete(`/memberships/invitations/${made.body.id}`).expect(404);
    await broker!.get('/memberships/invitations').expect(400).expect(({ body }) => expect(body.fields.organisationId).toMatch('Name'));
    await group!.delete(`/memberships/invitations/${made.body.id}`).expect(204);
    await group!.delete(`/memberships/invitations/${made.body.id}`).expect(404);

    // Somebody known here already: their yes, and what they are called, come from them.
    const helper = await w.as(await w.organisation('group'));
    const { id } = (await group!.post('/memberships/invitations', { name: 'Typed Otherwise', email: (await emailOf(helper)).toUpperCase() }).expect(201)).body;
    await auditor!.post(`/person/invitations/${id}/acceptance`).expect(404);
    await helper.get('/person/invitations').expect(200).expect(({ body }) => expect(body.items).toMatchObject([{ id, role: 'group', organisationId: group!.actor.organisationId }]));
    const { membershipId } = (await helper.post(`/person/invitations/${id}/acceptance`).expect(200)).body;
    await helper.post(`/person/invitations/${id}/acceptance`).expect(404);
    const members = (await group!.get('/memberships').expect(200)).body.items as { membershipId: string; name: string; email: string | null }[];
    expect(members.find((m) => m.membershipId === membershipId)).toMatchObject({ name: expect.stringMatching(/^Person/), email: await emailOf(helper) });
    await group!.get('/memberships/invitations').expect(({ body }) => expect(body.items).toEqual([]));
    await auditor!.get(`/memberships?organisationId=${group!.actor.organisationId}`).expect(200).expect(({ body }) => expect(body.items.every((m: { email: null; phone: null }) => m.email === null && m.phone === null)).toBe(true));
    await supplier!.get(`/memberships?organisationId=${group!.actor.organisationId}`).expect(404);
    await supplier!.delete(`/memberships/${membershipId}`).expect(404);
    await Promise.all([group!, broker!].map((who) => who.delete(`/memberships/${membershipId}`).expect(204)));
    await group!.get('/memberships').expect(200).expect(({ body }) => expect(body.items).toHaveLength(1));
  });

  it('are told by no answer whether anybody has an address, nor what they are called', async () => {
    const officer = await emailOf(broker!);
    await w.source.query(`UPDATE person SET name = 'Olive Officer', phone = '01632 960099' WHERE id = $1`, [broker!.actor.personId]);
    const answers = [];
    for (const email of [officer, `nobody-${newId()}@example.org`]) answers.push((await group!.post('/memberships/invitations', { name: 'Whoever', email }).expect(201)).body);
    for (const answer of answers) expect(answer).toEqual({ id: expect.any(String), isNew: true });
    const standing = (await group!.get(`/organisations/${group!.actor.organisationId}`).expect(200)).body;
    const backed = (await group!.put(`/organisations/${group!.actor.organisationId}/backing`, { contacts: [{ name: 'Whoever', email: officer }] }, standing.version).expect(200)).body;
    expect(backed.contacts).toEqual([{ name: 'Whoever' }]);
    for (const path of ['/memberships', '/memberships/invitations', `/organisations/${group!.actor.organisationId}`]) expect(JSON.stringify((await group!.get(path).expect(200)).body)).not.toMatch(/Olive|960099/);
    for (const { id } of answers) await group!.delete(`/memberships/invitations/${id}`).expect(204);
  });

  it('say what is wrong with an invitation, and make nobody', async () => {
    const before = await w.source.query('SELECT count(*)::int AS n FROM person');
    await group!.post('/memberships/invitations', { ...bo(), email: 'nowhere' }).expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'wrong-email', fields: { email: expect.any(String) } }));
    await group!.post('/memberships/invitations', { ...bo(), phone: 'ring me' }).expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'wrong-phone', fields: { phone: expect.any(String) } }));
    await group!.post('/memberships/invitations', { ...bo(), role: 'council_admin' }).expect(422).expect(({ body }) => expect(body.fields.role).toBeDefined());
    await broker!.post('/memberships/invitations', { ...bo(), organisationId: newId() }).expect(404);
    await admin!.post('/offices/invitations', { ...bo(), role: 'auditor', reserve: true }).expect(422).expect(({ body }) => expect(body.code).toBe('wrong-role'));
    await admin!.post('/offices/invitations', { ...bo(), role: 'group' }).expect(422);
    expect(await w.source.query('SELECT count(*)::int AS n FROM person')).toEqual(before);
  });

  it('hold offices that an administrator grants and ends, and the last administrator stays', async () => {
    const next = await w.as(await w.person('auditor'));
    const invited = (await admin!.post('/offices/invitations', { name: 'Bo Example', email: await emailOf(next), role: 'council_admin' }).expect(201)).body;
    await broker!.post('/offices/invitations', { ...bo(), role: 'broker' }).expect(403);
    await admin!.get('/offices/invitations').expect(200).expect(({ body }) => expect(body.items).toMatchObject([{ id: invited.id, name: 'Bo Example', role: 'council_admin' }]));
    const { body } = await next.post(`/person/invitations/${invited.id}/acceptance`).expect(200);
    await broker!.delete(`/memberships/${body.membershipId}`).expect(404);
    const offices: { membershipId: string; role: string; name: string }[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: typeof offices; nextCursor: string | null } = (await admin!.get(`/offices?limit=1${cursor ? `&cursor=${cursor}` : ''}`).expect(200)).body;
      offices.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(offices.map((o) => o.role).sort()).toEqual(['auditor', 'auditor', 'broker', 'council_admin', 'council_admin']);
    const admins = offices.filter((o) => o.role === 'council_admin').map((o) => o.membershipId);
    expect((await admin!.get('/offices?role=council_admin').expect(200)).body.items).toHaveLength(2);
    await (await w.as(await w.person('council_admin', null, await w.newCouncil('offices-elsewhere')))).delete(`/offices/${admins[0]}`).expect(404);
    const own = admins.find((id) => id !== body.membershipId)!;
    await admin!.delete(`/offices/${admins.find((id) => id !== own)}`).expect(204);
    await admin!.delete(`/offices/${own}`).expect(409).expect((r) => expect(r.body.code).toBe('last-admin'));
  });

  it('see and change their own page, under the version seen, and get all that is held on them', async () => {
    const page = await group!.get('/person').expect(200);
    expect(page.headers.etag).toBe('"1"');
    await group!.put('/person', { phone: '+44 1632 960002' }).expect(428);
    const both = await Promise.all([1, 2].map((n) => group!.put('/person', { phone: `01632 96000${n}` }, 1)));
    expect(both.map((r) => r.status).sort()).toEqual([200, 409]);
    expect((await group!.get('/person')).body).toMatchObject({ name: page.body.name, phone: expect.stringMatching(/^01632 96000[12]$/), version: 2 });
    await group!.put('/person', { name: ' ' }, 2).expect(422).expect(({ body }) => expect(body.fields.name).toBeDefined());
    await group!.put('/person', { email: 'other@example.org' }, 2).expect(422);

    await w.api.app.get(Sessions, { strict: false }).begin(group!.actor.personId!);
    await group!.post('/needs', NEED).expect(201);
    const { body } = await group!.get('/person/export').expect(200);
    expect(body).toMatchObject({
      person: { email: page.body.email, version: 2 }, memberships: [{ council: 'oxford-test Council', role: 'group', endedAt: null }], interests: [], namedFor: [], applications: [],
      sessions: [{ endedAt: null }], tokens: [{ name: 'test', scopes: expect.arrayContaining(['needs.write']) }],
    });
    expect(JSON.stringify(body)).not.toMatch(/cw_|hash/);
    // As somebody typed it, and what this person said.
    await w.run(w.system, (tx) => tx.query('INSERT INTO standing_contact (council_id, organisation_id, position, person_id, name) VALUES ($1, $2, 1, $3, $4)', [tx.councilId, supplier!.actor.organisationId, group!.actor.personId, 'Typed Name']));
    await w.run({ ...w.system, personId: supplier!.actor.personId }, (tx) => w.of(JoinDrafts).save(tx, 'group', { name: 'A club of others', secondEmail: page.body.email }));
    await broker!.post('/memberships/invitations', { name: 'Typed Once', email: page.body.email, phone: '01632 960007', organisationId: supplier!.actor.organisationId }).expect(201);
    await group!.get('/person/export').expect(200).expect(({ body: more }) => expect(more).toMatchObject({ namedFor: [{ name: 'Typed Name' }], applications: [{ kind: 'group', answers: { secondEmail: page.body.email } }], invitations: [{ role: 'supplier', name: 'Typed Once', email: page.body.email, phone: '01632 960007' }], confirmations: [], written: [] }));
    await group!.get('/person/records?limit=1').expect(200).expect(({ body: records }) => expect(records).toMatchObject({ items: [{ type: 'need.submitted', subjectType: 'need' }], nextCursor: expect.any(String) }));
    await supplier!.get('/person/records').expect(({ body: records }) => expect(records.items).toEqual([]));
    await group!.get('/person/records?cursor=WyJ4Il0').expect(400);
    await group!.post('/cases', { note: 'Nobody came, and nobody rang.' }).expect(201);
    await group!.get('/person/export').expect(200).expect(({ body: more }) => {
      expect(more.written).toEqual([{ of: 'case.note', words: 'Nobody came, and nobody rang.', at: w.clock.now().toISOString() }]);
      expect(Object.keys(more).sort()).toEqual([...EXPORT_KEYS].sort());
    });
  });

  it('declare an interest, which hides and blocks until it ends', async () => {
    const need = (await group!.post('/needs', { ...NEED, title: 'Mend our roof' }).expect(201)).body;
    const open = () => broker!.post(`/needs/${need.id}/opening`, {}, { version: need.version });
    await broker!.get(`/needs/${need.id}`).expect(200);
    const organisationId = group!.actor.organisationId!;
    await broker!.post('/interests', { organisationId, nature: 'fun' }).expect(422);
    await broker!.post('/interests', { organisationId: newId(), nature: 'trustee' }).expect(404);
    await broker!.post('/interests', { organisationId, nature: 'trustee', personId: admin!.actor.personId }).expect(403);
    const declared = await broker!.post('/interests', { organisationId, nature: 'trustee' }).expect(201);
    await admin!.post('/interests', { organisationId, nature: 'family', personId: broker!.actor.personId }).expect(201).expect(({ body }) => expect(body).toEqual({ id: declared.body.id, isNew: false }));
    await broker!.get(`/needs/${need.id}`).expect(404);
    await broker!.get('/needs').expect(({ body }) => expect(JSON.stringify(body)).not.toMatch('Mend our roof'));
    await open().expect(404);
    await broker!.post(`/organisations/${organisationId}/suspension`, { code: 'conduct' }, { version: 1 }).expect(403);
    await broker!.get(`/memberships?organisationId=${organisationId}`).expect(({ body }) => expect(body.items[0].email).toBeNull());
    await auditor!.get(`/interests?standing=true&organisationId=${organisationId}`).expect(({ body }) => expect(body.items).toMatchObject([{ id: declared.body.id, nature: 'trustee', endedAt: null }]));
    await auditor!.delete(`/interests/${declared.body.id}`).expect(404);
    await broker!.delete(`/interests/${declared.body.id}`).expect(204);
    await broker!.get('/interests?standing=false').expect(({ body }) => expect(body.items).toHaveLength(1));
    await open().expect(200);
  });

  it('as a reserve decider do no more by token than by sign-in', async () => {
    const councillor = await w.as(await w.person('councillor'));
    const { id } = (await admin!.post('/offices/invitations', { name: 'Bo', email: await emailOf(councillor), role: 'broker', reserve: true }).expect(201)).body;
    await councillor.post(`/person/invitations/${id}/acceptance`).expect(200);
    const reserve = await w.as({ ...broker!.actor, personId: councillor.actor.personId });
    await reserve.get('/needs').expect(200);
    await reserve.post(`/organisations/${group!.actor.organisationId}/suspension`, { code: 'conduct' }, { version: 1 }).expect(403);
    await reserve.post('/memberships/invitations', { ...bo(), organisationId: group!.actor.organisationId }).expect(403);
  });
});
