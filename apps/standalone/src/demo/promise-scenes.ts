import type { Tx } from '@app/database';
import { addDays } from '@app/kernel';
import { CommitmentEndsService, CommitmentsService, ContractsService, PledgesService, TrackedService, type ChangeBasis } from '@app/marketplace';
import { MatchEndsService, NovationsService } from '@app/matching';
import type { Pairing } from './pairing';
import type { Scene } from './scenes';
import { wishOf } from './wishes';

const HOUR = 60;
const basis = (reference: string, reason: string): ChangeBasis => ({ reference, reason });

/** Contracts, promises and offers in every state; what the contract manager decides. */
export function promiseScenes(p: Pairing): Scene[] {
  const { stage, cast } = p;
  const s = (n: number) => cast.suppliers[n % cast.suppliers.length]!;
  const [commitments, ends, contracts, novations, pledges, tracked] = [stage.of(CommitmentsService), stage.of(CommitmentEndsService), stage.of(ContractsService), stage.of(NovationsService), stage.of(PledgesService), stage.of(TrackedService)];
  const manager = <T>(work: (tx: Tx) => Promise<T>) => stage.run(cast.contracts, work);
  const versionOf = (id: string) => stage.run(cast.system, async (tx) => (await tx.query<{ version: number }>('SELECT version FROM commitment WHERE council_id = $1 AND id = $2', [tx.councilId, id]))[0]!.version);
  const contract = (reference: string, title: string, suppliers: number[], more: object = {}, days = 400) => manager((tx) => contracts.create(tx, {
    reference: `${cast.plan.slug.slice(0, 3).toUpperCase()}-${reference}`, title, valuePence: 45_000_000, startsOn: addDays(p.today(), -40), endsOn: addDays(p.today(), days), tailDays: 30, managerId: cast.contracts.personId,
    suppliers: suppliers.map((n) => ({ organisationId: s(n).organisationId, shareBp: Math.floor(10_000 / suppliers.length) })), ...more,
  }));
  const onContract = (id: string) => ({ sourceKind: 'contract' as const, sourceReference: null, contractId: id, tailDays: undefined, windowTo: addDays(p.today(), 20) });

  return [
    // Ends unused: the shortfall shows.
    { at: 25, play: () => p.promised(s(3), 'CH-E1', 'space', 'hour', 20 * HOUR, { windowTo: addDays(p.today(), 9), tailDays: 0, onlyThemes: ['heritage'] }) },
    { at: 24, play: async () => {
      await contract('2001', 'Boiler servicing, last season', [4], {}, 10);
      await contract('2002', 'Play areas, next year', [5], { draft: true });
      const dropped = await contract('2003', 'Festival stage', [1], { draft: true });
      await manager((tx) => contracts.withdraw(tx, dropped.id, dropped.version));
    } },
    { at: 23, play: async () => {
      const no = await p.proposed(s(1), 'CH-R1', 'cash', 'gbp', 50_000);
      await manager((tx) => commitments.refuse(tx, no.id, no.version, 'This is part of the price already.'));
      const back = await p.proposed(s(2), 'CH-W1', 'mentoring', 'hour', 10 * HOUR);
      await stage.run(s(2).actor, (tx) => commitments.withdraw(tx, back.id, back.version, 'Our mentor is leaving us.'));
      const let1 = await p.promised(s(3), 'CH-V1', 'goods', 'item', 40, { onlyThemes: ['heritage'] });
      await manager(async (tx) => ends.waive(tx, let1.commitmentId, await versionOf(let1.commitmentId), basis('VAR-11', 'The depot burnt down.')));
      const turned = await p.promised(s(4), 'CH-C1', 'space', 'hour', 60 * HOUR, { onlyThemes: ['heritage'] });
      await manager(async (tx) => ends.convert(tx, turned.commitmentId, await versionOf(turned.commitmentId), basis('VAR-12', 'The rooms were let; money instead.'), {
        reference: 'CH-C2', title: 'A contribution in place of rooms', supplierId: s(4).organisationId, sourceKind: 'charter', sourceReference: 'Good Neighbour Charter', kind: 'cash', unit: 'gbp', quantity: 150_000, windowFrom: p.today(), windowTo: addDays(p.today(), 300), tailDays: 30,
      }));
    } },
    { at: 22, play: async () => {
      const framework = await contract('2100', 'Minor works framework', [0, 1, 2], { level: 'framework' });
      const callOff = await contract('2101', 'Minor works: roof of the north library', [1], { level: 'call-off', parentId: framework.id }, 200);
      await p.promised(s(1), 'SV-CO1', 'volunteering', 'hour', 60 * HOUR, { ...onContract(callOff.id), windowTo: addDays(p.today(), 190) });
      const fenced = await contract('2200', 'Estate caretaking, two wards', [2]);
      const wards = await stage.run(cast.system, (tx) => tx.query<{ code: string }>('SELECT ward_code AS code FROM council_area WHERE council_id = $1 ORDER BY 1 LIMIT 2', [tx.councilId]));
      await p.promised(s(2), 'SV-RF1', 'volunteering', 'hour', 80 * HOUR, { ...onContract(fenced.id), windowTo: addDays(p.today(), 390), onlyWards: wards.map((w) => w.code), onlyGroupKinds: ['charity', 'tenants'] });
    } },
    { at: 21, play: async () => {
      const spend = await p.promised(s(3), 'CH-SL1', 'mentoring', 'hour', 0, { basis: 'spend_linked', quantity: null, rateQuantity: HOUR, ratePence: 1_000_000 });
      await manager(async (tx) => commitments.recordInvoiced(tx, spend.commitmentId, await versionOf(spend.commitmentId), { totalPence: 24_000_000, reference: 'INV-0071' }));
      const more = await p.promised(s(4), 'CH-I1', 'skills', 'hour', 20 * HOUR);
      await manager(async (tx) => commitments.increase(tx, more.commitmentId, await versionOf(more.commitmentId), basis('VAR-20', 'A second phase was ordered.'), 10 * HOUR));
      await manager(async (tx) => ends.extend(tx, more.commitmentId, await versionOf(more.commitmentId), basis('VAR-21', 'And it runs for longer.'), addDays(p.today(), 420)));
    } },
    { at: 20, play: async () => {
      // The contract shrinks under what is agreed: the match stands, the rest is outstanding.
      const cut = await p.promised(s(5), 'CH-X1', 'volunteering', 'hour', 30 * HOUR);
      await p.accepted(s(5), cast.staged[5], { wish: wishOf('Paint our hall'), quantity: 30 * HOUR }, 'supplier', cut.pledgeId);
      await manager(async (tx) => commitments.reduce(tx, cut.commitmentId, await versionOf(cut.commitmentId), basis('VAR-30', 'Half the works were cancelled.'), 12 * HOUR));
    } },
    { at: 19, play: async () => {
      const longer = await contract('2300', 'Graffiti removal', [0], {}, 60);
      await manager((tx) => contracts.extend(tx, longer.id, longer.version, basis('EXT-1', 'One more year, as the contract allows.'), addDays(p.today(), 425)));
      const shorter = await contract('2301', 'Temporary depot', [1]);
      await manager((tx) => contracts.endEarly(tx, shorter.id, shorter.version, basis('END-1', 'The new depot is ready.'), addDays(p.today(), 30)));
      const passed = await contract('2302', 'Pest control', [2]);
      await manager((tx) => novations.novate(tx, passed.id, passed.version, basis('NOV-1', 'The business was sold.'), { fromId: s(2).organisationId, toId: s(3).organisationId }));
    } },
    { at: 18, play: async () => {
      const jobs = await p.proposed(s(0), 'TR-J1', 'local_jobs', 'person', 6, { title: 'Six people hired from the district', mode: 'tracked' });
      const spend = await p.proposed(s(1), 'TR-S1', 'local_spend', 'gbp', 9_000_000, { title: 'Bought from firms within ten miles', mode: 'tracked' });
      await manager((tx) => commitments.accept(tx, jobs.id, jobs.version));
      await manager((tx) => commitments.accept(tx, spend.id, spend.version));
      const report = (n: number, id: string, quantity: number) => stage.run(s(n).actor, (tx) => tracked.report(tx, id, { quantity, from: p.today(), to: p.today(), evidence: 'Payroll and postcodes, seen on screen.' }));
      const [yes, no] = [await report(0, jobs.id, 2), await report(1, spend.id, 1_250_000)];
      await manager((tx) => tracked.decide(tx, yes.id, yes.version, { accept: true, evidence: 'Payroll seen.' }));
      await manager((tx) => tracked.decide(tx, no.id, no.version, { accept: false, evidence: 'The firms named are in another county.' }));
      await report(0, jobs.id, 1);
    } },
    { at: 13, play: async () => {
      const paused = await p.offered(s(0), 'space', 'hour', 20 * HOUR, { title: 'The boardroom, after six' });
      await stage.run(s(0).actor, (tx) => pledges.pause(tx, paused, 1));
      const gone = await p.offered(s(1), 'goods', 'item', 12, { title: 'Twelve desks' });
      await stage.run(s(1).actor, (tx) => stage.of(MatchEndsService).withdrawPledge(tx, gone, null, { code: 'capacity' }));
      const over = await p.offered(s(2), 'volunteering', 'hour', 14 * HOUR, { title: 'A crew in half-term' });
      await stage.run(cast.system, (tx) => stage.of(MatchEndsService).withdrawPledge(tx, over, null, { code: 'other', note: 'Its last day has passed.' }, 'expired'));
      const whole = await p.offered(s(3), 'mentoring', 'hour', 40 * HOUR, { title: 'Two mentors' });
      await stage.run(s(3).actor, (tx) => pledges.split(tx, whole, 1, 15 * HOUR, { title: 'One mentor, online', windowFrom: p.today(), windowTo: addDays(p.today(), 90), remote: true }));
    } },
  ];
}
