import { recordChanges, type Tx } from '@app/database';
import { addDays, DomainError, londonDate, MAX_QUANTITY, newId, requirePositive, type Unit } from '@app/kernel';
import { Ledger, type TransferRequest } from '@app/ledger';
import { Councils, requireImpartial, requireVerified } from '@app/people';
import { Injectable } from '@nestjs/common';
import { supply } from '../books';
import { checkBasis, requireAuthority, type ChangeBasis } from '../contracts/contract.rules';
import { Commitment } from './commitment.entity';
import { checkCommitment, earned, reduction, type CommitmentInput } from './commitment.rules';
import { contractOf, lockCommitment, moveCommitment, requireInForce, saveCommitment, writeDown } from './commitment-store';
import { StandingPledges } from './standing-pledges';

export interface Invoiced { totalPence: number; reference: string }

/** Promises while they run. What happens at their end is commitment-ends.service.ts. */
@Injectable()
export class CommitmentsService {
  constructor(private readonly ledger: Ledger, private readonly pledges: StandingPledges, private readonly councils: Councils) {}

  /** A promise is put on paper; nothing is matchable yet. Throws `bad-commitment`, `not-found`, `reference-taken`, `promised-at-another-level`. */
  async propose(tx: Tx, input: CommitmentInput, from: { importId?: string | null; convertedFromId?: string } = {}): Promise<Commitment> {
    const columns = await this.columnsOf(tx, input);
    await this.refuseTwice(tx, columns, null);
    const commitment: Commitment = {
      ...columns, councilId: tx.councilId, id: newId(), invoicedPence: 0, reductionOutstanding: 0, convertedFromId: from.convertedFromId ?? null,
      state: 'proposed', importId: from.importId ?? null, version: 1, createdAt: tx.now, acceptedAt: null,
    };
    await tx.manager.insert(Commitment, commitment);
    await recordChanges(tx, [{ subjectType: 'commitment', subjectId: commitment.id, from: null, to: 'proposed' }]);
    await writeDown(tx, commitment, 'proposed', null, { kind: commitment.kind, unit: commitment.unit, quantity: commitment.quantity });
    return commitment;
  }

  /** Only while proposed: afterwards it takes a variation. A supplier, only what it proposed itself. */
  async amend(tx: Tx, id: string, version: number | null, input: CommitmentInput): Promise<Commitment> {
    const commitment = await lockCommitment(tx, id, version);
    await this.requireOwnProposal(tx, id);
    if (commitment.state !== 'proposed') throw new DomainError('wrong-state', `This commitment is ${commitment.state}. Change it by a variation: increase, reduce, extend, waive or convert.`, { from: commitment.state });
    const columns = await this.columnsOf(tx, input);
    await this.refuseTwice(tx, columns, id);
    await saveCommitment(tx, commitment, columns);
    await writeDown(tx, commitment, 'amended', null, { quantity: commitment.quantity });
    return commitment;
  }

  /** The council takes the promise on: source → open → offered, and the standing pledge opens. The supplier must be verified. */
  async accept(tx: Tx, id: string, version: number): Promise<Commitment> {
    const commitment = await lockCommitment(tx, id, version);
    await requireImpartial(tx, [commitment.supplierId]);
    const transfers = await this.takeOn(tx, commitment);
    if (transfers.length) await this.ledger.post(tx, [transfers]);
    return commitment;
  }

  /** `accept` without the posting, for callers that post more. */
  async takeOn(tx: Tx, c: Commitment): Promise<TransferRequest[]> {
    if (c.contractId) {
      const contract = await contractOf(tx, c.contractId);
      if (contract.state === 'draft' || contract.state === 'withdrawn') throw new DomainError('contract-not-in-force', `The contract is ${contract.state}. Put it in force first.`);
    }
    if (c.usableTo < londonDate(tx.now)) throw new DomainError('window-passed', 'The last day to use this commitment has passed. Extend it, then accept it.');
    await moveCommitment(tx, c, 'accepted', { acceptedAt: tx.now });
    await writeDown(tx, c, 'accepted', null, { quantity: c.quantity });
    if (c.mode === 'tracked') return [];
    await requireVerified(tx, c.supplierId, 'supplier');
    const amount = c.basis === 'fixed' ? c.quantity! : this.earnedBy(c, c.invoicedPence);
    const { transfers } = await this.pledges.open(tx, c, amount);
    return [...this.promise(tx, c, amount, 'commitment.accepted'), ...transfers];
  }

