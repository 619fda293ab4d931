import { record, type Tx } from '@app/database';
import { DomainError, newId, requirePositive } from '@app/kernel';
import { Injectable } from '@nestjs/common';

export interface PairRule { id: string; pledgeId: string; lineId: string; rule: 'pin' | 'forbid' | 'declined' | 'lapsed'; quantity: number | null; reason: string }

/** What brokers say about pairs before a round: pinned pairs must be in it, forbidden ones cannot. */
@Injectable()
export class PairRulesService {
  /** Throws `not-found`, `pair-rule-taken`, `wrong-quantity`. */
  async set(tx: Tx, input: { pledgeId: string; lineId: string; rule: 'pin' | 'forbid'; quantity?: number; reason: string }): Promise<{ id: string }> {
    if (!input.reason?.trim()) throw new DomainError('bad-pair-rule', 'Say why.', { fields: { reason: 'Say why, in a few words.' } });
    if (input.rule === 'pin') requirePositive(input.quantity ?? 0);
    const [pair] = await tx.query('SELECT 1 FROM pledge p JOIN need_line l ON l.council_id = p.council_id WHERE p.council_id = $1 AND p.id = $2 AND l.id = $3', [tx.councilId, input.pledgeId, input.lineId]);
    if (!pair) throw new DomainError('not-found', 'There is no such offer or need here.');
    const id = newId();
    const made = await tx.query(
      `INSERT INTO pair_rule (council_id, id, pledge_id, need_line_id, rule, quantity, reason, person_id, created_at) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9) ON CONFLICT DO NOTHING RETURNING id`,
      [tx.councilId, id, input.pledgeId, input.lineId, input.rule, input.rule === 'pin' ? input.quantity : null, input.reason.trim(), tx.actor.personId, tx.now]);
    if (!made.length) throw new DomainError('pair-rule-taken', 'There is a rule of this kind for the pair already.');
    await record(tx, { type: `pair.${input.rule === 'pin' ? 'pinned' : 'forbidden'}`, subjectType: 'pair_rule', subjectId: id, payload: { pledgeId: input.pledgeId, lineId: input.lineId } });
    return { id };
  }

  /** Also forgets a declined or lapsed pair, so that the next round may propose it again. */
  async remove(tx: Tx, id: string): Promise<void> {
    const [, count] = await tx.query('UPDATE pair_rule SET removed_at = $3 WHERE council_id = $1 AND id = $2 AND removed_at IS NULL', [tx.councilId, id, tx.now]) as unknown as [unknown[], number];
    if (!count) throw new DomainError('not-found', 'There is no such rule here.');
    await record(tx, { type: 'pair.released', subjectType: 'pair_rule', subjectId: id });
  }

  list(tx: Tx, limit = 200): Promise<PairRule[]> {
    return tx.query<PairRule>(
      `SELECT id, pledge_id AS "pledgeId", need_line_id AS "lineId", rule, quantity::float8 AS quantity, reason FROM pair_rule WHERE council_id = $1 AND removed_at IS NULL ORDER BY id DESC LIMIT $2`, [tx.councilId, limit]);
  }
}
