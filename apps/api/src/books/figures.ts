import type { CommitmentStatement, CostFigures, DemandFigures, OrganisationStatement, SupplyFigures, ValueFigures } from '@app/reporting';

/** Of a figure, the stage whose transfers make it up. */
const SUPPLY: Record<string, string> = { promised: 'source', open: 'open', offered: 'offered', held: 'offered', reserved: 'reserved', claimed: 'reserved', unconfirmed: 'unconfirmed', shortfall: 'shortfall', waived: 'waived' };
const DEMAND: Record<string, string> = { asked: 'asked', needed: 'needed', held: 'needed', reserved: 'reserved', claimed: 'reserved', unconfirmed: 'unconfirmed', closedShort: 'closed-short' };
const VALUE: Record<string, string> = { gross: 'source', deadweight: 'deadweight', displacement: 'displacement', elsewhere: 'elsewhere', net: 'net' };

/** Where a figure's transfers are read, under the figure's own name. */
export type Linked<F> = F & { transfers: Record<string, string> };
export interface LinkedCommitmentStatement extends Omit<CommitmentStatement, 'supply' | 'value' | 'costs'> { supply: Linked<SupplyFigures> | null; value: Linked<ValueFigures>[]; costs: Linked<CostFigures>[] }
export interface LinkedOrganisationStatement extends Omit<OrganisationStatement, 'supply' | 'demand' | 'value' | 'costs'> { supply: Linked<SupplyFigures>[]; demand: Linked<DemandFigures>[]; value: Linked<ValueFigures>[]; costs: Linked<CostFigures>[] }

export function linkCommitment(statement: CommitmentStatement): LinkedCommitmentStatement {
  const base = `/statements/commitments/${statement.commitment.id}/transfers`;
  return { ...statement, supply: statement.supply && quantities(`${base}?book=supply`, SUPPLY, statement.supply), value: statement.value.map((v) => worth(base, v)), costs: statement.costs.map((c) => borne(base, c)) };
}

export function linkOrganisation(statement: OrganisationStatement): LinkedOrganisationStatement {
  const base = `/statements/organisations/${statement.organisation.id}/transfers`;
  return {
    ...statement, supply: statement.supply.map((f) => quantities(`${base}?book=supply`, SUPPLY, f)), demand: statement.demand.map((f) => quantities(`${base}?book=demand`, DEMAND, f)),
    value: statement.value.map((v) => worth(base, v)), costs: statement.costs.map((c) => borne(base, c)),
  };
}

function quantities<F extends SupplyFigures | DemandFigures>(at: string, stages: Record<string, string>, figures: F): Linked<F> {
  const transfers = Object.fromEntries(Object.entries(stages).map(([name, stage]) => [name, `${at}&unit=${figures.unit}&stage=${stage}`]));
  for (const { grade } of figures.confirmed) transfers[`confirmed:${grade}`] = `${at}&unit=${figures.unit}&stage=confirmed&grade=${grade}`;
  return { ...figures, transfers };
}

const worth = (base: string, value: ValueFigures): Linked<ValueFigures> =>
  ({ ...value, transfers: Object.fromEntries(Object.entries(VALUE).map(([name, stage]) => [name, `${base}?book=value&stage=${stage}&detail=${value.measureId}:${value.proxyId}`])) });

const borne = (base: string, cost: CostFigures): Linked<CostFigures> => ({ ...cost, transfers: { disposal: `${base}?book=cost&stage=disposal&unit=${cost.unit}` } });
