import type { Tx } from '@app/database';
import { londonDate, newId, type Unit } from '@app/kernel';
import { Ledger, type TransferRequest } from '@app/ledger';
import { StandingPledges, supply, type Commitment } from '@app/marketplace';
import { Injectable } from '@nestjs/common';

/** The seam in its simplest true form: one pledge a commitment, real rows and real transfers. */
@Injectable()
export class PlainStandingPledges extends StandingPledges {
  constructor(private readonly ledger: Ledger) {
    super();
  }

  async open(tx: Tx, c: Commitment, amount: number) {
    const pledgeId = newId();
    await tx.query(
      `INSERT INTO pledge (council_id, id, organisation_id, commitment_id, standing, state, title, kind, unit, quantity, window_from, window_to, remote, enters_rounds_at, created_at)
       VALUES ($1, $2, $3, $4, true, 'awaiting_answer', $5, $6, $7, $8, $9, $10, true, $11, $11)`,
      [tx.councilId, pledgeId, c.supplierId, c.id, c.title, c.kind, c.unit, amount, c.windowFrom, c.usableTo, tx.now]);
    return { pledgeId, transfers: amount ? [this.offer(tx, c.id, pledgeId, c.unit as Unit, amount)] : [] };
  }

  async grow(tx: Tx, commitmentId: string, amount: number) {
    const p = await this.pledgeOf(tx, commitmentId);
    return [this.offer(tx, commitmentId, p.id, p.unit, amount)];
  }

  async shrink(tx: Tx, commitmentId: string, amount: number) {
    const p = await this.pledgeOf(tx, commitmentId);
    const [offered] = await this.ledger.balances(tx, [supply.offered(p.id, p.unit)]);
    const taken = Math.min(offered!.available, amount);
    const transfers: TransferRequest[] = taken > 0 ? [{ kind: 'single', debit: supply.offered(p.id, p.unit), credit: supply.open(commitmentId, p.unit), amount: taken, code: 'pledge.shrunk', happenedOn: londonDate(tx.now) }] : [];
    return { taken, transfers };
  }

  async extend(tx: Tx, commitmentId: string, to: string) {
    await tx.query('UPDATE pledge SET window_to = $3, window_from = least(window_from, $3::date) WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, commitmentId, to]);
  }

  async close(tx: Tx, commitmentId: string) {
    await tx.query(`UPDATE pledge SET state = 'withdrawn' WHERE council_id = $1 AND commitment_id = $2`, [tx.councilId, commitmentId]);
  }

  async reopen(tx: Tx, commitmentId: string) {
    await tx.query(`UPDATE pledge SET state = 'awaiting_answer' WHERE council_id = $1 AND commitment_id = $2`, [tx.councilId, commitmentId]);
  }

  async novate(tx: Tx, commitmentId: string, organisationId: string) {
    await tx.query('UPDATE pledge SET organisation_id = $3 WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, commitmentId, organisationId]);
  }

  async ringFence(tx: Tx, commitmentId: string, fences: { onlyWards?: string[] | null }) {
    await tx.query('UPDATE pledge SET only_wards = $3 WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, commitmentId, fences.onlyWards ?? null]);
  }

  private offer(tx: Tx, commitmentId: string, pledgeId: string, unit: Unit, amount: number): TransferRequest {
    return { kind: 'single', debit: supply.open(commitmentId, unit), credit: supply.offered(pledgeId, unit), amount, code: 'pledge.offered', happenedOn: londonDate(tx.now) };
  }

  private async pledgeOf(tx: Tx, commitmentId: string): Promise<{ id: string; unit: Unit }> {
    const [pledge] = await tx.query<{ id: string; unit: Unit }>('SELECT id, unit FROM pledge WHERE council_id = $1 AND commitment_id = $2', [tx.councilId, commitmentId]);
    return pledge!;
  }
}
