import type { Result } from '../optimiser/problem';
import type { Commodity, Proposal, RoundInputs } from './round.rules';

export interface RoundSummary {
  proposals: number;
  /** Smallest steps by unit. */
  found: Record<string, number>;
  missing: Record<string, number>;
  groupsAsked: number;
  groupsHelped: number;
  /** Groups whose lines all came away empty. */
  groupsWithNothing: string[];
  lowestWard: { wardCode: string; fill: number } | null;
  points: number;
  bound: number;
  /** Every part was proven best. */
  provenBest: boolean;
}

/** What a broker reads first. Fill is found ÷ outstanding, 0 to 1. */
export function summaryOf(inputs: RoundInputs, solved: readonly { commodity: Commodity; result: Result }[], proposals: readonly Proposal[]): RoundSummary {
  const got = new Map<string, number>();
  for (const p of proposals) got.set(p.lineId, (got.get(p.lineId) ?? 0) + p.quantity);
  const found: Record<string, number> = {};
  const missing: Record<string, number> = {};
  const groups = new Map<string, number>();
  const wards = new Map<string, { got: number; asked: number }>();
  for (const line of inputs.lines) {
    const part = got.get(line.lineId) ?? 0;
    found[line.unit] = (found[line.unit] ?? 0) + part;
    missing[line.unit] = (missing[line.unit] ?? 0) + line.outstanding - part;
    groups.set(line.groupId, (groups.get(line.groupId) ?? 0) + part);
    if (line.wardCode) {
      const ward = wards.get(line.wardCode) ?? { got: 0, asked: 0 };
      // Shares, so that hours and pounds weigh the same.
      wards.set(line.wardCode, { got: ward.got + part / line.outstanding, asked: ward.asked + 1 });
    }
  }
  const fills = [...wards].map(([wardCode, w]) => ({ wardCode, fill: Math.round((w.got / w.asked) * 1000) / 1000 })).sort((a, b) => a.fill - b.fill || (a.wardCode < b.wardCode ? -1 : 1));
  return {
    proposals: proposals.length, found, missing, groupsAsked: groups.size, groupsHelped: [...groups.values()].filter((n) => n > 0).length,
    groupsWithNothing: [...groups].filter(([, n]) => n === 0).map(([id]) => id).sort(), lowestWard: fills[0] ?? null,
    points: solved.reduce((n, s) => n + s.result.objective, 0), bound: solved.reduce((n, s) => n + s.result.bound, 0), provenBest: solved.every((s) => s.result.status === 'optimal'),
  };
}
