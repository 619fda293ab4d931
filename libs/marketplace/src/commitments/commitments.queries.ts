import { containing, countUpTo, filtersOf, type Tx } from '@app/database';
import { commitmentStatus, decodeCursor, DomainError, PAGE_LIMIT, toPage, type Page, type Status } from '@app/kernel';
import type { SourceKind } from './commitment.rules';

/**
 * The counters of a commitment as formulas over the books (ledger.md §2), one row a commitment of `m`.
 * promised = open + offered + held + reserved + delivered + shortfall + waived; delivered = claims waiting + unconfirmed + confirmed + accepted by the council.
 */
export const COMMITMENT_BALANCES = `
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(a.debits_posted - a.credits_posted) FILTER (WHERE a.stage = 'source'), 0)::bigint AS promised,
      coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'open'), 0)::bigint AS open,
      coalesce(sum(a.credits_posted - a.debits_posted - a.debits_pending) FILTER (WHERE a.stage = 'offered'), 0)::bigint AS offered,
      coalesce(sum(a.debits_pending) FILTER (WHERE a.stage = 'offered'), 0)::bigint AS held,
      coalesce(sum(a.credits_posted - a.debits_posted - a.debits_pending) FILTER (WHERE a.stage = 'reserved'), 0)::bigint AS reserved,
      coalesce(sum(a.debits_pending) FILTER (WHERE a.stage = 'reserved'), 0)::bigint
        + coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage IN ('unconfirmed','confirmed')), 0)::bigint AS delivered,
      coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'unconfirmed'), 0)::bigint AS unconfirmed,
      coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'confirmed' AND a.detail <> 'accepted-by-council'), 0)::bigint AS confirmed,
      coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'confirmed' AND a.detail = 'accepted-by-council'), 0)::bigint AS accepted_by_council,
      coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'shortfall'), 0)::bigint AS shortfall,
      coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'waived'), 0)::bigint AS waived
    FROM (SELECT m.id || ARRAY(SELECT p.id FROM pledge p WHERE p.council_id = m.council_id AND p.commitment_id = m.id)
        || ARRAY(SELECT x.id FROM match x WHERE x.council_id = m.council_id AND x.commitment_id = m.id) AS ids OFFSET 0) s
    JOIN ledger.account a ON a.council_id = m.council_id AND a.book = 'supply' AND a.unit = m.unit AND a.subject = ANY (s.ids)
  ) b ON m.mode = 'brokered'
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(t.quantity), 0)::bigint AS reported, coalesce(sum(t.accepted_quantity), 0)::bigint AS accepted
    FROM tracked_report t WHERE t.council_id = m.council_id AND t.commitment_id = m.id AND t.state <> 'refused'
  ) t ON m.mode = 'tracked'`;

/** Smallest steps of the commitment's unit. */
export interface CommitmentBalances {
  promised: number; open: number; offered: number; held: number; reserved: number; delivered: number; unconfirmed: number;
  confirmed: number; acceptedByCouncil: number; shortfall: number; waived: number;
}

export interface CommitmentRow {
  id: string; version: number; reference: string; title: string; state: string; mode: 'brokered' | 'tracked'; basis: 'fixed' | 'spend_linked'; kind: string; unit: string;
  quantity: number | null; windowFrom: string; windowTo: string; usableTo: string; sourceKind: SourceKind; sourceReference: string | null; measureId: string | null;
  contract: { id: string; reference: string; title: string } | null;
  supplier: { id: string; name: string };
  reductionOutstanding: number; aheadOfSpend: boolean;
  /** null when tracked: those are shown apart. */
  balances: CommitmentBalances | null;
  /** null when brokered. */
  tracked: { reported: number; accepted: number } | null;
  status: Status;
}

const COLUMNS = `
  m.id, m.version, m.reference, m.title, m.state, m.mode, m.basis, m.kind, m.unit, m.quantity::float8 AS quantity, m.window_from::text AS "windowFrom", m.window_to::text AS "windowTo",
  m.usable_to::text AS "usableTo", m.source_kind AS "sourceKind", m.source_reference AS "sourceReference", m.measure_id AS "measureId",
  CASE WHEN k.id IS NULL THEN NULL ELSE json_build_object('id', k.id, 'reference', k.reference, 'title', k.title) END AS contract,
  json_build_object('id', o.id, 'name', o.name) AS supplier,
  m.reduction_outstanding::float8 AS "reductionOutstanding", (m.basis = 'spend_linked' AND m.reduction_outstanding > 0) AS "aheadOfSpend",
  CASE WHEN m.mode = 'brokered' THEN json_build_object('promised', b.promised, 'open', b.open, 'offered', b.offered, 'held', b.held, 'reserved', b.reserved, 'delivered', b.delivered,
    'unconfirmed', b.unconfirmed, 'confirmed', b.confirmed, 'acceptedByCouncil', b.accepted_by_council, 'shortfall', b.shortfall, 'waived', b.waived) END AS balances,
  CASE WHEN m.mode = 'tracked' THEN json_build_object('reported', t.reported, 'accepted', t.accepted) END AS tracked`;

const LINKS = `JOIN organisation o ON o.id = m.supplier_id LEFT JOIN contract k ON k.council_id = m.council_id AND k.id = m.contract_id`;

export const COMMITMENT_SORTS = { newest: ['m.id', 'DESC', 'uuid'], title: ['m.title', 'ASC', 'text'], reference: ['m.reference', 'ASC', 'text'], 'usable-to': ['m.usable_to', 'ASC', 'date'] } as const;

