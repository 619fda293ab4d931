import { record, type Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { sideOf } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { lockDelivery } from '../deliveries/delivery-store';
import type { EvidenceFile } from './evidence-file';
import { EVIDENCE_LIMITS, requireOpenForEvidence, requireWithdrawable } from './evidence.rules';

/** Which files belong to a delivery. The files themselves are EvidenceShelf's. */
@Injectable()
export class EvidenceService {
  /** Throws `not-found`, `not-allowed`, `wrong-state`, `too-many`, `attached-already`. */
  async attach(tx: Tx, deliveryId: string, id: string, file: EvidenceFile): Promise<void> {
    const { delivery, match } = await lockDelivery(tx, deliveryId, null);
    if (sideOf(tx.actor, match) !== 'supplier') throw new DomainError('not-allowed', 'The supplier shows what it delivered.');
    requireOpenForEvidence(delivery.state);
    const known = await tx.query<{ sha256: string }>('SELECT sha256 FROM evidence WHERE council_id = $1 AND delivery_id = $2 AND withdrawn_at IS NULL', [tx.councilId, deliveryId]);
    if (known.some((k) => k.sha256 === file.sha256)) throw new DomainError('attached-already', 'This very file is there already.', { fields: { file: 'Choose another file.' } });
    if (known.length >= EVIDENCE_LIMITS.files) throw new DomainError('too-many', `A delivery has ${EVIDENCE_LIMITS.files} files at most.`, { fields: { file: 'Take one back first.' } });
    await tx.query(
      'INSERT INTO evidence (council_id, id, delivery_id, media_type, bytes, sha256, attached_by, created_at) VALUES ($1,$2,$3,$4,$5,$6,$7,$8)',
      [tx.councilId, id, deliveryId, file.mediaType, file.bytes.length, file.sha256, tx.actor.personId, tx.now]);
    await record(tx, { type: 'evidence.attached', subjectType: 'delivery', subjectId: deliveryId, payload: { deliveryId, evidenceId: id } });
  }

  /** That it was there stays known, and its hash. Throws `not-found`, `not-allowed`, `wrong-state`. */
  async withdraw(tx: Tx, deliveryId: string, id: string): Promise<void> {
    const { delivery, match } = await lockDelivery(tx, deliveryId, null);
    if (sideOf(tx.actor, match) !== 'supplier') throw new DomainError('not-allowed', 'The supplier takes back what it showed.');
    const [found] = await tx.query('SELECT 1 FROM evidence WHERE council_id = $1 AND delivery_id = $2 AND id = $3 AND withdrawn_at IS NULL', [tx.councilId, deliveryId, id]);
    if (!found) throw new DomainError('not-found', 'There is no such file here.');
    requireWithdrawable(delivery.state);
    await tx.query('UPDATE evidence SET withdrawn_at = $3 WHERE council_id = $1 AND id = $2', [tx.councilId, id, tx.now]);
    await record(tx, { type: 'evidence.withdrawn', subjectType: 'delivery', subjectId: deliveryId, payload: { deliveryId, evidenceId: id } });
  }

  async isKept(tx: Tx, id: string): Promise<boolean> {
    const [row] = await tx.query('SELECT 1 FROM evidence WHERE council_id = $1 AND id = $2 AND withdrawn_at IS NULL', [tx.councilId, id]);
    return row !== undefined;
  }

  /** Taken back, with a file that is still there. */
  async toRemove(tx: Tx, limit = 200): Promise<string[]> {
    const rows = await tx.query<{ id: string }>('SELECT id FROM evidence WHERE council_id = $1 AND withdrawn_at IS NOT NULL AND removed_at IS NULL ORDER BY id LIMIT $2', [tx.councilId, limit]);
    return rows.map((r) => r.id);
  }

  async removed(tx: Tx, id: string): Promise<void> {
    await tx.query('UPDATE evidence SET removed_at = $3 WHERE council_id = $1 AND id = $2 AND withdrawn_at IS NOT NULL AND removed_at IS NULL', [tx.councilId, id, tx.now]);
  }
}
