import { boundariesOf } from '@app/geography';
import type { Unit } from '@app/kernel';
import type { FairnessRow, ProposalView, RoundView, WardFill } from '@app/matching';
import { whyLines } from '../matches/match.presenter';
import { wardMap, type WardMap } from '../public/ward-map';

export const ALPHAS = ['0', '0.5', '0.8', '1'] as const;
export const BAR_WIDTH = 600;

type Shown = ProposalView & { why: ReturnType<typeof whyLines> };
export interface ShownLine { lineId: string; kind: string; unit: Unit; asked: number; already: number; proposed: number; missing: number; bar: { part: 'already' | 'proposed'; x: number; width: number }[]; proposals: Shown[] }
export interface ShownNeed { needId: string; needTitle: string; groupName: string; lastDay: string; lines: ShownLine[] }

/** A page of proposals by need and item, in the order they came. */
export function byNeed(proposals: readonly ProposalView[]): ShownNeed[] {
  const needs = new Map<string, ShownNeed>();
  for (const p of proposals) {
    const need = needs.get(p.needId) ?? { needId: p.needId, needTitle: p.needTitle, groupName: p.groupName, lastDay: p.lastDay, lines: [] };
    needs.set(p.needId, need);
    let line = need.lines.find((l) => l.lineId === p.lineId);
    if (!line) need.lines.push(line = { lineId: p.lineId, kind: p.kind, unit: p.unit, asked: p.asked, already: p.already, proposed: 0, missing: 0, bar: [], proposals: [] });
    line.proposals.push({ ...p, why: whyLines(p.reasons) });
    // What was approved is held, so it is in `already`.
    if (p.state === 'proposed') line.proposed += p.quantity;
  }
  for (const need of needs.values()) for (const line of need.lines) Object.assign(line, { bar: barOf(line), missing: Math.max(0, line.asked - line.already - line.proposed) });
  return [...needs.values()];
}

/** Found already, then proposed; the rest of the bar is still missing. Never wider than the bar. */
export function barOf({ asked, already, proposed }: { asked: number; already: number; proposed: number }): ShownLine['bar'] {
  const whole = Math.max(asked, already + proposed, 1);
  const width = (n: number) => Math.round((n / whole) * BAR_WIDTH * 10) / 10;
  return [{ part: 'already' as const, x: 0, width: width(already) }, { part: 'proposed' as const, x: width(already), width: width(proposed) }].filter((p) => p.width > 0);
}

export const percent = (part: number): number => Math.round(part * 100);
const FIFTHS = [[1, 0, 19], [2, 20, 39], [3, 40, 59], [4, 60, 79], [5, 80, 100]].map(([step, from, to]) => ({ step: step!, from: from!, to: to! }));

export interface FillMap { map: WardMap | null; rows: { code: string; name: string; percent: number; lines: number; helped: number }[]; unknown: string[] }

/** Wards by how much of what they asked for is found: five steps of a fifth, hatched where nobody asks for anything. */
export function fillMap(areaCodes: readonly string[], wards: readonly WardFill[], names: ReadonlyMap<string, string>): FillMap {
  const known = new Set(wards.map((w) => w.wardCode));
  const codes = [...new Set([...areaCodes, ...known])];
  const nameOf = (code: string) => names.get(code) ?? code;
  return {
    map: wardMap(boundariesOf(codes), new Map(wards.map((w) => [w.wardCode, percent(w.fill)])), FIFTHS),
    rows: wards.map((w) => ({ code: w.wardCode, name: nameOf(w.wardCode), percent: percent(w.fill), lines: w.lines, helped: w.helped })),
    unknown: codes.filter((c) => !known.has(c)).map(nameOf),
  };
}

export const wardNames = (codes: readonly string[]): Map<string, string> => new Map(boundariesOf(codes).map((w) => [w.properties.code, w.properties.name]));

/** "12 hours + 3 items" is joined in the template: what was found and what is missing, by unit. */
export const byUnit = (found: Record<string, number>, missing: Record<string, number>): { unit: Unit; found: number; missing: number }[] =>
  Object.keys(found).sort().map((unit) => ({ unit: unit as Unit, found: found[unit]!, missing: missing[unit] ?? 0 }));

/** How far the points are from the most that anybody could reach, in percent with one decimal; null where that is proven. */
export function gapOf({ summary }: Pick<RoundView, 'summary'>): number | null {
  if (!summary || summary.provenBest || summary.bound <= 0) return null;
  return Math.round(((summary.bound - summary.points) / summary.bound) * 1000) / 10;
}

/** The price of the guarantee beside the knob, each against points alone. */
export const priceRows = (rows: readonly FairnessRow[], names: ReadonlyMap<string, string>) => rows.map((r) => ({
  alpha: r.alpha, percent: percent(r.alpha), points: r.points, part: rows[0]!.points > 0 ? Math.round((r.points / rows[0]!.points) * 1000) / 10 : null,
  found: Object.entries(r.found).map(([unit, quantity]) => ({ unit: unit as Unit, quantity })), groupsWithNothing: r.groupsWithNothing,
  lowest: r.lowestWard && { name: names.get(r.lowestWard.wardCode) ?? r.lowestWard.wardCode, percent: percent(r.lowestWard.fill) },
}));
