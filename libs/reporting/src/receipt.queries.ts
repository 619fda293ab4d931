import type { Tx } from '@app/database';
import { deliveryView, type DeliveryView } from '@app/delivery';
import { DomainError, PAGE_LIMIT } from '@app/kernel';
import { provenTransfers, type SealedTransfer, type SignedHead } from '@app/ledger';
import { ofDelivery } from './journal.queries';

export interface Receipt {
  council: { id: string; slug: string; name: string };
  delivery: Omit<DeliveryView, 'transfers'>;
  /** Every entry below has its proof. */
  sealed: boolean;
  /** What the proofs lead to; null while nothing of the council is sealed. */
  head: SignedHead | null;
  entries: { transfer: SealedTransfer; /** Null: not sealed yet. Hashes in hexadecimal. */ proof: { leaf: number; leafHash: string; path: string[] } | null }[];
}

/** What was confirmed, its entries in the books, and how anybody can check that they are still there. Throws `not-found`, `not-confirmed-yet`. */
export async function deliveryReceipt(tx: Tx, deliveryId: string): Promise<Receipt> {
  const { transfers: _, ...delivery } = await deliveryView(tx, deliveryId);
  if (!delivery.confirmations.length) throw new DomainError('not-confirmed-yet', 'There is a receipt once the group has answered.');
  const { council, head, entries } = await provenTransfers(tx, ofDelivery(2), [deliveryId], PAGE_LIMIT.max);
  const proven = entries.some(({ proof }) => proof !== null);
  return {
    council, delivery, sealed: entries.every(({ proof }) => proof !== null), head: proven ? head : null,
    entries: entries.map(({ transfer, proof }) => ({ transfer, proof: proof && { leaf: proof.leaf, leafHash: proof.leafHash, path: proof.path } })),
  };
}
