import { newId, type Actor } from '@app/kernel';
import type { AccountKey, TransferRequest } from '@app/ledger';
import type { Books } from './fixture';

/** One council of its own, with the words that tests of the books use. Units are hours unless said otherwise. */
export async function inCouncil(books: Books, council?: Actor) {
  const actor = council ?? await books.newCouncil();
  const subject = newId();
  const at = (stage: string, of = subject, unit = 'hour'): AccountKey => ({ book: 'left', stage, subject: of, unit });
  const told = { code: 'test.moved', happenedOn: '2026-06-01' };
  const moves = {
    actor, subject, at, told,
    single: (debit: AccountKey, credit: AccountKey, amount: number): TransferRequest => ({ kind: 'single', debit, credit, amount, ...told }),
    hold: (debit: AccountKey, credit: AccountKey, amount: number): TransferRequest => ({ kind: 'hold', debit, credit, amount, ...told }),
    post: (...groups: TransferRequest[][]) => books.transactions.run(actor, (tx) => books.ledger.post(tx, groups)),
    each: (...groups: TransferRequest[][]) => books.transactions.run(actor, (tx) => books.ledger.postEach(tx, groups)),
    /** Posts under a command id of the caller's. */
    as: (commandId: string, ...groups: TransferRequest[][]) => books.transactions.run(actor, (tx) => books.ledger.post({ ...tx, commandId }, groups)),
    fund: (stage: string, amount: number, of = subject) => moves.post([moves.single(at('source', of), at(stage, of), amount)]),
    available: async (...keys: AccountKey[]) => (await books.transactions.read(actor, (tx) => books.ledger.balances(tx, keys))).map((b) => b.available),
    balances: async (...keys: AccountKey[]) => (await books.transactions.read(actor, (tx) => books.ledger.balances(tx, keys))).map((b) => b.balance),
    differences: () => books.transactions.read(actor, (tx) => books.ledger.differences(tx)),
    transfers: async () => Number((await books.transactions.read(actor, (tx) => tx.query<{ n: string }>('SELECT count(*) AS n FROM ledger.transfer WHERE council_id = $1', [tx.councilId])))[0]!.n),
  };
  return moves;
}

/** The code of the refusal, or null when there was none. */
export const refusal = (work: Promise<unknown>): Promise<string | null> => work.then(() => null, (e: { code?: string; message: string }) => e.code ?? e.message);
