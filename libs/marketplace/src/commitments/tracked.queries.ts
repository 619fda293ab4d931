import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import { ownOnly } from './commitments.queries';

export interface TrackedReportView {
  id: string; version: number; commitmentId: string; commitmentTitle: string; supplierId: string; kind: string; unit: string; state: 'reported' | 'accepted' | 'refused';
  quantity: number; acceptedQuantity: number | null; from: string; to: string; evidence: string; decisionEvidence: string | null; reportedAt: Date; decidedAt: Date | null;
}

export interface TrackedReportFilter { id?: string; state?: TrackedReportView['state']; commitmentId?: string; cursor?: string; limit?: number }

/** Newest first; one query. A supplier sees its own. Throws `bad-cursor`. */
export async function listTrackedReports(tx: Tx, f: TrackedReportFilter = {}): Promise<Page<TrackedReportView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [before] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const values: unknown[] = [tx.councilId];
  const wanted = filtersOf(values, [[ownOnly(tx), 'm.supplier_id = ?'], [f.id, 'r.id = ?'], [f.state, 'r.state = ?'], [f.commitmentId, 'r.commitment_id = ?'], [before, 'r.id < ?']]);
  const rows = await tx.planned<TrackedReportView>(
    `SELECT r.id, r.version, r.commitment_id AS "commitmentId", m.title AS "commitmentTitle", m.supplier_id AS "supplierId", m.kind, m.unit, r.state, r.quantity::float8 AS quantity, r.accepted_quantity::float8 AS "acceptedQuantity",
       r.period_from::text AS "from", r.period_to::text AS "to", r.evidence, r.decision_evidence AS "decisionEvidence", r.reported_at AS "reportedAt", r.decided_at AS "decidedAt"
     FROM tracked_report r JOIN commitment m ON m.council_id = r.council_id AND m.id = r.commitment_id
     WHERE r.council_id = $1${wanted} ORDER BY r.id DESC LIMIT ${limit + 1}`, values);
  return toPage(rows, limit, (r) => [r.id]);
}

/** Throws `not-found`: also for another supplier's. */
export async function findTrackedReport(tx: Tx, id: string): Promise<TrackedReportView> {
  const { items: [report] } = await listTrackedReports(tx, { id, limit: 1 });
  if (!report) throw new DomainError('not-found', 'There is no such report here.');
  return report;
}
