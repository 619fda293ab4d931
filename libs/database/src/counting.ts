import type { Tx } from './transactions';

/** What a list counts at most: who has more looks for something in particular. */
export const MOST_COUNTED = 1000;

/** How many rows there are of `FROM … WHERE …`, counted no further than one more than MOST_COUNTED. */
export async function countUpTo(tx: Tx, from: string, values: unknown[]): Promise<number> {
  const [row] = await tx.planned<{ n: number }>(`SELECT count(*)::int AS n FROM (SELECT 1 ${from} LIMIT ${MOST_COUNTED + 1}) counted`, values);
  return row!.n;
}
