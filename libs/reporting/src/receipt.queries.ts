import type { Tx } from '@app/database';
import { deliveryView, type DeliveryView } from '@app/delivery';
import { DomainError } from '@app/kernel';
import { inclusionProofs, transfersById, type SealedTransfer, type SignedHead } from '@app/ledger';
import { transferIdsOf } from './journal.queries';

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
  const [council] = await tx.query<Receipt['council']>('SELECT id, slug, name FROM council WHERE id = $1', [tx.councilId]);
  const ids = await transferIdsOf(tx, deliveryId);
  const [entries, proofs] = [await transfersById(tx, ids), await inclusionProofs(tx, ids)];
  return {
    council: council!, delivery, sealed: proofs.every((p) => p !== null), head: proofs.find((p) => p !== null)?.head ?? null,
    entries: entries.map((transfer, i) => ({ transfer, proof: proofs[i] ? { leaf: proofs[i].leaf, leafHash: proofs[i].leafHash, path: proofs[i].path } : null })),
  };
}
