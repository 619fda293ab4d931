import type { Tx } from '@app/database';

export interface OwnWords { deliveryId: string; answer: string; whatChanged: string; thanks: string; paymentReference: string; recordedAt: Date }

/** What a person said of deliveries in this council, for their own export; the latest first. */
export const wordsOf = (tx: Tx, personId: string): Promise<OwnWords[]> => tx.query<OwnWords>(
  `SELECT delivery_id AS "deliveryId", answer, what_changed AS "whatChanged", thanks, payment_reference AS "paymentReference", recorded_at AS "recordedAt"
   FROM confirmation WHERE council_id = $1 AND person_id = $2 ORDER BY id DESC LIMIT 1000`, [tx.councilId, personId]);
