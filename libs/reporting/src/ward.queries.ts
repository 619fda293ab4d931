import type { Tx } from '@app/database';
import { DomainError, type Kind, type Unit } from '@app/kernel';
import { impartial } from '@app/people';
import { wardLines, type WardLine } from './home.queries';

export const wardNames = async (tx: Tx, codes: readonly string[]): Promise<string[]> => (await tx.query<{ name: string }>('SELECT name FROM ward WHERE code = ANY($1) ORDER BY name LIMIT 500', [codes])).map((w) => w.name);

export interface WardView extends WardLine {
  /** Confirmed in twelve months, by kind: what groups of the ward got. */
  received: { kind: Kind; unit: Unit; quantity: number; matches: number }[];
  wardCodes: string[];
  counts: { code: string; open: number }[];
}

/** One ward of the council for its councillor: without sensitive places and what the reader has an interest in. Two queries. Throws `not-found`. */
export async function wardView(tx: Tx, code: string): Promise<WardView> {
  const lines = await wardLines(tx);
  const ward = lines.find((l) => l.code === code);
  if (!ward) throw new DomainError('not-found', 'There is no such ward here.');
  const received = await tx.query<WardView['received'][number]>(
    `SELECT m.kind, m.unit, sum(a.credits_posted - a.debits_posted)::float8 AS quantity, (count(DISTINCT m.id) FILTER (WHERE a.credits_posted > a.debits_posted))::int AS matches
     FROM need n JOIN match m ON m.council_id = n.council_id AND m.need_id = n.id JOIN ledger.account a ON a.council_id = m.council_id AND a.book = 'supply' AND a.subject = m.id AND a.stage = 'confirmed' AND a.detail <> 'accepted-by-council'
     WHERE n.council_id = $1 AND n.ward_code = $3 AND NOT n.sensitive AND ${impartial(tx, '$2', 'm.supplier_id, m.group_id')}
     GROUP BY m.kind, m.unit HAVING sum(a.credits_posted - a.debits_posted) > 0 ORDER BY m.kind, m.unit`, [tx.councilId, tx.actor.personId, code]);
  return { ...ward, received, wardCodes: lines.map((l) => l.code), counts: lines.map((l) => ({ code: l.code, open: l.open })) };
}
