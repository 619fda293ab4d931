import { NeedsService } from '@app/marketplace';
import { PAINTING } from '../journeys/stage';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

const HOURS = 60;
const NEED = {
  title: 'Paint our hall', story: 'It is dark.', outcome: 'A room that people like.', themes: ['places'], postcode: 'OX1 1AA', remote: false, sensitive: false, privateNote: 'Ring Ann.', access: 'A step at the door.', equipment: 'Ladders.',
  hostingCostPence: 2500, atRisk: 'children', supervised: true, season: 'any', notFromTrades: ['tobacco'], acceptAnything: true, expiresOn: '2026-12-31',
  lines: [{
    description: 'Two coats', kind: 'volunteering', unit: 'hour', quantity: 40 * HOURS, minUseful: 4 * HOURS, allOrNothing: false, mostSuppliers: 3, skills: ['decorating'], windowFrom: '2026-06-01', windowTo: '2026-12-31',
    fewestPeople: 2, mostPeople: 6, shortestVisitMinutes: 120, regularity: 'regular', samePerson: true,
  }],
};
const OFFER = {
  title: 'A day of painting', description: 'A team of ten.', skills: ['decorating'], windowFrom: '2026-06-01', windowTo: '2026-12-31', postcode: 'OX1 1AB', radiusM: 10_000, remote: false, minBlock: 4 * HOURS, maxBlock: 20 * HOURS,
  fewestPeople: 2, mostPeople: 10, shortestVisitMinutes: 60, regularity: 'either', samePerson: false, mostPerMonth: 20 * HOURS, closedWeeks: ['2026-08-03'], checks: ['enhanced:children'], insuredUntil: '2027-03-31', trade: 'painting', priceBasis: 'none',
};
const JOB = { fromOn: '2026-06-10', toOn: '2026-06-20', place: 'The hall', phone: '01865 000000', supplierLead: 'Sam', groupLead: 'Gil', tasks: 'Paint', riskAssessedOn: '2026-06-02', insuredBy: 'supplier', insuredUntil: '2027-01-01', checks: [{ person: 'S.', level: 'enhanced:children', seenOn: '2026-05-01' }] };

