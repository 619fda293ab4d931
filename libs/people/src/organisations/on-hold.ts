import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';

/** Throws `on-hold` while one of these organisations is paused here. It does not say which, nor why. */
export async function requireNotOnHold(tx: Tx, organisationIds: readonly string[]): Promise<void> {
  const [row] = await tx.query('SELECT 1 FROM standing WHERE council_id = $1 AND organisation_id = ANY($2) AND paused_at IS NOT NULL LIMIT 1', [tx.councilId, organisationIds]);
  if (row) throw new DomainError('on-hold', 'This is on hold for now. The council will be in touch.');
}
