import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, londonDate, move, newId, requireDay, type Day } from '@app/kernel';
import { Councils, requireImpartial } from '@app/people';
import { Injectable } from '@nestjs/common';
import { CommitmentEndsService } from '../commitments/commitment-ends.service';
import { Contract } from './contract.entity';
import { checkBasis, checkContract, contractMoves, requireAuthority, shareFaults, stateOnEntry, type ChangeBasis, type ContractInput, type ContractState } from './contract.rules';

export interface ContractOrigin { source: 'typed' | 'csv' | 'ocds'; sourceKey?: string; sourceFacts?: Record<string, unknown>; importId?: string }
type Facts = Record<string, string | number | boolean | null>;

@Injectable()
export class ContractsService {
  constructor(private readonly commitments: CommitmentEndsService, private readonly councils: Councils) {}

  /** Throws `bad-contract`, `reference-taken`, `declared-interest` of one that an officer enters by hand. Each supplier must be known; standing is asked when a promise is accepted. */
  async create(tx: Tx, input: ContractInput, origin: ContractOrigin = { source: 'typed' }): Promise<Contract> {
    checkContract(input);
    await this.checkLinks(tx, input);
    // What they could not see afterwards another officer enters.
    if (origin.source === 'typed') await requireImpartial(tx, input.suppliers.map((s) => s.organisationId));
    const taken = await tx.query('SELECT 1 FROM contract WHERE council_id = $1 AND reference = $2', [tx.councilId, input.reference.trim()]);
    if (taken.length) throw new DomainError('reference-taken', 'Another contract has this reference.', { fields: { reference: 'Choose another reference, or change the contract that has it.' } });
    const contract: Contract = {
      councilId: tx.councilId, id: newId(), reference: input.reference.trim(), ocid: input.ocid?.trim() || null, title: input.title.trim(), description: input.description ?? '',
      level: input.level ?? 'contract', parentId: input.parentId ?? null, valuePence: input.valuePence ?? null, startsOn: input.startsOn, endsOn: input.endsOn, tailDays: input.tailDays ?? (await this.councils.inForce(tx)).rules.tailDays,
      managerId: input.managerId ?? null, buyerName: input.buyerName?.trim() || null, buyerIdentifier: input.buyerIdentifier?.trim() || null,
      state: stateOnEntry(input, londonDate(tx.now)), source: origin.source, sourceKey: origin.sourceKey ?? null, sourceFacts: origin.sourceFacts ?? null, importId: origin.importId ?? null,
      version: 1, createdAt: tx.now,
    };
    await tx.manager.insert(Contract, contract as never);
    await tx.query(
      `INSERT INTO contract_supplier (council_id, id, contract_id, organisation_id, share_bp, from_on)
       SELECT $1, s.id, $2, s.organisation_id, s.share_bp, $3 FROM jsonb_to_recordset($4) AS s(id uuid, organisation_id uuid, share_bp int)`,
      [tx.councilId, contract.id, contract.startsOn, JSON.stringify(input.suppliers.map((s) => ({ id: newId(), organisation_id: s.organisationId, share_bp: s.shareBp ?? null })))]);
    await recordChanges(tx, [{ subjectType: 'contract', subjectId: contract.id, from: null, to: contract.state }]);
    await record(tx, { type: 'contract.created', subjectType: 'contract', subjectId: contract.id, payload: { state: contract.state, source: contract.source } });
    return contract;
  }

  /** A draft comes into force (or is over already). */
  async activate(tx: Tx, id: string, version: number): Promise<Contract> {
    const contract = await this.lock(tx, id, version);
    return this.moveTo(tx, contract, stateOnEntry({ endsOn: contract.endsOn }, londonDate(tx.now)), 'contract.activated');
  }

  /** A draft is dropped. */
  async withdraw(tx: Tx, id: string, version: number): Promise<Contract> {
    return this.moveTo(tx, await this.lock(tx, id, version), 'withdrawn', 'contract.withdrawn');
  }

  /** Who speaks for the contract; null: any contract manager. Handed over by whoever speaks for it now, or by an administrator. Throws `not-contract-manager`. */
  async nameManager(tx: Tx, id: string, version: number, personId: string | null): Promise<Contract> {
    const contract = await this.lock(tx, id, version);
    if (tx.actor.role !== 'council_admin') requireAuthority(tx.actor, contract.managerId);
    await this.checkManager(tx, personId);
    await record(tx, { type: 'contract.manager_named', subjectType: 'contract', subjectId: id, payload: { managerId: personId } });
    return this.save(tx, contract, { managerId: personId });
  }

