import { newId, type Actor } from '@app/kernel';
import { atAGlance, todosOf, wardLines } from '@app/reporting';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

describe('a declared interest', () => {
  let w: ApiWorld;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let [broker, second, reserve]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    await w.source.query(`UPDATE membership SET ended_at = $1 WHERE role = 'broker' AND ended_at IS NULL`, [w.clock.now()]);
    c = await s.cast();
    [broker, second] = [await w.as(c.broker), await w.as(await w.person('broker'))];
    const clerk = await w.person('broker');
    await w.source.query('UPDATE membership SET reserve = true WHERE person_id = $1', [clerk.personId]);
    reserve = await w.as({ ...clerk, reserve: true });
  });
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const declare = (actor: Actor, organisationId = c.group.organisationId) => w.run(w.system, (tx) => tx.query(`INSERT INTO declared_interest (council_id, id, person_id, organisation_id, nature, created_at) VALUES ($1, $2, $3, $4, 'trustee', $5)`, [w.councilId, newId(), actor.personId, organisationId, tx.now]));
  const things = (who: Caller) => w.read(who.actor, async (tx) => (await todosOf(tx)).items.map((t) => t.id));

  /** In lists, at its own address, by its decision and in what waits: one answer for all. */
  async function meets(who: Caller, noun: string, id: string, verb: string, body: object, hidden: boolean): Promise<void> {
    const list = await who.get(`/${noun}?limit=100`).expect(200);
    expect((list.body.items as { id: string }[]).some((i) => i.id === id)).toBe(!hidden);
    const shown = await who.get(`/${noun}/${id}`);
    expect([noun, shown.status]).toEqual([noun, hidden ? 404 : 200]);
    if (hidden) await who.post(`/${noun}/${id}/${verb}`, body, { version: 1 }).expect(404);
    expect((await things(who)).includes(id)).toBe(!hidden);
  }

  /** Counts beside the lists: nothing can be worked out from them that the lists keep quiet about. */
  const counts = (who: Caller) => w.read(who.actor, async (tx) => {
    const [{ openCases, looking }, wards] = [await atAGlance(tx), await wardLines(tx)];
    return { openCases, looking, inWards: wards.reduce((n, l) => n + l.open, 0), confirmed: wards.reduce((n, l) => n + l.confirmed, 0) };
  });

  const decideAll = async (bystander: Caller, decider: Caller) => {
    const reason = { outcome: 'upheld', reason: 'The sheet is signed.' };
    const before = [await counts(bystander), await counts(decider)] as const;
    const { id: needId, version } = await s.post(c);
    await meets(bystander, 'needs', needId, 'opening', {}, true);
    await meets(decider, 'needs', needId, 'opening', {}, false);
    await decider.post(`/needs/${needId}/opening`, {}, { version }).expect(200);
    expect([await counts(bystander), await counts(decider)]).toEqual([before[0], { ...before[1], looking: before[1].looking + 1, inWards: before[1].inWards + 1 }]);
    const match = await s.ask(c, { id: needId } as never, await s.offer(c), 10 * HOURS);
    await meets(bystander, 'matches', match.id, 'approval', {}, true);
    await bystander.post(`/matches/${match.id}/refusal`, { code: 'dates' }, { version: 1 }).expect(404);
    await bystander.get(`/matches/${match.id}/contacts`).expect(404);
    await meets(decider, 'matches', match.id, 'approval', {}, false);
    await decider.post(`/matches/${match.id}/approval`, {}, { version: match.version }).expect(200);
    await s.accept(c.group, match.id);
    await s.agree(c, match.id);
    w.clock.set('2026-06-15T09:00:00Z');
    const { delivery } = await s.log(c, match.id, 10 * HOURS);
    expect([403, 404]).toContain((await bystander.get(`/deliveries/${delivery.id}`)).status);
    await s.confirm(c, delivery.id, { answer: 'dispute', whatChanged: 'Nobody came.' });
    const [found] = await w.read(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM "case" WHERE delivery_id = $1', [delivery.id]));
    expect([await counts(bystander), await counts(decider)]).toMatchObject([{ openCases: before[0].openCases }, { openCases: before[1].openCases + 1 }]);
    await meets(bystander, 'cases', found!.id, 'decision', reason, true);
    await meets(decider, 'cases', found!.id, 'decision', reason, false);
    await decider.post(`/cases/${found!.id}/decision`, reason, { version: 1 }).expect(200);
  };

  it('hides the party’s needs, matches, deliveries and cases from the officer, and a second one decides', async () => {
    await declare(c.broker);
    await decideAll(broker!, second!);
  });

  it('hides nothing of a trustee’s own group when they act as that group', async () => {
    const { match, delivery } = await s.upToLogged(c);
    await declare(c.group);
    const group = await w.as(c.group);
    for (const path of [`/needs/${match.needId}`, `/matches/${match.id}`, `/deliveries/${delivery.id}`]) await group.get(path).expect(200);
    expect((await group.get('/matches').expect(200)).body.items).toHaveLength(1);
    await s.confirm(c, delivery.id, { answer: 'dispute', whatChanged: 'Nobody came.' });
    expect((await group.get('/cases').expect(200)).body.items).toHaveLength(1);
  });

  it('holds in a supplier as it does in a group', async () => {
    const need = await s.open(c);
    await declare(c.broker, c.supplier.organisationId);
    const match = await s.ask(c, need, await s.offer(c), 10 * HOURS);
    await meets(broker!, 'matches', match.id, 'approval', {}, true);
  });

  it('brings in the reserve decider where every officer has one, and only there', async () => {
    await declare(c.broker);
    await decideAll(reserve!, second!);
    await declare(second!.actor);
    c = { ...c, supplier: await w.organisation('supplier') };
    w.clock.set('2026-06-01T09:00:00Z');
    await decideAll(second!, reserve!);
    // An officer only for that: nothing else of the office is theirs.
    await reserve!.post('/rounds', { sandbox: true }).expect(403);
    await reserve!.post('/needs', { title: 'Anything', lines: [] }).expect(403);
    await declare(reserve!.actor);
    const { id } = await s.post(c);
    await reserve!.get(`/needs/${id}`).expect(404);
  });

  it('blocks the answer to an organisation', async () => {
    await declare(c.broker);
    await broker!.post(`/organisations/${c.group.organisationId}/suspension`, { code: 'conduct' }, { version: 1 }).expect(403).expect(({ body }) => expect(body.code).toBe('declared-interest'));
    // To end it is to decide about it, however the address is written.
    for (const path of ['organisations', 'Organisations']) {
      await broker!.post(`/${path}/${c.group.organisationId}/closing`, { code: 'left' }, { version: 1 }).expect(403).expect(({ body }) => expect(body.code).toBe('declared-interest'));
    }
    await second!.post(`/organisations/${c.group.organisationId}/suspension`, { code: 'conduct' }, { version: 1 }).expect(200);
  });
});
