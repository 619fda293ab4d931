import { listAccounts, type AccountView, type AsAt } from '@app/reporting';
import { openBooks, type Books } from './fixture';
import { addDays, newId, type Actor } from '@app/kernel';
import type { AccountKey, TransferRequest } from '@app/ledger';

const START = '2026-03-01';
interface Journalled { kind: string; debit: string; credit: string; amount: number; held: number; on: string; at: string }

describe('any balance, as at any date', () => {
  let b: Books;
  let actor: Actor;
  let journal: Journalled[];
  beforeAll(async () => {
    b = await openBooks();
    actor = await b.newCouncil();
    const subject = newId();
    const key = (stage: string): AccountKey => ({ book: 'left', stage, subject, unit: 'hour' });
    const post = (...group: TransferRequest[]) => b.transactions.run(actor, (tx) => b.ledger.post(tx, [group]));
    // The days go back and forth: much is recorded long after it happened.
    for (let i = 0; i < 40; i++) {
      const happenedOn = addDays(START, (i * 37) % 90);
      const [{ transfers } = { transfers: [] }] = await post({ kind: 'single', debit: key('source'), credit: key('a'), amount: 100 + i, code: 'test.came', happenedOn });
      const [held] = await post({ kind: 'hold', debit: key('a'), credit: key('b'), amount: 10 + i, code: 'test.held', happenedOn });
      const later = addDays(happenedOn, i % 11);
      if (i % 4 === 0) await post({ kind: 'post', hold: held!.transfers[0]!, amount: 5, code: 'test.posted', happenedOn: later });
      if (i % 4 === 1) await post({ kind: 'void', hold: held!.transfers[0]!, code: 'test.let-go', happenedOn: later });
      if (i % 4 === 2) await post({ kind: 'reversal', of: transfers[0]!, code: 'test.taken-back', happenedOn: later });
    }
    journal = await b.transactions.read(actor, (tx) => tx.query<Journalled>(
      `SELECT t.kind, t.debit_account AS debit, t.credit_account AS credit, t.amount::float8 AS amount, coalesce(h.amount, 0)::float8 AS held, t.happened_on::text AS on, to_char(t.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
       FROM ledger.transfer t LEFT JOIN ledger.transfer h ON h.council_id = t.council_id AND h.id = t.target WHERE t.council_id = $1 ORDER BY t.recorded_at`, [actor.councilId]));
  });
  afterAll(() => b.close());

  const asAt = (at: AsAt | null): Promise<AccountView[]> => b.transactions.read(actor, async (tx) => (await listAccounts(tx, {}, at)).items);
  /** What the journal says, added up by hand. */
  const replay = (account: string, upTo: (t: Journalled) => boolean) => {
    const sum = (side: 'debit' | 'credit', what: (t: Journalled) => number) => journal.filter((t) => t[side] === account && upTo(t)).reduce((n, t) => n + what(t), 0);
    const posted = (t: Journalled) => (['single', 'post', 'reversal'].includes(t.kind) ? t.amount : 0);
    const held = (t: Journalled) => (t.kind === 'hold' ? t.amount : ['post', 'void', 'expire'].includes(t.kind) ? -t.held : 0);
    return { debitsPosted: sum('debit', posted), debitsHeld: sum('debit', held), creditsPosted: sum('credit', posted), creditsHeld: sum('credit', held) };
  };
  const check = async (at: AsAt, upTo: (t: Journalled) => boolean) => {
    const accounts = await asAt(at);
    expect(accounts).toHaveLength(3);
    for (const a of accounts) expect({ at, ...a }).toMatchObject(replay(a.id, upTo));
    expect(accounts.reduce((n, a) => n + a.balance, 0)).toBe(0);
  };

  it('equals a replay of what had happened by each day', async () => {
    for (let day = addDays(START, -1); day <= addDays(START, 101); day = addDays(day, 3)) await check({ at: day, by: 'happened' }, (t) => t.on <= day);
  });

  it('equals a replay of what had been recorded by each instant', async () => {
    for (const { at } of journal.filter((_, i) => i % 9 === 0)) await check({ at, by: 'recorded' }, (t) => t.at <= at);
    await check({ at: '2020-01-01', by: 'recorded' }, () => false);
  });

  it('ends at today’s counters', async () => {
    const now = await asAt(null);
    expect(await asAt({ at: '2199-12-31', by: 'happened' })).toEqual(now);
    expect(await asAt({ at: '2199-12-31', by: 'recorded' })).toEqual(now);
  });

  it('refuses what is no day or instant', async () => {
    for (const at of [{ at: '2026-02-30', by: 'happened' }, { at: '2026-06-01T09:00:00Z', by: 'happened' }, { at: '2026-06-01T25:00:00Z', by: 'recorded' }, { at: 'yesterday', by: 'recorded' }] as const) {
      await expect(asAt(at)).rejects.toMatchObject({ code: 'wrong-date' });
    }
  });

  it('reads an account by its index, never the whole journal', async () => {
    // Enough of other accounts for an index to matter.
    const other = (stage: string): AccountKey => ({ book: 'left', stage, subject: newId(), unit: 'hour' });
    await b.transactions.run(actor, (tx) => b.ledger.post(tx, [Array.from({ length: 2000 }, (): TransferRequest => ({ kind: 'single', debit: other('source'), credit: other('a'), amount: 1, code: 'test.came', happenedOn: START }))]));
    await b.owner.query('SET ROLE commonweal_owner; ANALYZE ledger.transfer; ANALYZE ledger.account');
    const plan = await b.transactions.read(actor, async (tx) => {
      await tx.query('SET LOCAL enable_seqscan = off');
      const counted: string[] = [];
      const explain = async <T>(sql: string, parameters?: unknown[]) => { counted.push(...(await tx.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters)).map((r) => r['QUERY PLAN'])); return [] as T[]; };
      await listAccounts({ ...tx, query: explain, planned: explain }, {}, { at: '2199-12-31', by: 'recorded' });
      return counted.join('\n');
    });
    expect(plan).toMatch(/transfer_debit/);
    expect(plan).toMatch(/transfer_credit/);
    expect(plan).not.toMatch(/Seq Scan on transfer/);
  });
});
