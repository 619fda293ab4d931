import type { Tx } from '@app/database';
import { newId, type Actor } from '@app/kernel';
import type { TransferRequest } from '@app/ledger';
import { Pool } from 'pg';
import { leaf, source, type BenchBooks } from './books';

export const CLIENTS = 8;
const pick = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)]!;
const told = { code: 'bench.moved', happenedOn: '2026-06-01' };

/** Transfers a second: `step` says how many each call made; eight clients for so many milliseconds. */
export async function perSecond(ms: number, step: (client: number) => Promise<number>): Promise<number> {
  const from = performance.now();
  const made = await Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
    let n = 0;
    while (performance.now() - from < ms) n += await step(client);
    return n;
  }));
  return made.reduce((a, b) => a + b, 0) / ((performance.now() - from) / 1000);
}

/** The yardstick: one row, one statement, prepared, committed; same columns and indexes, no keys to other tables, nothing looked up. */
export async function raw(b: BenchBooks, councilId: string) {
  await b.owner.query('CREATE TABLE raw_transfer (LIKE ledger.transfer INCLUDING ALL); GRANT INSERT ON raw_transfer TO commonweal_app');
  const pool = new Pool({ connectionString: b.urls.appUrl, max: CLIENTS });
  const text = `INSERT INTO raw_transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, happened_on, recorded_at) VALUES ($1, $2, $3, 0, 0, 'single', $4, $5, 'hour', 5, 'bench.moved', '2026-06-01', clock_timestamp())`;
  const subjects = Array.from({ length: 2000 }, newId);
  return {
    step: async () => (await pool.query({ name: 'raw', text, values: [councilId, newId(), newId(), pick(subjects), newId()] })).rowCount ?? 0,
    close: () => pool.end(),
  };
}

/** The books alone, as the yardstick is the table alone: one transfer, one statement, prepared, committed. */
export async function statements(b: BenchBooks, council: Actor) {
  const url = new URL(b.urls.appUrl);
  url.searchParams.set('options', `-c app.council=${council.councilId}`);
  const pool = new Pool({ connectionString: url.href, max: CLIENTS });
  const { open, one } = singles(b, council, 1);
  await open();
  const planned = async (text: string, values: unknown[]) => (await pool.query<object>({ name: 'post', text, values })).rows;
  return {
    step: async (client: number) => (await b.ledger.post({ councilId: council.councilId, commandId: newId(), planned } as unknown as Tx, [[one(client)]])).length,
    close: () => pool.end(),
  };
}

/** Singles in one council, `size` to a transaction, as a service posts them; every client has accounts of its own, as every match has. */
export function singles(b: BenchBooks, council: Actor, size: number) {
  const subjects = Array.from({ length: CLIENTS }, () => Array.from({ length: 500 }, newId));
  const one = (client: number): TransferRequest => ({ kind: 'single', debit: source(pick(subjects[client]!)), credit: leaf(pick(subjects[client]!)), amount: 5, ...told });
  return {
    one,
    open: () => b.transactions.run(council, (tx) => b.ledger.post(tx, subjects.flat().map((s) => [{ kind: 'single', debit: source(s), credit: leaf(s), amount: 5, ...told }]))),
    step: async (client: number) => {
      await b.transactions.run(council, (tx) => b.ledger.post(tx, Array.from({ length: size }, () => [one(client)])));
      return size;
    },
  };
}

/** A thousand suppliers over a hundred councils: both sides of a match are held in one group, and resolved in the next transaction. */
export async function brokerage(b: BenchBooks) {
  const councils = await Promise.all(Array.from({ length: 100 }, () => b.newCouncil()));
  const suppliers = Array.from({ length: 1000 }, (_, i) => ({ council: councils[i % 100]!, pledge: newId(), line: newId() }));
  for (const { council, pledge, line } of suppliers) {
    await b.transactions.run(council, (tx) => b.ledger.post(tx, [pledge, line].map((s) => [{ kind: 'single', debit: source(s), credit: leaf(s), amount: 1e9, ...told }])));
  }
  return async () => {
    const { council, pledge, line } = pick(suppliers);
    const match = newId();
    const [held] = await b.transactions.run(council, (tx) => b.ledger.post(tx, [[pledge, line].map((s): TransferRequest => ({ kind: 'hold', debit: leaf(s), credit: { ...leaf(s), detail: match }, amount: 1, ...told }))]));
    await b.transactions.run(council, (tx) => b.ledger.post(tx, [held!.transfers.map((hold): TransferRequest => ({ kind: 'post', hold, ...told }))]));
    return 4;
  };
}
