import { newId } from '@app/kernel';
import { Interests } from '@app/people';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

const YOUTH = { kind: 'group', name: 'Rose Hill Youth Club', form: 'charity', postcode: 'ox4 4up', identifiers: [{ scheme: 'GB-CHC', id: '1000001' }] };

describe('organisations through the API', () => {
  let w: ApiWorld;
  let [broker, second, group, supplier, councillor, auditor]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    [broker, second, councillor, auditor] = [await w.as(await w.person('broker')), await w.as(await w.person('broker')), await w.as(await w.person('councillor')), await w.as(await w.person('auditor'))];
    [group, supplier] = [await w.as(await w.organisation('group')), await w.as(await w.organisation('supplier'))];
  });
  afterAll(() => w.close());

  const register = async (changed: object = {}) => (await broker!.post('/organisations', { ...YOUTH, identifiers: undefined, name: `Club ${newId()}`, knownNew: true, ...changed }).expect(201)).body;
  const step = (who: Caller, id: string, noun: string, version: number, body: object = {}) => who.post(`/organisations/${id}/${noun}`, body, { version });

  it('are registered once, with likely duplicates shown first', async () => {
    const key = newId();
    const made = await broker!.post('/organisations', { ...YOUTH, note: 'We meet on Mondays.', contacts: [{ name: 'Ann Example', email: 'Ann@Example.org' }] }, { key }).expect(201);
    expect(made.body).toMatchObject({ state: 'applied', name: 'Rose Hill Youth Club', postcode: 'OX4 4UP', note: 'We meet on Mondays.', contacts: [{ name: 'Ann Example' }], factsVersion: 1, version: 1 });
    expect(made.headers.etag).toBe('"1"');
    expect((await broker!.post('/organisations', { ...YOUTH, note: 'We meet on Mondays.', contacts: [{ name: 'Ann Example', email: 'Ann@Example.org' }] }, { key }).expect(201)).body).toEqual(made.body);
    expect(await w.source.query('SELECT count(*)::int AS n FROM organisation WHERE name = $1', [YOUTH.name])).toEqual([{ n: 1 }]);

    const near = { ...YOUTH, name: 'The Rose-Hill Youth Club', identifiers: [] };
    const warned = await second!.post('/organisations', near).expect(409);
    expect(warned.body).toMatchObject({ code: 'possible-duplicate', duplicates: [{ organisationId: made.body.id, reason: 'name', postcodeDistrict: 'OX4' }] });
    expect(JSON.stringify(warned.body)).not.toMatch(/Ann|Mondays|4UP/);
    const found = await second!.get('/organisations/duplicates?name=something%20else&identifier=GB-CHC-1000001').expect(200);
    expect(found.body).toMatchObject({ items: [{ organisationId: made.body.id, reason: 'identifier' }], nextCursor: null });
    await second!.post('/organisations', { ...near, identifiers: YOUTH.identifiers, knownNew: true }).expect(409).expect(({ body }) => expect(body).toMatchObject({ code: 'organisation-exists', organisationId: made.body.id }));
    await second!.post('/organisations', { ...near, knownNew: true }).expect(201);
    await group!.get('/organisations/duplicates?name=rose').expect(403);
    await councillor!.post('/organisations', near).expect(403);
  });

  it('say what is wrong, field by field, and write nothing', async () => {
    const before = await w.events();
    const wrong = async (body: object) => (await broker!.post('/organisations', { ...YOUTH, name: 'Wholly new body', identifiers: [], ...body }).expect(422)).body;
    expect((await wrong({ kind: 'club', colour: 'red' })).fields).toMatchObject({ kind: expect.any(String), colour: expect.any(String) });
    expect(await wrong({ identifiers: [{ scheme: 'GB-COH', id: '00000042' }, { scheme: 'GB-COH', id: 'zero' }] })).toMatchObject({ code: 'identifier-malformed', fields: { 'identifiers.1.id': expect.any(String) } });
    expect(await wrong({ postcode: 'IM1 1AA' })).toMatchObject({ code: 'postcode-crown-dependency', fields: { postcode: expect.any(String) } });
    expect(await wrong({ form: 'informal' })).toMatchObject({ code: 'sponsor-or-two-people', fields: { contacts: expect.any(String) } });
    expect(await wrong({ contacts: [{ name: 'Ann', email: 'ann@example.org' }, { name: 'Bo', email: 'nowhere' }] })).toMatchObject({ code: 'wrong-email', fields: { 'contacts.1.email': expect.any(String) } });
    expect(await wrong({ insuredUntil: '2026-02-30' })).toMatchObject({ code: 'wrong-date', fields: { insuredUntil: expect.any(String) } });
    await broker!.get('/organisations?ward=Carfax').expect(422);
    await broker!.get('/organisations?sort=size').expect(422);
    expect(await w.events()).toEqual(before);
    expect(await w.source.query(`SELECT 1 FROM organisation WHERE name = 'Wholly new body'`)).toEqual([]);
  });

  it('go from application by question and answer to verified, under the version seen', async () => {
    const { id } = await register();
    await broker!.post(`/organisations/${id}/question`, { question: 'Who?' }).expect(428);
    const asked = await step(broker!, id, 'question', 1, { question: 'Who are your trustees?' }).expect(200);
    expect(asked.body).toMatchObject({ state: 'queried', answerDueAt: null, note: 'Who are your trustees?', version: 2 });
    await step(broker!, id, 'verification', 1).expect(409).expect(({ body }) => expect(body).toMatchObject({ code: 'stale-version', version: 2 }));
    const own = await w.as(await w.person('group', id));
    await step(supplier!, id, 'answer', 2, { answer: 'Not ours.' }).expect(404);
    await step(own, id, 'answer', 2, { answer: 'Ann and Bo.' }).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'applied', answerDueAt: '2026-06-08T22:59:59.999Z' }));
    await step(own, id, 'verification', 3).expect(403);
    const both = await Promise.all([broker!, second!].map((who) => step(who, id, 'verification', 3, { note: 'Register seen.' })));
    expect(both.map((r) => r.status).sort()).toEqual([200, 409]);
    await own.get(`/organisations/${id}`).expect(200).expect(({ body, headers }) => {
      expect(body).toMatchObject({ state: 'verified', version: 4, history: [{ from: 'applied', to: 'verified' }, { to: 'applied' }, { to: 'queried' }, { from: null, to: 'applied' }] });
      expect(headers.etag).toBe('"4"');
    });
  });

  it('appeal a refusal to another officer than the one who refused', async () => {
    const { id } = await register();
    const own = await w.as(await w.person('group', id));
    await step(broker!, id, 'refusal', 1, { code: 'because' }).expect(422);
    await step(broker!, id, 'refusal', 1, { code: 'other' }).expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'note-missing', fields: { note: expect.any(String) } }));
    await step(broker!, id, 'refusal', 1, { code: 'outside-area', note: 'The hall is in the next district.' }).expect(200);
    await step(own, id, 'appeal', 2, { grounds: 'The hall moved.' }).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'refused', appealNote: 'The hall moved.' }));
    await step(own, id, 'appeal', 3, { grounds: 'Again.' }).expect(409).expect(({ body }) => expect(body.code).toBe('appealed-already'));
    await step(broker!, id, 'appeal-decision', 3, { upheld: false, note: 'No.' }).expect(409).expect(({ body }) => expect(body.code).toBe('same-officer'));
    await step(second!, id, 'appeal-decision', 3, { upheld: false, note: 'It did not move.' }).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'refused', reasonCode: 'outside-area' }));
    await step(second!, id, 'appeal-decision', 4, { upheld: true, note: 'Yes.' }).expect(409).expect(({ body }) => expect(body.code).toBe('no-appeal'));
    await own.post(`/organisations/${id}/application`, { note: 'We moved.' }).expect(201).expect(({ body }) => expect(body).toMatchObject({ state: 'applied', reasonCode: null, appealedAt: null }));
    await group!.post(`/organisations/${id}/application`).expect(404);
  });

  it('suspended, read and appeal, and do not act until restored', async () => {
    const actor = await w.organisation('group');
    const [own, id] = [await w.as(actor), actor.organisationId!];
    await step(broker!, id, 'suspension', 1, { code: 'conduct', note: 'See the file.' }).expect(200);
    await own.get(`/organisations/${id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'suspended', reasonCode: 'conduct' }));
    const need = { title: 'Paint', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 60, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] };
    await own.post('/needs', need).expect(403);
    await own.put(`/organisations/${id}/facts`, { postcode: 'OX1 1AB' }, 1).expect(403).expect(({ body }) => expect(body.code).toBe('not-allowed'));
    await own.put(`/organisations/${id}/backing`, { insuredUntil: '2027-03-31' }, 2).expect(403);
    await step(own, id, 'appeal', 2, { grounds: 'It was somebody else.' }).expect(200);
    await step(second!, id, 'appeal-decision', 3, { upheld: true, note: 'So it was.' }).expect(200);
    await own.post('/needs', need).expect(201);
    await step(broker!, id, 'suspension', 4, { code: 'insurance-lapsed' }).expect(200);
    await step(broker!, id, 'restoration', 5, { note: 'Certificate seen.' }).expect(200);
    await step(own, id, 'closing', 6, { code: 'left' }).expect(200).expect(({ body }) => expect(body.state).toBe('closed'));
    await own.post('/needs', need).expect(403);
  });

  it('keep shared facts and their standing here under a version each', async () => {
    const actor = await w.organisation('group');
    const [own, id] = [await w.as(actor), actor.organisationId!];
    await own.put(`/organisations/${id}/backing`, { insuredUntil: '2027-03-31' }, 1).expect(200).expect(({ body, headers }) => {
      expect(body).toMatchObject({ insuredUntil: '2027-03-31', version: 2, factsVersion: 1 });
      expect(headers.etag).toBe('"2"');
    });
    await own.put(`/organisations/${id}/facts`, { name: 'Big Roads plc', addIdentifiers: [{ scheme: 'GB-COH', id: '00000006' }] }, 1).expect(403).expect(({ body }) => expect(body).toMatchObject({ code: 'council-changes-this', fields: { name: expect.any(String), addIdentifiers: expect.any(String) } }));
    expect(await w.source.query(`SELECT 1 FROM organisation_identifier WHERE identifier = '00000006'`)).toEqual([]);
    const changed = await broker!.put(`/organisations/${id}/facts`, { name: 'Club of a better name', addIdentifiers: [{ scheme: 'GB-SC', id: '1234' }] }, 1).expect(200);
    expect(changed.body).toMatchObject({ name: 'Club of a better name', postcode: 'OX1 1AA', identifiers: [{ scheme: 'GB-SC', id: 'SC001234' }], version: 2 });
    expect(changed.headers.etag).toBe('"2"');
    await broker!.put(`/organisations/${id}/facts`, { name: 'Too late' }, 1).expect(409);
    await own.put(`/organisations/${id}/facts`, { form: 'informal', ownerGroupId: newId() }, 2).expect(403).expect(({ body }) => expect(body).toMatchObject({ code: 'council-changes-this', fields: { form: expect.any(String), ownerGroupId: expect.any(String) } }));
    await broker!.put(`/organisations/${id}/facts`, { form: 'constituted' }, 2).expect(200);
    await group!.put(`/organisations/${id}/facts`, { name: 'Mine now' }, 3).expect(404);
    const elsewhere = await w.newCouncil('facts-elsewhere');
    const foreign = await w.as(await w.person('broker', null, elsewhere));
    await foreign.put(`/organisations/${id}/facts`, { name: 'Ours now' }, 3).expect(404);
    await (await w.as(await w.person('contract_manager', null, elsewhere))).post('/organisations/known', { organisationId: id }).expect(201);
    await broker!.put(`/organisations/${id}/facts`, { name: 'Theirs too' }, 3).expect(403).expect(({ body }) => expect(body.code).toBe('own-people-change-this'));
    await own.put(`/organisations/${id}/facts`, { name: 'Club of a better name', postcode: 'OX1 1AB' }, 3).expect(200);
  });

  it('are listed with filters and in an order, page by page; to an organisation, it is alone', async () => {
    const all = (await broker!.get('/organisations?limit=200').expect(200)).body.items as { id: string; name: string; createdAt: string; kind: string; state: string; answerDueAt: string | null }[];
    expect(all.at(-1)!.name).toBe('The Rose-Hill Youth Club');
    expect(all.at(0)!.name).toMatch(/^Club/);
    for (const sort of ['name', 'newest']) {
      const seen: string[] = [];
      for (let cursor: string | null = ''; cursor !== null;) {
        const page: { items: { id: string }[]; nextCursor: string | null } = (await broker!.get(`/organisations?sort=${sort}&limit=3${cursor ? `&cursor=${cursor}` : ''}`).expect(200)).body;
        seen.push(...page.items.map((o) => o.id));
        cursor = page.nextCursor;
      }
      expect([...seen].sort()).toEqual(all.map((o) => o.id).sort());
      if (sort === 'newest') expect(seen).toEqual([...all].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || (a.id < b.id ? 1 : -1)).map((o) => o.id));
    }
    const waiting = (await broker!.get('/organisations?waiting=true').expect(200)).body.items;
    expect(waiting.map((o: { id: string }) => o.id).sort()).toEqual(all.filter((o) => o.answerDueAt).map((o) => o.id).sort());
    await broker!.get('/organisations?kind=supplier&state=verified&ward=E05013111').expect(200).expect(({ body }) => expect(body.items.map((o: { id: string }) => o.id)).toEqual([supplier!.actor.organisationId]));
    await broker!.get('/organisations?search=ROSE').expect(200).expect(({ body }) => expect(body.items).toHaveLength(2));
    await broker!.get(`/organisations?sort=newest&cursor=${Buffer.from('["soon","01990000-0000-7000-8000-000000000001"]').toString('base64url')}`).expect(400);
    for (const who of [group!, supplier!]) {
      await who.get('/organisations').expect(200).expect(({ body }) => expect(body.items.map((o: { id: string }) => o.id)).toEqual([who.actor.organisationId]));
      await who.get(`/organisations/${who.actor.organisationId}`).expect(200);
    }
    await group!.get(`/organisations/${supplier!.actor.organisationId}`).expect(404);
    await group!.get(`/organisations/${supplier!.actor.organisationId}/facts`).expect(404);
    const foreign = await w.as(await w.person('broker', null, await w.newCouncil('list-elsewhere')));
    await foreign.get('/organisations').expect(200).expect(({ body }) => expect(body.items).toEqual([]));
    await foreign.get(`/organisations/${group!.actor.organisationId}`).expect(404);
    await step(foreign, group!.actor.organisationId!, 'suspension', 1, { code: 'conduct' }).expect(404);
    await foreign.get(`/organisations/${newId()}`).expect(404);
    await foreign.post(`/organisations/${group!.actor.organisationId}/application`).expect(404);
    await foreign.post('/organisations/known', { organisationId: newId() }).expect(404);
    await foreign.post('/organisations/known', { organisationId: group!.actor.organisationId }).expect(201).expect(({ body }) => expect(body).toMatchObject({ state: 'applied', version: 1, history: [{ from: null, to: 'applied' }] }));
    await foreign.post('/organisations/known', { organisationId: group!.actor.organisationId }).expect(409).expect(({ body }) => expect(body.code).toBe('wrong-state'));
    await broker!.get(`/organisations/${group!.actor.organisationId}`).expect(({ body }) => expect(body.state).toBe('verified'));
  });

  it('show notes and people to officers without an interest, who alone decide', async () => {
    const { id } = await register({ note: 'Between us.', contacts: [{ name: 'Ann Example', email: 'ann@example.org' }] });
    await broker!.get(`/organisations/${id}`).expect(({ body }) => expect(body).toMatchObject({ note: 'Between us.', contacts: [{ name: 'Ann Example' }], interest: false }));
    for (const who of [councillor!, auditor!]) await who.get(`/organisations/${id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'applied', note: null, contacts: [] }));
    await w.run(w.system, (tx) => w.of(Interests).declare(tx, { personId: second!.actor.personId!, organisationId: id, nature: 'trustee' }));
    await second!.get(`/organisations/${id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ note: null, contacts: [], interest: true }));
    await step(second!, id, 'verification', 1).expect(403).expect(({ body }) => expect(body.code).toBe('declared-interest'));
    await step(broker!, id, 'verification', 1).expect(200);
  });
});