  async refuse(tx: Tx, id: string, version: number, reason: string): Promise<Commitment> {
    const commitment = await lockCommitment(tx, id, version);
    await requireImpartial(tx, [commitment.supplierId]);
    if (!reason?.trim()) throw new DomainError('bad-change', 'Say why.', { fields: { reason: 'Say why.' } });
    await moveCommitment(tx, commitment, 'refused', {}, { note: reason });
    await writeDown(tx, commitment, 'refused', { reason });
    return commitment;
  }

  async withdraw(tx: Tx, id: string, version: number, reason = ''): Promise<Commitment> {
    const commitment = await lockCommitment(tx, id, version);
    await this.requireOwnProposal(tx, id);
    await moveCommitment(tx, commitment, 'withdrawn', {}, { note: reason });
    await writeDown(tx, commitment, 'withdrawn', { reason });
    return commitment;
  }

  /** A variation promises more; a reduction outstanding is settled first. */
  async increase(tx: Tx, id: string, version: number, basis: ChangeBasis, amount: number): Promise<Commitment> {
    const commitment = await this.forVariation(tx, id, version, basis, amount);
    const quantity = commitment.quantity! + amount;
    if (quantity > MAX_QUANTITY) throw new DomainError('wrong-quantity', 'The commitment would be larger than the books allow.', { fields: { amount: 'Enter a smaller amount.' } });
    await writeDown(tx, commitment, 'increased', basis, { amount, quantity });
    await this.rise(tx, commitment, amount, 'commitment.increased', { quantity });
    return commitment;
  }

  /** A variation promises less: free balance goes back; the rest is a reduction outstanding. Accepted matches stand. */
  async reduce(tx: Tx, id: string, version: number, basis: ChangeBasis, amount: number): Promise<Commitment> {
    const commitment = await this.forVariation(tx, id, version, basis, amount);
    if (amount > commitment.quantity!) throw new DomainError('wrong-quantity', 'This takes away more than was promised.', { fields: { amount: `Enter at most ${commitment.quantity}.` } });
    await this.fall(tx, commitment, amount, 'commitment.reduced', { quantity: commitment.quantity! - amount }, basis);
    return commitment;
  }

  /** Spend-linked: what was invoiced in all so far, as the latest figure; it may have been corrected down ("ahead of spend"). */
  async recordInvoiced(tx: Tx, id: string, version: number, invoiced: Invoiced): Promise<Commitment> {
    const c = await lockCommitment(tx, id, version);
    requireInForce(c);
    if (c.basis !== 'spend_linked') throw new DomainError('not-spend-linked', 'This commitment is fixed: invoices do not change it.');
    if (!Number.isSafeInteger(invoiced.totalPence) || invoiced.totalPence < 0 || invoiced.totalPence > MAX_QUANTITY) throw new DomainError('wrong-quantity', 'Enter the total invoiced so far in whole pence.', { fields: { totalPence: 'Enter whole pence, 0 or more.' } });
    checkBasis({ reference: invoiced.reference, reason: 'invoiced' });
    const change = this.earnedBy(c, invoiced.totalPence) - this.earnedBy(c, c.invoicedPence);
    await writeDown(tx, c, 'invoiced', { reference: invoiced.reference }, { invoicedPence: invoiced.totalPence, change });
    const columns = { invoicedPence: invoiced.totalPence };
    if (change > 0) await this.rise(tx, c, change, 'commitment.earned', columns);
    else if (change < 0) await this.fall(tx, c, -change, 'commitment.unearned', columns, null);
    else await saveCommitment(tx, c, columns);
    return c;
  }

