import type { Tx } from '@app/database';
import { addDays, daysBetween, DomainError, londonDate, MAX_QUANTITY, requireDay, requirePositive, type Day, type Unit } from '@app/kernel';
import { Ledger, type AccountKey, type TransferRequest } from '@app/ledger';
import { requireImpartial, requireVerified } from '@app/people';
import { Injectable } from '@nestjs/common';
import { supply } from '../books';
import { checkBasis, requireAuthority, type ChangeBasis } from '../contracts/contract.rules';
import type { Commitment } from './commitment.entity';
import type { CommitmentInput, CommitmentState } from './commitment.rules';
import { contractOf, lockCommitment, moveCommitment, requireInForce, saveCommitment, writeDown } from './commitment-store';
import { CommitmentsService } from './commitments.service';
import { StandingPledges } from './standing-pledges';

/** What a commitment comes to: extended, waived, converted, taken over, or ended with a shortfall. */
@Injectable()
export class CommitmentEndsService {
  constructor(private readonly ledger: Ledger, private readonly pledges: StandingPledges, private readonly commitments: CommitmentsService) {}

  /** Usable for longer. One that had ended runs again: its shortfall is offered once more. */
  async extend(tx: Tx, id: string, version: number, basis: ChangeBasis, to: Day): Promise<Commitment> {
    const c = await this.authorised(tx, id, version, basis);
    requireDay(to, 'to');
    const tail = await this.tailOf(tx, c);
    if (to <= c.windowTo) throw new DomainError('bad-change', 'An extension ends later than before.', { fields: { to: `Enter a day after ${c.windowTo}.` } });
    if (addDays(to, tail) < londonDate(tx.now)) throw new DomainError('bad-change', 'This day has passed.', { fields: { to: 'Enter a day that leaves time to use it.' } });
    const columns = { windowTo: to, usableTo: addDays(to, tail) };
    const facts = { from: c.windowTo, to };
    if (c.state === 'ended') return this.runAgain(tx, c, basis, columns, facts);
    requireInForce(c);
    await saveCommitment(tx, c, columns);
    await writeDown(tx, c, 'extended', basis, facts);
    if (c.mode === 'brokered') await this.pledges.extend(tx, c.id, c.usableTo);
    return c;
  }

  /** Lets go of all that is free, or of an amount. What matches hold stands. After the end: of the shortfall. */
  async waive(tx: Tx, id: string, version: number, basis: ChangeBasis, amount?: number): Promise<Commitment> {
    const c = await this.authorised(tx, id, version, basis);
    if (amount !== undefined) requirePositive(amount, 'amount');
    const unit = c.unit as Unit;
    if (c.mode === 'tracked') {
      if (amount !== undefined) throw new DomainError('bad-change', 'Reduce a tracked commitment instead of waiving part of it.', { fields: { amount: 'Leave the amount out.' } });
      await moveCommitment(tx, c, 'waived', { reductionOutstanding: 0 }, { note: basis.reason });
      await writeDown(tx, c, 'waived', basis);
      return c;
    }
    if (c.state === 'ended') {
      const [short] = await this.ledger.balances(tx, [supply.shortfall(c.id, unit)]);
      return this.letGo(tx, c, basis, supply.shortfall(c.id, unit), short!.available, [], amount);
    }
    requireInForce(c);
    const { free, transfers } = await this.gather(tx, c, amount);
    return this.letGo(tx, c, basis, supply.open(c.id, unit), free, transfers, amount);
  }

  /** The rest becomes another promise, of the same supplier on the same contract, accepted at once. What matches hold stands. */
  async convert(tx: Tx, id: string, version: number, basis: ChangeBasis, into: CommitmentInput): Promise<{ from: Commitment; into: Commitment }> {
    const c = await this.authorised(tx, id, version, basis);
    requireInForce(c);
    if (into.supplierId !== c.supplierId || (into.contractId ?? null) !== c.contractId) throw new DomainError('bad-commitment', 'A commitment is converted for the same supplier, on the same contract.', { fields: { supplierId: 'Keep the supplier and the contract.' } });
    const { free, transfers } = c.mode === 'brokered' ? await this.gather(tx, c) : { free: 0, transfers: [] };
    const fresh = await this.commitments.propose(tx, into, { convertedFromId: c.id });
    await moveCommitment(tx, c, 'converted', { reductionOutstanding: 0 }, { note: basis.reason });
    await writeDown(tx, c, 'converted', basis, { intoId: fresh.id, amount: free });
    if (c.mode === 'brokered') await this.pledges.close(tx, c.id);
    const opened = await this.commitments.takeOn(tx, fresh);
    await this.postAll(tx, [...transfers, ...this.single(tx, supply.open(c.id, c.unit as Unit), supply.source(c.id, c.unit as Unit), free, 'commitment.converted'), ...opened]);
    return { from: c, into: fresh };
  }

