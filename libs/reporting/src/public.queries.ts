import type { Tx } from '@app/database';
import type { Kind, Unit } from '@app/kernel';
import { mergeSmall } from './public.rules';

export interface ConfirmedByKind { kind: Kind; unit: Unit; quantity: number; deliveries: number }
export interface PublicFigures {
  /** Confirmed by groups in the last twelve months; counts under the council's smallest are left out. */
  confirmed: ConfirmedByKind[];
  valuePence: number;
  openNeeds: { ward: string; kind: Kind; needs: number }[];
  /** Open needs in wards with too few to show. */
  openElsewhere: number;
  latest: { kind: Kind; unit: Unit; quantity: number; happenedOn: string; ward: string | null }[];
}

/** For everybody: no names, no sensitive places, nothing that a small number would give away. `smallest` is the council's rule. */
export async function publicFigures(tx: Tx, smallest: number): Promise<PublicFigures> {
  const since = new Date(tx.now.getTime() - 365 * 86_400_000);
  const confirmed = await tx.query<ConfirmedByKind>(
    `SELECT m.kind, m.unit, sum(k.quantity)::float8 AS quantity, count(*)::int AS deliveries FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id
     JOIN LATERAL (SELECT max(c.quantity) AS quantity FROM confirmation c WHERE c.council_id = d.council_id AND c.delivery_id = d.id AND c.answer IN ('all','part')) k ON k.quantity > 0
     WHERE d.council_id = $1 AND d.state IN ('confirmed','part') AND d.happened_on >= $2::date GROUP BY m.kind, m.unit HAVING count(*) >= $3 ORDER BY m.kind, m.unit`, [tx.councilId, since, smallest]);
  // Net of what was corrected: what came into `net`, less what left it.
  const [value] = await tx.query<{ pence: string | null }>(
    `SELECT sum(CASE WHEN t.credit_account = a.id THEN t.amount ELSE -t.amount END) AS pence FROM ledger.account a
     JOIN ledger.transfer t ON t.council_id = a.council_id AND a.id IN (t.credit_account, t.debit_account)
     WHERE a.council_id = $1 AND a.book = 'value' AND a.stage = 'net' AND t.happened_on >= $2::date`, [tx.councilId, since]);
  const open = await tx.query<{ ward: string; kind: Kind; needs: number }>(
    `SELECT w.name AS ward, l.kind, count(DISTINCT n.id)::int AS needs FROM need n JOIN need_line l ON l.council_id = n.council_id AND l.need_id = n.id JOIN ward w ON w.code = n.ward_code
     WHERE n.council_id = $1 AND n.state IN ('open','part_matched') AND NOT n.sensitive GROUP BY w.name, l.kind ORDER BY w.name, l.kind`, [tx.councilId]);
  const { shown, elsewhere } = mergeSmall(open, smallest);
  const latest = await tx.query<PublicFigures['latest'][number]>(
    `SELECT m.kind, m.unit, d.claimed::float8 AS quantity, d.happened_on::text AS "happenedOn", CASE WHEN n.sensitive THEN NULL ELSE w.name END AS ward
     FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id LEFT JOIN ward w ON w.code = n.ward_code
     WHERE d.council_id = $1 AND d.state = 'confirmed' AND NOT n.sensitive ORDER BY d.happened_on DESC, d.id DESC LIMIT 10`, [tx.councilId]);
  return { confirmed, valuePence: Number(value?.pence ?? 0), openNeeds: shown, openElsewhere: elsewhere, latest };
}
