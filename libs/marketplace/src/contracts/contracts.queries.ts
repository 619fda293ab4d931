import type { Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, requireDay, toPage, type Page } from '@app/kernel';
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

const LINKS = `
  LEFT JOIN LATERAL (SELECT coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'shareBp', s.share_bp) ORDER BY s.share_bp DESC NULLS LAST, o.name), '[]') AS suppliers
    FROM contract_supplier s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = k.council_id AND s.contract_id = k.id AND s.to_on IS NULL) s ON true
  LEFT JOIN LATERAL (SELECT jsonb_build_object('proposed', count(*) FILTER (WHERE m.state = 'proposed'), 'accepted', count(*) FILTER (WHERE m.state = 'accepted'),
    'ended', count(*) FILTER (WHERE m.state = 'ended'), 'outstanding', count(*) FILTER (WHERE m.reduction_outstanding > 0)) AS commitments
    FROM commitment m WHERE m.council_id = k.council_id AND m.contract_id = k.id AND ($2::uuid IS NULL OR m.supplier_id = $2)) c ON true`;

const OWN = `($2::uuid IS NULL OR EXISTS (SELECT 1 FROM contract_supplier x WHERE x.council_id = k.council_id AND x.contract_id = k.id AND x.organisation_id = $2 AND x.to_on IS NULL))`;

export const CONTRACT_SORTS = { newest: ['k.id', 'DESC', 'uuid'], title: ['k.title', 'ASC', 'text'], reference: ['k.reference', 'ASC', 'text'], ends: ['k.ends_on', 'ASC', 'date'] } as const;

export interface ContractFilter {
  search?: string; state?: string; managerId?: string; supplierId?: string; parentId?: string; endsBefore?: string;
  sort?: keyof typeof CONTRACT_SORTS; cursor?: string; limit?: number;
}

/** One query. A supplier sees the contracts that it is on. Throws `bad-cursor`. */
export async function listContracts(tx: Tx, f: ContractFilter = {}): Promise<Page<ContractRow>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [column, way, type] = CONTRACT_SORTS[f.sort ?? 'newest'];
  if (f.endsBefore !== undefined) requireDay(f.endsBefore, 'endsBefore');
  const [after, afterId] = f.cursor ? decodeCursor(f.cursor, 2) : [null, null];
  const rows = await tx.query<ContractRow & { sort_key: string }>(
    `SELECT ${COLUMNS}, k.sort_key FROM (
       SELECT k.*, (${column})::text AS sort_key FROM contract k
       WHERE k.council_id = $1 AND ${OWN} AND ($3::text IS NULL OR k.title ILIKE $3 OR k.reference ILIKE $3 OR k.ocid ILIKE $3) AND ($4::text IS NULL OR k.state = $4)
         AND ($5::uuid IS NULL OR k.manager_id = $5)
         AND ($6::uuid IS NULL OR EXISTS (SELECT 1 FROM contract_supplier x WHERE x.council_id = k.council_id AND x.contract_id = k.id AND x.organisation_id = $6 AND x.to_on IS NULL))
         AND ($7::uuid IS NULL OR k.parent_id = $7) AND ($8::date IS NULL OR k.ends_on < $8)
         AND ($9::text IS NULL OR (${column}, k.id) ${way === 'DESC' ? '<' : '>'} ($9::text::${type}, $10::uuid))
       ORDER BY ${column} ${way}, k.id ${way} LIMIT $11
     ) k ${LINKS} ORDER BY ${column} ${way}, k.id ${way}`,
    [tx.councilId, ownOnly(tx), likeOf(f.search), f.state ?? null, f.managerId ?? null, f.supplierId ?? null, f.parentId ?? null, f.endsBefore ?? null, after, afterId, limit + 1]);
  const page = toPage(rows, limit, (r) => [r.sort_key, r.id]);
  return { ...page, items: page.items.map(({ sort_key: _, ...row }) => row) };
}

export interface ContractDetail extends ContractRow {
  description: string; buyerIdentifier: string | null;
  changes: { kind: string; reference: string; reason: string; effectiveOn: string; facts: Record<string, unknown>; personId: string | null; recordedAt: string }[];
}

/** One query. Throws `not-found`: also for a contract that the supplier is not on. */
export async function findContract(tx: Tx, id: string): Promise<ContractDetail> {
  const [row] = await tx.query<ContractDetail>(
    `SELECT ${COLUMNS}, k.description, k.buyer_identifier AS "buyerIdentifier",
       coalesce((SELECT jsonb_agg(jsonb_build_object('kind', h.kind, 'reference', h.reference, 'reason', h.reason, 'effectiveOn', h.effective_on, 'facts', h.facts, 'personId', h.person_id, 'recordedAt', h.recorded_at) ORDER BY h.id)
         FROM contract_change h WHERE h.council_id = k.council_id AND h.contract_id = k.id), '[]') AS changes
     FROM contract k ${LINKS} WHERE k.council_id = $1 AND ${OWN} AND k.id = $3`, [tx.councilId, ownOnly(tx), id]);
  if (!row) throw new DomainError('not-found', 'There is no such contract here.');
  return row;
}