  /** What the council took from a contract or a file is the council's to change. Throws `council-changes-this`. */
  private async requireOwnProposal(tx: Tx, id: string): Promise<void> {
    if (!tx.actor.organisationId) return;
    const [own] = await tx.query(
      `SELECT 1 FROM state_change WHERE council_id = $1 AND subject_id = $2 AND subject_type = 'commitment' AND from_state IS NULL AND organisation_id = $3 LIMIT 1`, [tx.councilId, id, tx.actor.organisationId]);
    if (!own) throw new DomainError('council-changes-this', 'The council put this promise on paper: ask its contract manager to change it or take it back.');
  }

  private async forVariation(tx: Tx, id: string, version: number, basis: ChangeBasis, amount: number): Promise<Commitment> {
    checkBasis(basis);
    requirePositive(amount, 'amount');
    const commitment = await lockCommitment(tx, id, version);
    await requireImpartial(tx, [commitment.supplierId]);
    requireInForce(commitment);
    if (commitment.basis !== 'fixed') throw new DomainError('spend-linked', 'A spend-linked commitment follows its invoices. Record what was invoiced instead.');
    requireAuthority(tx.actor, commitment.contractId ? (await contractOf(tx, commitment.contractId)).managerId : null);
    return commitment;
  }

  private async rise(tx: Tx, c: Commitment, amount: number, code: string, columns: Partial<Commitment>): Promise<void> {
    const settled = Math.min(amount, c.reductionOutstanding);
    await saveCommitment(tx, c, { ...columns, reductionOutstanding: c.reductionOutstanding - settled });
    const more = amount - settled;
    if (c.mode === 'tracked' || more === 0) return;
    const offered = await this.pledges.grow(tx, c.id, more);
    await this.ledger.post(tx, [[...this.promise(tx, c, more, code), ...offered]]);
  }

  private async fall(tx: Tx, c: Commitment, amount: number, code: string, columns: Partial<Commitment>, basis: ChangeBasis | null): Promise<void> {
    if (c.mode === 'tracked') {
      await saveCommitment(tx, c, columns);
      return writeDown(tx, c, 'reduced', basis, { amount, quantity: c.quantity, outstanding: 0 });
    }
    const unit = c.unit as Unit;
    const [open] = await this.ledger.balances(tx, [supply.open(c.id, unit)]);
    const free = Math.max(open!.available, 0);
    const back = free < amount ? await this.pledges.shrink(tx, c.id, amount - free) : { taken: 0, transfers: [] };
    const { fromOpen, fromOffered, outstanding } = reduction(amount, free, back.taken);
    await saveCommitment(tx, c, { ...columns, reductionOutstanding: c.reductionOutstanding + outstanding });
    await writeDown(tx, c, 'reduced', basis, { amount, outstanding, quantity: c.quantity });
    const taken = fromOpen + fromOffered;
    if (!taken) return;
    await this.ledger.post(tx, [[...back.transfers, { kind: 'single', debit: supply.open(c.id, unit), credit: supply.source(c.id, unit), amount: taken, code, happenedOn: londonDate(tx.now) }]]);
  }

  private promise(tx: Tx, c: Commitment, amount: number, code: string): TransferRequest[] {
    const unit = c.unit as Unit;
    return amount ? [{ kind: 'single', debit: supply.source(c.id, unit), credit: supply.open(c.id, unit), amount, code, happenedOn: londonDate(tx.now) }] : [];
  }

  private earnedBy(c: Commitment, invoicedPence: number): number {
    return earned({ rateQuantity: c.rateQuantity!, ratePence: c.ratePence!, quantity: c.quantity }, invoicedPence);
  }

