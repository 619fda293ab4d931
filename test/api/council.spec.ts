import { newId } from '@app/kernel';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

describe('a council, places and measures through the API', () => {
  let w: ApiWorld;
  let [admin, broker, group]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    [admin, broker, group] = [await w.as(await w.person('council_admin')), await w.as(await w.person('broker')), await w.as(await w.organisation('group'))];
  });
  afterAll(() => w.close());

  it('changes what is given, under the version seen, once when two do', async () => {
    const seen = await group!.get('/council').expect(200);
    expect([seen.headers.etag, seen.body.rules.liveNeedLimit, seen.body.clocks.acceptanceDays]).toEqual(['"1"', 3, 10]);
    await admin!.put('/council', { rules: { liveNeedLimit: 4 } }).expect(428);
    const both = await Promise.all([4, 5].map((liveNeedLimit) => admin!.put('/council', { rules: { liveNeedLimit }, safeguarding: { leadPersonId: broker!.actor.personId } }, 1)));
    expect(both.map((r) => r.status).sort()).toEqual([200, 409]);
    expect((await broker!.get('/council')).body).toMatchObject({ version: 2, rules: { liveNeedLimit: expect.any(Number), fairShare: 0.8 }, safeguarding: { childNumber: '01865 000001', leadPersonId: broker!.actor.personId } });
    expect((await group!.get('/council')).body.safeguarding).toMatchObject({ childNumber: '01865 000001', leadPersonId: null });
    await broker!.put('/council', { name: 'Ours' }, 2).expect(403);
  });

  it('says which setting is wrong, and changes none', async () => {
    const wrong = async (body: object) => (await admin!.put('/council', body, 2).expect(422)).body;
    expect(await wrong({ rules: { liveNeedLimit: 0, surprise: 1 } })).toMatchObject({ code: 'wrong-rules', fields: { 'rules.liveNeedLimit': expect.any(String), 'rules.surprise': expect.any(String) } });
    expect(await wrong({ clocks: { acceptanceDays: 40 } })).toMatchObject({ code: 'wrong-clocks' });
    expect(await wrong({ wards: ['E05999999'] })).toMatchObject({ code: 'wrong-council', fields: { wards: expect.stringMatching('E05999999') } });
    expect((await wrong({ safeguarding: { childNumber: 'ring us' } })).fields).toHaveProperty(['safeguarding.childNumber']);
    expect((await wrong({ safeguarding: { leadPersonId: group!.actor.personId } })).fields).toHaveProperty(['safeguarding.leadPersonId']);
    expect((await wrong({ safeguarding: { deputyPersonId: broker!.actor.personId } })).fields).toHaveProperty(['safeguarding.deputyPersonId']);
    expect((await admin!.get('/council')).body.version).toBe(2);
  });

  it('cannot be without numbers to call, whoever writes it', async () => {
    for (const safeguarding of ['{}', '{"childNumber":"01865 000001"}', '{"childNumber":"01865 000001","adultNumber":""}']) {
      await expect(w.source.query('UPDATE council SET safeguarding = $2 WHERE id = $1', [w.councilId, safeguarding])).rejects.toThrow('council_safeguarding');
    }
  });

  it('shows its area, its holidays and the councils here', async () => {
    const first = await group!.get('/council/wards?limit=1').expect(200);
    const next = await group!.get(`/council/wards?limit=1&cursor=${first.body.nextCursor}`).expect(200);
    expect([...first.body.items, ...next.body.items]).toMatchObject([{ code: 'E05013096', district: 'Oxford' }, { code: 'E05013111', district: 'Oxford' }]);
    expect((await group!.get('/council/bank-holidays').expect(200)).body).toMatchObject({ items: expect.arrayContaining(['2026-12-28']), until: '2028-12-31' });
    await w.newCouncil('another');
    const page = await group!.get('/councils?limit=1').expect(200);
    expect(page.body.items).toMatchObject([{ slug: 'another' }]);
    expect(Object.keys(page.body.items[0]).sort()).toEqual(['gssCode', 'id', 'name', 'slug', 'tier']);
    expect((await group!.get(`/councils?cursor=${page.body.nextCursor}`)).body).toMatchObject({ items: [{ slug: 'oxford-test' }], nextCursor: null });
    expect((await group!.get('/councils?ward=E05000001')).body.items).toEqual([]);
  });

  it('places a postcode, and says of what is none why', async () => {
    expect((await group!.get('/places/ox11aa').expect(200)).body).toMatchObject({ postcode: 'OX1 1AA', easting: expect.any(Number), ward: { code: expect.stringMatching(/^E05/), name: expect.any(String) }, district: { name: 'Oxford' }, attribution: expect.stringMatching('Crown copyright') });
    expect((await group!.get('/places/OX4%204UP').expect(200)).body).toHaveProperty('councils');
    for (const [postcode, code] of [['OX4', 'postcode-malformed'], ['BT1 1AA', 'postcode-northern-ireland'], ['JE2 3AB', 'postcode-crown-dependency'], ['OX99 9ZZ', 'postcode-unknown']] as const) {
      await group!.get(`/places/${encodeURIComponent(postcode)}`).expect(422).expect(({ body }) => expect(body).toMatchObject({ code, fields: { postcode: expect.any(String) } }));
    }
  });

  it('counts by measures, and adds versions of their worth without touching the old', async () => {
    const setsSay = async (n: number) => expect((await group!.get('/measure-sets').expect(200)).body).toMatchObject({ items: [{ code: 'commonweal-default', measures: n }], nextCursor: null });
    const counted = async () => Number((await w.run(w.system, (tx) => tx.query<{ n: string }>('SELECT count(*) AS n FROM measure')))[0]!.n);
    const bundled = await counted();
    await setsSay(bundled);
    await w.run(w.system, (tx) => tx.query(`INSERT INTO measure (council_id, id, set_id, code, title, theme, outcome, kind, unit, never_with, note)
      SELECT m.council_id, extra.id::uuid, m.set_id, extra.code, m.title, m.theme, m.outcome, m.kind, m.unit, m.never_with, m.note FROM (SELECT * FROM measure LIMIT 1) m, (VALUES ($1, 'ZZ-01'), ($2, 'ZZ-02')) AS extra(id, code)`, [newId(), newId()]));
    expect(await counted()).toBe(bundled + 2);
    await setsSay(bundled + 2);
    const { body: { items: [{ id, proxy }] } } = await group!.get('/measures?search=VOL-01').expect(200);
    const value = { millipence: 2_500_000, basis: 'replacement cost', source: 'Our own survey', licence: 'OGL v3', fromOn: '2026-07-01' };
    const key = newId();
    const added = await admin!.post(`/measures/${id}/proxy-values`, value, { key }).expect(201);
    expect(added.body).toMatchObject({ proxy: { version: proxy.version }, proxies: [{ version: 2, millipence: 2_500_000, fromOn: '2026-07-01' }, { version: 1, millipence: proxy.millipence }] });
    expect((await admin!.post(`/measures/${id}/proxy-values`, value, { key }).expect(201)).body).toEqual(added.body);
    expect((await group!.get('/measures?search=VOL-01&on=2026-07-01')).body.items[0].proxy).toMatchObject({ version: 2, millipence: 2_500_000 });
    await admin!.post(`/measures/${id}/valuation-rules`, { deadweightBp: 1500, displacementBp: 0, reason: 'Our evaluation', fromOn: '2026-02-30' }).expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'bad-measure', fields: { fromOn: expect.any(String) } }));
    await admin!.post(`/measures/${id}/valuation-rules`, { deadweightBp: 1500, displacementBp: 0, reason: 'Our evaluation', fromOn: '2026-06-01' }).expect(201).expect(({ body }) => expect(body).toMatchObject({ rule: { version: 2, deadweightBp: 1500 }, rules: [{ version: 2 }, { version: 1 }] }));
    await group!.get('/measures?on=soon').expect(422);
    await broker!.post(`/measures/${id}/proxy-values`, value).expect(403);
    const away = await w.as(await w.person('council_admin', null, await w.newCouncil('measures-elsewhere')));
    await away.get(`/measures/${id}`).expect(404);
    await away.post(`/measures/${id}/proxy-values`, value).expect(404);
  });
});
