import { createDataSource, Transactions } from '@app/database';
import { systemActor, SystemClock } from '@app/kernel';
import { Ledger, type AccountKey, type TransferRequest } from '@app/ledger';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const SUBJECTS = 60;

/** What a command asks follows from its id, so that whoever sends it again asks the same. */
export function asked(commandId: string): TransferRequest[][] {
  const [kind, from, to, amount] = createHash('sha256').update(commandId).digest();
  const key = (stage: string, n: number): AccountKey => ({ book: 'crash', stage, subject: `00000000-0000-4000-8000-${String(n! % SUBJECTS).padStart(12, '0')}`, unit: 'hour' });
  const told = { amount: 1 + amount! % 20, code: 'crash.moved', happenedOn: '2026-06-01' };
  const other = from! % SUBJECTS === to! % SUBJECTS ? to! + 1 : to!;
  if (kind! < 160) return [[{ kind: 'single', debit: key('source', from!), credit: key('leaf', to!), ...told }]];
  if (kind! < 220) return [[{ kind: 'single', debit: key('leaf', from!), credit: key('leaf', other), ...told }, { kind: 'single', debit: key('source', from!), credit: key('leaf', from!), ...told }]];
  return [[{ kind: 'hold', debit: key('leaf', from!), credit: key('leaf', other), ...told }]];
}

/** A connection of the app to wherever the server is now: the address changes when it starts anew. */
export async function connect(addressFile: string, councilId: string, poolSize: number) {
  const source = await createDataSource({ url: readFileSync(addressFile, 'utf8'), poolSize }).initialize();
  const [transactions, ledger, actor] = [new Transactions(source, new SystemClock()), new Ledger(), systemActor(councilId)];
  return {
    source,
    /** Ids of the transfers: as a door does it, the answer stored in the work's own transaction. */
    send: (commandId: string): Promise<string[]> => transactions.run(actor, async (tx) => (await ledger.post(tx, asked(commandId))).flatMap((g) => g.transfers), { id: commandId, fingerprint: 'crash' }),
    transfers: () => transactions.read(actor, (tx) => tx.query<{ id: string; command: string }>('SELECT id, command_id AS command FROM ledger.transfer WHERE council_id = $1', [tx.councilId])),
    differences: () => transactions.read(actor, (tx) => ledger.differences(tx)),
    close: () => source.destroy().catch(() => undefined),
  };
}

export type Connection = Awaited<ReturnType<typeof connect>>;
