import type { StoredRound } from './stored-round';

/** Why a group came away with nothing: no offer fits; less than the least that is useful; all that fits went where it counts more. */
export type LeftOutBecause = 'no-offer' | 'all-or-nothing' | 'least-useful' | 'smallest-block' | 'most-suppliers' | 'wanted-elsewhere';

/** One for each group, by its line with the best chance. */
export function leftOutBecause({ inputs, parts }: Pick<StoredRound, 'inputs' | 'parts'>, groups: readonly string[]): { groupId: string; because: LeftOutBecause; lineId: string }[] {
  const offered = new Set(inputs.pairs.map((p) => p.lineId));
  const short = new Map(parts.flatMap(({ result }) => result.shortfalls.map((s) => [s.demand, s.because.split(':')[0]!] as const)));
  const demands = new Map(parts.flatMap(({ commodity }) => commodity.problem.demands.map((d) => [d.id, d] as const)));
  return groups.map((groupId) => {
    const lines = inputs.lines.filter((l) => l.groupId === groupId);
    const line = lines.find((l) => offered.has(l.lineId)) ?? lines[0]!;
    if (!offered.has(line.lineId)) return { groupId, because: 'no-offer', lineId: line.lineId };
    const why = short.get(line.lineId);
    if (why === 'all-or-nothing' || why === 'least-useful' || why === 'smallest-block' || why === 'most-suppliers') return { groupId, because: why, lineId: line.lineId };
    const demand = demands.get(line.lineId);
    // Without a guarantee nothing is listed as short: what the group asked for says it.
    return { groupId, because: demand?.allOrNothing ? 'all-or-nothing' : (demand?.minUseful ?? 1) > 1 ? 'least-useful' : 'wanted-elsewhere', lineId: line.lineId };
  });
}
