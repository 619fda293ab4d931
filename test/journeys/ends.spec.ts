import { CasesService, ConfirmationsService, DeliveriesService, deliveryView } from '@app/delivery';
import { newId } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { demand, supply, type Need, type Pledge } from '@app/marketplace';
import { MatchEndsService } from '@app/matching';
import { HOURS, stage, type Cast } from './stage';
import { refusal, world, type World } from './world';

describe('what comes back after an end', () => {
  let w: World;
  let s: ReturnType<typeof stage>;
  let c: Cast;
  beforeAll(async () => {
    w = await world();
    s = stage(w);
  });
  afterAll(() => w.close());
  beforeEach(async () => {
    w.clock.set('2026-06-01T09:00:00Z');
    c = await s.cast();
  });
  afterEach(async () => expect(await w.differences()).toEqual([]));

  const end = (matchId: string, code = 'capacity') => w.run(c.supplier, (tx) => w.of(MatchEndsService).end(tx, matchId, null, { code }));
  const reverse = (deliveryId: string) => w.run(c.broker, (tx) => w.of(ConfirmationsService).reverse(tx, deliveryId, null, 'Logged twice.'));
  const fallSilent = (deliveryId: string) => w.run(w.system, (tx) => w.of(ConfirmationsService).fallSilent(tx, deliveryId));
  const caseOf = async (deliveryId: string) => (await w.read(w.system, (tx) => tx.query<{ id: string }>('SELECT id FROM "case" WHERE delivery_id = $1', [deliveryId])))[0]!.id;
  const decide = async (deliveryId: string, outcome: 'upheld' | 'not-upheld' | 'part', quantity?: number, by = c.broker) => {
    const id = await caseOf(deliveryId);
    return w.run(by, (tx) => w.of(CasesService).decide(tx, id, null, { outcome, quantity, reason: 'The sheet is signed.' }));
  };
  const appeal = async (deliveryId: string) => {
    const id = await caseOf(deliveryId);
    return w.run(c.group, (tx) => w.of(CasesService).appeal(tx, id, null, 'It was not signed by us.'));
  };
  const confirmedOf = async (id: string) => (await w.read(c.broker, (tx) => deliveryView(tx, id))).confirmed / HOURS;
  const books = async ({ need, pledge, match }: { need: Need; pledge: Pledge; match: { id: string; needLineId: string } }) => {
    const of = await w.read(w.system, (tx) => w.of(Ledger).balances(tx, [supply.offered(pledge.id, 'hour'), supply.reserved(match.id, 'hour'), supply.confirmed(match.id, 'hour'), demand.needed(match.needLineId, 'hour')]));
    const [offered, reserved, confirmed, needed] = of.map((b) => b.balance / HOURS);
    return { need: await s.stateOf('need', need.id), offered, reserved, confirmed, needed };
  };
  const net = async (matchId: string) => Number((await w.read(w.system, (tx) => tx.query<{ balance: string }>(`SELECT credits_posted - debits_posted AS balance FROM ledger.account WHERE book = 'value' AND stage = 'net' AND subject = $1`, [matchId])))[0]?.balance ?? 0);

  it('lets a match end whose only log was taken back', async () => {
    const at = await s.upToLogged(c);
    await w.run(c.supplier, (tx) => w.of(DeliveriesService).withdraw(tx, at.delivery.id, null));
    await end(at.match.id);
    expect(await s.stateOf('match', at.match.id)).toBe('ended_short');
    expect(await books(at)).toEqual({ need: 'open', offered: 30, reserved: 0, confirmed: 0, needed: 40 });
  });

  it('gives back what is denied late on a match that has ended', async () => {
    const at = await s.upToLogged(c);
    w.clock.set('2026-07-20T09:00:00Z');
    await fallSilent(at.delivery.id);
    await end(at.match.id);
    await s.confirm(c, at.delivery.id, { answer: 'part', quantity: 4 * HOURS });
    expect(await books(at)).toEqual({ need: 'part_matched', offered: 26, reserved: 0, confirmed: 4, needed: 36 });
  });

  it('gives back what is reversed on a match that has ended', async () => {
    const at = await s.upToLogged(c);
    await s.confirm(c, at.delivery.id, { answer: 'all' });
    await end(at.match.id);
    await reverse(at.delivery.id);
    expect(await books(at)).toEqual({ need: 'open', offered: 30, reserved: 0, confirmed: 0, needed: 40 });
  });

  it('gives back what an appeal takes from a match that has ended', async () => {
    const at = await s.upToLogged(c);
    await s.confirm(c, at.delivery.id, { answer: 'dispute', whatChanged: 'Nobody came.' });
    await decide(at.delivery.id, 'part', 6 * HOURS);
    await end(at.match.id);
    expect(await books(at)).toMatchObject({ offered: 24, reserved: 0, confirmed: 6 });
    await appeal(at.delivery.id);
    expect(await books(at)).toMatchObject({ offered: 20, reserved: 10, confirmed: 0 });
    await decide(at.delivery.id, 'not-upheld', undefined, await w.person('broker'));
    expect(await books(at)).toEqual({ need: 'open', offered: 30, reserved: 0, confirmed: 0, needed: 40 });
  });

  it('takes back nothing while a case is open, and afterwards all of it with what the case decided', async () => {
    const at = await s.upToLogged(c, 20 * HOURS);
    await s.confirm(c, at.delivery.id, { answer: 'part', quantity: 12 * HOURS });
    expect(await refusal(reverse(at.delivery.id))).toBe('case-open');
    await decide(at.delivery.id, 'upheld');
    expect([await confirmedOf(at.delivery.id), await s.stateOf('match', at.match.id)]).toEqual([20, 'completed']);
    await appeal(at.delivery.id);
    expect([await refusal(reverse(at.delivery.id)), await confirmedOf(at.delivery.id)]).toEqual(['case-open', 12]);
    await decide(at.delivery.id, 'part', 6 * HOURS, await w.person('broker'));
    expect([await confirmedOf(at.delivery.id), (await net(at.match.id)) > 0]).toEqual([18, true]);
    await reverse(at.delivery.id);
    expect(await books(at)).toMatchObject({ reserved: 20, confirmed: 0 });
    expect([await confirmedOf(at.delivery.id), await net(at.match.id)]).toEqual([0, 0]);
  });

  it('takes back what was disputed whole and upheld, once', async () => {
    const at = await s.upToLogged(c);
    await s.confirm(c, at.delivery.id, { answer: 'dispute' });
    await decide(at.delivery.id, 'upheld');
    await reverse(at.delivery.id);
    expect(await books(at)).toMatchObject({ reserved: 20, confirmed: 0 });
    expect([await refusal(reverse(at.delivery.id)), await refusal(appeal(at.delivery.id))]).toEqual(['wrong-state', 'wrong-state']);
  });

  it('counts what was confirmed late, until it is taken back', async () => {
    const at = await s.upToLogged(c);
    w.clock.set('2026-07-20T09:00:00Z');
    await fallSilent(at.delivery.id);
    await s.confirm(c, at.delivery.id, { answer: 'part', quantity: 7 * HOURS });
    expect(await confirmedOf(at.delivery.id)).toBe(7);
    await reverse(at.delivery.id);
    expect(await confirmedOf(at.delivery.id)).toBe(0);
  });

  it('gives the session back what a reversed delivery had of it', async () => {
    const { match } = await s.upToAgreed(c);
    const session = { id: newId(), quantity: 10 * HOURS };
    const { delivery } = await s.log(c, match.id, 10 * HOURS, { session });
    await s.confirm(c, delivery.id, { answer: 'all' });
    await reverse(delivery.id);
    await s.log(c, match.id, 10 * HOURS, { session });
  });
});
