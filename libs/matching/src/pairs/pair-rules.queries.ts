import { containing, countUpTo, filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import { impartial } from '@app/people';

export const PAIR_RULES = ['pin', 'forbid', 'declined', 'lapsed'] as const;
/** `price`: what it cost as it was known when the rule was made, of the round that was looked at. */
export interface PairRule { id: string; pledgeId: string; lineId: string; rule: (typeof PAIR_RULES)[number]; quantity: number | null; reason: string; roundId: string | null; price: RulePrice | null }
export interface RulePrice { loses: number; proven: boolean; changes: number; below: number }

/** SQL, of `pledge p`: a need line and its need. */
const PAIR = 'JOIN need_line l ON l.council_id = p.council_id JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id';
const PARTIES = 'p.organisation_id, n.organisation_id';

export interface PairRuleFilter { rule?: PairRule['rule']; pledgeId?: string; lineId?: string; search?: string; cursor?: string; limit?: number }

/** Rules in force, the newest first; none of a party that the officer has an interest in. */
export async function listPairRules(tx: Tx, f: PairRuleFilter = {}): Promise<Page<PairRule>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const { values, from } = inForce(tx, f);
  const page = filtersOf(values, [[after, 'r.id < ?']]);
  const rows = await tx.planned<PairRule>(
    `SELECT r.id, r.pledge_id AS "pledgeId", r.need_line_id AS "lineId", r.rule, r.quantity::float8 AS quantity, r.reason, r.round_id AS "roundId", r.price ${from}${page} ORDER BY r.id DESC LIMIT ${limit + 1}`, values);
  return toPage(rows, limit, (r) => [r.id]);
}

/** How many of those there are, counted up to one more than MOST_COUNTED; one query. */
export function countPairRules(tx: Tx, f: PairRuleFilter = {}): Promise<number> {
  const { values, from } = inForce(tx, f);
  return countUpTo(tx, from, values);
}

function inForce(tx: Tx, f: PairRuleFilter): { values: unknown[]; from: string } {
  const values: unknown[] = [tx.councilId, tx.actor.personId];
  const wanted = filtersOf(values, [[f.rule, 'r.rule = ?'], [f.pledgeId, 'r.pledge_id = ?'], [f.lineId, 'r.need_line_id = ?'],
    [f.search && containing(f.search), "concat_ws(' ', n.title, (SELECT o.name FROM organisation o WHERE o.id = p.organisation_id)) ILIKE ?"]]);
  return {
    values,
    from: `FROM pair_rule r JOIN pledge p ON p.council_id = r.council_id AND p.id = r.pledge_id ${PAIR} AND l.id = r.need_line_id
      WHERE r.council_id = $1 AND r.removed_at IS NULL AND ${impartial(tx, '$2', PARTIES)}${wanted}`,
  };
}

/** Throws `not-found`, also for a pair of a party that the officer has an interest in. */
export async function requirePair(tx: Tx, pledgeId: string, lineId: string): Promise<void> {
  const [pair] = await tx.query(`SELECT 1 FROM pledge p ${PAIR} WHERE p.council_id = $1 AND p.id = $2 AND l.id = $3 AND ${impartial(tx, '$4', PARTIES)}`, [tx.councilId, pledgeId, lineId, tx.actor.personId]);
  if (!pair) throw new DomainError('not-found', 'There is no such offer or need here.');
}
