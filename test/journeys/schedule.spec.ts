import { RoundsService, ScheduleService } from '@app/matching';
import { listNeeds } from '@app/marketplace';
import { Councils } from '@app/people';
import { stage } from './stage';
import { refusal, world, type World } from './world';

describe('the council’s matching day', () => {
  let w: World;
  beforeAll(async () => { w = await world(); });
  afterAll(() => w.close());

  const ask = () => w.run(w.system, (tx) => w.of(ScheduleService).askWhenDue(tx));
  const set = (matchingDay: unknown) => w.run(w.system, (tx) => w.of(Councils).change(tx, null, { rules: { matchingDay } as never }));
  const due = () => w.clock.set('2026-06-02T08:30:00Z');

  it('is none until it is set; wrong ones are refused', async () => {
    due();
    expect(await ask()).toBeNull();
    for (const wrong of [{ weekday: 0, hour: 9 }, { weekday: 2, hour: 24 }, { weekday: 2 }, 'Tuesday', { weekday: 2, hour: 9, minute: 1 }]) expect(await refusal(set(wrong))).toBe('wrong-rules');
  });

  it('asks once a day from its hour on, whoever asks and however often; and again a week later', async () => {
    await set({ weekday: 2, hour: 9 });
    w.clock.set('2026-06-02T07:59:00Z');
    expect(await ask()).toBeNull();
    due();
    const asked = await Promise.all([ask().catch(() => null), ask().catch(() => null)]);
    expect(asked.filter(Boolean)).toHaveLength(1);
    const [id] = asked.filter(Boolean) as [string];
    await w.of(RoundsService).run(w.councilId, id);
    expect(await ask()).toBeNull();
    w.clock.set('2026-06-03T08:30:00Z');
    expect(await ask()).toBeNull();
    w.clock.set('2026-06-09T08:30:00Z');
    expect(await ask()).not.toBeNull();
  });

  it('waits while another is under way, and asks when that has ended on the same day', async () => {
    w.clock.set('2026-06-16T08:30:00Z');
    const [{ id }] = await w.run(w.system, (tx) => tx.query<{ id: string }>(`SELECT id FROM match_round WHERE state = 'queued'`)) as [{ id: string }];
    expect(await ask()).toBeNull();
    await w.of(RoundsService).run(w.councilId, id);
    expect(await ask()).not.toBeNull();
  });

  it('is said in every status line', async () => {
    const s = stage(w);
    const c = await s.cast();
    w.clock.set('2026-06-01T09:00:00Z');
    await s.open(c);
    const { items: [need] } = await w.read(c.group, (tx) => listNeeds(tx));
    expect(need!.status.sentence).toMatch(/We look for matches every Tuesday\.$/);
  });
});
