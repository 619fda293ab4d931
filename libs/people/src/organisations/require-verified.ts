import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';

/** Throws `not-found` (no such organisation of that kind here), `suspended`, or `not-verified`. Holds the standing, so a suspension waits for us or we for it. */
export async function requireVerified(tx: Tx, organisationId: string, kind: 'supplier' | 'group'): Promise<void> {
  const [row] = await tx.query<{ state: string }>(
    `SELECT s.state FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2 AND o.kind = $3 FOR SHARE OF s`,
    [tx.councilId, organisationId, kind]);
  if (!row) throw new DomainError('not-found', kind === 'supplier' ? 'There is no such supplier here.' : 'There is no such group here.');
  if (row.state === 'suspended') throw new DomainError('suspended', 'This organisation is suspended here: it can read, but not act.');
  if (row.state !== 'verified') throw new DomainError('not-verified', 'The council has not verified this organisation yet.', { state: row.state });
}
