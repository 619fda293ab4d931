import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, move, newId } from '@app/kernel';
import type { ChangeBasis, ContractState } from '../contracts/contract.rules';
import { Commitment } from './commitment.entity';
import { commitmentMoves, type CommitmentState } from './commitment.rules';

export interface ContractOfCommitment { id: string; state: ContractState; startsOn: string; endsOn: string; tailDays: number; managerId: string | null; parentId: string | null }

type Facts = Record<string, string | number | boolean | null | readonly string[]>;

/** Locks the row. Throws `not-found`, `stale-version`. */
export async function lockCommitment(tx: Tx, id: string, version: number | null): Promise<Commitment> {
  const commitment = await tx.manager.findOne(Commitment, { where: { councilId: tx.councilId, id }, lock: { mode: 'pessimistic_write' } });
  if (!commitment) throw new DomainError('not-found', 'There is no such commitment here.');
  if (version !== null && commitment.version !== version) throw new DomainError('stale-version', 'Somebody changed this commitment while you were looking at it. Look again, then decide.', { version: commitment.version });
  return commitment;
}

/** The contract's facts that a commitment depends on, its row kept still until the transaction ends. Throws `not-found`. */
export async function contractOf(tx: Tx, contractId: string): Promise<ContractOfCommitment> {
  const [contract] = await tx.query<ContractOfCommitment>(
    `SELECT id, state, starts_on::text AS "startsOn", ends_on::text AS "endsOn", tail_days AS "tailDays", manager_id AS "managerId", parent_id AS "parentId"
     FROM contract WHERE council_id = $1 AND id = $2 FOR SHARE`, [tx.councilId, contractId]);
  if (!contract) throw new DomainError('not-found', 'There is no such contract here.');
  return contract;
}

/** Who changed what, on which paper: a row, and an event with the numbers alone. */
export async function writeDown(tx: Tx, c: Commitment, kind: string, basis: Partial<ChangeBasis> | null, facts: Facts = {}): Promise<void> {
  await tx.query(
    `INSERT INTO commitment_change (council_id, id, commitment_id, kind, reference, reason, facts, person_id, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [tx.councilId, newId(), c.id, kind, basis?.reference?.trim() || null, basis?.reason?.trim() || null, JSON.stringify(facts), tx.actor.personId, tx.now]);
  await record(tx, { type: `commitment.${kind}`, subjectType: 'commitment', subjectId: c.id, payload: { organisationId: c.supplierId, contractId: c.contractId, ...facts } });
}

export async function saveCommitment(tx: Tx, c: Commitment, columns: Partial<Commitment>): Promise<Commitment> {
  const next = { ...columns, version: c.version + 1 };
  await tx.manager.update(Commitment, { councilId: tx.councilId, id: c.id }, next);
  return Object.assign(c, next);
}

/** Throws `wrong-state`. */
export async function moveCommitment(tx: Tx, c: Commitment, to: CommitmentState, columns: Partial<Commitment> = {}, why: { reasonCode?: string; note?: string } = {}): Promise<Commitment> {
  const from = c.state;
  const state = move(commitmentMoves, from, to, 'commitment');
  await recordChanges(tx, [{ subjectType: 'commitment', subjectId: c.id, from, to, ...why }]);
  return saveCommitment(tx, c, { ...columns, state });
}

/** Throws `wrong-state` unless accepted and brokered: only these have books. */
export function requireInForce(c: Commitment): void {
  if (c.state !== 'accepted') throw new DomainError('wrong-state', `This commitment is ${c.state}; only an accepted one can be changed like this.`, { from: c.state });
}
