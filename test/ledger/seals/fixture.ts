import { newId, type Actor } from '@app/kernel';
import { exportLine, headsDocument, sealedTransfers, Seals, type AccountKey, type SigningKey, type TransferRequest } from '@app/ledger';
import { Client } from 'pg';
import { newKey } from '../../support/signing-key';
import { openBooks, type Books } from '../fixture';

export interface SealedBooks extends Books {
  seals: Seals;
  key: SigningKey;
  /** `n` transfers, each of its own command; their ids. */
  post(actor: Actor, n?: number): Promise<string[]>;
  seal(actor: Actor, most?: number): Promise<number>;
  exported(actor: Actor): Promise<string>;
  heads(actor: Actor): Promise<string>;
  /** As the database's superuser, with every trigger and foreign key off. */
  tamper(sql: string, values?: unknown[]): Promise<void>;
}

const subject = newId();
export const account = (stage: string, detail?: string): AccountKey => ({ book: 'left', stage, subject, unit: 'hour', ...(detail ? { detail } : {}) });
export const transfer = (amount: number): TransferRequest => ({ kind: 'single', debit: account('source'), credit: account('a', 'part:one'), amount, code: 'test.moved', happenedOn: '2026-06-01' });

export async function openSealedBooks(): Promise<SealedBooks> {
  const books = await openBooks();
  const seals = new Seals();
  const key = newKey();
  await books.transactions.installation((m) => seals.publishKeys(m, [key], books.clock.now()));
  return {
    ...books, seals, key,
    async post(actor, n = 1) {
      const ids: string[] = [];
      for (let i = 0; i < n; i++) ids.push(...(await books.transactions.run(actor, (tx) => books.ledger.post(tx, [[transfer(i + 1)]])))[0]!.transfers);
      return ids;
    },
    seal: (actor, most) => books.transactions.run(actor, (tx) => seals.seal(tx, key, most)),
    exported: (actor) => books.transactions.read(actor, async (tx) => {
      const lines: string[] = [];
      for await (const entry of sealedTransfers(tx)) lines.push(`${exportLine(entry)}\n`);
      return lines.join('');
    }),
    heads: async (actor) => JSON.stringify(await books.transactions.read(actor, (tx) => headsDocument(tx, { limit: 1000 }))),
    async tamper(sql, values) {
      const client = new Client({ connectionString: books.database.superUrl });
      await client.connect();
      try {
        await client.query('SET session_replication_role = replica');
        await client.query(sql, values);
      } finally {
        await client.end();
      }
    },
  };
}
