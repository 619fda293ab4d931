import type { Tx } from '@app/database';
import { exportLine, sealedTransfers } from '@app/ledger';
import { journalPages } from './journal-pages.queries';

const TOGETHER = 500;

/** What is sealed in the order of its leaves, as the verifier reads it (docs/ledger.md); then, with `leaf` null, what waits for its seal. */
export async function* journalNdjson(tx: Tx): AsyncGenerator<string> {
  let lines: string[] = [];
  for await (const entry of sealedTransfers(tx)) {
    if (lines.push(`${exportLine(entry)}\n`) < TOGETHER) continue;
    yield lines.join('');
    lines = [];
  }
  yield lines.join('');
  for await (const page of journalPages(tx, { unsealed: true })) yield page.map(({ held: _, ...transfer }) => `${JSON.stringify({ leaf: null, hash: null, ...transfer })}\n`).join('');
}