describe('what is shown', () => {
  let w: ApiWorld;
  let [group, supplier, broker, manager]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    [group, supplier, broker, manager] = [await w.as(await w.organisation('group')), await w.as(await w.organisation('supplier')), await w.as(await w.person('broker')), await w.as(await w.person('contract_manager'))];
  });
  afterAll(() => w.close());

  const only = (names: object, from: Record<string, unknown>) => Object.fromEntries(Object.keys(names).map((name) => [name, from[name]]));

  it('can be sent back, and leaves a request as it was', async () => {
    const not = await w.organisation('supplier');
    const input = { ...NEED, notFromOrganisations: [not.organisationId!] };
    const { body: posted } = await group!.post('/needs', input).expect(201);
    const { body: asked } = await broker!.post(`/needs/${posted.id}/question`, { question: 'How many rooms?' }, { version: posted.version }).expect(200);
    const { body: seen } = await group!.get(`/needs/${posted.id}`).expect(200);
    const line = only(NEED.lines[0]!, seen.lines[0]);
    expect({ ...only(input, seen), lines: [line] }).toEqual(input);
    const { body: sent } = await group!.put(`/needs/${posted.id}`, { ...only(input, seen), lines: [line] }, asked.version).expect(200);
    expect({ ...only(input, sent), lines: [only(NEED.lines[0]!, sent.lines[0])] }).toEqual(input);
    // Whom a group would rather not be helped by is for itself and the broker.
    for (const [who, shown] of [[broker!, ['tobacco']], [manager!, null]] as const) await who.get(`/needs/${posted.id}`).expect(200).expect(({ body }) => expect(body.notFromTrades).toEqual(shown));
    const { body: again } = await group!.post(`/needs/${posted.id}/submission`, {}, { version: sent.version }).expect(200);
    await broker!.post(`/needs/${posted.id}/opening`, {}, { version: again.version }).expect(200);
    await supplier!.get(`/needs/${posted.id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ access: 'A step at the door.', hostingCostPence: 2500, notFromOrganisations: null, notFromTrades: null, acceptAnything: null, privateNote: null }));
  });

  it('is asked for while its days are to come, whenever it was written', async () => {
    for (const expiresOn of ['soon', '2026-05-31']) await group!.post('/needs', { ...NEED, expiresOn }).expect(422).expect(({ body }) => expect(body).toMatchObject({ code: 'bad-need', fields: { expiresOn: expect.any(String) } }));
    const { id, version } = await w.run(group!.actor, (tx) => w.of(NeedsService).draft(tx, group!.actor.organisationId!, { ...PAINTING, lines: [{ ...PAINTING.lines[0]!, windowTo: '2026-06-02' }] }));
    w.clock.set('2026-06-03T09:00:00Z');
    const passed = { code: 'bad-need', fields: { 'lines.0.windowTo': expect.stringContaining('has passed'), expiresOn: expect.any(String) } };
    await group!.post(`/needs/${id}/submission`, {}, { version }).expect(422).expect(({ body }) => expect(body).toMatchObject(passed));
    await group!.put(`/needs/${id}`, { title: 'Paint our hall', postcode: 'OX1 1AA', lines: PAINTING.lines }, version).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'draft' }));
    await group!.post(`/needs/${id}/submission`, {}, { version: version + 1 }).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'submitted' }));
    w.clock.set('2026-06-01T09:00:00Z');
  });

  it('of a question and its answer is for the group and the broker, and the answer goes with the request', async () => {
    const { body: posted } = await group!.post('/needs', NEED).expect(201);
    expect(posted).toMatchObject({ question: null, answer: null });
    const { body: asked } = await broker!.post(`/needs/${posted.id}/question`, { question: 'How many rooms?' }, { version: posted.version }).expect(200);
    const shown = async (who: Caller) => who.get(`/needs/${posted.id}`).expect(200).then(({ body }) => [body.question, body.answer]);
    expect([await shown(group!), await shown(broker!), await shown(manager!)]).toEqual([['How many rooms?', null], ['How many rooms?', null], [null, null]]);
    await group!.post(`/needs/${posted.id}/submission`, { answer: 'x'.repeat(4001) }, { version: asked.version }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty('answer'));
    await group!.post(`/needs/${posted.id}/submission`, { answer: 5 }, { version: asked.version }).expect(422);
    const { body: sent } = await group!.post(`/needs/${posted.id}/submission`, { answer: ' Two, and the hall. ' }, { version: asked.version }).expect(200);
    expect(sent).toMatchObject({ state: 'submitted', answer: 'Two, and the hall.' });
    expect([await shown(broker!), await shown(manager!)]).toEqual([['How many rooms?', 'Two, and the hall.'], [null, null]]);
    // A new question waits for an answer of its own; to leave it out is allowed.
    const { body: more } = await broker!.post(`/needs/${posted.id}/question`, { question: 'And the roof?' }, { version: sent.version }).expect(200);
    expect(more).toMatchObject({ question: 'And the roof?', answer: null });
    const { body: last } = await group!.post(`/needs/${posted.id}/submission`, {}, { version: more.version }).expect(200);
    expect(last).toMatchObject({ question: 'And the roof?', answer: null });
    await group!.post(`/needs/${posted.id}/withdrawal`, {}, { version: last.version }).expect(200);
  });

  it('can be sent back, and leaves an offer as it was', async () => {
    const { body: made } = await supplier!.post('/pledges', { ...OFFER, kind: 'volunteering', unit: 'hour', quantity: 30 * HOURS }).expect(201);
    expect(only(OFFER, made)).toEqual(OFFER);
    const { body: sent } = await supplier!.put(`/pledges/${made.id}`, only(OFFER, made), made.version).expect(200);
    expect(only(OFFER, sent)).toEqual(OFFER);
    await group!.get(`/pledges/${made.id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ mostPerMonth: 20 * HOURS, postcode: null, checks: null, insuredUntil: null, closedWeeks: null }));
  });

  it('of a job is what one agrees to: not what somebody has changed since', async () => {
    const { body: posted } = await group!.post('/needs', { ...NEED, acceptAnything: false }).expect(201);
    const { body: open } = await broker!.post(`/needs/${posted.id}/opening`, {}, { version: posted.version }).expect(200);
    const { body: offer } = await supplier!.post('/pledges', { ...OFFER, kind: 'volunteering', unit: 'hour', quantity: 30 * HOURS }).expect(201);
    const { body: asked } = await supplier!.post('/matches', { pledgeId: offer.id, lineId: open.lines[0].id, quantity: 10 * HOURS }).expect(201);
    const { body: approved } = await broker!.post(`/matches/${asked.id}/approval`, {}, { version: asked.version }).expect(200);
    await group!.post(`/matches/${asked.id}/acceptances`, {}, { version: approved.version }).expect(200);
    const path = `/matches/${asked.id}/job`;
    await group!.get(path).expect(404);
    await supplier!.put(path, JOB).expect(200);
    const { body: first, headers } = await group!.get(path).expect(200);
    expect(headers.etag).toBe('"1"');
    expect(first).toMatchObject({ ...JOB, agreed: false, version: 1, asked: { access: 'A step at the door.', equipment: 'Ladders.', hostingCostPence: 2500, shortestVisitMinutes: 120, samePerson: true }, offered: { shortestVisitMinutes: 60, mostPerMonth: 20 * HOURS } });
    // Who has seen nothing changes nothing; and nobody agrees to what they haven't seen.
    await supplier!.put(path, { ...JOB, place: 'The park' }).expect(409).expect(({ body }) => expect(body.code).toBe('stale-version'));
    await supplier!.put(path, { ...JOB, place: 'The park' }, 1).expect(200);
    await group!.post(`${path}/agreement`).expect(428);
    await group!.post(`${path}/agreement`, {}, { version: 1 }).expect(409).expect(({ body }) => expect(body.code).toBe('stale-version'));
    await group!.post(`${path}/agreement`, {}, { version: 2 }).expect(200).expect(({ body }) => expect(body).toMatchObject({ place: 'The park', agreed: true }));
    // Phones, names and the place are for the two and the broker.
    await broker!.get(path).expect(200).expect(({ body }) => expect(body.phone).toBe(JOB.phone));
    await manager!.get(path).expect(200).expect(({ body }) => expect(body).toMatchObject({ tasks: 'Paint', place: null, phone: null, supplierLead: null, groupLead: null, checks: null }));
  });
});
