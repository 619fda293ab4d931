import { recordAll, type Tx } from '@app/database';
import type { Role } from '@app/kernel';

/** SQL, of `invitation i`: whoever made it may still make it; what the system made needs nobody. */
export const BACKED = `(i.invited_by IS NULL OR EXISTS (SELECT 1 FROM membership b WHERE b.council_id = i.council_id AND b.person_id = i.invited_by AND b.ended_at IS NULL
  AND (b.role = 'council_admin' OR (i.organisation_id IS NOT NULL AND (b.organisation_id = i.organisation_id OR b.role IN ('broker','contract_manager'))))))`;

/** Nobody stands behind these any more: their maker has left, or the organisation has. */
export async function withdrawUnbacked(tx: Tx, of: { invitedBy: string } | { organisationId: string }): Promise<void> {
  const [which, id] = 'invitedBy' in of ? [`i.invited_by = $3 AND NOT ${BACKED}`, of.invitedBy] : ['i.organisation_id = $3', of.organisationId];
  const [gone] = await tx.query(
    `UPDATE invitation i SET state = 'withdrawn', name = NULL, email = NULL, phone = NULL, answered_at = $2 WHERE i.council_id = $1 AND i.state = 'waiting' AND ${which} RETURNING i.id, i.role, i.organisation_id AS "organisationId"`,
    [tx.councilId, tx.now, id]) as unknown as [{ id: string; role: Role; organisationId: string | null }[]];
  await recordAll(tx, gone.map((i) => ({ type: 'invitation.withdrawn', subjectType: 'invitation', subjectId: i.id, payload: { invitationId: i.id, role: i.role, organisationId: i.organisationId } })));
}
