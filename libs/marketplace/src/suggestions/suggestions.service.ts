import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, newId } from '@app/kernel';
import { Injectable } from '@nestjs/common';

export interface Suggestion { id: string; wardCode: string; ward: string; personId: string; person: string; words: string; state: 'waiting' | 'answered'; answer: string | null; answeredAt: Date | null; version: number; createdAt: Date }

const MOST_WAITING = 20;
const SELECT = `SELECT s.id, s.ward_code AS "wardCode", w.name AS ward, s.person_id AS "personId", p.name AS person, s.words, s.state, s.answer, s.answered_at AS "answeredAt", s.version, s.created_at AS "createdAt"
  FROM suggestion s JOIN person p ON p.id = s.person_id JOIN ward w ON w.code = s.ward_code WHERE s.council_id = $1`;

/** A councillor suggests for a ward; an officer answers. It decides nothing. */
@Injectable()
export class SuggestionsService {
  /** Throws `bad-suggestion`, `not-found`, `over-limit`. */
  async make(tx: Tx, wardCode: string, words: string): Promise<{ id: string }> {
    const said = words.trim();
    if (said.length < 10 || said.length > 2000) throw new DomainError('bad-suggestion', 'Say what you suggest, in 10 to 2,000 characters.', { fields: { words: 'Use 10 to 2,000 characters.' } });
    const [ward] = await tx.query('SELECT 1 FROM council_area WHERE council_id = $1 AND ward_code = $2', [tx.councilId, wardCode]);
    if (!ward) throw new DomainError('not-found', 'There is no such ward here.');
    const [{ waiting }] = await tx.query(`SELECT count(*)::int AS waiting FROM suggestion WHERE council_id = $1 AND person_id = $2 AND state = 'waiting'`, [tx.councilId, tx.actor.personId]) as [{ waiting: number }];
    if (waiting >= MOST_WAITING) throw new DomainError('over-limit', `${MOST_WAITING} of your suggestions wait for an answer. Wait for some of them first.`);
    const id = newId();
    await tx.query(`INSERT INTO suggestion (council_id, id, ward_code, person_id, words, state, created_at) VALUES ($1, $2, $3, $4, $5, 'waiting', $6)`, [tx.councilId, id, wardCode, tx.actor.personId, said, tx.now]);
    await recordChanges(tx, [{ subjectType: 'suggestion', subjectId: id, from: null, to: 'waiting' }]);
    await record(tx, { type: 'suggestion.made', subjectType: 'suggestion', subjectId: id });
    return { id };
  }

  /** Throws `not-found`, `stale-version`, `already-decided`, `bad-suggestion`. */
  async answer(tx: Tx, id: string, version: number | null, words: string): Promise<void> {
    const said = words.trim();
    if (said.length < 3 || said.length > 2000) throw new DomainError('bad-suggestion', 'Answer in 3 to 2,000 characters.', { fields: { answer: 'Use 3 to 2,000 characters.' } });
    const [known] = await tx.query<{ state: string; version: number }>('SELECT state, version FROM suggestion WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, id]);
    if (!known) throw new DomainError('not-found', 'There is no such suggestion here.');
    if (known.state === 'answered') throw new DomainError('already-decided', 'Another officer has answered it already.');
    if (version !== null && known.version !== version) throw new DomainError('stale-version', 'Somebody changed it while you were looking.', { version: known.version });
    await tx.query(`UPDATE suggestion SET state = 'answered', answer = $3, answered_by = $4, answered_at = $5, version = version + 1 WHERE council_id = $1 AND id = $2`, [tx.councilId, id, said, tx.actor.personId, tx.now]);
    await recordChanges(tx, [{ subjectType: 'suggestion', subjectId: id, from: 'waiting', to: 'answered' }]);
    await record(tx, { type: 'suggestion.answered', subjectType: 'suggestion', subjectId: id });
  }
}

/** Of a ward, the newest first; a councillor's own alone. */
export const suggestionsOf = (tx: Tx, wardCode: string, limit = 50): Promise<Suggestion[]> =>
  tx.query<Suggestion>(`${SELECT} AND s.ward_code = $2 AND ($3::uuid IS NULL OR s.person_id = $3) ORDER BY s.id DESC LIMIT $4`, [tx.councilId, wardCode, tx.actor.role === 'councillor' ? tx.actor.personId : null, Math.min(limit, 200)]);

/** Throws `not-found`: to a councillor also for another's. */
export async function suggestionView(tx: Tx, id: string): Promise<Suggestion> {
  const [found] = await tx.query<Suggestion>(`${SELECT} AND s.id = $2 AND ($3::uuid IS NULL OR s.person_id = $3)`, [tx.councilId, id, tx.actor.role === 'councillor' ? tx.actor.personId : null]);
  if (!found) throw new DomainError('not-found', 'There is no such suggestion here.');
  return found;
}
