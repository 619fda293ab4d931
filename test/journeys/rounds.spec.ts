import { NeedsService } from '@app/marketplace';
import { ApprovalsService, contactsOf, listMatches, MatchEndsService, matchView, RoundsService } from '@app/matching';
import { HOURS, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

describe('a round', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
  });
  afterEach(async () => {
    expect(await w.differences()).toEqual([]);
    await w.clear();
  });

  const rounds = () => w.of(RoundsService);
  const request = async () => (await w.run(c.broker, (tx) => rounds().request(tx))).id;
  const proposalsOf = async (id: string) => (await w.read(c.broker, (tx) => listMatches(tx, { roundId: id }))).items;
  const round = async () => {
    const id = await request();
    await rounds().run(w.councilId, id);
    return proposalsOf(id);
  };
  const seenBy = async (who: 'group' | 'supplier') => (await w.read(c[who], (tx) => listMatches(tx))).items.map((m) => m.id);

  it('shows the parties nothing that nobody asked them about, however it ended', async () => {
    const need = await s.open(c);
    await s.offer(c);
    const [declined] = await round();
    await w.run(c.broker, (tx) => w.of(ApprovalsService).decline(tx, declined!.id, null, { code: 'broker-judgement' }));
    await s.offer(c, { title: 'Two days of painting' });
    const [proposed] = await round();
    await w.run(c.group, (tx) => w.of(MatchEndsService).withdrawNeed(tx, need.id, null, { code: 'not-needed-now' }));
    expect(await s.stateOf('match', proposed!.id)).toBe('withdrawn');
    expect([await seenBy('group'), await seenBy('supplier')]).toEqual([[], []]);
    expect(await refusal(w.read(c.group, (tx) => matchView(tx, proposed!.id)))).toBe('not-found');
    // Who asked knows of it, and what was approved stays in sight.
    const [second, pledge] = [await s.open(c), await s.offer(c)];
    const asked = await s.ask(c, second, pledge, 10 * HOURS);
    expect(await seenBy('supplier')).toEqual([asked.id]);
  });

  it('says whom to ring to the two parties and the broker alone', async () => {
    const { match } = await s.upToAgreed(c);
    for (const who of [c.group, c.supplier, c.broker]) expect((await w.read(who, (tx) => contactsOf(tx, match.id))).length).toBe(2);
    for (const role of ['auditor', 'contract_manager', 'council_admin'] as const) {
      const reader = await w.person(role);
      expect(await refusal(w.read(reader, (tx) => contactsOf(tx, match.id)))).toBe('not-allowed');
    }
  });

  it('that was broken off is solved from what was written down when it began', async () => {
    await s.open(c);
    await s.offer(c);
    const id = await request();
    await rounds().run(w.councilId, id);
    const stored = () => w.read(c.broker, (tx) => tx.query('SELECT inputs, inputs_hash, rejections FROM match_round WHERE id = $1', [id])).then((rows) => rows[0]);
    const before = await stored();
    // As a worker leaves it that dies before the end; meanwhile another need comes.
    await w.run(w.system, (tx) => tx.query(`UPDATE match_round SET state = 'running', result = NULL, result_hash = NULL, summary = NULL WHERE id = $1`, [id]));
    await s.open(await s.cast());
    expect(await rounds().run(w.councilId, id)).toMatchObject({ proposals: 1, groupsAsked: 1 });
    expect(await stored()).toEqual(before);
    expect(await rounds().replay(c.broker, id)).toMatchObject({ same: true });
  });

  it('leaves a pair alone that somebody asked for, and writes down no proposal that it did not make', async () => {
    const [need, pledge] = [await s.open(c), await s.offer(c)];
    const asked = await s.ask(c, need, pledge, 10 * HOURS);
    const id = await request();
    expect(await rounds().run(w.councilId, id)).toMatchObject({ proposals: 0 });
    const [kept] = await w.read(c.broker, (tx) => tx.query('SELECT rejections FROM match_round WHERE id = $1', [id]));
    expect(kept).toEqual({ rejections: { 'under-way': 1 } });
    await s.approve(c, asked.id);
    expect(await round()).toEqual([]);
    const changes = await w.read(c.broker, (tx) => tx.query(`SELECT 1 FROM state_change c WHERE subject_type = 'match' AND NOT EXISTS (SELECT 1 FROM match m WHERE m.council_id = c.council_id AND m.id = c.subject_id)`));
    expect(changes).toEqual([]);
    // What is asked between the reading and the writing is left to them too.
    const [other, later] = [await s.open(c), await s.offer(c, { title: 'Two days of painting' })];
    const running = await request();
    const line = (await w.read(c.broker, (tx) => w.of(NeedsService).linesOf(tx, other.id)))[0]!;
    const done = rounds().run(w.councilId, running);
    for (;;) {
      const [{ state }] = await w.read(c.broker, (tx) => tx.query<{ state: string }>('SELECT state FROM match_round WHERE id = $1', [running])) as [{ state: string }];
      if (state !== 'queued') break;
    }
    const late = await s.ask(c, other, later, 10 * HOURS).catch(() => null);
    await done;
    const live = await w.read(c.broker, (tx) => tx.query<{ id: string }>(`SELECT id FROM match WHERE need_line_id = $1 AND pledge_id = $2 AND state = 'proposed'`, [line.id, later.id]));
    expect(live).toHaveLength(1);
    if (late) expect(live[0]!.id).toBe(late.id);
    expect(await w.read(c.broker, (tx) => tx.query(`SELECT 1 FROM state_change c WHERE subject_type = 'match' AND NOT EXISTS (SELECT 1 FROM match m WHERE m.council_id = c.council_id AND m.id = c.subject_id)`))).toEqual([]);
  });

  it('is solved again one at a time, and keeps no transaction open meanwhile', async () => {
    await s.open(c);
    await s.offer(c);
    const id = await request();
    await rounds().run(w.councilId, id);
    const [first, second] = [rounds().replay(c.broker, id), rounds().replay(c.broker, id)];
    const since = Date.now();
    let took = 0;
    const idle = async () => (await w.source.query<{ ms: number }[]>(`SELECT (extract(epoch FROM clock_timestamp() - state_change) * 1000)::float8 AS ms FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`)).map((r) => r.ms);
    const idled: number[] = [];
    let waiting = true;
    void Promise.allSettled([first, second]).then(() => { waiting = false; took = Date.now() - since; });
    const second_ = refusal(second);
    while (waiting) {
      idled.push(...await idle());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await second_).toBe('replay-running');
    expect(await first).toMatchObject({ same: true });
    // The reading itself is short, also on a slow machine; a transaction held while the thread works would stand idle for most of the time.
    expect(idled.filter((ms) => ms > took / 2)).toEqual([]);
    expect(await rounds().replay(c.broker, id)).toMatchObject({ same: true });
  });
});
