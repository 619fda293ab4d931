import type { Tx } from '@app/database';
import { journalPages } from './journal-pages.queries';

/** A line a transfer, in the fields and the order of what is sealed. */
export async function* journalNdjson(tx: Tx): AsyncGenerator<string> {
  for await (const page of journalPages(tx)) yield page.map(({ held: _, ...transfer }) => `${JSON.stringify({ leaf: null, hash: null, ...transfer })}\n`).join('');
}
