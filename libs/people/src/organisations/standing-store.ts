import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, move } from '@app/kernel';
import type { OrganisationKind } from './organisation.rules';
import { standingMoves, type StandingState } from './standing.rules';

export interface StandingRow {
  organisationId: string; state: StandingState; version: number; kind: OrganisationKind; form: string; sponsorId: string | null; unrelated: boolean;
  decidedBy: string | null; appealedAt: Date | null; appealDecidedAt: Date | null; contacts: number;
}

/** Locks one standing of this council. Throws `not-found`, `stale-version`. */
export async function lockStanding(tx: Tx, organisationId: string, version: number | null): Promise<StandingRow> {
  const row = await findStanding(tx, organisationId);
  if (!row) throw new DomainError('not-found', 'There is no such organisation here.');
  if (version !== null && row.version !== version) throw new DomainError('stale-version', 'Somebody changed this organisation while you were looking at it.', { version: row.version });
  return row;
}

export async function findStanding(tx: Tx, organisationId: string): Promise<StandingRow | null> {
  const [row] = await tx.query<StandingRow>(
    `SELECT s.organisation_id AS "organisationId", s.state, s.version, o.kind, o.form, s.sponsor_id AS "sponsorId", s.unrelated, s.decided_by AS "decidedBy",
       s.appealed_at AS "appealedAt", s.appeal_decided_at AS "appealDecidedAt",
       (SELECT count(*)::int FROM standing_contact c WHERE c.council_id = s.council_id AND c.organisation_id = s.organisation_id) AS contacts
     FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2 FOR UPDATE OF s`, [tx.councilId, organisationId]);
  return row ?? null;
}

export interface StandingChange {
  to: StandingState; event: string; /** No state before this one. */ first?: boolean; reasonCode?: string | null; note?: string | null; answerDueAt?: Date | null;
  /** Columns that change with the state; names are ours, never a caller's. */
  also?: Record<string, unknown>; payload?: Record<string, string | boolean>;
}

/** One step of a standing: the row, its history and its event. Staying in a state (an appeal, its dismissal) is a step too. Returns the new version. */
export async function moveStanding(tx: Tx, s: StandingRow, c: StandingChange): Promise<{ version: number }> {
  if (c.to !== s.state) move(standingMoves, s.state, c.to, 'organisation');
  const columns = { state: c.to, reason_code: c.reasonCode ?? null, note: c.note ?? null, answer_due_at: c.answerDueAt ?? null, ...c.also };
  const names = Object.keys(columns);
  await tx.query(
    `UPDATE standing SET ${names.map((n, i) => `${n} = $${i + 3}`).join(', ')}, version = version + 1 WHERE council_id = $1 AND organisation_id = $2`,
    [tx.councilId, s.organisationId, ...Object.values(columns)]);
  await recordChanges(tx, [{ subjectType: 'organisation', subjectId: s.organisationId, from: c.first ? null : s.state, to: c.to, reasonCode: c.reasonCode, note: c.note }]);
  await record(tx, {
    type: c.event, subjectType: 'organisation', subjectId: s.organisationId,
    payload: { organisationId: s.organisationId, kind: s.kind, ...(c.reasonCode ? { reasonCode: c.reasonCode } : {}), ...c.payload },
  });
  return { version: s.version + 1 };
}
