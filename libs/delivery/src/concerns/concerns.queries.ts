import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import { may, type Action, type Councils } from '@app/people';
import type { ConcernDecision, ConcernState } from './concern.rules';

export interface ConcernView {
  id: string; state: ConcernState; organisationId: string | null; organisationName: string | null; matchId: string | null; note: string; raisedById: string | null; raisedBy: string | null; pausedAt: Date | null;
  decision: ConcernDecision | null; decidedAt: Date | null; steps: { step: string; note: string; personId: string | null; recordedAt: string }[]; version: number; createdAt: Date;
}

/** The lead and the deputy that the council named. Throws `not-found` for everybody else, whatever their role: to them there is nothing here. */
export async function requireNamed(tx: Tx, councils: Councils, action: Extract<Action, 'cases.read_concern' | 'cases.decide_concern'>): Promise<void> {
  const { safeguarding: { leadPersonId, deputyPersonId } } = await councils.inForce(tx);
  const personIds = [leadPersonId, deputyPersonId].filter((id): id is string => id !== null);
  if (tx.actor.kind !== 'person' || !may(tx.actor, action, { personIds })) throw new DomainError('not-found', 'There is nothing at this address.');
}

/** Newest first. One with a declared interest in whom it is about leaves it to the other. */
export async function listConcerns(tx: Tx, councils: Councils, f: { id?: string; state?: ConcernState; cursor?: string; limit?: number } = {}): Promise<Page<ConcernView>> {
  await requireNamed(tx, councils, 'cases.read_concern');
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const values: unknown[] = [tx.councilId, tx.actor.personId];
  const wanted = filtersOf(values, [[f.id, 'c.id = ?'], [f.state, 'c.state = ?'], [after, 'c.id < ?']]);
  const rows = await tx.planned<ConcernView>(
    `SELECT c.id, c.state, c.organisation_id AS "organisationId", o.name AS "organisationName", c.match_id AS "matchId", c.note, c.raised_by AS "raisedById", p.name AS "raisedBy", c.paused_at AS "pausedAt", c.decision, c.decided_at AS "decidedAt",
       (SELECT json_agg(json_build_object('step', s.step, 'note', s.note, 'personId', s.person_id, 'recordedAt', s.recorded_at) ORDER BY s.id) FROM concern_step s WHERE s.council_id = $1 AND s.concern_id = c.id) AS steps,
       c.version, c.created_at AS "createdAt"
     FROM concern c LEFT JOIN organisation o ON o.id = c.organisation_id LEFT JOIN person p ON p.id = c.raised_by
     WHERE c.council_id = $1 AND NOT EXISTS (SELECT 1 FROM declared_interest i WHERE i.council_id = $1 AND i.person_id = $2 AND i.ended_at IS NULL AND (i.organisation_id = c.organisation_id OR i.organisation_id IN (SELECT unnest(ARRAY[m.supplier_id, m.group_id]) FROM match m WHERE m.council_id = c.council_id AND m.id = c.match_id)))${wanted}
     ORDER BY c.id DESC LIMIT ${limit + 1}`, values);
  return toPage(rows, limit, (r) => [r.id]);
}

/** Throws `not-found`. */
export async function concernView(tx: Tx, councils: Councils, id: string): Promise<ConcernView> {
  const { items: [found] } = await listConcerns(tx, councils, { id, limit: 1 });
  if (!found) throw new DomainError('not-found', 'There is nothing at this address.');
  return found;
}
