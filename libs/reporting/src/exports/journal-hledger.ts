import type { Tx } from '@app/database';
import { HEADING, hledgerEntry } from './hledger.rules';
import { journalPages } from './journal-pages.queries';

/** In the order it was recorded; the last line says how many there are, so that half a file is not taken for the whole. */
export async function* journalHledger(tx: Tx): AsyncGenerator<string> {
  yield HEADING;
  let count = 0;
  for await (const page of journalPages(tx)) {
    count += page.length;
    yield page.map(hledgerEntry).join('');
  }
  yield `\n; End: ${count} transfers\n`;
}
