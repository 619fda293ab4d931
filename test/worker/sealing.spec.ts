import { newId } from '@app/kernel';
import { Ledger, Seals, signedHeads, signedKeys } from '@app/ledger';
import { SealProcessor } from '../../apps/worker/src/seals/seal.processor';
import { Outbox } from '../../apps/worker/src/outbox/outbox.service';
import { stage } from '../api/permission-walk.stage';
import { world, type World } from '../journeys/world';
import { newKey } from '../support/signing-key';

describe('the worker that seals', () => {
  let w: World;
  beforeAll(async () => { w = await world(); });
  afterAll(() => w.close());
  const processor = (...keys: ReturnType<typeof newKey>[]) => new SealProcessor(new Outbox(w.transactions), w.transactions, new Seals(), w.clock, keys);
  const heads = () => w.read(w.system, (tx) => signedHeads(tx));
  const [first, second] = [newKey(), newKey()];

  it('publishes its key, seals all of each council and records that there is a head to tell of', async () => {
    await stage(w).confirmedDelivery();
    const sealer = processor(first);
    await sealer.onApplicationBootstrap();
    await sealer.run();
    await sealer.run();
    const [{ count } = { count: 0 }] = await w.run(w.system, (tx) => tx.query<{ count: number }>('SELECT count(*)::int AS count FROM ledger.transfer WHERE council_id = $1', [tx.councilId]));
    expect((await heads()).map((h) => [h.size, h.key])).toEqual([[count, first.id]]);
    expect((await w.events()).filter((type) => type === 'ledger.head_signed')).toHaveLength(1);
    expect(await w.differences()).toEqual([]);
  });

  it('signs with the newest key of its file, and does not start with one that nobody vouches for', async () => {
    await processor(first, second).onApplicationBootstrap();
    expect((await signedKeys(w.source.manager)).map((k) => k.id)).toEqual([first.id, second.id]);
    await expect(processor(newKey()).onApplicationBootstrap()).rejects.toThrow(`does not hold the key that signed last, ${second.id}`);
    const subject = newId();
    await w.run(w.system, (tx) => w.of(Ledger).post(tx, [[{ kind: 'single', debit: { book: 'supply', stage: 'source', subject, unit: 'hour' }, credit: { book: 'supply', stage: 'open', subject, unit: 'hour' }, amount: 60, code: 'test.moved', happenedOn: '2026-06-01' }]]));
    await processor(first, second).run();
    expect((await heads())[0]).toMatchObject({ key: second.id });
  });
});
