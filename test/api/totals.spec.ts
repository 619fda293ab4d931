import { record } from '@app/database';
import { newId } from '@app/kernel';
import { BookChecks, totalDifferences, type Fault } from '@app/reporting';
import { Ledger } from '@app/ledger';
import { Client } from 'pg';
import { apiWorld, type ApiWorld, type Caller } from './fixture';
import { accepted, contractOf, logged, matched, type Body } from './promises';

interface Total { dimension: string; key: string; book: string; stage: string; name: string; grade: string | null; unit: string; balance: number; held: number; transfers: string }

describe('totals', () => {
  let w: ApiWorld;
  let checks: BookChecks;
  let [manager, supplier, group, broker, auditor]: Caller[] = [];
  let [match, delivery]: Body[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    checks = new BookChecks(w.of(Ledger));
    [manager, broker, auditor] = [await w.as(await w.person('contract_manager')), await w.as(await w.person('broker')), await w.as(await w.person('auditor'))];
    [supplier, group] = [await w.as(await w.organisation('supplier')), await w.as(await w.organisation('group'))];
    match = await matched({ supplier, group, broker }, await accepted(manager, supplier, await contractOf(manager, supplier)), 480);
    delivery = await logged(supplier, match, 300);
    await group.post(`/deliveries/${delivery.id}/confirmation`, { answer: 'all' }, { version: delivery.version }).expect(200);
  });
  afterAll(() => w.close());

  const run = <T>(work: (tx: Parameters<Parameters<typeof w.run<T>>[1]>[0]) => Promise<T>): Promise<T> => w.run(w.system, work);
  const totals = async (query: string): Promise<Total[]> => (await auditor!.get(`/totals?${query}&limit=200`).expect(200)).body.items as Total[];
  const alarms = () => run((tx) => tx.query<{ payload: Fault }>(`SELECT payload FROM event WHERE council_id = $1 AND type = 'ledger.alarm_raised' ORDER BY id`, [w.councilId]));
  /** As the database's superuser, with every trigger off; then as it was. */
  async function tampered<T>(sql: string, undo: string, work: () => Promise<T>): Promise<T> {
    const client = new Client({ connectionString: w.database.superUrl });
    await client.connect();
    try {
      await client.query(`SET session_replication_role = replica; ${sql}`);
      return await work();
    } finally {
      await client.query(undo);
      await client.end();
    }
  }

  it('are made when the journal has grown, and only then', async () => {
    expect(await totals('dimension=council')).toEqual([]);
    expect(await run((tx) => checks.refresh(tx))).toBe(true);
    expect(await run((tx) => checks.refresh(tx))).toBe(false);
    await accepted(manager!, supplier!, await contractOf(manager!, supplier!));
    expect(await run((tx) => checks.refresh(tx))).toBe(true);
  });

  it('say the same by council, supplier, group, ward and measure, each with its grade', async () => {
    const by = { council: '', supplier: supplier!.actor.organisationId!, group: group!.actor.organisationId!, ward: 'E05013111' };
    for (const [dimension, key] of Object.entries(by)) {
      const found = (await totals(`dimension=${dimension}`)).filter((t) => t.key === key && t.stage === 'confirmed');
      for (const t of found) expect(t).toMatchObject({ name: 'Confirmed', grade: 'group-confirmed', unit: 'hour', balance: 300 });
      expect(found.map((t) => t.book).sort()).toEqual(dimension === 'supplier' ? ['supply'] : dimension === 'group' ? ['demand'] : ['demand', 'supply']);
    }
    const net = (await totals('dimension=council&book=value')).find((t) => t.stage === 'net')!;
    expect(net.balance).toBeGreaterThan(0);
    expect((await totals('dimension=measure&book=value')).filter((t) => t.stage === 'net').reduce((n, t) => n + t.balance, 0)).toBe(net.balance);
    expect((await totals('dimension=council')).reduce((n, t) => n + t.balance, 0)).toBe(0);
    await auditor!.get('/totals').expect(422);
    await supplier!.get('/totals?dimension=council').expect(403);
  });

  it('open to their transfers, those to the delivery, and that to what the group said', async () => {
    for (const [dimension, stageOf] of [['council', 'confirmed'], ['supplier', 'confirmed'], ['group', 'confirmed'], ['ward', 'confirmed'], ['measure', 'net']]) {
      for (const total of (await totals(`dimension=${dimension}`)).filter((t) => t.stage === stageOf)) {
        const { items } = (await auditor!.get(`${total.transfers}&limit=200`).expect(200)).body as { items: { kind: string; amount: number; deliveryId: string | null }[] };
        expect([dimension, items.filter((t) => ['single', 'post'].includes(t.kind)).reduce((n, t) => n + t.amount, 0)]).toEqual([dimension, total.balance]);
        for (const t of items) expect([dimension, t.deliveryId]).toEqual([dimension, delivery!.id]);
      }
    }
    const { body } = await auditor!.get(`/deliveries/${delivery!.id}`).expect(200);
    expect(body.confirmations).toMatchObject([{ answer: 'all', quantity: 300 }]);
  });

  it('page', async () => {
    const all = await totals('dimension=supplier');
    const seen: Total[] = [];
    for (let cursor = ''; ;) {
      const { body } = await auditor!.get(`/totals?dimension=supplier&limit=2${cursor && `&cursor=${cursor}`}`).expect(200);
      seen.push(...body.items as Total[]);
      if (!body.nextCursor) break;
      cursor = body.nextCursor as string;
    }
    expect(seen).toEqual(all);
  });

  it('agree with the journal; who changes one, a counter or an entry behind our back raises the alarm, once a day', async () => {
    expect(await run((tx) => checks.check(tx))).toEqual([]);
    expect(await alarms()).toEqual([]);
    const total = (by: number) => `UPDATE book_total SET balance = balance + ${by} WHERE dimension = 'supplier' AND stage = 'offered'`;
    await tampered(total(60), total(-60), async () => {
      expect(await run((tx) => totalDifferences(tx))).toMatchObject([{ dimension: 'supplier', stage: 'offered' }]);
      expect(await run((tx) => checks.check(tx))).toHaveLength(1);
      expect(await run((tx) => checks.check(tx))).toHaveLength(1);
      expect(await alarms()).toMatchObject([{ payload: { what: 'total by supplier: supply offered', unit: 'hour' } }]);
    });
    const counter = (by: number) => `UPDATE ledger.account SET credits_posted = credits_posted + ${by} WHERE book = 'supply' AND stage = 'confirmed'`;
    await tampered(counter(60), counter(-60), async () => expect((await run((tx) => checks.check(tx)))[0]).toMatchObject({ what: 'credits posted', shown: 360, inBooks: 300 }));
    const entry = (by: number) => `SET session_replication_role = replica; UPDATE ledger.transfer SET amount = amount + ${by} WHERE code = 'delivery.confirmed' AND kind = 'post'`;
    await tampered(entry(60), entry(-60), async () => expect((await run((tx) => checks.check(tx)))[0]).toMatchObject({ shown: 300, inBooks: 360 }));
    // Of the last, which account comes first is chance: the same counter is told once a day.
    expect((await alarms()).slice(0, 2).map((alarm) => alarm.payload.what)).toEqual(['total by supplier: supply offered', 'credits posted']);
    expect(await run((tx) => checks.check(tx))).toEqual([]);
  });

  it('are made again from nothing by one command', async () => {
    const before = await totals('dimension=council');
    await run((tx) => tx.query('DELETE FROM book_total WHERE council_id = $1', [w.councilId]));
    expect((await run((tx) => checks.check(tx))).length).toBeGreaterThan(0);
    expect(await run((tx) => checks.rebuild(tx))).toBeGreaterThan(0);
    expect(await totals('dimension=council')).toEqual(before);
    expect(await run((tx) => checks.check(tx))).toEqual([]);
  });

  it('are made again where promises went to another supplier, though no entry moved', async () => {
    await run((tx) => checks.rebuild(tx));
    expect(await run((tx) => checks.refresh(tx))).toBe(false);
    w.clock.advance(60_000);
    await run((tx) => record(tx, { type: 'commitment.novated', subjectType: 'commitment', subjectId: newId() }));
    expect(await run((tx) => checks.refresh(tx))).toBe(true);
  });
});
