import { ConfirmationLinks } from '@app/delivery';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startInbox } from '../../apps/standalone/src/inbox/inbox';
import { startWorker } from '../../apps/worker/src/start';
import { HOURS, stage, type Cast } from '../journeys/stage';
import { world, type World } from '../journeys/world';
import { testRedis, type TestRedis } from '../support/redis';
import { newKey } from '../support/signing-key';

/** The loop, its events relayed, its letters written and sent, by the worker itself. */
describe.each(['PostgreSQL', 'Redis'])('letters of the loop, the queue on %s', (backend) => {
  const folder = mkdtempSync(join(tmpdir(), 'cw-letters-'));
  const queueName = `letters-${process.pid}-${Date.now()}`;
  let w: World;
  let c: Cast;
  let inbox: Awaited<ReturnType<typeof startInbox>>;
  let worker: Awaited<ReturnType<typeof startWorker>> | undefined;
  let redis: TestRedis | null = null;
  beforeAll(async () => {
    w = await world();
    inbox = await startInbox(folder, 0);
    redis = backend === 'Redis' ? await testRedis() : null;
    if (backend === 'Redis' && !redis) return;
    worker = await startWorker({
      databaseUrl: w.database.appUrl, host: '127.0.0.1', port: 0, relayEveryMs: 50, smtpUrl: inbox.smtpUrl, mailFrom: 'Commonweal <no-reply@example.org>', webUrl: 'http://web.example', sealKeys: [newKey()],
      queue: { name: queueName, redisUrl: redis?.url, databaseUrl: w.database.appUrl, concurrency: 4 },
    }, w.clock);
    c = await stage(w).cast();
  });
  afterAll(async () => {
    await worker?.close();
    await inbox.close();
    await w.close();
    await redis?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const person = async (actor: Cast['group']) => (await w.source.query<{ email: string; name: string }[]>('SELECT email, name FROM person WHERE id = $1', [actor.personId]))[0]!;
  const mails = async (actor: Cast['group']) => (await (await fetch(`${inbox.url}/messages.json?to=${encodeURIComponent((await person(actor)).email)}`)).json()) as { subject: string; text: string }[];
  const settled = async () => {
    for (let tries = 0; tries < 400; tries++) {
      const [row] = await w.run(w.system, (tx) => tx.query<{ open: number }>(`SELECT (SELECT count(*) FROM event WHERE relayed_at IS NULL)::int + (SELECT count(*) FROM event_job WHERE done_at IS NULL)::int AS open`));
      if (row!.open === 0) return;
      await pause(50);
    }
    throw new Error('The worker did not settle.');
  };

  /** Every value that Redis holds of this queue. */
  async function everything(url: string): Promise<string> {
    const client = new Redis(url);
    try {
      const found: unknown[] = [];
      for (const key of await client.keys(`*${queueName}*`)) {
        const type = await client.type(key);
        found.push(key, type === 'hash' ? await client.hgetall(key) : type === 'list' ? await client.lrange(key, 0, -1) : type === 'zset' ? await client.zrange(key, 0, -1) : type === 'stream' ? await client.xrange(key, '-', '+') : type === 'set' ? await client.smembers(key) : await client.get(key));
      }
      return JSON.stringify(found);
    } finally {
      client.disconnect();
    }
  }

  it('tell the right people, once, and leave ids only behind', async () => {
    if (!worker) return;
    const s = stage(w);
    const { match, delivery } = await s.upToLogged(c, 20 * HOURS);
    await settled();
    const link = /http:\/\/web\.example\/confirm\/([A-Za-z0-9_-]{64})/.exec((await mails(c.group)).map((m) => m.text).join())?.[1];
    expect(link).toBeDefined();
    if (redis) {
      const kept = await everything(redis.url);
      expect(kept).toContain(w.councilId);
      const [group, supplier] = [await person(c.group), await person(c.supplier)];
      for (const secret of [link!, group.email, supplier.email, group.name, supplier.name, 'Paint our hall', 'example.org']) expect(kept).not.toContain(secret);
    }
    await w.of(ConfirmationLinks).use(link!, { answer: 'all', whatChanged: 'The hall is bright.' });
    await settled();
    const subjects = async (actor: Cast['group']) => (await mails(actor)).map((m) => m.subject).sort();
    const before = { group: await subjects(c.group), supplier: await subjects(c.supplier), broker: await subjects(c.broker) };
    // The group said yes last, so it is the supplier who hears of it.
    expect(before).toEqual({
      group: ['Day and place: please look', 'Help was found for you: please accept', 'Please confirm the help you received', 'Your request for help is open'].sort(),
      supplier: ['The council said yes: it waits for the other side', 'The group has answered', 'You both said yes: agree a day'].sort(),
      broker: ['A new request for help is waiting for you', 'Somebody asked for help directly'].sort(),
    });
    // The queue forgets that it did them: every job runs again, and nobody hears of it.
    await w.run(w.system, (tx) => tx.query('UPDATE event_job SET done_at = NULL, queued_at = NULL, attempt = attempt + 1'));
    await settled();
    expect({ group: await subjects(c.group), supplier: await subjects(c.supplier), broker: await subjects(c.broker) }).toEqual(before);
    expect([await s.stateOf('match', match.id), await s.stateOf('delivery', delivery.id)]).toEqual(['completed', 'confirmed']);
    expect(await w.differences()).toEqual([]);
  });
});
