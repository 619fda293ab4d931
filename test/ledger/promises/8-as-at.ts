import { inCouncil } from '../moves';
import type { Checks } from './promise';

/** Posted balance of a stage from the journal alone. */
const AS_AT = (by: 'recorded_at' | 'happened_on') => `
  SELECT coalesce(sum(CASE WHEN a.id = t.credit_account THEN t.amount ELSE -t.amount END), 0)::int AS balance FROM ledger.transfer t
  JOIN ledger.account a ON a.council_id = t.council_id AND a.id IN (t.debit_account, t.credit_account)
  WHERE t.council_id = $1 AND a.stage = $2 AND t.kind IN ('single','post','reversal') AND t.${by} <= $3`;

export const AS_AT_ANY_DATE: Checks = {
  async 'the journal gives every balance as it stood at any moment, and as it was in the real world on any day'(books) {
    const m = await inCouncil(books);
    const asAt = async (by: 'recorded_at' | 'happened_on', stage: string, when: string) => (await books.transactions.read(m.actor, (tx) => tx.query<{ balance: number }>(AS_AT(by), [tx.councilId, stage, when])))[0]!.balance;
    const stood: [string, number, number][] = [];
    const step = async (instant: string, work: () => Promise<unknown>) => {
      await books.superuser(`INSERT INTO ledger.clock_setting (instant) VALUES ('${instant}') ON CONFLICT (one) DO UPDATE SET instant = excluded.instant`);
      await work();
      stood.push([instant, ...(await m.balances(m.at('a'), m.at('b'))) as [number, number]]);
    };
    try {
      await step('2026-06-01T09:00:00Z', () => m.fund('a', 100));
      await step('2026-06-08T09:00:00Z', () => m.post([{ ...m.single(m.at('a'), m.at('b'), 30), happenedOn: '2026-06-08' }]));
      // Heard of in July, happened in June: then a correction.
      let late: { transfers: string[] }[] = [];
      await step('2026-07-02T09:00:00Z', async () => { late = await m.post([{ ...m.single(m.at('a'), m.at('b'), 5), happenedOn: '2026-06-09' }]); });
      await step('2026-07-20T09:00:00Z', () => m.post([{ kind: 'reversal', of: late[0]!.transfers[0]!, code: 'test.corrected', happenedOn: '2026-06-09' }]));
      for (const [instant, a, b] of stood) expect([instant, await asAt('recorded_at', 'a', instant), await asAt('recorded_at', 'b', instant)]).toEqual([instant, a, b]);
      expect(stood.map(([, , b]) => b)).toEqual([0, 30, 35, 30]);
      expect(await asAt('recorded_at', 'b', '2026-06-30T23:59:59Z')).toBe(30);
      expect([await asAt('happened_on', 'b', '2026-06-07'), await asAt('happened_on', 'b', '2026-06-08'), await asAt('happened_on', 'b', '2026-06-30')]).toEqual([0, 30, 30]);
    } finally {
      await books.superuser('DELETE FROM ledger.clock_setting');
    }
  },
  async 'without a set clock it is the clock on the wall, which no app can turn'(books) {
    const m = await inCouncil(books);
    const from = Date.now();
    await m.fund('a', 1);
    const [row] = await books.transactions.read(m.actor, (tx) => tx.query<{ at: Date }>('SELECT recorded_at AS at FROM ledger.transfer WHERE council_id = $1', [tx.councilId]));
    expect(row!.at.getTime()).toBeGreaterThanOrEqual(from - 1000);
    expect(row!.at.getTime()).toBeLessThanOrEqual(Date.now() + 1000);
  },
};
