import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, requireDay, toPage, type Page } from '@app/kernel';
import { impartial } from '@app/people';
import { likeOf, ownOnly } from '../commitments/commitments.queries';

export interface ContractRow {
  id: string; version: number; reference: string; ocid: string | null; title: string; level: string; parentId: string | null; state: string; source: string;
  valuePence: number | null; startsOn: string; endsOn: string; tailDays: number; managerId: string | null; buyerName: string | null;
  suppliers: { id: string; name: string; shareBp: number | null }[];
  /** Commitments by state; and how many have a reduction outstanding. */
  commitments: { proposed: number; accepted: number; ended: number; outstanding: number };
}

const COLUMNS = `
  k.id, k.version, k.reference, k.ocid, k.title, k.level, k.parent_id AS "parentId", k.state, k.source, k.value_pence::float8 AS "valuePence", k.starts_on::text AS "startsOn", k.ends_on::text AS "endsOn",
  k.tail_days AS "tailDays", k.manager_id AS "managerId", k.buyer_name AS "buyerName", s.suppliers, c.commitments`;

/** `own`: the parameter with the supplier whose commitments alone are counted; null counts all. */
const links = (own: string | null): string => `
  LEFT JOIN LATERAL (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'shareBp', s.share_bp) ORDER BY s.share_bp DESC NULLS LAST, o.name), '[]') AS suppliers
    FROM contract_supplier s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = k.council_id AND s.contract_id = k.id AND s.to_on IS NULL) s ON true
  LEFT JOIN LATERAL (SELECT json_build_object('proposed', count(*) FILTER (WHERE m.state = 'proposed'), 'accepted', count(*) FILTER (WHERE m.state = 'accepted'),
    'ended', count(*) FILTER (WHERE m.state = 'ended'), 'outstanding', count(*) FILTER (WHERE m.reduction_outstanding > 0)) AS commitments
    FROM commitment m WHERE m.council_id = k.council_id AND m.contract_id = k.id${own ? ` AND m.supplier_id = ${own}` : ''}) c ON true`;

const ON_IT = 'EXISTS (SELECT 1 FROM contract_supplier x WHERE x.council_id = k.council_id AND x.contract_id = k.id AND x.organisation_id = ? AND x.to_on IS NULL)';

/** What the reader declared an interest in does not exist to them. */
const notInterested = (tx: Tx, values: unknown[]): string => ` AND ${impartial(tx, `$${values.push(tx.actor.personId)}`, 'SELECT s.organisation_id FROM contract_supplier s WHERE s.council_id = k.council_id AND s.contract_id = k.id')}`;

export const CONTRACT_SORTS = { newest: ['k.id', 'DESC', 'uuid'], title: ['k.title', 'ASC', 'text'], reference: ['k.reference', 'ASC', 'text'], ends: ['k.ends_on', 'ASC', 'date'] } as const;

export interface ContractFilter {
  search?: string; state?: string; managerId?: string; supplierId?: string; parentId?: string; endsBefore?: string;
  sort?: keyof typeof CONTRACT_SORTS; cursor?: string; limit?: number;
}

/** One query. A supplier sees the contracts that it is on; nobody those of a supplier that they declared an interest in. Throws `bad-cursor`. */
export async function listContracts(tx: Tx, f: ContractFilter = {}): Promise<Page<ContractRow>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [column, way, type] = CONTRACT_SORTS[f.sort ?? 'newest'];
  if (f.endsBefore !== undefined) requireDay(f.endsBefore, 'endsBefore');
  const [after, afterId] = f.cursor ? decodeCursor(f.cursor, 2) : [null, null];
  const [own, values] = [ownOnly(tx), [tx.councilId] as unknown[]];
  const wanted = filtersOf(values, [[own, ON_IT], [likeOf(f.search), '(k.title ILIKE ? OR k.reference ILIKE ? OR k.ocid ILIKE ?)'], [f.state, 'k.state = ?'], [f.managerId, 'k.manager_id = ?'], [f.supplierId, ON_IT], [f.parentId, 'k.parent_id = ?'], [f.endsBefore, 'k.ends_on < ?']])
    + notInterested(tx, values) + (after === null ? '' : ` AND (${column}, k.id) ${way === 'DESC' ? '<' : '>'} ($${values.push(after)}::${type}, $${values.push(afterId)}::uuid)`);
  const rows = await tx.planned<ContractRow & { sort_key: string }>(
    `SELECT ${COLUMNS}, k.sort_key FROM (
       SELECT k.*, (${column})::text AS sort_key FROM contract k
       WHERE k.council_id = $1${wanted} ORDER BY ${column} ${way}, k.id ${way} LIMIT ${limit + 1}
     ) k ${links(own && '$2')} ORDER BY ${column} ${way}, k.id ${way}`, values);
  const page = toPage(rows, limit, (r) => [r.sort_key, r.id]);
  return { ...page, items: page.items.map(({ sort_key: _, ...row }) => row) };
}

export interface ContractDetail extends ContractRow {
  description: string; buyerIdentifier: string | null;
  changes: { kind: string; reference: string; reason: string; effectiveOn: string; facts: Record<string, unknown>; personId: string | null; recordedAt: string }[];
}

/** One query. Throws `not-found`: also for a contract that the supplier is not on, or that the reader has an interest in. */
export async function findContract(tx: Tx, id: string): Promise<ContractDetail> {
  const [own, values] = [ownOnly(tx), [tx.councilId] as unknown[]];
  const mine = filtersOf(values, [[own, ON_IT]]) + notInterested(tx, values);
  const [row] = await tx.planned<ContractDetail>(
    `SELECT ${COLUMNS}, k.description, k.buyer_identifier AS "buyerIdentifier",
       coalesce((SELECT json_agg(json_build_object('kind', h.kind, 'reference', h.reference, 'reason', h.reason, 'effectiveOn', h.effective_on, 'facts', h.facts, 'personId', h.person_id, 'recordedAt', h.recorded_at) ORDER BY h.id)
         FROM contract_change h WHERE h.council_id = k.council_id AND h.contract_id = k.id), '[]') AS changes
     FROM contract k ${links(own && '$2')} WHERE k.council_id = $1${mine} AND k.id = $${values.push(id)}`, values);
  if (!row) throw new DomainError('not-found', 'There is no such contract here.');
  return row;
}
