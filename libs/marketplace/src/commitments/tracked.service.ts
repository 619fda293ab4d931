import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, londonDate, newId, requirePositive, requireRange, type Day } from '@app/kernel';
import { requireImpartial } from '@app/people';
import { Injectable } from '@nestjs/common';
import { requireAuthority } from '../contracts/contract.rules';
import { contractOf, lockCommitment, requireInForce } from './commitment-store';

export interface TrackedReportInput { quantity: number; from: Day; to: Day; evidence: string }
export interface TrackedDecision { accept: boolean; quantity?: number; evidence: string }

interface ReportRow { id: string; commitment_id: string; quantity: string; state: string; version: number }

/** Local jobs, local spend, carbon: the supplier reports, the contract manager accepts on evidence. Outside the books, shown apart. */
@Injectable()
export class TrackedService {
  /** By the supplier. Throws `not-tracked`, `bad-report`. */
  async report(tx: Tx, commitmentId: string, input: TrackedReportInput): Promise<{ id: string; version: number }> {
    const c = await lockCommitment(tx, commitmentId, null);
    if (tx.actor.organisationId && tx.actor.organisationId !== c.supplierId) throw new DomainError('not-found', 'There is no such commitment here.');
    if (c.mode !== 'tracked') throw new DomainError('not-tracked', 'Help on this commitment is matched and confirmed by the group: log deliveries instead.');
    requireInForce(c);
    requirePositive(input.quantity);
    const { from, to } = requireRange(input.from, input.to, 'period');
    if (to > londonDate(tx.now)) throw new DomainError('bad-report', 'This has not happened yet.', { fields: { to: 'Enter a day up to today.' } });
    if (from < c.windowFrom || to > c.usableTo) throw new DomainError('bad-report', `This commitment runs from ${c.windowFrom} to ${c.usableTo}.`, { fields: { from: 'Enter days within the commitment’s dates.' } });
    this.requireEvidence(input.evidence);
    const id = newId();
    await tx.query(
      `INSERT INTO tracked_report (council_id, id, commitment_id, quantity, period_from, period_to, evidence, state, reported_by, reported_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'reported', $8, $9)`,
      [tx.councilId, id, c.id, input.quantity, from, to, input.evidence.trim(), tx.actor.personId, tx.now]);
    await recordChanges(tx, [{ subjectType: 'tracked_report', subjectId: id, from: null, to: 'reported' }]);
    await record(tx, { type: 'tracked_report.reported', subjectType: 'commitment', subjectId: c.id, payload: { reportId: id, quantity: input.quantity } });
    return { id, version: 1 };
  }

  /** By the contract manager, all or part; a refusal says why. Throws `already-decided`, `bad-report`. */
  async decide(tx: Tx, reportId: string, version: number, decision: TrackedDecision): Promise<{ id: string; state: 'accepted' | 'refused'; version: number }> {
    const [report] = await tx.query<ReportRow>('SELECT id, commitment_id, quantity, state, version FROM tracked_report WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, reportId]);
    if (!report) throw new DomainError('not-found', 'There is no such report here.');
    if (report.version !== version) throw new DomainError('stale-version', 'Somebody decided on this report while you were looking at it. Look again.', { version: report.version });
    if (report.state !== 'reported') throw new DomainError('already-decided', `This report was ${report.state} before.`);
    const c = await lockCommitment(tx, report.commitment_id, null);
    await requireImpartial(tx, [c.supplierId]);
    requireAuthority(tx.actor, c.contractId ? (await contractOf(tx, c.contractId)).managerId : null);
    this.requireEvidence(decision.evidence);
    const accepted = decision.accept ? decision.quantity ?? Number(report.quantity) : null;
    if (accepted !== null) {
      requirePositive(accepted);
      if (accepted > Number(report.quantity)) throw new DomainError('bad-report', 'This is more than was reported.', { fields: { quantity: `Enter at most ${report.quantity}.` } });
    }
    const state = decision.accept ? 'accepted' as const : 'refused' as const;
    await tx.query(
      `UPDATE tracked_report SET state = $3, accepted_quantity = $4, decision_evidence = $5, decided_by = $6, decided_at = $7, version = version + 1 WHERE council_id = $1 AND id = $2`,
      [tx.councilId, reportId, state, accepted, decision.evidence.trim(), tx.actor.personId, tx.now]);
    await recordChanges(tx, [{ subjectType: 'tracked_report', subjectId: reportId, from: 'reported', to: state }]);
    await record(tx, { type: `tracked_report.${state}`, subjectType: 'commitment', subjectId: c.id, payload: { reportId, quantity: accepted } });
    return { id: reportId, state, version: version + 1 };
  }

  private requireEvidence(evidence: unknown): void {
    if (typeof evidence !== 'string' || evidence.trim().length < 3 || evidence.trim().length > 4000) throw new DomainError('bad-report', 'Say on what evidence.', { fields: { evidence: 'Describe the evidence in 3 to 4,000 characters.' } });
  }
}
