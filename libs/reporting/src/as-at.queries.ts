import { DomainError, requireDay } from '@app/kernel';

export const AS_AT_BY = ['happened', 'recorded'] as const;
/** `at`: a day, the whole of it included; by recording also an instant. */
export interface AsAt { at: string; by: (typeof AS_AT_BY)[number] }

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;

/** The condition that a transfer `alias` counts; its parameter is `given`. Throws `wrong-date`. */
export function counted(asAt: AsAt, alias: string, given: (value: unknown) => number): string {
  if (asAt.by === 'recorded' && INSTANT.test(asAt.at) && !Number.isNaN(Date.parse(asAt.at))) return `${alias}.recorded_at <= $${given(asAt.at)}::timestamptz`;
  if (asAt.at.includes('T')) throw new DomainError('wrong-date', 'This is no instant.', { fields: { asAt: asAt.by === 'recorded' ? 'Give a day, 2026-06-30, or an instant, 2026-06-30T17:00:00Z.' : 'Give a day, 2026-06-30.' } });
  const n = given(requireDay(asAt.at, 'asAt'));
  return asAt.by === 'happened' ? `${alias}.happened_on <= $${n}::date` : `${alias}.recorded_at < (($${n}::date + 1)::timestamp AT TIME ZONE 'Europe/London')`;
}

/** The last moment that counts, as SQL. Asked after `counted`, which refuses what is no day. */
export const momentOf = (asAt: AsAt, given: (value: unknown) => number): string =>
  (asAt.at.includes('T') ? `$${given(asAt.at)}::timestamptz` : `(($${given(asAt.at)}::date + 1)::timestamp AT TIME ZONE 'Europe/London')`);

/** What a transfer `t` moves and what it holds or lets go, with the hold `h` that it resolves. */
export const POSTED = `CASE WHEN t.kind IN ('single','post','reversal') THEN t.amount ELSE 0 END`;
export const HELD = `CASE WHEN t.kind = 'hold' THEN t.amount WHEN t.kind IN ('post','void','expire') THEN -h.amount ELSE 0 END`;
export const RESOLVED_HOLD = `LEFT JOIN ledger.transfer h ON h.council_id = t.council_id AND h.id = t.target AND t.kind <> 'reversal'`;

/** `s`: the four counters of account `a`, from the transfers that count; its own counters when there is no as-at. Each side is read by the index on its account. */
export function countersOf(asAt: AsAt | null, given: (value: unknown) => number): string {
  if (!asAt) return `CROSS JOIN LATERAL (SELECT a.debits_posted, a.debits_pending, a.credits_posted, a.credits_pending) s`;
  const counts = counted(asAt, 't', given);
  const side = (account: string, out: boolean) => `SELECT ${out} AS out, ${POSTED} AS posted, ${HELD} AS held FROM ledger.transfer t ${RESOLVED_HOLD} WHERE t.council_id = a.council_id AND t.${account} = a.id AND ${counts}`;
  const sum = (what: string, out: string) => `coalesce(sum(x.${what}) FILTER (WHERE ${out}), 0)`;
  return `CROSS JOIN LATERAL (SELECT ${sum('posted', 'x.out')} AS debits_posted, ${sum('held', 'x.out')} AS debits_pending, ${sum('posted', 'NOT x.out')} AS credits_posted, ${sum('held', 'NOT x.out')} AS credits_pending
    FROM (${side('debit_account', true)} UNION ALL ${side('credit_account', false)}) x) s`;
}
