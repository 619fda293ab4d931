import { newId } from '@app/kernel';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { apiWorld, type ApiWorld, type Caller } from './fixture';

describe('at once, again, or not as it should be', () => {
  let w: ApiWorld;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let [group, supplier, broker, second]: Caller[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
    [group, supplier, broker, second] = [await w.as(c.group), await w.as(c.supplier), await w.as(c.broker), await w.as(await w.person('broker'))];
  });
  afterEach(async () => expect(await w.differences()).toEqual([]));

  it('lets one of two brokers approve, refuse or open, and tells the other', async () => {
    const posted = await s.post(c);
    const opened = await Promise.all([broker!, second!].map((b) => b.post(`/needs/${posted.id}/opening`, {}, { version: posted.version })));
    expect(opened.map((r) => r.status).sort()).toEqual([200, 409]);
    const match = await s.ask(c, posted, await s.offer(c), 5 * HOURS);
    const answers = await Promise.all([broker!.post(`/matches/${match.id}/approval`, {}, { version: match.version }), second!.post(`/matches/${match.id}/refusal`, { code: 'dates' }, { version: match.version })]);
    expect(answers.map((r) => r.status).sort()).toEqual([200, 409]);
    expect(answers.find((r) => r.status === 409)!.body.code).toBe('stale-version');
  });

  it('counts a double click once, in a delivery and in its confirmation', async () => {
    const { match } = await s.upToAgreed(c);
    const key = newId();
    const clicks = await Promise.all([1, 2, 3].map(() => supplier!.post(`/matches/${match.id}/deliveries`, { quantity: 2 * HOURS, happenedOn: '2026-06-12' }, { key })));
    expect([new Set(clicks.map((r) => r.body.id)).size, ...clicks.map((r) => r.status)]).toEqual([1, 201, 201, 201]);
    const [{ id, version }] = clicks.map((r) => r.body as { id: string; version: number }) as [{ id: string; version: number }];
    const words = await Promise.all([1, 2].map(() => group!.post(`/deliveries/${id}/confirmation`, { answer: 'all' }, { version })));
    expect(words.map((r) => r.status).sort()).toEqual([200, 409]);
    await group!.get(`/matches/${match.id}`).expect(({ body }) => expect(body.confirmed).toBe(2 * HOURS));
    // Another key is another session: people are warned, nothing is refused for looking alike.
    await supplier!.post(`/matches/${match.id}/deliveries`, { quantity: HOURS, happenedOn: '2026-06-12' }).expect(201).expect(({ body }) => expect(body.warnings).toEqual(['logged-that-day-before']));
  });

  it('takes no impossible quantity, day or foreign id, and writes nothing', async () => {
    const { match } = await s.upToAgreed(c);
    const before = (await w.events()).length;
    const log = (body: object) => supplier!.post(`/matches/${match.id}/deliveries`, { quantity: HOURS, happenedOn: '2026-06-12', ...body });
    for (const quantity of [0, -60, 1.5, 2e12, '60']) expect([quantity, (await log({ quantity })).status]).toEqual([quantity, 422]);
    for (const happenedOn of ['2026-06-16', '2026-02-30', '2025-01-01', 'yesterday']) expect([happenedOn, (await log({ happenedOn })).status]).toEqual([happenedOn, 422]);
    await log({ session: { id: newId(), quantity: 30 } }).expect(409).expect(({ body }) => expect(body.code).toBe('session-full'));
    await supplier!.post(`/matches/${newId()}/deliveries`, { quantity: HOURS, happenedOn: '2026-06-12' }).expect(404);
    await supplier!.put(`/matches/${match.id}/job`, { fromOn: '2026-06-20', toOn: '2026-06-10', place: 'The hall', phone: '01865 000000' }).expect(422).expect(({ body }) => expect(body.fields).toHaveProperty(['dates.to']));
    expect((await w.events()).length).toBe(before);
  });
});
