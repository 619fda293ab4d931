import { filtersOf, record, type Tx } from '@app/database';
import { decodeCursor, DomainError, isUuid, newId, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import { Injectable } from '@nestjs/common';

export const INTERESTS = ['employment', 'trustee', 'membership', 'ownership', 'family', 'friendship', 'other'] as const;
export type InterestNature = (typeof INTERESTS)[number];
export interface DeclaredInterest { id: string; personId: string; person: string; organisationId: string; organisation: string; nature: InterestNature; createdAt: Date; endedAt: Date | null }

const REGISTER = `SELECT d.id, d.person_id AS "personId", p.name AS person, d.organisation_id AS "organisationId", o.name AS organisation, d.nature, d.created_at AS "createdAt", d.ended_at AS "endedAt"
  FROM declared_interest d JOIN person p ON p.id = d.person_id JOIN organisation o ON o.id = d.organisation_id WHERE d.council_id = $1`;

/** What an officer declares hides the organisation's matches from them and keeps them from deciding. */
@Injectable()
export class Interests {
  /** Declaring it twice changes nothing. Throws `not-found`, `unknown-person`, `wrong-interest`. */
  async declare(tx: Tx, input: { personId: string; organisationId: string; nature: InterestNature }): Promise<{ id: string; isNew: boolean }> {
    if (!INTERESTS.includes(input.nature)) throw new DomainError('wrong-interest', `Choose one of ${INTERESTS.join(', ')}.`, { fields: { nature: 'Choose what the interest is.' } });
    const [holder] = isUuid(input.personId) ? await tx.query('SELECT 1 FROM membership WHERE council_id = $1 AND person_id = $2 AND organisation_id IS NULL AND ended_at IS NULL', [tx.councilId, input.personId]) : [];
    if (!holder) throw new DomainError('unknown-person', 'This person holds no office here.');
    const [standing] = isUuid(input.organisationId) ? await tx.query('SELECT 1 FROM standing WHERE council_id = $1 AND organisation_id = $2', [tx.councilId, input.organisationId]) : [];
    if (!standing) throw new DomainError('not-found', 'There is no such organisation here.', { fields: { organisationId: 'Choose an organisation.' } });
    const [made] = await tx.query<{ id: string }>(
      `INSERT INTO declared_interest (council_id, id, person_id, organisation_id, nature, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (council_id, person_id, organisation_id) WHERE ended_at IS NULL DO NOTHING RETURNING id`, [tx.councilId, newId(), input.personId, input.organisationId, input.nature, tx.now]);
    if (made) {
      await record(tx, { type: 'interest.declared', subjectType: 'interest', subjectId: made.id, payload: { personId: input.personId, organisationId: input.organisationId } });
      return { id: made.id, isNew: true };
    }
    const [known] = await tx.query<{ id: string }>('SELECT id FROM declared_interest WHERE council_id = $1 AND person_id = $2 AND organisation_id = $3 AND ended_at IS NULL', [tx.councilId, input.personId, input.organisationId]);
    return { id: known!.id, isNew: false };
  }

  /** It stays on the register, as ended. Only of this person, where one is named. Throws `not-found`. */
  async end(tx: Tx, id: string, personId: string | null = null): Promise<void> {
    const [found] = isUuid(id) ? await tx.query<{ person_id: string; organisation_id: string; ended_at: Date | null }>('SELECT person_id, organisation_id, ended_at FROM declared_interest WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, id]) : [];
    if (!found || (personId !== null && found.person_id !== personId)) throw new DomainError('not-found', 'There is no such interest here.');
    if (found.ended_at) return;
    await tx.query('UPDATE declared_interest SET ended_at = $3 WHERE council_id = $1 AND id = $2', [tx.councilId, id, tx.now]);
    await record(tx, { type: 'interest.ended', subjectType: 'interest', subjectId: id, payload: { personId: found.person_id, organisationId: found.organisation_id } });
  }

  /** The register of interests: those standing first, then the latest. */
  list(tx: Tx, limit = 200): Promise<DeclaredInterest[]> {
    return tx.query<DeclaredInterest>(
      `${REGISTER} ORDER BY (d.ended_at IS NULL) DESC, d.id DESC LIMIT $2`, [tx.councilId, Math.min(Math.max(limit, 1), 200)]);
  }

  /** The register page by page, the latest first. Throws `bad-cursor`. */
  async page(tx: Tx, f: { personId?: string; organisationId?: string; standing?: boolean; cursor?: string; limit?: number } = {}): Promise<Page<DeclaredInterest>> {
    const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
    const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
    if (f.cursor && !isUuid(after)) decodeCursor('', 1);
    const values: unknown[] = [tx.councilId];
    const wanted = filtersOf(values, [[f.personId, 'd.person_id = ?'], [f.organisationId, 'd.organisation_id = ?'], [f.standing, '(d.ended_at IS NULL) = ?'], [after, 'd.id < ?']]);
    const rows = await tx.planned<DeclaredInterest>(`${REGISTER}${wanted} ORDER BY d.id DESC LIMIT ${limit + 1}`, values);
    return toPage(rows, limit, (r) => [r.id]);
  }
}
