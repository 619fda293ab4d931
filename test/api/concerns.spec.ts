import { listConcerns } from '@app/delivery';
import { newId } from '@app/kernel';
import { AcceptancesService, RoundsService } from '@app/matching';
import { Councils } from '@app/people';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { apiWorld, type ApiWorld, type Caller } from './fixture';
import { lettersOf } from '../support/letters';

const SECRET = 'Uncle Bob was alone with a child';

describe('safeguarding concerns', () => {
  let w: ApiWorld;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let [lead, deputy, group]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    s = stage(w);
    [lead, deputy] = [await w.as(await w.person('broker')), await w.as(await w.person('councillor'))];
    await w.run(w.system, (tx) => w.of(Councils).change(tx, null, { safeguarding: { leadPersonId: lead!.actor.personId, deputyPersonId: deputy!.actor.personId } }));
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
    group = await w.as(c.group);
  });
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const raise = async (body: object = {}) => (await group!.post('/concerns', { note: SECRET, organisationId: c.supplier.organisationId, ...body }).expect(201)).body as { id: string };
  const act = async (who: Caller, id: string, verb: string, body: object = {}) => who.post(`/concerns/${id}/${verb}`, body, { version: (await who.get(`/concerns/${id}`)).body.version ?? 1 });

  it('are raised by anybody, who first hears whom to ring, and found by nobody but the named lead and deputy', async () => {
    const raised = await group!.post('/concerns', { note: SECRET, organisationId: c.supplier.organisationId }).expect(201);
    expect(raised.body).toEqual({ id: expect.any(String), inDanger: '999', childNumber: '01865 000001', adultNumber: '01865 000002' });
    const { id } = raised.body as { id: string };
    const others = [group!, await w.as(c.supplier), await w.as(c.broker), ...(await Promise.all((['council_admin', 'auditor', 'contract_manager', 'councillor'] as const).map(async (role) => w.as(await w.person(role)))))];
    for (const other of others) {
      for (const path of ['/concerns', `/concerns/${id}`]) await other.get(path).expect(404);
      for (const verb of ['pause', 'resumption']) await other.post(`/concerns/${id}/${verb}`, {}, { version: 1 }).expect(404);
      await other.post(`/concerns/${id}/decision`, { outcome: 'no-action', reason: 'None.' }, { version: 1 }).expect(404);
      const cases = await other.get('/cases');
      expect(cases.text).not.toMatch(new RegExp(`${id}|alone with`));
    }
    for (const named of [lead!, deputy!]) await named.get(`/concerns/${id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ note: SECRET, state: 'open', organisationId: c.supplier.organisationId, steps: [{ step: 'raised' }] }));
    await lead!.get('/concerns?state=open').expect(200).expect(({ body }) => expect(body.items.map((i: { id: string }) => i.id)).toContain(id));
    // A lead with an interest in whom it is about leaves it to the deputy.
    await w.run(w.system, (tx) => tx.query('INSERT INTO declared_interest (council_id, id, person_id, organisation_id, created_at) VALUES ($1, $2, $3, $4, $5)', [w.councilId, newId(), lead!.actor.personId, c.supplier.organisationId, tx.now]));
    await lead!.get(`/concerns/${id}`).expect(404);
    await deputy!.get(`/concerns/${id}`).expect(200);
  });

  it('say nothing in events, history, stored answers or mail, and reach the named two', async () => {
    const { id } = await raise();
    const traces = await w.run(w.system, async (tx) => ({
      events: await tx.query<{ id: string; type: string }>('SELECT * FROM event WHERE subject_id = $1', [id]), changes: await tx.query('SELECT * FROM state_change WHERE subject_id = $1', [id]), commands: await tx.query('SELECT * FROM command'),
    }));
    expect(traces.events).toMatchObject([{ type: 'concern.raised', person_id: null, organisation_id: null, payload: {} }]);
    expect(JSON.stringify(traces)).not.toContain('alone with');
    const letters = await w.run(w.system, (tx) => lettersOf(w, tx, traces.events[0]!.id));
    expect(letters).toHaveLength(2);
    const [row] = await w.source.query<{ name: string }[]>('SELECT name FROM organisation WHERE id = $1', [c.supplier.organisationId]);
    expect(JSON.stringify(letters)).not.toMatch(new RegExp(`alone with|child|safeguard|${row!.name}"`, 'i'));
  });

  it('pause what is under way with the party, give the lost time back, and are decided with a reason', async () => {
    const [need, pledge] = [await s.open(c), await s.offer(c)];
    const [approved, asked] = [await s.ask(c, need, pledge, 5 * HOURS), await s.open(c)];
    await s.approve(c, approved.id);
    const other = await s.ask(c, asked, pledge, 5 * HOURS);
    const { id } = await raise();
    expect((await act(lead!, id, 'pause')).status).toBe(200);
    expect((await act(lead!, id, 'pause')).body.code).toBe('wrong-state');
    const answer = (work: Promise<unknown>) => work.then(() => 'fine', (e: { code: string; detail: string }) => e);
    expect(await answer(s.accept(c.group, approved.id))).toMatchObject({ code: 'on-hold', detail: expect.not.stringMatching(/safeguard|concern/i) });
    expect(await answer(s.approve(c, other.id))).toMatchObject({ code: 'on-hold' });
    expect(await answer(s.ask(c, need, pledge, HOURS))).toMatchObject({ code: 'on-hold' });
    const round = await w.run(c.broker, (tx) => w.of(RoundsService).request(tx));
    expect(await w.of(RoundsService).run(w.councilId, round.id)).toMatchObject({ proposals: 0 });
    // The clock, which ends on 15 June, stands still for the two weeks that the pause lasts.
    w.clock.set('2026-06-17T09:00:00Z');
    expect(await w.run(w.system, (tx) => w.of(AcceptancesService).due(tx))).toEqual([]);
    const second = await raise();
    expect((await act(lead!, second.id, 'pause')).status).toBe(200);
    expect((await act(lead!, id, 'resumption')).status).toBe(200);
    expect(await answer(s.accept(c.group, approved.id))).toMatchObject({ code: 'on-hold' });
    expect((await act(deputy!, second.id, 'resumption')).status).toBe(200);
    await s.accept(c.group, approved.id);
    expect(await s.stateOf('match', approved.id)).toBe('accepted');
    const decide = (body: object) => act(deputy!, id, 'decision', body);
    expect((await decide({ outcome: 'referred', reason: ' ' })).status).toBe(422);
    expect((await decide({ outcome: 'referred', reason: 'Passed to the children’s team.' })).status).toBe(200);
    expect((await decide({ outcome: 'no-action', reason: 'Again.' })).body.code).toBe('wrong-state');
    await lead!.get(`/concerns/${id}`).expect(({ body }) => expect(body).toMatchObject({ state: 'decided', decision: 'referred', steps: ['raised', 'paused', 'resumed', 'decided'].map((step) => ({ step })) }));
  });

  it('take no foreign id and no empty word', async () => {
    await group!.post('/concerns', { note: '  ' }).expect(422);
    await group!.post('/concerns', { note: SECRET, organisationId: newId() }).expect(404);
    await group!.post('/concerns', { note: SECRET, matchId: newId() }).expect(404);
    await expect(w.read(w.system, (tx) => listConcerns(tx, w.of(Councils)))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('complaints', () => {
  let w: ApiWorld;
  let c: Cast;
  beforeAll(async () => { w = await apiWorld(); });
  afterAll(() => w.close());
  beforeEach(async () => { c = await stage(w).cast(); });

  it('have an owner, a decision and an appeal by another officer; the other side does not see them', async () => {
    const [group, supplier, broker, second] = [await w.as(c.group), await w.as(c.supplier), await w.as(c.broker), await w.as(await w.person('broker'))];
    const made = await group.post('/cases', { note: 'Nobody came, and nobody rang.', organisationId: c.supplier.organisationId }).expect(201);
    const path = `/cases/${made.body.id}`;
    const version = async (who: Caller) => (await who.get(path)).body.version as number;
    await supplier.get(path).expect(404);
    await broker.get('/cases').expect(({ body }) => expect(body.items).toMatchObject([{ kind: 'complaint', ownerId: null, unit: null, quantity: null }]));
    await broker.put(`${path}/owner`, { personId: c.group.personId }, await version(broker)).expect(422);
    await broker.put(`${path}/owner`, { personId: c.broker.personId }, await version(broker)).expect(200).expect(({ body }) => expect(body.ownerId).toBe(c.broker.personId));
    await broker.post(`${path}/decision`, { outcome: 'not-upheld', reason: 'They had rung.' }, { version: await version(broker) }).expect(200);
    await group.post(`${path}/appeal`, { reason: 'They had not.' }, { version: await version(group) }).expect(200);
    await broker.post(`${path}/decision`, { outcome: 'upheld', reason: 'True.' }, { version: await version(broker) }).expect(409).expect(({ body }) => expect(body.code).toBe('same-officer'));
    await second.post(`${path}/decision`, { outcome: 'upheld', reason: 'True.' }, { version: await version(second) }).expect(200).expect(({ body }) => expect(body).toMatchObject({ state: 'closed', decision: 'upheld' }));
  });

  it('are hidden from an officer with an interest in whom they are about', async () => {
    const [group, broker] = [await w.as(c.group), await w.as(c.broker)];
    const { body } = await group.post('/cases', { note: 'Nobody came.', organisationId: c.supplier.organisationId }).expect(201);
    await w.run(w.system, (tx) => tx.query('INSERT INTO declared_interest (council_id, id, person_id, organisation_id, created_at) VALUES ($1, $2, $3, $4, $5)', [w.councilId, newId(), c.broker.personId, c.supplier.organisationId, tx.now]));
    await broker.get(`/cases/${body.id}`).expect(404);
    await broker.post(`/cases/${body.id}/decision`, { outcome: 'upheld', reason: 'So it is.' }, { version: 1 }).expect(404);
    await (await w.as(await w.person('broker'))).get(`/cases/${body.id}`).expect(200);
  });
});
