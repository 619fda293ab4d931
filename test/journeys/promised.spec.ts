import type { Actor } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { CommitmentEndsService, CommitmentsService, NeedsService, PledgesService, supply, type Commitment, type Pledge } from '@app/marketplace';
import { AsksService, MatchEndsService } from '@app/matching';
import { HOURS, PAINTERS, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

describe('what a promise has left', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  let manager: Actor;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    [c, manager] = [await s.cast(), await w.person('contract_manager')];
  });
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const { kind: _k, unit: _u, quantity: _q, ...terms } = PAINTERS;
  const basis = { reference: 'VAR-1', reason: 'Half the works were cancelled.' };
  const commitments = () => w.of(CommitmentsService);
  const pledges = () => w.of(PledgesService);
  const now = async (id: string) => (await w.read(w.system, (tx) => tx.query<{ version: number; reduction_outstanding: string }>('SELECT version, reduction_outstanding FROM commitment WHERE id = $1', [id])))[0]!;
  const pledgeNow = (id: string) => w.run(w.system, (tx) => pledges().lock(tx, id, null));
  const promise = async (hours = 100): Promise<{ commitment: Commitment; standing: Pledge }> => {
    const input = { reference: 'SV-1', title: 'Volunteer hours', supplierId: c.supplier.organisationId!, sourceKind: 'free_will' as const, kind: 'volunteering', unit: 'hour', quantity: hours * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31', tailDays: 0 };
    const proposed = await w.run(manager, (tx) => commitments().propose(tx, input));
    const commitment = await w.run(manager, (tx) => commitments().accept(tx, proposed.id, proposed.version));
    const [row] = await w.read(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM pledge WHERE commitment_id = $1', [commitment.id]));
    return { commitment, standing: await w.run(c.supplier, (tx) => pledges().answer(tx, row!.id, 1, terms)) };
  };
  const accepted = async (pledge: Pledge, hours: number) => {
    const need = await s.open(c);
    const match = await w.run(c.supplier, async (tx) => w.of(AsksService).ask(tx, { pledgeId: pledge.id, lineId: (await w.of(NeedsService).linesOf(tx, need.id))[0]!.id, quantity: hours * HOURS }));
    await s.approve(c, match.id);
    await s.accept(c.group, match.id);
    return match;
  };
  const end = (matchId: string) => w.run(c.supplier, (tx) => w.of(MatchEndsService).end(tx, matchId, null, { code: 'capacity' }));
  const offered = async (...ids: string[]) => (await w.read(w.system, (tx) => w.of(Ledger).balances(tx, ids.map((id) => supply.offered(id, 'hour'))))).map((b) => b.balance / HOURS);
  const ended = async (id: string) => (await w.read(w.system, (tx) => w.of(Ledger).balances(tx, [supply.source(id, 'hour'), supply.open(id, 'hour'), supply.shortfall(id, 'hour')]))).map((b) => b.balance / HOURS);

  it('goes from a part that was withdrawn to the standing offer', async () => {
    const { standing } = await promise();
    const part = await w.run(c.supplier, (tx) => pledges().split(tx, standing.id, standing.version, 30 * HOURS, terms));
    const match = await accepted(part, 20);
    await w.run(c.supplier, (tx) => w.of(MatchEndsService).withdrawPledge(tx, part.id, null, { code: 'capacity' }));
    expect(await offered(part.id, standing.id)).toEqual([0, 80]);
    await end(match.id);
    expect(await offered(part.id, standing.id)).toEqual([0, 100]);
    expect((await pledgeNow(standing.id)).quantity).toBe(100 * HOURS);
  });

  it('settles a reduction that outlasted the promise before anything counts as short', async () => {
    const { commitment, standing } = await promise(40);
    const match = await accepted(standing, 40);
    await w.run(manager, async (tx) => commitments().reduce(tx, commitment.id, (await now(commitment.id)).version, basis, 15 * HOURS));
    // The council's ninety days after the end are over.
    w.clock.set('2027-04-10T09:00:00Z');
    await w.run(w.system, (tx) => w.of(CommitmentEndsService).end(tx, commitment.id));
    expect(Number((await now(commitment.id)).reduction_outstanding)).toBe(15 * HOURS);
    await end(match.id);
    expect([await ended(commitment.id), Number((await now(commitment.id)).reduction_outstanding)]).toEqual([[-25, 0, 25], 0]);
  });

  it('stays promised: the standing offer can be paused, not withdrawn', async () => {
    const { standing } = await promise();
    expect(await refusal(w.run(c.supplier, (tx) => w.of(MatchEndsService).withdrawPledge(tx, standing.id, null, { code: 'capacity' })))).toBe('standing-pledge');
    await w.run(c.supplier, (tx) => pledges().pause(tx, standing.id, standing.version));
  });

  it('is offered again where more is promised on a standing offer that was withdrawn before that was refused', async () => {
    const { commitment, standing } = await promise();
    await w.run(w.system, (tx) => tx.query(`UPDATE pledge SET state = 'withdrawn' WHERE id = $1`, [standing.id]));
    await w.run(manager, async (tx) => commitments().increase(tx, commitment.id, (await now(commitment.id)).version, basis, 10 * HOURS));
    expect([await s.stateOf('pledge', standing.id), await offered(standing.id)]).toEqual(['open', [110]]);
  });

  it('may be used to the end of the promise again after the supplier had said less', async () => {
    const { standing } = await promise();
    const refine = async (windowTo: string) => w.run(c.supplier, async (tx) => pledges().refine(tx, standing.id, (await pledges().lock(tx, standing.id, null)).version, { ...terms, windowTo }));
    await refine('2026-08-31');
    expect((await refine('2026-12-31')).windowTo).toBe('2026-12-31');
    expect(await refusal(refine('2027-04-01'))).toBe('bad-pledge');
  });

  it('is decided by a contract manager without an interest in its supplier', async () => {
    const { commitment } = await promise();
    await w.run(w.system, (tx) => tx.query(`INSERT INTO declared_interest (council_id, id, person_id, organisation_id, created_at) VALUES ($1, gen_random_uuid(), $2, $3, $4)`, [w.councilId, manager.personId, c.supplier.organisationId, tx.now]));
    const { version } = await now(commitment.id);
    expect(await refusal(w.run(manager, (tx) => commitments().reduce(tx, commitment.id, version, basis, HOURS)))).toBe('declared-interest');
    expect(await refusal(w.run(manager, (tx) => w.of(CommitmentEndsService).waive(tx, commitment.id, version, basis)))).toBe('declared-interest');
    const other = await w.person('contract_manager');
    await w.run(other, (tx) => commitments().reduce(tx, commitment.id, version, basis, HOURS));
  });
});