export interface CommitmentFilter {
  search?: string; state?: string; mode?: string; kind?: string; contractId?: string; supplierId?: string; outstanding?: boolean;
  sort?: keyof typeof COMMITMENT_SORTS; cursor?: string; limit?: number;
}

function wantedOf(tx: Tx, f: CommitmentFilter): { values: unknown[]; wanted: string } {
  const [own, values] = [ownOnly(tx), [tx.councilId] as unknown[]];
  const wanted = filtersOf(values, [[own, 'm.supplier_id = ?'], [likeOf(f.search), '(m.title ILIKE ? OR m.reference ILIKE ?)'], [f.state, 'm.state = ?'], [f.mode, 'm.mode = ?'], [f.kind, 'm.kind = ?'], [f.contractId, 'm.contract_id = ?'], [own ? null : f.supplierId, 'm.supplier_id = ?']])
    + (f.outstanding ? ' AND m.reduction_outstanding > 0' : '');
  return { values, wanted };
}

/** How many fit, counted up to one more than MOST_COUNTED; one query. */
export async function countCommitments(tx: Tx, f: CommitmentFilter = {}): Promise<number> {
  const { values, wanted } = wantedOf(tx, f);
  return countUpTo(tx, `FROM commitment m WHERE m.council_id = $1${wanted}`, values);
}

/** One query. A supplier sees its own alone. Throws `bad-cursor`. */
export async function listCommitments(tx: Tx, f: CommitmentFilter = {}): Promise<Page<CommitmentRow>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [column, way, type] = COMMITMENT_SORTS[f.sort ?? 'newest'];
  const [after, afterId] = f.cursor ? decodeCursor(f.cursor, 2) : [null, null];
  const found = wantedOf(tx, f);
  const { values } = found;
  const wanted = found.wanted + (after === null ? '' : ` AND (${column}, m.id) ${way === 'DESC' ? '<' : '>'} ($${values.push(after)}::${type}, $${values.push(afterId)}::uuid)`);
  const rows = await tx.planned<CommitmentRow & { sort_key: string }>(
    `SELECT ${COLUMNS}, m.sort_key FROM (
       SELECT m.*, (${column})::text AS sort_key FROM commitment m
       WHERE m.council_id = $1${wanted} ORDER BY ${column} ${way}, m.id ${way} LIMIT ${limit + 1}
     ) m ${LINKS} ${COMMITMENT_BALANCES} ORDER BY ${column} ${way}, m.id ${way}`, values);
  const page = toPage(rows, limit, (r) => [r.sort_key, r.id]);
  return { ...page, items: page.items.map(({ sort_key: _, ...row }) => ({ ...row, status: commitmentStatus(row, tx.now) })) };
}

export interface CommitmentDetail extends CommitmentRow {
  description: string; rateQuantity: number | null; ratePence: number | null; invoicedPence: number;
  onlyWards: string[] | null; onlyGroupKinds: string[] | null; onlyThemes: string[] | null; convertedFromId: string | null;
  changes: { kind: string; reference: string | null; reason: string | null; facts: Record<string, unknown>; personId: string | null; recordedAt: string }[];
  reports: { id: string; version: number; quantity: number; acceptedQuantity: number | null; from: string; to: string; state: string; evidence: string; decisionEvidence: string | null }[];
}

/** One query. Throws `not-found`: also for another supplier's. */
export async function findCommitment(tx: Tx, id: string): Promise<CommitmentDetail> {
  const own = ownOnly(tx);
  const [row] = await tx.planned<CommitmentDetail>(
    `SELECT ${COLUMNS}, m.description, m.rate_quantity::float8 AS "rateQuantity", m.rate_pence::float8 AS "ratePence", m.invoiced_pence::float8 AS "invoicedPence",
       m.only_wards AS "onlyWards", m.only_group_kinds AS "onlyGroupKinds", m.only_themes AS "onlyThemes", m.converted_from_id AS "convertedFromId",
       coalesce((SELECT json_agg(json_build_object('kind', c.kind, 'reference', c.reference, 'reason', c.reason, 'facts', c.facts, 'personId', c.person_id, 'recordedAt', c.recorded_at) ORDER BY c.id)
         FROM commitment_change c WHERE c.council_id = m.council_id AND c.commitment_id = m.id), '[]') AS changes,
       coalesce((SELECT json_agg(json_build_object('id', r.id, 'version', r.version, 'quantity', r.quantity, 'acceptedQuantity', r.accepted_quantity, 'from', r.period_from, 'to', r.period_to,
         'state', r.state, 'evidence', r.evidence, 'decisionEvidence', r.decision_evidence) ORDER BY r.id) FROM tracked_report r WHERE r.council_id = m.council_id AND r.commitment_id = m.id), '[]') AS reports
     FROM commitment m ${LINKS} ${COMMITMENT_BALANCES} WHERE m.council_id = $1 AND m.id = $2${own ? ' AND m.supplier_id = $3' : ''}`, own ? [tx.councilId, id, own] : [tx.councilId, id]);
  if (!row) throw new DomainError('not-found', 'There is no such commitment here.');
  return { ...row, status: commitmentStatus(row, tx.now) };
}

/** For ILIKE: the words anywhere, their own % and _ taken literally. */
export const likeOf = (search: string | undefined): string | null => search?.trim() ? containing(search.trim().slice(0, 200)) : null;

/** A supplier's or group's own organisation; null: the council's people, who see all. */
export const ownOnly = (tx: Tx): string | null => (tx.actor.kind === 'person' ? tx.actor.organisationId : null);
