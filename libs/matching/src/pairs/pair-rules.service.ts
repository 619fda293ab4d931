import { record, type Tx } from '@app/database';
import { DomainError, newId, requirePositive } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { rejectionOf, type PairLimits, type Rejection } from '../candidates/candidates.queries';
import { requirePair, type RulePrice } from './pair-rules.queries';

/** What brokers say about pairs before a round: pinned pairs must be in it, forbidden ones cannot. A pair of a party that the officer has an interest in does not exist to them. */
@Injectable()
export class PairRulesService {
  /** Throws `not-found`, `pair-rule-taken`, `wrong-quantity`. */
  async set(tx: Tx, input: { pledgeId: string; lineId: string; rule: 'pin' | 'forbid'; quantity?: number; reason: string; priced?: { roundId: string; price: RulePrice } }): Promise<{ id: string }> {
    if (!input.reason?.trim()) throw new DomainError('bad-pair-rule', 'Say why.', { fields: { reason: 'Say why, in a few words.' } });
    if (input.rule === 'pin') requirePositive(input.quantity ?? 0);
    await requirePair(tx, input.pledgeId, input.lineId);
    const id = newId();
    const made = await tx.query(
      `INSERT INTO pair_rule (council_id, id, pledge_id, need_line_id, rule, quantity, reason, person_id, created_at, round_id, price) VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11) ON CONFLICT DO NOTHING RETURNING id`,
      [tx.councilId, id, input.pledgeId, input.lineId, input.rule, input.rule === 'pin' ? input.quantity : null, input.reason.trim(), tx.actor.personId, tx.now, input.priced?.roundId ?? null, input.priced ? JSON.stringify(input.priced.price) : null]);
    if (!made.length) throw new DomainError('pair-rule-taken', 'There is a rule of this kind for the pair already.');
    await record(tx, { type: `pair.${input.rule === 'pin' ? 'pinned' : 'forbidden'}`, subjectType: 'pair_rule', subjectId: id, payload: { pledgeId: input.pledgeId, lineId: input.lineId } });
    return { id };
  }

  /** Also forgets a declined or lapsed pair, so that the next round may propose it again. */
  async remove(tx: Tx, id: string): Promise<void> {
    const [rule] = await tx.query<{ pledge_id: string; need_line_id: string }>('UPDATE pair_rule SET removed_at = $3 WHERE council_id = $1 AND id = $2 AND removed_at IS NULL RETURNING pledge_id, need_line_id', [tx.councilId, id, tx.now]).then(([rows]) => rows as never as { pledge_id: string; need_line_id: string }[]);
    if (!rule) throw new DomainError('not-found', 'There is no such rule here.');
    await requirePair(tx, rule.pledge_id, rule.need_line_id);
    await record(tx, { type: 'pair.released', subjectType: 'pair_rule', subjectId: id });
  }

  /** The hard limit that keeps the pair apart, or null. Throws `not-found`. */
  async whyNot(tx: Tx, pledgeId: string, lineId: string, limits: PairLimits): Promise<Rejection | null> {
    await requirePair(tx, pledgeId, lineId);
    return rejectionOf(tx, lineId, pledgeId, limits);
  }
}
