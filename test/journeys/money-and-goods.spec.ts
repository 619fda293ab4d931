import { ConfirmationsService, listDeliveries } from '@app/delivery';
import type { Kind, Unit } from '@app/kernel';
import { CommitmentsService, PledgesService, StandingService } from '@app/marketplace';
import { openPledges } from '@app/matching';
import { organisationStatement } from '@app/reporting';
import { PAINTERS, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

const WINDOW = { windowFrom: '2026-06-01', windowTo: '2026-12-31' };
const fieldsOf = (work: Promise<unknown>): Promise<string[]> => work.then(() => [], (e: { facts?: { fields?: object } }) => Object.keys(e.facts?.fields ?? {}));

describe('money and goods', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  beforeAll(async () => { w = await world(); s = stage(w); });
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
  });
  afterEach(async () => expect(await w.differences()).toEqual([]));
  afterAll(() => w.close());

  const agreed = (kind: Kind, unit: Unit, quantity: number) => s.upToAgreed(c, { lines: [{ kind, unit, quantity, ...WINDOW }] }, quantity, { kind, unit, quantity, ...(kind === 'goods' && unit === 'gbp' ? { priceBasis: 'receipt' as const } : {}) });

  it('is money paid and received by a reference on both sides, and only money has one', async () => {
    const { match } = await agreed('cash', 'gbp', 50_000);
    expect(await fieldsOf(s.log(c, match.id, 20_000))).toEqual(['paymentReference']);
    expect(await fieldsOf(s.log(c, match.id, 20_000, { paymentReference: '  ' }))).toEqual(['paymentReference']);
    const { delivery } = await s.log(c, match.id, 20_000, { paymentReference: ' BACS 1042 ' });
    expect(await fieldsOf(s.confirm(c, delivery.id, { answer: 'all' }))).toEqual(['paymentReference']);
    await s.confirm(c, delivery.id, { answer: 'part', quantity: 15_000, paymentReference: 'FP 1042' });
    const { items: [seen] } = await w.read(c.group, (tx) => listDeliveries(tx, { id: delivery.id }));
    expect([seen!.paymentReference, seen!.confirmations[0]!.paymentReference]).toEqual(['BACS 1042', 'FP 1042']);
    const second = await s.log(c, match.id, 1_000, { paymentReference: 'BACS 1043' });
    expect(await refusal(s.confirm(c, second.delivery.id, { answer: 'dispute', whatChanged: 'Nothing came.' }))).toBeNull();
    // A volunteer saw the money, not the statement; for nothing else does that count.
    const third = await s.log(c, match.id, 2_000, { paymentReference: 'BACS 1044' });
    await s.confirm(c, third.delivery.id, { answer: 'all', referenceUnknown: true });
    expect((await w.read(c.group, (tx) => listDeliveries(tx, { id: third.delivery.id }))).items[0]).toMatchObject({ state: 'confirmed', paymentReference: 'BACS 1044', confirmations: [{ paymentReference: '' }] });
    const hours = await s.upToLogged(await s.cast().then((cast) => ((c = cast), w.clock.set('2026-06-01T09:00:00Z'), cast)));
    expect(await fieldsOf(s.log(c, hours.match.id, 60, { paymentReference: 'BACS 1' }))).toEqual(['paymentReference']);
    expect(await fieldsOf(s.confirm(c, hours.delivery.id, { answer: 'all', paymentReference: 'BACS 1', disposalCostPence: 100 }))).toEqual(['disposalCostPence', 'paymentReference']);
  });

  it('shows what it cost to be rid of goods as a negative line of both statements, taken back with the delivery', async () => {
    const { match } = await agreed('goods', 'item', 10);
    const { delivery } = await s.log(c, match.id, 10);
    await s.confirm(c, delivery.id, { answer: 'all', disposalCostPence: 4_500 });
    const costs = async () => (await Promise.all([c.group, c.supplier].map((who) => w.read(who, (tx) => organisationStatement(tx, who.organisationId!))))).map((x) => x.costs);
    expect(await costs()).toEqual([[{ unit: 'gbp', disposal: -4_500 }], [{ unit: 'gbp', disposal: -4_500 }]]);
    await w.run(c.broker, (tx) => w.of(ConfirmationsService).reverse(tx, delivery.id, null, 'It was another group\'s.'));
    expect((await costs()).map(([line]) => line!.disposal + 0)).toEqual([0, 0]);
  });

  it('keeps goods in pounds out of rounds until their supplier says what the pounds are, whatever the clock says', async () => {
    const manager = await w.person('contract_manager');
    const commitment = await w.run(manager, (tx) => w.of(CommitmentsService).propose(tx, { reference: 'G1', title: 'Paint', supplierId: c.supplier.organisationId!, sourceKind: 'free_will', kind: 'goods', unit: 'gbp', quantity: 50_000, ...WINDOW }));
    await w.run(manager, (tx) => w.of(CommitmentsService).accept(tx, commitment.id, commitment.version));
    const [pledge] = await w.read(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM pledge WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, commitment.id]));
    w.clock.set('2026-07-01T09:00:00Z');
    const inRounds = () => w.read(w.system, async (tx) => (await openPledges(tx)).some((p) => p.pledgeId === pledge!.id));
    expect(await w.run(w.system, (tx) => w.of(StandingService).enterUnanswered(tx, pledge!.id))).toBe(false);
    expect(await w.read(w.system, (tx) => w.of(StandingService).unansweredDue(tx))).not.toContain(pledge!.id);
    expect(await inRounds()).toBe(false);
    await w.run(c.supplier, (tx) => w.of(PledgesService).answer(tx, pledge!.id, 1, { ...PAINTERS, title: 'Paint', priceBasis: 'receipt' }));
    expect(await inRounds()).toBe(true);
  });
});