  /** Value, words, tail or shares change; dates have their own verbs. */
  async vary(tx: Tx, id: string, version: number, basis: ChangeBasis, change: Partial<Pick<ContractInput, 'title' | 'description' | 'valuePence' | 'tailDays' | 'suppliers'>>): Promise<Contract> {
    const contract = await this.authorised(tx, id, version, basis);
    const { suppliers, ...columns } = change;
    const kept = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<Contract>;
    const now = await this.suppliersOf(tx, id);
    checkContract({ ...contract, ...kept, suppliers: suppliers ?? now });
    if (suppliers) await this.setShares(tx, contract, now, suppliers);
    await this.writeDown(tx, contract, 'variation', basis, { valueFrom: contract.valuePence, valueTo: kept.valuePence ?? contract.valuePence, tailFrom: contract.tailDays, tailTo: kept.tailDays ?? contract.tailDays });
    const varied = await this.save(tx, contract, kept);
    if (kept.tailDays !== undefined) await this.commitments.followContract(tx, id, 'window_cut', basis, { wasTo: varied.endsOn, endsOn: varied.endsOn, tailDays: varied.tailDays });
    return varied;
  }

  /** Runs longer, and so may its promises; one that was over runs again. */
  async extend(tx: Tx, id: string, version: number, basis: ChangeBasis, endsOn: Day): Promise<Contract> {
    const contract = await this.authorised(tx, id, version, basis);
    requireDay(endsOn, 'endsOn');
    if (endsOn <= contract.endsOn) throw new DomainError('bad-change', 'An extension ends later than before.', { fields: { endsOn: `Enter a day after ${contract.endsOn}.` } });
    const wasTo = contract.endsOn;
    await this.writeDown(tx, contract, 'extension', basis, { from: contract.endsOn, to: endsOn });
    if (contract.state === 'ended' && endsOn >= londonDate(tx.now)) await this.moveTo(tx, contract, 'active', 'contract.resumed', { endsOn });
    else await this.save(tx, contract, { endsOn });
    await this.commitments.followContract(tx, id, 'extended', basis, { wasTo, endsOn, tailDays: contract.tailDays });
    return contract;
  }

  /** Stops sooner: its promises are usable to that day and the agreed tail. */
  async endEarly(tx: Tx, id: string, version: number, basis: ChangeBasis, endsOn: Day): Promise<Contract> {
    const contract = await this.authorised(tx, id, version, basis);
    requireDay(endsOn, 'endsOn');
    if (contract.state !== 'active') throw new DomainError('wrong-state', `This contract is ${contract.state}; only an active one can end early.`, { from: contract.state });
    if (endsOn >= contract.endsOn) throw new DomainError('bad-change', 'An early end is before the last day.', { fields: { endsOn: `Enter a day before ${contract.endsOn}.` } });
    if (endsOn < contract.startsOn) throw new DomainError('bad-change', 'A contract cannot end before it starts.', { fields: { endsOn: `Enter a day from ${contract.startsOn} on.` } });
    await this.writeDown(tx, contract, 'early_end', basis, { from: contract.endsOn, to: endsOn });
    if (endsOn < londonDate(tx.now)) await this.moveTo(tx, contract, 'ended', 'contract.ended', { endsOn });
    else await this.save(tx, contract, { endsOn });
    await this.commitments.followContract(tx, id, 'window_cut', basis, { wasTo: contract.endsOn, endsOn, tailDays: contract.tailDays });
    return contract;
  }