  private async columnsOf(tx: Tx, input: CommitmentInput) {
    checkCommitment(input);
    const sourceKind = input.sourceKind ?? 'contract';
    const mode = input.mode ?? ('brokered' as const);
    const contract = sourceKind === 'contract' ? await contractOf(tx, input.contractId!) : null;
    if (contract) await this.fitsContract(tx, input, contract);
    else await this.knownSupplier(tx, input.supplierId);
    if (input.measureId) {
      const [measure] = await tx.query<{ unit: string }>('SELECT unit FROM measure WHERE council_id = $1 AND id = $2', [tx.councilId, input.measureId]);
      if (!measure) throw new DomainError('bad-commitment', 'There is no such measure here.', { fields: { measureId: 'Choose a measure of this council.' } });
      if (measure.unit !== input.unit) throw new DomainError('bad-commitment', `This measure is counted in ${measure.unit}.`, { fields: { measureId: `Choose a measure counted in ${input.unit}.` } });
    }
    return {
      reference: input.reference.trim(), title: input.title.trim(), description: input.description ?? '', supplierId: input.supplierId, sourceKind,
      contractId: contract?.id ?? null, sourceReference: input.sourceReference?.trim() || null, mode, basis: input.basis ?? ('fixed' as const), kind: input.kind, unit: input.unit,
      quantity: input.quantity ?? null, rateQuantity: input.rateQuantity ?? null, ratePence: input.ratePence ?? null,
      windowFrom: input.windowFrom, windowTo: input.windowTo, usableTo: addDays(input.windowTo, contract?.tailDays ?? input.tailDays ?? (await this.councils.inForce(tx)).rules.tailDays), measureId: input.measureId ?? null,
      onlyWards: input.onlyWards ?? null, onlyGroupKinds: input.onlyGroupKinds ?? null, onlyThemes: input.onlyThemes ?? null,
    };
  }

  private async fitsContract(tx: Tx, input: CommitmentInput, contract: Awaited<ReturnType<typeof contractOf>>): Promise<void> {
    if (contract.state === 'withdrawn') throw new DomainError('wrong-state', 'This contract was withdrawn: nothing can be promised on it.', { from: 'withdrawn' });
    const fields: Record<string, string> = {};
    if (input.windowFrom < contract.startsOn) fields.windowFrom = `The contract starts on ${contract.startsOn}.`;
    if (input.windowTo > contract.endsOn) fields.windowTo = `The contract ends on ${contract.endsOn}. Extend the contract first.`;
    const on = await tx.query('SELECT 1 FROM contract_supplier WHERE council_id = $1 AND contract_id = $2 AND organisation_id = $3 AND to_on IS NULL', [tx.councilId, contract.id, input.supplierId]);
    if (!on.length) fields.supplierId = 'This supplier is not on the contract.';
    if (Object.keys(fields).length) throw new DomainError('bad-commitment', 'This does not fit the contract.', { fields });
    const above = await tx.query(
      `SELECT 1 FROM commitment m JOIN contract k ON k.council_id = m.council_id AND k.id = m.contract_id
       WHERE m.council_id = $1 AND (k.id = $2 OR k.parent_id = $3) AND m.supplier_id = $4 AND lower(m.reference) = lower($5) AND m.state NOT IN ('refused','withdrawn') LIMIT 1`,
      [tx.councilId, contract.parentId, contract.id, input.supplierId, input.reference.trim()]);
    if (above.length) throw new DomainError('promised-at-another-level', 'This promise is already on the framework, or on a lot or call-off of it. A promise sits at one level only.');
  }

  private async knownSupplier(tx: Tx, organisationId: string): Promise<void> {
    const found = await tx.query(`SELECT 1 FROM organisation WHERE id = $1 AND kind = 'supplier'`, [organisationId]);
    if (!found.length) throw new DomainError('bad-commitment', 'There is no such supplier.', { fields: { supplierId: 'Choose a supplier that is known here.' } });
  }

  private async refuseTwice(tx: Tx, c: Pick<Commitment, 'contractId' | 'sourceKind' | 'sourceReference' | 'supplierId' | 'reference'>, except: string | null): Promise<void> {
    const known = await tx.query(
      `SELECT 1 FROM commitment WHERE council_id = $1 AND coalesce(contract_id::text, source_kind || ':' || coalesce(source_reference, '')) = $2
         AND supplier_id = $3 AND reference = $4 AND id IS DISTINCT FROM $5::uuid`,
      [tx.councilId, c.contractId ?? `${c.sourceKind}:${c.sourceReference ?? ''}`, c.supplierId, c.reference, except]);
    if (known.length) throw new DomainError('reference-taken', 'This supplier has a commitment with this reference there already.', { fields: { reference: 'Choose another reference, or change the commitment that has it.' } });
  }
}
