import type { Tx } from '@app/database';
import { DomainError, newId, type Actor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { asInvited } from '../invitations/invitations.service';
import type { OrganisationKind } from '../organisations/organisation.rules';

export type JoinAnswers = Record<string, string>;
/** The id is made with the first answer, and is the command's that sends it. */
export interface JoinDraft { id: string | null; answers: JoinAnswers }
export interface BegunJoin { council: string; slug: string; kind: OrganisationKind; updatedAt: Date }

/** Days in which an application that nobody goes on with is kept. */
export const JOIN_DRAFT_DAYS = 60;

/** Somebody who signed in, whatever their hats, on their way into a council. */
export const asJoining = (personId: string, councilId: string): Actor => asInvited(personId, councilId);

/** Applications that are typed page by page: one for each council and kind of a person's, theirs alone until it is sent. */
@Injectable()
export class JoinDrafts {
  async find(tx: Tx, kind: OrganisationKind): Promise<JoinDraft> {
    const [draft] = await tx.query<JoinDraft>('SELECT id, answers FROM join_draft WHERE council_id = $1 AND person_id = $2 AND kind = $3', [tx.councilId, own(tx), kind]);
    return draft ?? { id: null, answers: {} };
  }

  /** One page's answers, over those before. */
  async save(tx: Tx, kind: OrganisationKind, answers: JoinAnswers): Promise<void> {
    await tx.query(
      `INSERT INTO join_draft AS d (council_id, id, person_id, kind, answers, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $6)
       ON CONFLICT (council_id, person_id, kind) DO UPDATE SET answers = d.answers || excluded.answers, updated_at = excluded.updated_at`, [tx.councilId, newId(), own(tx), kind, JSON.stringify(answers), tx.now]);
  }

  /** `find`, and nobody else changes or sends it meanwhile. Throws `not-found`. */
  async take(tx: Tx, kind: OrganisationKind): Promise<JoinAnswers> {
    const [draft] = await tx.query<JoinDraft>('SELECT answers FROM join_draft WHERE council_id = $1 AND person_id = $2 AND kind = $3 FOR UPDATE', [tx.councilId, own(tx), kind]);
    if (!draft) throw new DomainError('not-found', 'There is no application of yours to send.');
    return draft.answers;
  }

  async discard(tx: Tx, kind: OrganisationKind): Promise<void> {
    await tx.query('DELETE FROM join_draft WHERE council_id = $1 AND person_id = $2 AND kind = $3', [tx.councilId, own(tx), kind]);
  }

  /** In whatever council: what a person can go on with. */
  begunBy(manager: EntityManager, personId: string): Promise<BegunJoin[]> {
    return manager.query<BegunJoin[]>(
      'SELECT c.name AS council, c.slug, d.kind, d.updated_at AS "updatedAt" FROM join_drafts_of($1) d JOIN council c ON c.id = d.council_id ORDER BY d.updated_at DESC, c.slug, d.kind LIMIT 20', [personId]);
  }

  /** What nobody went on with is not kept. */
  async forget(tx: Tx): Promise<void> {
    await tx.query(`DELETE FROM join_draft WHERE council_id = $1 AND updated_at <= $2`, [tx.councilId, new Date(tx.now.getTime() - JOIN_DRAFT_DAYS * 86_400_000)]);
  }
}

function own(tx: Tx): string {
  if (!tx.actor.personId) throw new DomainError('not-allowed', 'Only a person joins.');
  return tx.actor.personId;
}
