import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { deliveryDay } from '../deliveries/deliveries.queries';
import { evidenceName } from './evidence.rules';

export interface EvidenceView { id: string; deliveryId: string; fileName: string; mediaType: string; bytes: number; sha256: string; createdAt: Date }

/** What was shown of a delivery, to whom the delivery is shown; ten at most. Throws `not-found`. */
export async function listEvidence(tx: Tx, deliveryId: string): Promise<{ items: EvidenceView[] }> {
  const day = await deliveryDay(tx, deliveryId);
  const rows = await tx.planned<Omit<EvidenceView, 'fileName'>>(
    `SELECT id, delivery_id AS "deliveryId", media_type AS "mediaType", bytes, sha256, created_at AS "createdAt" FROM evidence
     WHERE council_id = $1 AND delivery_id = $2 AND withdrawn_at IS NULL ORDER BY id LIMIT 100`, [tx.councilId, deliveryId]);
  return { items: rows.map((row) => ({ ...row, fileName: evidenceName(day, row.id, row.mediaType) })) };
}

/** Throws `not-found`. */
export async function evidenceView(tx: Tx, deliveryId: string, id: string): Promise<EvidenceView> {
  const found = (await listEvidence(tx, deliveryId)).items.find((e) => e.id === id);
  if (!found) throw new DomainError('not-found', 'There is no such file here.');
  return found;
}
