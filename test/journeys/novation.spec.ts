import type { Actor } from '@app/kernel';
import { Ledger, Periods } from '@app/ledger';
import { CommitmentsService, ContractsService, PledgesService, StandingService, supply, type PledgeTerms } from '@app/marketplace';
import { NovationsService } from '@app/matching';
import { organisationStatement, periodStatement } from '@app/reporting';
import { Client } from 'pg';
import { HOURS, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

const TERMS: PledgeTerms = { title: 'A team to paint', windowFrom: '2026-06-01', windowTo: '2026-12-31', postcode: 'OX1 1AB', radiusM: 15_000, checks: ['enhanced:children'], insuredUntil: '2027-03-31', trade: 'painting', skills: ['decorating'] };

describe('a contract that passes to another supplier', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
    c = await s.cast();
  });
  afterAll(() => w.close());

  it('ends what its first supplier had not agreed to, and asks the new one for its own terms before anything is matched', async () => {
    const [manager, successor] = [await w.person('contract_manager'), await w.organisation('supplier')];
    const contract = await w.run(manager, (tx) => w.of(ContractsService).create(tx, { reference: 'K-1', title: 'Roads', startsOn: '2026-01-01', endsOn: '2026-12-31', managerId: manager.personId, suppliers: [{ organisationId: c.supplier.organisationId!, shareBp: 10_000 }] }));
    const commitment = await w.run(manager, (tx) => w.of(CommitmentsService).propose(tx, { reference: 'SV-1', title: 'Volunteer hours', supplierId: c.supplier.organisationId!, contractId: contract.id, kind: 'volunteering', unit: 'hour', quantity: 100 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }));
    await w.run(manager, (tx) => w.of(CommitmentsService).accept(tx, commitment.id, commitment.version));
    const offer = () => w.read(w.system, (tx) => tx.query<{ id: string; state: string; version: number; organisation_id: string; checks: string[]; insured_until: string | null; trade: string | null; skills: string[]; radius_m: number; enters_rounds_at: Date }>('SELECT * FROM pledge WHERE commitment_id = $1', [commitment.id])).then((rows) => rows[0]!);
    const standing = await w.run(c.supplier, async (tx) => w.of(PledgesService).answer(tx, (await offer()).id, 1, TERMS));
    const asked = [];
    for (const hours of [10, 11, 12]) {
      const group = await w.organisation('group');
      asked.push({ group, match: await s.ask({ ...c, group }, await s.open({ ...c, group }), standing, hours * HOURS) });
    }
    const [proposed, approved, agreed] = asked as [typeof asked[0], typeof asked[0], typeof asked[0]];
    await s.approve(c, approved.match.id);
    await s.approve(c, agreed.match.id);
    await s.accept(agreed.group, agreed.match.id);
    await w.run(manager, (tx) => w.of(NovationsService).novate(tx, contract.id, contract.version, { reference: 'NOV-1', reason: 'Sold.' }, { fromId: c.supplier.organisationId!, toId: successor.organisationId! }));
    expect([await s.stateOf('match', proposed.match.id), await s.stateOf('match', approved.match.id), await s.stateOf('match', agreed.match.id)]).toEqual(['withdrawn', 'withdrawn', 'accepted']);
    const [offered] = await w.read(w.system, (tx) => w.of(Ledger).balances(tx, [supply.offered(standing.id, 'hour')]));
    expect(offered).toMatchObject({ available: 88 * HOURS, pendingDebits: 0 });
    expect(await offer()).toMatchObject({ organisation_id: successor.organisationId, state: 'awaiting_answer', checks: [], insured_until: null, trade: null, skills: [], radius_m: 20_000 });
    expect((await w.events()).slice(-4)).toContain('pledge.offered');
    // Nothing is asked of the new supplier on the old one's word.
    const late = await w.organisation('group');
    expect(await refusal(s.ask({ ...c, supplier: successor }, await s.open({ ...c, group: late }), standing, 10 * HOURS))).toBe('not-matchable');
    // Ten working days on, it comes in on the defaults.
    w.clock.set('2026-06-16T09:00:00Z');
    expect(await w.run(w.system, (tx) => w.of(StandingService).unansweredDue(tx))).toEqual([standing.id]);
    expect(await w.run(w.system, (tx) => w.of(StandingService).enterUnanswered(tx, standing.id))).toBe(true);
    expect(await w.differences()).toEqual([]);
  });

  it('leaves what was published of the first supplier as it was published', async () => {
    // The books' clock with the house's: a closure and a novation are told apart by when they were recorded.
    const owner = new Client({ connectionString: w.database.superUrl });
    await owner.connect();
    const at = async (instant: string) => {
      w.clock.set(instant);
      await owner.query('INSERT INTO ledger.clock_setting (instant) VALUES ($1) ON CONFLICT (one) DO UPDATE SET instant = excluded.instant', [instant]);
    };
    await at('2026-06-01T09:00:00Z');
    const [manager, first, second] = [await w.person('contract_manager'), await w.organisation('supplier'), await w.organisation('supplier')];
    const contract = await w.run(manager, (tx) => w.of(ContractsService).create(tx, { reference: 'K-2', title: 'Parks', startsOn: '2026-01-01', endsOn: '2026-12-31', managerId: manager.personId, suppliers: [{ organisationId: first.organisationId!, shareBp: 10_000 }] }));
    const commitment = await w.run(manager, (tx) => w.of(CommitmentsService).propose(tx, { reference: 'SV-2', title: 'Volunteer hours', supplierId: first.organisationId!, contractId: contract.id, kind: 'volunteering', unit: 'hour', quantity: 100 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }));
    await w.run(manager, (tx) => w.of(CommitmentsService).accept(tx, commitment.id, commitment.version));
    await at('2026-07-05T09:00:00Z');
    await w.run(w.system, (tx) => w.of(Periods).close(tx, '2026-04-01'));
    const of = (who: Actor) => w.read(w.system, async (tx) => {
      const id = who.organisationId!;
      return [(await periodStatement(tx, '2026-04-01', id)).lines, (await organisationStatement(tx, id, { at: '2026-06-30', by: 'happened' })).supply, (await organisationStatement(tx, id, { at: '2026-06-30T12:00:00Z', by: 'recorded' })).supply];
    });
    const published = await of(first);
    expect(published[1]).toMatchObject([{ promised: 100 * HOURS }]);
    await at('2026-08-05T09:00:00Z');
    await w.run(manager, (tx) => w.of(NovationsService).novate(tx, contract.id, contract.version, { reference: 'NOV-2', reason: 'Sold.' }, { fromId: first.organisationId!, toId: second.organisationId! }));
    expect(await of(first)).toEqual(published);
    expect(await of(second)).toEqual([[], [], []]);
    expect(await w.read(w.system, async (tx) => (await organisationStatement(tx, second.organisationId!)).supply)).toMatchObject([{ promised: 100 * HOURS }]);
    await owner.end();
  });
});
