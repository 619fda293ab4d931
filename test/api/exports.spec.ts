import { journalPages, type AccountView } from '@app/reporting';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { accountName, commodityOf, sayAmount } from '@app/reporting';
import { Door, FILE_LIMITS, type DoorRequest } from '../../apps/api/src/http/door';
import { apiWorld, type ApiWorld, type Caller } from './fixture';
import { accepted, contractOf, logged, matched, type Body } from './promises';

const HAS_HLEDGER = spawnSync('hledger', ['--version']).status === 0;
if (!HAS_HLEDGER) console.warn('SKIPPED: hledger is not on the PATH, so the plain-text export is not added up (apt-get install hledger).');

interface Account extends Pick<AccountView, 'id' | 'book' | 'stage' | 'subject' | 'unit' | 'balance' | 'debitsHeld' | 'creditsHeld'> { detail: string | null }

describe('the exported journal', () => {
  let w: ApiWorld;
  let [manager, supplier, group, broker, auditor]: Caller[] = [];
  let deliveries: Body[] = [];
  beforeAll(async () => {
    w = await apiWorld();
    [manager, broker, auditor] = [await w.as(await w.person('contract_manager')), await w.as(await w.person('broker')), await w.as(await w.person('auditor'))];
    [supplier, group] = [await w.as(await w.organisation('supplier')), await w.as(await w.organisation('group'))];
    const commitment = await accepted(manager, supplier, await contractOf(manager, supplier));
    const match = await matched({ supplier, group, broker }, commitment, 480);
    w.clock.set('2026-06-02T09:00:00Z');
    for (const [i, quantity] of [120, 90, 60].entries()) deliveries.push(await logged(supplier, match, quantity, i ? '2026-06-02' : '2026-06-01'));
    // All confirmed and taken back, part confirmed with the rest in question, and one waiting: every kind of transfer but an expiry.
    const all = (await group.post(`/deliveries/${deliveries[0]!.id}/confirmation`, { answer: 'all' }, { version: deliveries[0]!.version }).expect(200)).body;
    await broker.post(`/deliveries/${all.id}/reversal`, { reason: 'Counted twice.' }, { version: all.version }).expect(200);
    await group.post(`/deliveries/${deliveries[1]!.id}/confirmation`, { answer: 'part', quantity: 60, whatChanged: 'They left early.' }, { version: deliveries[1]!.version }).expect(200);
    await manager.post('/commitments', { reference: 'CASH', title: 'Money for paint', supplierId: supplier.actor.organisationId, contractId: (await contractOf(manager, supplier)).id, kind: 'cash', unit: 'gbp', quantity: 123_456, windowFrom: '2026-04-01', windowTo: '2028-03-31' }).expect(201)
      .then(({ body }) => manager!.post(`/commitments/${body.id}/acceptance`, {}, { version: body.version }).expect(200));
  });
  afterAll(() => w.close());

  const accounts = (): Promise<Account[]> => w.run(w.system, (tx) => tx.query<Account>(
    `SELECT id, book, stage, subject, unit, detail, (credits_posted - debits_posted)::float8 AS balance, debits_pending::float8 AS "debitsHeld", credits_pending::float8 AS "creditsHeld" FROM ledger.account WHERE council_id = $1`, [w.councilId]));
  const count = async (): Promise<number> => (await w.run(w.system, (tx) => tx.query<{ n: number }>('SELECT count(*)::int AS n FROM ledger.transfer WHERE council_id = $1', [w.councilId])))[0]!.n;
  const file = async (name: string): Promise<string> => {
    const response = await auditor!.get(`/exports/${name}`).buffer(true).parse((r, done) => { let text = ''; r.setEncoding('utf8'); r.on('data', (part: string) => { text += part; }); r.on('end', () => done(null, text)); }).expect(200);
    expect(response.headers['content-disposition']).toBe(`attachment; filename="${name}"`);
    return response.body as string;
  };

  it('is left by those who read nothing of it, so that they keep nobody else waiting', async () => {
    const [door, before] = [new Door(w.transactions, auditor!.actor, {} as DoorRequest), FILE_LIMITS.stalledMs];
    FILE_LIMITS.stalledMs = 200;
    async function* endless(): AsyncIterable<string> { for (;;) yield 'x'.repeat(100_000); }
    const open = () => door.file('journal.csv', 'text/csv', endless).getStream();
    try {
      const stalled = [open(), open(), open()].map((stream) => once(stream, 'close').catch(() => undefined));
      expect(open).toThrow('too-many-requests');
      await Promise.all(stalled);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const reader = open();
      // Whoever reads is not left.
      let read = 0;
      for await (const part of reader) { read += (part as Buffer).length; await new Promise((resolve) => setTimeout(resolve, 100)); if (read > 500_000) break; }
      expect(read).toBeGreaterThan(500_000);
    } finally {
      FILE_LIMITS.stalledMs = before;
    }
    expect((await file('journal.csv')).length).toBeGreaterThan(0);
  });

  it('is a line a transfer, as it is sealed, in the order it was recorded', async () => {
    const lines = (await file('journal.ndjson')).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown> & { debit: object });
    expect(lines).toHaveLength(await count());
    for (const kind of ['single', 'hold', 'post', 'reversal']) expect(lines.map((l) => l.kind)).toContain(kind);
    expect(Object.keys(lines[0]!)).toEqual(['leaf', 'hash', 'council', 'id', 'command', 'ordinal', 'group', 'kind', 'debit', 'credit', 'unit', 'amount', 'code', 'target', 'event', 'happenedOn', 'lapsesAt', 'recordedAt']);
    expect(lines[0]).toMatchObject({ council: w.councilId, amount: expect.stringMatching(/^\d+$/), recordedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/) });
    expect(Object.keys(lines[0]!.debit).sort()).toEqual(['book', 'detail', 'id', 'stage', 'subject', 'unit']);
  });

  it('is a table whose amounts add up to the balances', async () => {
    const rows = parse(await file('journal.csv'), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(await count());
    const sums = new Map<string, number>();
    for (const row of rows.filter((r) => ['single', 'post', 'reversal'].includes(r.kind!))) {
      for (const [id, sign] of [[row.debit_account_id!, -1], [row.credit_account_id!, 1]] as const) sums.set(id, (sums.get(id) ?? 0) + sign * Number(row.amount));
    }
    for (const account of await accounts()) expect([account.id, sums.get(account.id) ?? 0]).toEqual([account.id, account.balance]);
    expect(rows.find((r) => r.code === 'delivery.reversed')!.credit).toMatch(/^(Supply|Demand):Reserved:/);
  });

  (HAS_HLEDGER ? it : it.skip)('adds up in hledger to exactly our balances, posted and held', async () => {
    const text = await file('journal.hledger');
    expect(text).toMatch(new RegExp(`\n; End: ${await count()} transfers\n$`));
    const directory = mkdtempSync(join(tmpdir(), 'commonweal-'));
    try {
      writeFileSync(join(directory, 'journal.hledger'), text);
      const hledger = (...args: string[]) => execFileSync('hledger', ['-f', join(directory, 'journal.hledger'), ...args], { encoding: 'utf8' });
      hledger('check');
      const balances = (...args: string[]): string[] => (parse(hledger('balance', '--flat', '--no-total', '--output-format', 'csv', ...args), { columns: true }) as { account: string; balance: string }[])
        .flatMap(({ account, balance }) => balance.split(', ').map((amount) => `${account} = ${plain(amount)}`)).sort();
      const plain = (amount: string) => amount.replace(/,/g, '');
      const all = await accounts();
      const named = (of: (a: Account) => number, prefix = '') => all.filter((a) => of(a) !== 0).map((a) => `${prefix}${accountName({ ...a, detail: a.detail ?? '' })} = ${sayAmount(a.unit, BigInt(of(a)))}`);
      expect(balances('--real')).toEqual(named((a) => a.balance).sort());
      expect(balances('Held:')).toEqual([...named((a) => -a.debitsHeld, 'Held:Leaving:'), ...named((a) => a.creditsHeld, 'Held:Arriving:')].sort());
      expect(balances('--real').some((line) => line.includes('1234.56 GBP'))).toBe(true);
      expect(balances('--real').some((line) => line.includes(commodityOf('social-value')))).toBe(true);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  it('keeps a page in memory at a time, and reads no further than it is asked', async () => {
    const pages: number[] = [];
    let queries = 0;
    await w.transactions.snapshot(auditor!.actor, async (tx) => {
      const counted = { ...tx, query: <T>(sql: string, parameters?: unknown[]) => { queries++; return tx.query<T>(sql, parameters); } };
      for await (const page of journalPages(counted, { size: 4 })) {
        pages.push(page.length);
        if (pages.length === 2) break;
      }
    });
    expect([pages, queries]).toEqual([[4, 4], 2]);
  });

  it('sees one moment: what is recorded meanwhile is not in it', async () => {
    const before = await count();
    let seen = 0;
    await w.transactions.snapshot(auditor!.actor, async (tx) => {
      for await (const page of journalPages(tx, { size: 4 })) {
        if (!seen) await accepted(manager!, supplier!, await contractOf(manager!, supplier!));
        seen += page.length;
      }
    });
    expect(seen).toBe(before);
    expect(await count()).toBeGreaterThan(before);
  });

  it('opens every transfer of a delivery to it, also what holds nothing', async () => {
    for (const { id } of deliveries) {
      const { items } = (await auditor!.get(`/transfers?deliveryId=${id}&limit=200`).expect(200)).body as { items: { deliveryId: string }[] };
      expect(items.length).toBeGreaterThan(0);
      expect(items.every((t) => t.deliveryId === id)).toBe(true);
    }
    const { items } = (await auditor!.get('/transfers?limit=200').expect(200)).body as { items: { code: string; deliveryId: string | null }[] };
    expect(items.filter((t) => /^(delivery|case|value)\./.test(t.code) && !t.deliveryId)).toEqual([]);
  });
});