  /** After the last usable day: free balance is the shortfall. Matches still running may fall back to it. Throws `too-early`. */
  async end(tx: Tx, id: string, version: number | null = null): Promise<Commitment> {
    const c = await lockCommitment(tx, id, version);
    if (c.usableTo >= londonDate(tx.now)) throw new DomainError('too-early', `This commitment can be used until ${c.usableTo}.`);
    const { free, transfers } = c.mode === 'brokered' && c.state === 'accepted' ? await this.gather(tx, c) : { free: 0, transfers: [] };
    await moveCommitment(tx, c, 'ended');
    if (c.mode === 'brokered') await this.pledges.close(tx, c.id);
    // A reduction that was still outstanding is settled from what would otherwise be short.
    const settled = Math.min(free, c.reductionOutstanding);
    if (settled) await saveCommitment(tx, c, { reductionOutstanding: c.reductionOutstanding - settled });
    await writeDown(tx, c, 'ended', null, { shortfall: free - settled });
    const unit = c.unit as Unit;
    await this.postAll(tx, [...transfers, ...this.single(tx, supply.open(c.id, unit), supply.source(c.id, unit), settled, 'commitment.reduced'),
      ...this.single(tx, supply.open(c.id, unit), supply.shortfall(c.id, unit), free - settled, 'commitment.ended')]);
    return c;
  }