  /** Another supplier takes one's place, its share and its promises; balances stay with the commitments. */
  async novate(tx: Tx, id: string, version: number, basis: ChangeBasis, parties: { fromId: string; toId: string }): Promise<Contract> {
    const contract = await this.authorised(tx, id, version, basis);
    const now = await this.suppliersOf(tx, id);
    const leaving = now.find((s) => s.organisationId === parties.fromId);
    if (!leaving) throw new DomainError('bad-change', 'The supplier who leaves is not on this contract.', { fields: { fromId: 'Choose a supplier of this contract.' } });
    if (now.some((s) => s.organisationId === parties.toId)) throw new DomainError('bad-change', 'The new supplier is on this contract already.', { fields: { toId: 'Choose another supplier, or vary the shares.' } });
    await this.checkSuppliers(tx, [parties.toId], 'toId');
    const on = basis.effectiveOn ?? londonDate(tx.now);
    await tx.query('UPDATE contract_supplier SET to_on = $4 WHERE council_id = $1 AND contract_id = $2 AND organisation_id = $3 AND to_on IS NULL', [tx.councilId, id, parties.fromId, on]);
    await tx.query('INSERT INTO contract_supplier (council_id, id, contract_id, organisation_id, share_bp, from_on) VALUES ($1, $2, $3, $4, $5, $6)', [tx.councilId, newId(), id, parties.toId, leaving.shareBp, on]);
    await this.writeDown(tx, contract, 'novation', basis, { ...parties });
    await this.commitments.novate(tx, id, basis, parties.fromId, parties.toId);
    return this.save(tx, contract, {});
  }

  /** Contracts whose last day has passed. */
  async due(tx: Tx, limit = 500): Promise<string[]> {
    return (await tx.query<{ id: string }>(`SELECT id FROM contract WHERE council_id = $1 AND state = 'active' AND ends_on < $2 ORDER BY id LIMIT $3`, [tx.councilId, londonDate(tx.now), limit])).map((c) => c.id);
  }

  /** It is over; its promises have their own last day. False where somebody extended or ended it meanwhile. */
  async endDue(tx: Tx, id: string): Promise<boolean> {
    const contract = await this.lock(tx, id, null);
    if (contract.state !== 'active' || contract.endsOn >= londonDate(tx.now)) return false;
    await this.moveTo(tx, contract, 'ended', 'contract.ended');
    return true;
  }

  /** A later release of the same file says otherwise. Only for what no person has changed since (imports/ checks). */
  async correct(tx: Tx, id: string, basis: ChangeBasis, columns: Partial<Pick<Contract, 'title' | 'description' | 'valuePence' | 'startsOn' | 'endsOn' | 'sourceFacts'>>): Promise<Contract> {
    const contract = await this.lock(tx, id, null);
    checkContract({ ...contract, ...columns, suppliers: await this.suppliersOf(tx, id) });
    await this.writeDown(tx, contract, 'correction', basis, { endsFrom: contract.endsOn, endsTo: columns.endsOn ?? contract.endsOn });
    const today = londonDate(tx.now);
    const wasTo = contract.endsOn;
    const endsOn = columns.endsOn ?? wasTo;
    if (contract.state === 'ended' && endsOn >= today) await this.moveTo(tx, contract, 'active', 'contract.resumed', columns);
    else if (contract.state === 'active' && endsOn < today) await this.moveTo(tx, contract, 'ended', 'contract.ended', columns);
    else await this.save(tx, contract, columns);
    if (endsOn !== wasTo) await this.commitments.followContract(tx, id, endsOn > wasTo ? 'extended' : 'window_cut', basis, { wasTo, endsOn, tailDays: contract.tailDays });
    return contract;
  }

  /** Locks the row. Throws `not-found`, `stale-version`. */
  async lock(tx: Tx, id: string, version: number | null): Promise<Contract> {
    const contract = await tx.manager.findOne(Contract, { where: { councilId: tx.councilId, id }, lock: { mode: 'pessimistic_write' } });
    if (!contract) throw new DomainError('not-found', 'There is no such contract here.');
    if (version !== null && contract.version !== version) throw new DomainError('stale-version', 'Somebody changed this contract while you were looking at it. Look again, then decide.', { version: contract.version });
    return contract;
  }

  async suppliersOf(tx: Tx, id: string): Promise<{ organisationId: string; shareBp: number | null }[]> {
    return tx.query('SELECT organisation_id AS "organisationId", share_bp AS "shareBp" FROM contract_supplier WHERE council_id = $1 AND contract_id = $2 AND to_on IS NULL ORDER BY organisation_id', [tx.councilId, id]);
  }

  private async authorised(tx: Tx, id: string, version: number, basis: ChangeBasis): Promise<Contract> {
    checkBasis(basis);
    const contract = await this.lock(tx, id, version);
    requireAuthority(tx.actor, contract.managerId);
    if (contract.state === 'withdrawn') throw new DomainError('wrong-state', 'This contract was withdrawn.', { from: 'withdrawn' });
    return contract;
  }

