import { newId } from '@app/kernel';
import { RoundsService } from '@app/matching';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

const HOURS = 60;
const need = { title: 'Paint our hall', postcode: 'OX1 1AA', lines: [{ kind: 'volunteering', unit: 'hour', quantity: 8 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] };
const offer = { title: 'A day of painting', kind: 'volunteering', unit: 'hour', quantity: 30 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31', postcode: 'ox1 1ab', radiusM: 10_000 };

describe('the loop through the API', () => {
  let w: ApiWorld;
  let [group, supplier, broker]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    [group, supplier, broker] = [await w.as(await w.organisation('group')), await w.as(await w.organisation('supplier')), await w.as(await w.person('broker'))];
  });
  afterAll(() => w.close());
  afterEach(async () => expect(await w.differences()).toEqual([]));

  it('goes from post to confirmed value', async () => {
    const posted = await group!.post('/needs', need).expect(201);
    expect(posted.body).toMatchObject({ state: 'submitted', title: 'Paint our hall', lines: [{ quantity: 480, needed: 0 }] });
    expect(posted.headers.etag).toBe(`"${posted.body.version}"`);
    const opened = await broker!.post(`/needs/${posted.body.id}/opening`, {}, { version: posted.body.version }).expect(200);
    expect(opened.body).toMatchObject({ state: 'open', lines: [{ needed: 480, reserved: 0 }] });
    await supplier!.post('/pledges', offer).expect(201).expect(({ body }) => expect(body).toMatchObject({ state: 'open', free: 1800 }));

    const asked = await broker!.post('/rounds', { alpha: 0.8 }).expect(202);
    await w.of(RoundsService).run(w.councilId, asked.body.id);
    await broker!.get(`/rounds/${asked.body.id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'done', progress: 100, summary: { proposals: 1, groupsHelped: 1 } }));
    const { body: { items: [match] } } = await broker!.get(`/rounds/${asked.body.id}/matches`).expect(200);
    expect(match).toMatchObject({ state: 'proposed', quantity: 480 });
    await group!.get(`/matches/${match.id}`).expect(404);
    const { body: { results } } = await broker!.post(`/rounds/${asked.body.id}/approvals`, { matches: [{ matchId: match.id, version: match.version }] }).expect(200);
    expect(results).toEqual([{ matchId: match.id, ok: true, lapsesAt: '2026-06-15T22:59:59.999Z' }]);

    const accept = async (who: Caller) => who.post(`/matches/${match.id}/acceptances`, {}, { version: (await who.get(`/matches/${match.id}`)).body.version });
    await supplier!.get(`/matches/${match.id}/contacts`).expect(409);
    expect((await accept(supplier!)).body).toMatchObject({ state: 'approved' });
    expect((await accept(group!)).body).toMatchObject({ state: 'accepted', reserved: 480 });
    await supplier!.get(`/matches/${match.id}/contacts`).expect(200).expect(({ body }) => expect(body.items).toHaveLength(2));

    // Eight hours with nobody at risk: the short route.
    await supplier!.put(`/matches/${match.id}/job`, { fromOn: '2026-06-02', toOn: '2026-06-02', place: 'The hall', phone: '01865 000000' }).expect(200).expect(({ body }) => expect(body.agreed).toBe(true));
    w.clock.set('2026-06-03T09:00:00Z');
    const logged = await supplier!.post(`/matches/${match.id}/deliveries`, { quantity: 480, happenedOn: '2026-06-02' }).expect(201);
    expect(logged.body).toMatchObject({ state: 'logged', claimed: 480, beyond: 0 });
    const confirmed = await group!.post(`/deliveries/${logged.body.id}/confirmation`, { answer: 'all', whatChanged: 'The hall is bright.' }, { version: logged.body.version }).expect(200);
    expect(confirmed.body).toMatchObject({ state: 'confirmed', confirmations: [{ answer: 'all', quantity: 480, late: false }] });
    expect(confirmed.body.transfers).toHaveLength(4);
    await group!.get(`/needs/${posted.body.id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'fulfilled', lines: [{ needed: 0, reserved: 0, delivered: 480, confirmed: 480 }] }));
    await supplier!.get('/matches?state=completed').expect(200).expect(({ body }) => expect(body.items).toHaveLength(1));
  });

  it('does a thing once, however often it is sent', async () => {
    const key = newId();
    const first = await supplier!.post('/pledges', offer, { key }).expect(201);
    const again = await supplier!.post('/pledges', offer, { key }).expect(201);
    expect(again.body).toEqual(first.body);
    const other = await supplier!.post('/pledges', { ...offer, quantity: 60 }, { key }).expect(409);
    expect(other.body).toMatchObject({ code: 'command-conflict', status: 409 });
    expect(other.headers['content-type']).toMatch('application/problem+json');
    const twins = await Promise.all([1, 2, 3].map(() => supplier!.post('/pledges', { ...offer, title: 'Twins' }, { key: '018f0000-0000-7000-8000-000000000001' })));
    expect(new Set(twins.map((t) => t.body.id)).size).toBe(1);
  });

  it('says what is wrong, where and how to mend it, and writes nothing', async () => {
    const before = (await w.events()).length;
    await group!.post('/needs', { ...need, lines: [{ ...need.lines[0], quantity: 1.5, windowTo: '2026-02-30' }], colour: 'red' }).expect(422)
      .expect(({ body }) => expect(body).toMatchObject({ code: 'bad-fields', fields: { 'lines.0.quantity': expect.any(String), colour: expect.any(String) } }));
    await group!.post('/needs', { ...need, lines: [{ ...need.lines[0], windowFrom: '2026-09-01', windowTo: '2026-08-01' }] }).expect(422).expect(({ body }) => expect(body.fields['lines.0.windowTo']).toMatch('last day'));
    await group!.post('/needs', { ...need, lines: [{ ...need.lines[0], kind: 'cash' }] }).expect(422).expect(({ body }) => expect(body.fields['lines.0.unit']).toMatch('gbp'));
    await group!.post('/needs', { ...need, postcode: 'BT1 1AA' }).expect(422).expect(({ body }) => expect(body.code).toBe('postcode-northern-ireland'));
    await w.anonymous.post('/needs').set('content-type', 'application/json').send('{"title":').expect(400);
    await group!.get('/needs?cursor=nonsense').expect(400);
    await group!.get('/needs?limit=1000').expect(422);
    await group!.get('/needs/not-an-id').expect(400);
    expect((await w.events()).length).toBe(before);
  });

  it('wants a key to create, and the version seen to change', async () => {
    const { body } = await group!.post('/needs', need).expect(201);
    await group!.post(`/needs/${body.id}/withdrawal`).expect(428);
    await group!.post(`/needs/${body.id}/withdrawal`, {}, { version: body.version + 1 }).expect(409).expect((r) => expect(r.body.code).toBe('stale-version'));
    const withdraw = () => group!.post(`/needs/${body.id}/withdrawal`, {}, { version: body.version });
    const [a, b] = await Promise.all([withdraw(), withdraw()]);
    expect([a.status, b.status].sort()).toEqual([200, 409]);
    await w.anonymous.post('/needs').set('authorization', 'Bearer cw_nobody').send(need).expect(401);
  });

  it('hides what is foreign', async () => {
    const { body } = await group!.post('/needs', need).expect(201);
    const stranger = await w.as(await w.organisation('group'));
    await stranger.get(`/needs/${body.id}`).expect(404);
    await stranger.post(`/needs/${body.id}/withdrawal`, {}, { version: body.version }).expect(404);
    const council = await w.newCouncil('elsewhere');
    const foreign = await w.as(await w.person('broker', null, council));
    await foreign.get(`/needs/${body.id}`).expect(404);
    await foreign.get('/needs').expect(200).expect((r) => expect(r.body.items).toEqual([]));
    await supplier!.post('/rounds').expect(403);
    await (await w.as(broker!.actor, ['needs.read'])).post('/rounds').expect(403);
  });
});
