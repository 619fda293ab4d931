import type { Tx } from '@app/database';
import { DomainError, isUuid, newId } from '@app/kernel';
import { requireVerified } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { NeedInput } from './need.rules';
import { NeedsService } from './needs.service';

export type DraftAnswers = Record<string, string>;
export interface NeedDraft { id: string; answers: DraftAnswers; version: number; updatedAt: Date }

/** Of one group: more are never all finished. */
export const MOST_DRAFTS = 5;

const COLUMNS = `id, answers, version, updated_at AS "updatedAt"`;

/** Requests that are typed page by page and kept between: nobody is told, and nothing is asked for, until one is sent. */
@Injectable()
export class NeedDrafts {
  constructor(private readonly needs: NeedsService) {}

  /** Throws `too-many-drafts`, and the standing codes. */
  async begin(tx: Tx): Promise<{ id: string }> {
    const own = ownOf(tx);
    await requireVerified(tx, own, 'group');
    if ((await this.list(tx)).length >= MOST_DRAFTS) throw new DomainError('too-many-drafts', `You have ${MOST_DRAFTS} requests that are not sent. Send one, or throw one away.`);
    const id = newId();
    await tx.query('INSERT INTO need_draft (council_id, id, organisation_id, person_id, created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $5)', [tx.councilId, id, own, tx.actor.personId, tx.now]);
    return { id };
  }

  list(tx: Tx): Promise<NeedDraft[]> {
    return tx.query<NeedDraft>(`SELECT ${COLUMNS} FROM need_draft WHERE council_id = $1 AND organisation_id = $2 ORDER BY id DESC LIMIT ${MOST_DRAFTS}`, [tx.councilId, ownOf(tx)]);
  }

  /** Throws `not-found`. */
  async find(tx: Tx, id: string): Promise<NeedDraft> {
    const [draft] = isUuid(id) ? await tx.query<NeedDraft>(`SELECT ${COLUMNS} FROM need_draft WHERE council_id = $1 AND organisation_id = $2 AND id = $3`, [tx.councilId, ownOf(tx), id]) : [];
    if (!draft) throw new DomainError('not-found', 'There is no such draft of yours.');
    return draft;
  }

  /** One page's answers, over those before. It is from then on the words of whoever typed last: an erasure takes nothing that a colleague went on with. */
  async save(tx: Tx, id: string, answers: DraftAnswers): Promise<void> {
    await this.take(tx, id);
    await tx.query('UPDATE need_draft SET answers = answers || $3::jsonb, person_id = $4, version = version + 1, updated_at = $5 WHERE council_id = $1 AND id = $2', [tx.councilId, id, JSON.stringify(answers), tx.actor.personId, tx.now]);
  }

  async discard(tx: Tx, id: string): Promise<void> {
    await this.take(tx, id);
    await tx.query('DELETE FROM need_draft WHERE council_id = $1 AND id = $2', [tx.councilId, id]);
  }

  /** It becomes a request, once, and goes to the broker. Throws as `NeedsService.post` does. */
  async send(tx: Tx, id: string, inputOf: (answers: DraftAnswers) => NeedInput): Promise<{ id: string }> {
    const { answers } = await this.take(tx, id);
    const need = await this.needs.post(tx, ownOf(tx), inputOf(answers));
    await this.discard(tx, id);
    return { id: need.id };
  }

  /** `find`, and nobody else changes or sends it meanwhile. */
  private async take(tx: Tx, id: string): Promise<NeedDraft> {
    await this.find(tx, id);
    await tx.query('SELECT 1 FROM need_draft WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, id]);
    return this.find(tx, id);
  }
}

function ownOf(tx: Tx): string {
  if (tx.actor.role !== 'group' || !tx.actor.organisationId) throw new DomainError('not-allowed', 'A group writes its own requests.');
  return tx.actor.organisationId;
}
