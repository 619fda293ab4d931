import type { Actor, Role } from '@app/kernel';

export interface ActingRow { person_id: string; council_id: string; organisation_id: string | null; role: Role; reserve: boolean; bars: 'suspended' | 'waiting' | null }

/**
 * The columns of an acting membership `b`: ended ones give none. Standing is council-owned, so its state is read by a
 * function of the owner that answers only this one question.
 */
export const ACTING = `b.person_id, b.council_id, b.organisation_id, b.role, b.reserve, standing_bars(b.council_id, b.organisation_id) AS bars`;

export const toActor = (row: ActingRow, scopes: readonly string[] | null): Actor => ({
  kind: 'person', personId: row.person_id, councilId: row.council_id, role: row.role, organisationId: row.organisation_id, suspended: row.bars === 'suspended', scopes, ...(row.bars === 'waiting' ? { waiting: true } : {}), ...(row.reserve ? { reserve: true } : {}),
});
