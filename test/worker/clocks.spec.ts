import { ConfirmationsService } from '@app/delivery';
import { CommitmentEndsService, ContractsService, StandingService } from '@app/marketplace';
import { MatchEndsService, type AcceptancesService } from '@app/matching';
import { Invitations, JoinDrafts } from '@app/people';
import { Logger } from '@nestjs/common';
import { ClocksProcessor } from '../../apps/worker/src/clocks/clocks.processor';
import { Outbox } from '../../apps/worker/src/outbox/outbox.service';
import { world, type World } from '../journeys/world';

describe('the clocks, where something is wrong', () => {
  let w: World;
  beforeAll(async () => { w = await world(); });
  afterAll(() => w.close());

  it('turn for everything else: a list that cannot be read, a row that cannot be moved', async () => {
    Logger.overrideLogger(false);
    const supplier = await w.organisation('supplier');
    const contract = async (reference: string) => (await w.run(w.system, (tx) => w.of(ContractsService).create(tx, { reference, title: 'Roads', startsOn: '2026-01-01', endsOn: '2026-06-01', suppliers: [{ organisationId: supplier.organisationId! }] }))).id;
    const [bad, good] = [await contract('A-1'), await contract('B-2')];
    w.clock.set('2026-06-02T09:00:00Z');
    const contracts = w.of(ContractsService);
    const faulty = { due: contracts.due.bind(contracts), endDue: (tx: never, id: string) => (id === bad ? Promise.reject(new Error('a fault')) : contracts.endDue(tx, id)) } as unknown as ContractsService;
    const broken = { due: () => Promise.reject(new Error('a fault')) } as unknown as AcceptancesService;
    await new ClocksProcessor(new Outbox(w.transactions), w.transactions, broken, w.of(ConfirmationsService), faulty, w.of(CommitmentEndsService), w.of(StandingService), w.of(MatchEndsService), w.of(Invitations), w.of(JoinDrafts)).run();
    const states = await w.run(w.system, (tx) => tx.query<{ id: string; state: string }>('SELECT id, state FROM contract ORDER BY reference'));
    expect(states).toEqual([{ id: bad, state: 'active' }, { id: good, state: 'ended' }]);
  });
});
