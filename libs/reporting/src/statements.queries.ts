import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { findCommitment } from '@app/marketplace';
import { costFigures, demandFigures, supplyFigures, valueFigures, type CostFigures, type DemandFigures, type Sum, type SupplyFigures, type ValueFigures } from './statement.rules';
import { countersOf, momentOf, type AsAt } from './as-at.queries';
import { ofOrganisationAt, SUBJECTS } from './subjects.queries';

export interface CommitmentStatement {
  commitment: { id: string; reference: string; title: string; state: string; kind: string; unit: string; mode: 'brokered' | 'tracked' };
  supplier: { id: string; name: string };
  contract: { id: string; reference: string; title: string } | null;
  readAt: Date;
  /** null: as things are. The figures of the books are as at this; what stands beside them is as it is. */
  asAt: AsAt | null;
  /** null: nothing was accepted yet, or it is tracked. */
  supply: SupplyFigures | null;
  value: ValueFigures[];
  costs: CostFigures[];
  /** Taken from whatever falls back; a fact beside the books. */
  reductionOutstanding: number;
  /** Reported and accepted on evidence, never matched: shown apart. */
  tracked: { reported: number; accepted: number } | null;
}

/** Throws `not-found`: also for another supplier's; `wrong-date`. */
export async function commitmentStatement(tx: Tx, id: string, asAt: AsAt | null = null): Promise<CommitmentStatement> {
  const c = await findCommitment(tx, id);
  const sums = await sumsOf(tx, () => SUBJECTS.commitment(2), id, asAt);
  return {
    commitment: { id: c.id, reference: c.reference, title: c.title, state: c.state, kind: c.kind, unit: c.unit, mode: c.mode }, supplier: c.supplier, contract: c.contract, readAt: tx.now, asAt,
    supply: supplyFigures(sums)[0] ?? null, value: valueFigures(sums), costs: costFigures(sums), reductionOutstanding: c.reductionOutstanding, tracked: c.tracked,
  };
}

export interface OrganisationStatement { organisation: { id: string; name: string; kind: 'supplier' | 'group' }; readAt: Date; asAt: AsAt | null; supply: SupplyFigures[]; demand: DemandFigures[]; value: ValueFigures[]; costs: CostFigures[] }

/** What a supplier promised and gave, or a group asked for and got, unit by unit. Throws `not-found`: also for another organisation than one's own; `wrong-date`. */
export async function organisationStatement(tx: Tx, id: string, asAt: AsAt | null = null): Promise<OrganisationStatement> {
  const organisation = await statementOf(tx, id);
  const sums = await sumsOf(tx, (given) => (asAt ? ofOrganisationAt(2, momentOf(asAt, given)) : SUBJECTS.organisation(2)), id, asAt);
  const supplier = organisation.kind === 'supplier';
  return { organisation, readAt: tx.now, asAt, supply: supplier ? supplyFigures(sums) : [], demand: supplier ? [] : demandFigures(sums), value: valueFigures(sums), costs: costFigures(sums) };
}

/** Whose statement it is, if the actor may read it. Throws `not-found`. */
export async function statementOf(tx: Tx, id: string): Promise<OrganisationStatement['organisation']> {
  const { organisationId } = tx.actor;
  const [organisation] = organisationId === null || organisationId === id ? await tx.planned<OrganisationStatement['organisation']>(
    'SELECT o.id, o.name, o.kind FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2', [tx.councilId, id]) : [];
  if (!organisation) throw new DomainError('not-found', 'There is no such organisation here.');
  return organisation;
}

const sumsOf = (tx: Tx, subjects: (given: (value: unknown) => number) => string, id: string, asAt: AsAt | null): Promise<Sum[]> => {
  const parameters: unknown[] = [tx.councilId, id];
  const given = (value: unknown) => parameters.push(value);
  const counters = countersOf(asAt, given);
  return tx.planned<Sum>(
  `SELECT a.book, a.stage, CASE WHEN a.book = 'demand' AND a.stage = 'confirmed' THEN split_part(a.detail, ':', 2) WHEN a.book = 'demand' THEN '' ELSE a.detail END AS detail, a.unit,
     sum(s.credits_posted - s.debits_posted)::float8 AS balance, sum(s.debits_pending)::float8 AS "debitsHeld"
   FROM ledger.account a ${counters} WHERE a.council_id = $1 AND a.subject IN (${subjects(given)}) GROUP BY 1, 2, 3, 4 ORDER BY 1, 4, 3, 2`, parameters);
};