  private async checkLinks(tx: Tx, input: ContractInput): Promise<void> {
    await this.checkSuppliers(tx, input.suppliers.map((s) => s.organisationId), 'suppliers');
    await this.checkManager(tx, input.managerId ?? null);
    if (!input.parentId) return;
    const [parent] = await tx.query<{ parent_id: string | null }>('SELECT parent_id FROM contract WHERE council_id = $1 AND id = $2', [tx.councilId, input.parentId]);
    if (!parent) throw new DomainError('bad-contract', 'There is no such contract here.', { fields: { parentId: 'Choose a contract of this council.' } });
    if (parent.parent_id) throw new DomainError('bad-contract', 'This is itself a lot or a call-off.', { fields: { parentId: 'Choose the framework or the whole contract.' } });
  }

  private async checkSuppliers(tx: Tx, ids: string[], path: string): Promise<void> {
    const [{ found }] = await tx.query<{ found: number }>(`SELECT count(*)::int AS found FROM organisation WHERE id = ANY($1::uuid[]) AND kind = 'supplier'`, [ids]) as [{ found: number }];
    if (found !== ids.length) throw new DomainError('bad-contract', 'A supplier named here is not known.', { fields: { [path]: 'Choose suppliers that are known here.' } });
  }

  private async checkManager(tx: Tx, personId: string | null): Promise<void> {
    if (personId === null) return;
    const found = await tx.query(`SELECT 1 FROM membership WHERE person_id = $1 AND council_id = $2 AND role = 'contract_manager' AND ended_at IS NULL`, [personId, tx.councilId]);
    if (!found.length) throw new DomainError('bad-contract', 'This person is not a contract manager of this council.', { fields: { managerId: 'Choose a contract manager of this council.' } });
  }

  private async setShares(tx: Tx, contract: Contract, now: { organisationId: string }[], shares: ContractInput['suppliers']): Promise<void> {
    const fields = shareFaults(shares);
    const same = shares.length === now.length && shares.every((s) => now.some((n) => n.organisationId === s.organisationId));
    if (!same) fields.suppliers = 'A variation changes shares. To change who the supplier is, record a novation.';
    if (Object.keys(fields).length) throw new DomainError('bad-contract', 'Some answers need another look.', { fields });
    for (const share of shares) await tx.query('UPDATE contract_supplier SET share_bp = $4 WHERE council_id = $1 AND contract_id = $2 AND organisation_id = $3 AND to_on IS NULL', [tx.councilId, contract.id, share.organisationId, share.shareBp ?? null]);
  }

  private async writeDown(tx: Tx, contract: Contract, kind: string, basis: ChangeBasis, facts: Facts): Promise<void> {
    await tx.query(
      `INSERT INTO contract_change (council_id, id, contract_id, kind, reference, reason, effective_on, facts, person_id, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [tx.councilId, newId(), contract.id, kind, basis.reference.trim(), basis.reason.trim(), basis.effectiveOn ?? londonDate(tx.now), JSON.stringify(facts), tx.actor.personId, tx.now]);
    const verb = { variation: 'varied', extension: 'extended', early_end: 'ended_early', novation: 'novated', correction: 'corrected' }[kind];
    await record(tx, { type: `contract.${verb}`, subjectType: 'contract', subjectId: contract.id, payload: facts });
  }

  private async moveTo(tx: Tx, contract: Contract, to: ContractState, event: string, columns: Partial<Contract> = {}): Promise<Contract> {
    const from = contract.state;
    const state = move(contractMoves, from, to, 'contract');
    await recordChanges(tx, [{ subjectType: 'contract', subjectId: contract.id, from, to }]);
    await record(tx, { type: event, subjectType: 'contract', subjectId: contract.id, payload: { from, to } });
    return this.save(tx, contract, { ...columns, state });
  }

  private async save(tx: Tx, contract: Contract, columns: Partial<Contract>): Promise<Contract> {
    const next = { ...columns, version: contract.version + 1 };
    await tx.manager.update(Contract, { councilId: tx.councilId, id: contract.id }, next as never);
    return Object.assign(contract, next);
  }
}
