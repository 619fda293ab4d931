import type { Tx } from '@app/database';
import { decodeCursor, DomainError, encodeCursor } from '@app/kernel';
import { likeOf, ownOnly } from '@app/marketplace';
import { impartial } from '@app/people';
import { contractCourses, MOST_LOOKED_AT, type ContractAtRisk } from '../home.queries';

export const CONTRACT_ORDERS = ['risk', 'ends', 'title', 'reference'] as const;
export const CONTRACT_STATES = ['active', 'draft', 'ended', 'withdrawn'] as const;
export const RISKS = ['at-risk', 'fine'] as const;
export interface ContractListFilter { search?: string; state?: (typeof CONTRACT_STATES)[number]; risk?: (typeof RISKS)[number]; sort?: (typeof CONTRACT_ORDERS)[number]; cursor?: string; limit?: number }
export interface ContractLine extends ContractAtRisk { state: string; startsOn: string; valuePence: number | null }
export interface ContractList { items: ContractLine[]; nextCursor: string | null; total: number; atRisk: number }

/**
 * Contracts with the course of their running promises; two queries, however many there are. Risk is worked out and not kept, so all that fit are
 * looked at (a thousand, the ones that end first) and a page is cut from them. Without what the reader declared an interest in; a supplier's own alone.
 */
export async function listContractsByRisk(tx: Tx, f: ContractListFilter = {}): Promise<ContractList> {
  const limit = Math.min(Math.max(f.limit ?? 20, 1), MOST_LOOKED_AT);
  const [from] = f.cursor ? decodeCursor(f.cursor, 1) : [0];
  if (!Number.isSafeInteger(from) || (from as number) < 0) throw new DomainError('bad-cursor', 'This cursor is not one we gave out.');
  const rows = await tx.query<Omit<ContractLine, 'promises' | 'atRisk' | 'worst'>>(
    `SELECT k.id, k.reference, k.title, k.state, k.starts_on::text AS "startsOn", k.ends_on::text AS "endsOn", k.value_pence::float8 AS "valuePence",
       ARRAY(SELECT o.name FROM contract_supplier s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = k.council_id AND s.contract_id = k.id AND s.to_on IS NULL ORDER BY o.name LIMIT 5) AS suppliers
     FROM contract k WHERE k.council_id = $1 AND k.state = $4 AND ($5::text IS NULL OR k.title ILIKE $5 OR k.reference ILIKE $5 OR k.ocid ILIKE $5)
       AND ($3::uuid IS NULL OR EXISTS (SELECT 1 FROM contract_supplier x WHERE x.council_id = k.council_id AND x.contract_id = k.id AND x.organisation_id = $3 AND x.to_on IS NULL))
       AND ${impartial(tx, '$2', 'SELECT s.organisation_id FROM contract_supplier s WHERE s.council_id = k.council_id AND s.contract_id = k.id')}
     ORDER BY k.ends_on, k.id LIMIT ${MOST_LOOKED_AT}`, [tx.councilId, tx.actor.personId, ownOnly(tx), f.state ?? 'active', likeOf(f.search)]);
  const courses = await contractCourses(tx);
  const all = rows.map((k) => ({ ...k, ...(courses.get(k.id) ?? { promises: 0, atRisk: 0, worst: null }) })).filter((k) => !f.risk || (f.risk === 'at-risk') === (k.atRisk > 0)).sort(ORDERS[f.sort ?? 'risk']);
  const start = from as number;
  return { items: all.slice(start, start + limit), nextCursor: all.length > start + limit ? encodeCursor([start + limit]) : null, total: all.length, atRisk: all.filter((k) => k.atRisk > 0).length };
}

const behind = (k: ContractLine): number => (k.worst ? k.worst.timePercent - k.worst.givenPercent : -999);
const ORDERS: Record<(typeof CONTRACT_ORDERS)[number], (a: ContractLine, b: ContractLine) => number> = {
  risk: (a, b) => b.atRisk - a.atRisk || behind(b) - behind(a), ends: () => 0, title: (a, b) => a.title.localeCompare(b.title), reference: (a, b) => a.reference.localeCompare(b.reference),
};

export interface MonthConfirmed { commitmentId: string; month: string; quantity: number }

/** What groups confirmed of these promises, by the month in which it was done; from the journal, one query. */
export const confirmedByMonth = (tx: Tx, commitmentIds: readonly string[]): Promise<MonthConfirmed[]> => tx.query<MonthConfirmed>(
  `SELECT m.id AS "commitmentId", to_char(t.happened_on, 'YYYY-MM') AS month, sum(t.amount)::float8 AS quantity
   FROM commitment m JOIN match x ON x.council_id = m.council_id AND x.commitment_id = m.id
   JOIN ledger.account a ON a.council_id = m.council_id AND a.book = 'supply' AND a.subject = x.id AND a.stage = 'confirmed' AND a.detail <> 'accepted-by-council' AND a.unit = m.unit
   CROSS JOIN LATERAL (SELECT c.happened_on, c.amount FROM ledger.transfer c WHERE c.council_id = $1 AND c.credit_account = a.id AND c.kind IN ('single','post','reversal')
     UNION ALL SELECT d.happened_on, -d.amount FROM ledger.transfer d WHERE d.council_id = $1 AND d.debit_account = a.id AND d.kind IN ('single','post','reversal')) t
   WHERE m.council_id = $1 AND m.id = ANY($2) GROUP BY 1, 2 ORDER BY 2, 1`, [tx.councilId, commitmentIds]);
