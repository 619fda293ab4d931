import type { RoundInputs } from './round.rules';

/** What an allocation comes to, whoever made it. Quantities in smallest steps, fill is found ÷ outstanding, 0 to 1. */
export interface Figures {
  found: Record<string, number>;
  missing: Record<string, number>;
  groupsAsked: number;
  groupsHelped: number;
  /** Groups whose lines all came away empty. */
  groupsWithNothing: string[];
  lowestWard: { wardCode: string; fill: number } | null;
  /** Nineteen of twenty lines are filled at least so far. */
  p5Fill: number;
}

export interface WardFill { wardCode: string; fill: number; lines: number; helped: number }

const rounded = (n: number) => Math.round(n * 1000) / 1000;

/** Lowest first. Shares are averaged, so that hours and pounds weigh the same. */
export function wardFills(inputs: Pick<RoundInputs, 'lines'>, got: ReadonlyMap<string, number>): WardFill[] {
  const wards = new Map<string, { shares: number; lines: number; helped: number }>();
  for (const line of inputs.lines) {
    if (!line.wardCode) continue;
    const ward = wards.get(line.wardCode) ?? { shares: 0, lines: 0, helped: 0 };
    const part = got.get(line.lineId) ?? 0;
    wards.set(line.wardCode, { shares: ward.shares + part / line.outstanding, lines: ward.lines + 1, helped: ward.helped + (part > 0 ? 1 : 0) });
  }
  return [...wards].map(([wardCode, w]) => ({ wardCode, fill: rounded(w.shares / w.lines), lines: w.lines, helped: w.helped })).sort((a, b) => a.fill - b.fill || (a.wardCode < b.wardCode ? -1 : 1));
}

export function figuresOf(inputs: Pick<RoundInputs, 'lines'>, got: ReadonlyMap<string, number>): Figures {
  const found: Record<string, number> = {};
  const missing: Record<string, number> = {};
  const groups = new Map<string, number>();
  const fills: number[] = [];
  for (const line of inputs.lines) {
    const part = got.get(line.lineId) ?? 0;
    found[line.unit] = (found[line.unit] ?? 0) + part;
    missing[line.unit] = (missing[line.unit] ?? 0) + line.outstanding - part;
    groups.set(line.groupId, (groups.get(line.groupId) ?? 0) + part);
    fills.push(part / line.outstanding);
  }
  const [lowest] = wardFills(inputs, got);
  fills.sort((a, b) => a - b);
  return {
    found, missing, groupsAsked: groups.size, groupsHelped: [...groups.values()].filter((n) => n > 0).length,
    groupsWithNothing: [...groups].filter(([, n]) => n === 0).map(([id]) => id).sort(),
    lowestWard: lowest ? { wardCode: lowest.wardCode, fill: lowest.fill } : null, p5Fill: rounded(fills[Math.floor(fills.length * 0.05)] ?? 0),
  };
}

export function gotOf(shares: readonly { lineId: string; quantity: number }[]): Map<string, number> {
  const got = new Map<string, number>();
  for (const s of shares) got.set(s.lineId, (got.get(s.lineId) ?? 0) + s.quantity);
  return got;
}
