import { RoundsService } from '@app/matching';
import { Councils } from '@app/people';
import { publicFigures } from '@app/reporting';
import { HOURS, PAINTING, stage, type Cast } from '../journeys/stage';
import { apiWorld, type ApiWorld, type Caller } from './fixture';
import { lettersOf } from '../support/letters';

const SECRET = { title: 'Refuge garden wall', story: 'At the refuge behind the mill.', sensitive: true, lines: [{ ...PAINTING.lines[0]!, quantity: 10 * HOURS, description: 'The wall behind the mill' }] };

describe('what is kept from a supplier', () => {
  let w: ApiWorld;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let [supplier, group]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
    [supplier, group] = [await w.as(c.supplier), await w.as(c.group)];
  });
  afterEach(async () => expect(await w.differences()).toEqual([]));

  it('is a sensitive place: name, story, ward, point and distance, until both have accepted', async () => {
    const need = await s.open(c, SECRET);
    const pledge = await s.offer(c);
    const [{ name }] = await w.source.query<[{ name: string }]>('SELECT name FROM organisation WHERE id = $1', [c.group.organisationId]);
    const tells = new RegExp(`refuge|mill|E05013111|OX1 1AA|451000|nearness|metres|${c.group.organisationId}|${name}"`, 'i');
    const listed = await supplier!.get('/needs').expect(200);
    expect((listed.body.items as { id: string }[]).map((i) => i.id)).toContain(need.id);
    expect(JSON.stringify((listed.body.items as { id: string }[]).find((i) => i.id === need.id))).not.toMatch(tells);
    expect((await supplier!.get(`/needs/${need.id}`).expect(200)).text).not.toMatch(tells);
    // A filter that finds it would tell as much as the field.
    for (const filter of ['ward=E05013111', 'search=refuge', `organisationId=${c.group.organisationId}`, `ward=&organisationId=${c.group.organisationId}`]) {
      expect((await supplier!.get(`/needs?${filter}`).expect(200)).text).not.toContain(need.id);
    }
    const line = (await group!.get(`/needs/${need.id}`)).body.lines[0] as { id: string };
    const asked = [];
    for (const radiusM of [1, 10_000]) {
      const near = await s.offer(c, { radiusM });
      for (const recorded of [false, true]) asked.push((await supplier!.post('/matches', { pledgeId: near.id, lineId: line.id, quantity: HOURS, ...(recorded ? { recorded, happenedOn: '2026-05-30' } : {}) }).expect(422)).text);
    }
    expect(new Set(asked.map((text) => text.replace(/"metresOver":null,"daysApart":null,?/, ''))).size).toBe(1);

    const { id } = await w.run(c.broker, (tx) => w.of(RoundsService).request(tx));
    await w.of(RoundsService).run(w.councilId, id);
    const { body: { items: [match] } } = await (await w.as(c.broker)).get(`/rounds/${id}/matches`);
    expect(match.reasons.map((r: { code: string }) => r.code)).toContain('nearness');
    await s.approve(c, match.id);
    expect((await supplier!.get(`/matches/${match.id}`).expect(200)).text).not.toMatch(tells);
    expect((await supplier!.get('/matches').expect(200)).text).not.toMatch(tells);
    await s.accept(c.group, match.id);
    await s.accept(c.supplier, match.id);
    await supplier!.get(`/matches/${match.id}`).expect(200).expect(({ body }) => expect(body).toMatchObject({ groupName: name, needTitle: SECRET.title, wardCode: 'E05013111' }));
    const letters = await w.run(w.system, async (tx) => {
      const events = await tx.query<{ id: string }>(`SELECT id FROM event WHERE payload->>'matchId' = $1`, [match.id]);
      const written = [];
      for (const e of events) written.push(...await lettersOf(w, tx, e.id));
      return written;
    });
    expect(letters.length).toBeGreaterThan(0);
    expect(JSON.stringify(letters)).not.toMatch(/refuge|mill/i);
    const council = await w.read(w.system, (tx) => w.of(Councils).inForce(tx));
    expect(JSON.stringify(await w.read(w.system, (tx) => publicFigures(tx, { ...council, rules: { ...council.rules, smallestPublicCount: 1 } })))).not.toMatch(/refuge|mill/i);
    expect(pledge.id).toBeTruthy();
  });

  it('is a group’s wish not to be helped by them: they see "not available", and no reason', async () => {
    const line = async (input: object) => (await group!.get(`/needs/${(await s.open(c, input)).id}`)).body as { id: string; lines: [{ id: string }] };
    const [byName, byTrade, forbidden] = [await line({ notFromOrganisations: [c.supplier.organisationId!] }), await line({ notFromTrades: ['builder'] }), await line({})];
    const pledge = await s.offer(c, { trade: 'builder' });
    await (await w.as(c.broker)).post('/pair-rules', { pledgeId: pledge.id, lineId: forbidden.lines[0].id, rule: 'forbid', reason: 'They fell out.' }).expect(201);
    const answers = [];
    for (const need of [byName, byTrade, forbidden]) answers.push((await supplier!.post('/matches', { pledgeId: pledge.id, lineId: need.lines[0].id, quantity: HOURS }).expect(422)).body);
    expect(answers[0]).toMatchObject({ code: 'not-matchable', detail: 'Not available.', why: 'not-available' });
    expect(answers.slice(1)).toEqual([answers[0], answers[0]]);
    await supplier!.get(`/needs/${byName.id}`).expect(404);
    const { text, body } = await supplier!.get('/needs').expect(200);
    expect(text).not.toMatch(/fell out/);
    // The same for every request, so that there is nothing to be read from it.
    expect(new Set((body.items as { notFromOrganisations: unknown; notFromTrades: unknown }[]).flatMap((i) => [i.notFromOrganisations, i.notFromTrades]))).toEqual(new Set([null]));
  });
});
