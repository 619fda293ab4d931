import type { Actor } from '@app/kernel';
import { periodStatement } from '@app/reporting';
import type { BenchBooks } from './books';

/** Seconds that a quarter's statement takes: opening balances, movements by code, closing balances, from the journal itself. */
export async function statementOf(b: BenchBooks, council: Actor): Promise<number> {
  const from = performance.now();
  const { lines } = await b.transactions.read(council, (tx) => periodStatement(tx, '2026-04-01'));
  const seconds = (performance.now() - from) / 1000;
  if (!lines.length) throw new Error('The statement is empty.');
  console.log(`\nA quarter's statement from a million transfers: ${lines.length} lines in ${seconds.toFixed(2)} s`);
  return seconds;
}
