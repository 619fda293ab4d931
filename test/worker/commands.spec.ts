import { newId } from '@app/kernel';
import { NeedsService, PledgesService } from '@app/marketplace';
import { CommandPurgeProcessor, COMMAND_DAYS } from '../../apps/worker/src/commands/command-purge.processor';
import { Outbox } from '../../apps/worker/src/outbox/outbox.service';
import { PAINTERS, PAINTING, stage } from '../journeys/stage';
import { refusal, world, type World } from '../journeys/world';

const DAY = 86_400_000;

describe('commands that nobody will send again', () => {
  let w: World;
  let purge: CommandPurgeProcessor;
  beforeAll(async () => {
    w = await world();
    purge = new CommandPurgeProcessor(new Outbox(w.transactions), w.transactions);
  });
  afterAll(() => w.close());

  it('go by age; those that the books hang on stay, and are never done twice', async () => {
    const c = await stage(w).cast();
    const [posts, asks, late] = [newId(), newId(), newId()];
    const offer = () => w.transactions.run(c.supplier, async (tx) => (await stageOffer(tx)).id, { id: posts, fingerprint: 'offer' });
    const stageOffer = (tx: Parameters<NeedsService['post']>[0]) => w.of(PledgesService).offer(tx, c.supplier.organisationId!, PAINTERS);
    const need = (id: string) => w.transactions.run(c.group, async (tx) => (await w.of(NeedsService).post(tx, c.group.organisationId!, PAINTING)).id, { id, fingerprint: 'need' });
    const [offered, asked] = [await offer(), await need(asks)];
    w.clock.advance(COMMAND_DAYS * DAY - 1);
    expect(await need(asks)).toBe(asked);
    await need(late);
    w.clock.advance(2);
    await purge.run();
    const left = (await w.run(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM command'))).map((row) => row.id);
    expect(left.sort()).toEqual([posts, late].sort());
    expect(await offer()).toBe(offered);
    expect(await refusal(need(asks))).toBeNull();
    expect(await w.differences()).toEqual([]);
  });
});
