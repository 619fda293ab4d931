import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';

/** An organisation's role acts on its own things only; to it, others' do not exist. Throws `not-found`. */
export async function requireOwned(tx: Tx, table: 'need' | 'pledge', id: string): Promise<void> {
  const { role, organisationId } = tx.actor;
  if (role !== 'supplier' && role !== 'group') return;
  const [row] = await tx.query<{ organisation_id: string }>(`SELECT organisation_id FROM ${table} WHERE council_id = $1 AND id = $2`, [tx.councilId, id]);
  if (row?.organisation_id !== organisationId) throw new DomainError('not-found', `There is no such ${table} here.`);
}

/** Whose it will be: one's own organisation, or the one an officer names. Throws `not-allowed`, `malformed-request`. */
export function ownerOf(tx: Tx, named: string | undefined): string {
  const { organisationId } = tx.actor;
  if (organisationId) {
    if (named && named !== organisationId) throw new DomainError('not-found', 'There is no such organisation of yours.');
    return organisationId;
  }
  if (!named) throw new DomainError('malformed-request', 'Name the organisation this is for.', { fields: { organisationId: 'Name the organisation.' } });
  return named;
}

/** To an organisation's role, other organisations do not exist. Throws `not-found`. */
export function requireOwn(tx: Tx, organisationId: string): void {
  if (tx.actor.organisationId !== null && tx.actor.organisationId !== organisationId) throw new DomainError('not-found', 'There is no such organisation here.');
}
