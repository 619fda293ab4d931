import type { PairInput } from './candidates.queries';
import { Columns } from './columns.rules';
import { Commodity, grouped } from './commodity.rules';
import type { CouncilSides } from './council';
import type { Limit } from './first-limit.rules';

const DAYS_OF_A_MONTH = 31;

/** The candidate pairs of a whole council, and how many pairs of the same kind each limit removed: the rule of REJECTION, in typed arrays. In the order of lines, then of pledges. */
export function councilCandidates(given: CouncilSides): { pairs: PairInput[]; rejections: Record<string, number> } {
  const of: CouncilSides = { ...given, lines: [...given.lines].sort((a, b) => (a.lineId < b.lineId ? -1 : 1)), pledges: [...given.pledges].sort((a, b) => (a.pledgeId < b.pledgeId ? -1 : 1)) };
  const c = new Columns(of);
  const counts = new Map<Limit, number>();
  const kinds = grouped(of.pledges.keys(), (j) => `${of.pledges[j]!.kind} ${of.pledges[j]!.unit}`);
  const commodities = new Map([...kinds].map(([kind, members]) => [kind, new Commodity(c, Int32Array.from(members), counts)]));
  const pairs: PairInput[] = [];
  of.lines.forEach((l, i) => {
    for (const j of commodities.get(`${l.kind} ${l.unit}`)?.of(i) ?? []) pairs.push(pairOf(c, i, j));
  });
  return { pairs, rejections: Object.fromEntries(counts) };
}

function pairOf(c: Columns, i: number, j: number): PairInput {
  const { line: l, pledge: p } = c;
  const [from, to] = [Math.max(l.from[i]!, p.from[j]!), Math.min(l.to[i]!, p.to[j]!)];
  const fit = c.fits.percent(c.of.lines[i]!.skills, c.of.pledges[j]!.skills);
  const monthly = c.of.pledges[j]!.mostPerMonth;
  return {
    lineId: c.of.lines[i]!.lineId, pledgeId: c.of.pledges[j]!.pledgeId, metres: l.placed[i] && p.placed[j] ? Math.round(Math.hypot(l.x[i]! - p.x[j]!, l.y[i]! - p.y[j]!)) : null,
    daysShared: to - from + 1, skillsAsked: c.of.lines[i]!.skills.length, before: c.together(i, j),
    // What is left of the common days, from today on. Adding 0 keeps "minus zero" out.
    ...(monthly === null ? {} : { most: monthly * Math.ceil((to - Math.max(from, c.of.today) + 1) / DAYS_OF_A_MONTH) + 0 }),
    ...(fit === null ? {} : { skillsFit: fit }),
  };
}
