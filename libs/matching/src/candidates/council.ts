import type { Regularity, Season, SkillFit } from '@app/marketplace';

/** What the hard limits read of a line. Days are counted from 1970. */
export interface LineLimits {
  lineId: string; kind: string; unit: string; quantity: number; from: number; to: number; skills: string[]; fewestPeople: number | null; mostPeople: number | null; regularity: Regularity; mostSuppliers: number | null;
  groupId: string; ownerGroupId: string | null; form: string; season: Season; wardCode: string | null; themes: string[]; remote: boolean; easting: number | null; northing: number | null;
  requiredChecks: string[]; notFromOrganisations: string[]; notFromTrades: string[];
}

export interface PledgeLimits {
  pledgeId: string; kind: string; unit: string; supplierId: string; ownerGroupId: string | null; from: number; to: number; onlyWards: string[] | null; onlyGroupKinds: string[] | null; onlyThemes: string[] | null;
  remote: boolean; easting: number | null; northing: number | null; radiusM: number | null; skills: string[]; checks: string[]; insuredUntil: number | null; trade: string | null; priced: boolean;
  fewestPeople: number | null; mostPeople: number | null; regularity: Regularity; mostPerMonth: number | null;
}

/** What is known of pairs rather than of one side. */
export interface PairFacts {
  /** Suppliers with whom a line has something firm. */
  firm: { lineId: string; supplierId: string }[];
  rules: { lineId: string; pledgeId: string; rule: 'forbid' | 'lapsed' | 'declined' }[];
  underWay: { lineId: string; pledgeId: string }[];
  /** Who has finished something together. */
  before: { supplierId: string; groupId: string }[];
}

/** A list for each field, in the same order. */
export type ByColumn<T> = { [K in keyof T]: T[K][] };

/** A council's open lines and pledges, each in the order of their ids, as one reads them for a round. */
export interface CouncilSides { lines: ByColumn<LineLimits>; pledges: ByColumn<PledgeLimits>; facts: PairFacts; fits: SkillFit[]; informalGoodsLimitPence: number; holidays: { from: number; to: number }[]; today: number }
