import { DeliveriesService } from '@app/delivery';
import type { Tx } from '@app/database';
import { ApprovalsService, listMatches, lockMatches, RoundsService, type Match } from '@app/matching';
import { setTimeout as wait } from 'node:timers/promises';
import { countRefusals } from '../support/deadlocks';
import { HOURS, PAINTERS, PAINTING, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

describe('two at the same time', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  beforeAll(async () => { w = await world(); s = stage(w); });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
  });
  afterEach(async () => {
    expect(await w.differences()).toEqual([]);
    await w.clear();
  });

  /** Two suppliers ask for the same line, which takes one. */
  async function askedByTwo(): Promise<[Match, Match, Cast]> {
    const need = await s.open(c, { lines: [{ ...PAINTING.lines[0]!, mostSuppliers: 1 }] });
    const other = { ...c, supplier: await w.organisation('supplier') };
    return [await s.ask(c, need, await s.offer(c), 10 * HOURS), await s.ask(other, need, await s.offer(other), 10 * HOURS), other];
  }

  it('no more suppliers are approved for a line than its group can take, one by one or in bulk', async () => {
    const [a, b] = await askedByTwo();
    const answers = await Promise.all([a, b].map((m) => refusal(s.approve(c, m.id))));
    expect(answers.sort()).toEqual(['most-suppliers', null].sort());
    await w.clear();
    const [x, y] = await askedByTwo();
    const bulk = await w.run(c.broker, (tx) => w.of(ApprovalsService).approveEach(tx, [x, y].map((m) => ({ matchId: m.id, version: null }))));
    expect(bulk.map((r) => r.ok || r.code)).toEqual([true, 'most-suppliers']);
    // The supplier that is there already may give more.
    const more = await s.ask(c, { id: x.needId } as never, await s.offer(c, { ...PAINTERS, title: 'Another day' }), 5 * HOURS);
    expect(await refusal(s.approve(c, more.id))).toBeNull();
  });

  it('a round that writes its proposals and a broker who approves one never wait in a circle', async () => {
    await s.open(c);
    await s.offer(c);
    const request = () => w.run(c.broker, (tx) => w.of(RoundsService).request(tx)).then((r) => r.id);
    await w.of(RoundsService).run(w.councilId, await request());
    const { items: [proposed] } = await w.read(c.broker, (tx) => listMatches(tx, { state: 'proposed' }));
    const deadlocks = countRefusals(w.source, '40P01');
    const next = await request();
    let round: Promise<unknown> = Promise.resolve();
    await w.run(c.broker, async (tx) => {
      await tx.query('SELECT 1 FROM need WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, proposed!.needId]);
      round = w.of(RoundsService).run(w.councilId, next);
      await somebodyWaits(tx);
      await lockMatches(tx, [proposed!.id]);
    });
    await round;
    expect(deadlocks()).toBe(0);
  });

  it('the same help of a day, logged at once under two measures that exclude each other, counts once', async () => {
    const first = await s.upToAgreed(c, {}, 4 * HOURS);
    w.clock.set('2026-06-01T09:00:00Z');
    const second = await s.upToAgreed(c, { lines: [{ kind: 'mentoring', unit: 'hour', quantity: 4 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] }, 4 * HOURS, { kind: 'mentoring' });
    await w.run(w.system, (tx) => tx.query(`UPDATE measure SET never_with = ARRAY(SELECT code FROM measure WHERE kind = 'volunteering' AND unit = 'hour') WHERE kind = 'mentoring' AND unit = 'hour'`));
    let late: Promise<string | null> = Promise.resolve(null);
    await w.run(c.supplier, async (tx) => {
      await w.of(DeliveriesService).log(tx, first.match.id, { quantity: 2 * HOURS, happenedOn: '2026-06-12' });
      late = refusal(s.log(c, second.match.id, 2 * HOURS));
      await Promise.race([late, somebodyWaits(tx)]);
    });
    expect(await late).toBe('measures-exclusive');
  });
});

/** Until another connection to this database waits for a lock. */
async function somebodyWaits(tx: Tx): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const waiting = await tx.query(`SELECT 1 FROM pg_locks l WHERE NOT l.granted AND l.pid <> pg_backend_pid() AND (l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) OR l.database IS NULL)`);
    if (waiting.length) return;
    await wait(25);
  }
  throw new Error('Nobody waited.');
}
