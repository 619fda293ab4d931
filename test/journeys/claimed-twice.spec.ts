import { PledgesService } from '@app/marketplace';
import { newId } from '@app/kernel';
import { HOURS, PAINTERS, stage } from './stage';
import { refusal, world, type World } from './world';

describe('what must not be claimed twice, or at any price', () => {
  let w: World;
  beforeAll(async () => { w = await world(); });
  afterAll(() => w.close());

  it('is refused where two measures are names for the same help of a day, and one session keeps them apart', async () => {
    const s = stage(w);
    const c = await s.cast();
    const [first, second] = [await s.upToAgreed(c, {}, 4 * HOURS), (w.clock.set('2026-06-01T09:00:00Z'), await s.upToAgreed(c, { lines: [{ kind: 'mentoring', unit: 'hour', quantity: 4 * HOURS, windowFrom: '2026-06-01', windowTo: '2026-12-31' }] }, 4 * HOURS, { kind: 'mentoring' }))];
    await w.run(w.system, (tx) => tx.query(`UPDATE measure SET never_with = ARRAY(SELECT code FROM measure WHERE kind = 'volunteering' AND unit = 'hour') WHERE kind = 'mentoring' AND unit = 'hour'`));
    const session = { id: newId(), quantity: 4 * HOURS };
    await s.log(c, first.match.id, 2 * HOURS, { session });
    expect(await refusal(s.log(c, second.match.id, 2 * HOURS))).toBe('measures-exclusive');
    expect(await refusal(s.log(c, second.match.id, 2 * HOURS, { happenedOn: '2026-06-13' }))).toBeNull();
    expect(await refusal(s.log(c, second.match.id, 2 * HOURS, { session }))).toBeNull();
    expect(await w.differences()).toEqual([]);
  });

  it('is refused of goods in pounds whose price is from nowhere', async () => {
    const supplier = await w.organisation('supplier');
    const goods = (more: object) => refusal(w.run(supplier, (tx) => w.of(PledgesService).offer(tx, supplier.organisationId!, { ...PAINTERS, title: 'Paint', kind: 'goods', unit: 'gbp', quantity: 50_000, ...more })));
    expect([await goods({}), await goods({ priceBasis: 'none' }), await goods({ priceBasis: 'receipt' }), await goods({ unit: 'item', quantity: 5 })]).toEqual(['price-basis-missing', 'price-basis-missing', null, null]);
  });
});
