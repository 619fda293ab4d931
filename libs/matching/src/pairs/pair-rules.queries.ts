import { containing, countUpTo, filtersOf, type Tx } from '@app/database';
import { decodeCursor, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import { impartial } from '@app/people';
import type { PairRule } from './pair-rules.service';

export const PAIR_RULES = ['pin', 'forbid', 'declined', 'lapsed'] as const;
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
    [f.search ? containing(f.search) : undefined, "concat_ws(' ', n.title, (SELECT o.name FROM organisation o WHERE o.id = p.organisation_id)) ILIKE ?"]]);
  return {
    values,
    from: `FROM pair_rule r JOIN pledge p ON p.council_id = r.council_id AND p.id = r.pledge_id JOIN need_line l ON l.council_id = r.council_id AND l.id = r.need_line_id JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id
      WHERE r.council_id = $1 AND r.removed_at IS NULL AND ${impartial(tx, '$2', 'p.organisation_id, n.organisation_id')}${wanted}`,
  };
}