  /** Ids of accepted commitments whose last usable day has passed, the oldest first: the clock ends each in its own transaction. */
  async due(tx: Tx, limit = 100): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM commitment WHERE council_id = $1 AND state = 'accepted' AND usable_to < $2 ORDER BY usable_to, id LIMIT $3`, [tx.councilId, londonDate(tx.now), limit]);
    return rows.map((r) => r.id);
  }

  /**
   * Something fell back to a pledge's offered account (a match ended short, a hold was voided): what must go on from there,
   * to be appended to the same post, after it. A reduction outstanding takes first; after the end nothing is offered again;
   * what a part that is over had, the standing pledge offers again.
   */
  async fallBack(tx: Tx, commitmentId: string, pledgeId: string, amount: number): Promise<TransferRequest[]> {
    const c = await lockCommitment(tx, commitmentId, null);
    const settled = Math.min(amount, c.reductionOutstanding);
    const stays = c.state === 'accepted' && !(await this.isOver(tx, pledgeId));
    const taken = stays ? settled : amount;
    if (taken <= 0) return [];
    const unit = c.unit as Unit;
    const after: Partial<Record<CommitmentState, AccountKey>> = { ended: supply.shortfall(c.id, unit), waived: supply.waived(c.id, unit) };
    if (settled) await saveCommitment(tx, c, { reductionOutstanding: c.reductionOutstanding - settled });
    await writeDown(tx, c, 'fallen_back', null, { amount: taken, outstanding: c.reductionOutstanding });
    return [
      ...this.single(tx, supply.offered(pledgeId, unit), supply.open(c.id, unit), taken, 'commitment.fallen-back'),
      ...this.single(tx, supply.open(c.id, unit), supply.source(c.id, unit), settled, 'commitment.fallen-back'),
      ...(stays ? [] : c.state === 'accepted' ? await this.pledges.grow(tx, c.id, taken - settled)
        : this.single(tx, supply.open(c.id, unit), after[c.state] ?? supply.source(c.id, unit), taken - settled, 'commitment.fallen-back')),
    ];
  }

  /** A hard limit is lifted, by the contract manager alone. Naming none lifts all. */
  async releaseRingFence(tx: Tx, id: string, version: number, basis: ChangeBasis, fences: ('wards' | 'group-kinds' | 'themes')[]): Promise<Commitment> {
    const c = await this.authorised(tx, id, version, basis);
    requireInForce(c);
    const lift = (fence: (typeof fences)[number]) => !fences.length || fences.includes(fence);
    await saveCommitment(tx, c, {
      onlyWards: lift('wards') ? null : c.onlyWards, onlyGroupKinds: lift('group-kinds') ? null : c.onlyGroupKinds,
      onlyThemes: lift('themes') ? null : c.onlyThemes,
    });
    await writeDown(tx, c, 'ring_fence_released', basis, { fences });
    if (c.mode === 'brokered') await this.pledges.ringFence(tx, c.id, c);
    return c;
  }

  /** The contract's dates moved: all its running promises follow. The caller has checked authority and written the contract's change. */
  async followContract(tx: Tx, contractId: string, kind: 'extended' | 'window_cut', basis: ChangeBasis, dates: { wasTo: Day; endsOn: Day; tailDays: number }): Promise<string[]> {
    const { wasTo, endsOn, tailDays } = dates;
    // A promise that was due before the contract's old end keeps its own day.
    const moved = (await this.ofContract(tx, contractId)).filter((c) => kind === 'window_cut' || c.windowTo >= wasTo);
    for (const c of moved) {
      // One that hasn't begun when the contract ends has a window of one day: nothing can be used of it but in the tail.
      const windowTo = kind === 'extended' ? endsOn : endsOn < c.windowTo ? endsOn : c.windowTo;
      const from = c.windowTo;
      await saveCommitment(tx, c, { windowTo, windowFrom: c.windowFrom > windowTo ? windowTo : c.windowFrom, usableTo: addDays(windowTo, tailDays) });
      await writeDown(tx, c, kind, basis, { from, to: windowTo });
      if (c.state === 'accepted' && c.mode === 'brokered') await this.pledges.extend(tx, c.id, c.usableTo);
    }
    return moved.map((c) => c.id);
  }

  /** Another supplier answers for the promises; their balances stay where they are. */
  async novate(tx: Tx, contractId: string, basis: ChangeBasis, fromId: string, toId: string): Promise<string[]> {
    const moved = (await this.ofContract(tx, contractId)).filter((c) => c.supplierId === fromId);
    if (moved.some((c) => c.state === 'accepted' && c.mode === 'brokered')) await requireVerified(tx, toId, 'supplier');
    for (const c of moved) {
      await saveCommitment(tx, c, { supplierId: toId });
      await writeDown(tx, c, 'novated', basis, { fromId, toId });
      if (c.state === 'accepted' && c.mode === 'brokered') await this.pledges.novate(tx, c.id, toId);
    }
    return moved.map((c) => c.id);
  }

  private async ofContract(tx: Tx, contractId: string): Promise<Commitment[]> {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM commitment WHERE council_id = $1 AND contract_id = $2 AND state IN ('proposed','accepted') ORDER BY id FOR UPDATE`, [tx.councilId, contractId]);
    const commitments: Commitment[] = [];
    for (const { id } of rows) commitments.push(await lockCommitment(tx, id, null));
    return commitments;
  }

  private async runAgain(tx: Tx, c: Commitment, basis: ChangeBasis, columns: Partial<Commitment>, facts: Record<string, string>): Promise<Commitment> {
    const unit = c.unit as Unit;
    const [short] = await this.ledger.balances(tx, [supply.shortfall(c.id, unit)]);
    await moveCommitment(tx, c, 'accepted', columns, { note: basis.reason });
    await writeDown(tx, c, 'extended', basis, facts);
    if (c.mode === 'tracked') return c;
    await this.pledges.extend(tx, c.id, c.usableTo);
    await this.pledges.reopen(tx, c.id);
    const back = short!.available;
    const offered = back > 0 ? await this.pledges.grow(tx, c.id, back) : [];
    await this.postAll(tx, [...this.single(tx, supply.shortfall(c.id, unit), supply.open(c.id, unit), back, 'commitment.extended'), ...offered]);
    return c;
  }

  private async letGo(tx: Tx, c: Commitment, basis: ChangeBasis, from: AccountKey, free: number, before: TransferRequest[], amount?: number): Promise<Commitment> {
    if (amount !== undefined && amount > free) throw new DomainError('over-limit', `Only ${free} is free to waive; the rest is matched or used.`, { fields: { amount: `Enter at most ${free}.` } });
    if (amount === undefined) {
      const running = c.state === 'accepted';
      await moveCommitment(tx, c, 'waived', { reductionOutstanding: 0 }, { note: basis.reason });
      if (running) await this.pledges.close(tx, c.id);
    } else await saveCommitment(tx, c, {});
    await writeDown(tx, c, 'waived', basis, { amount: amount ?? free });
    await this.postAll(tx, [...before, ...this.single(tx, from, supply.waived(c.id, c.unit as Unit), amount ?? free, 'commitment.waived')]);
    return c;
  }

  /** What is free, brought to `open`: all of it, or as much as `amount` takes. */
  private async gather(tx: Tx, c: Commitment, amount?: number): Promise<{ free: number; transfers: TransferRequest[] }> {
    const [open] = await this.ledger.balances(tx, [supply.open(c.id, c.unit as Unit)]);
    const there = Math.max(open!.available, 0);
    const wanted = (amount ?? MAX_QUANTITY) - there;
    if (wanted <= 0) return { free: there, transfers: [] };
    const back = await this.pledges.shrink(tx, c.id, wanted);
    return { free: there + back.taken, transfers: back.transfers };
  }

  private async isOver(tx: Tx, pledgeId: string): Promise<boolean> {
    return (await tx.query(`SELECT 1 FROM pledge WHERE council_id = $1 AND id = $2 AND state IN ('withdrawn','expired')`, [tx.councilId, pledgeId])).length > 0;
  }

  private async authorised(tx: Tx, id: string, version: number, basis: ChangeBasis): Promise<Commitment> {
    checkBasis(basis);
    const c = await lockCommitment(tx, id, version);
    await requireImpartial(tx, [c.supplierId]);
    requireAuthority(tx.actor, c.contractId ? (await contractOf(tx, c.contractId)).managerId : null);
    return c;
  }

  private async tailOf(tx: Tx, c: Commitment): Promise<number> {
    if (c.contractId) return (await contractOf(tx, c.contractId)).tailDays;
    return daysBetween(c.windowTo, c.usableTo);
  }

  private single(tx: Tx, debit: AccountKey, credit: AccountKey, amount: number, code: string): TransferRequest[] {
    return amount > 0 ? [{ kind: 'single', debit, credit, amount, code, happenedOn: londonDate(tx.now) }] : [];
  }

  private async postAll(tx: Tx, transfers: TransferRequest[]): Promise<void> {
    if (transfers.length) await this.ledger.post(tx, [transfers]);
  }
}
