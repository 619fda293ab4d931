import type { PairInput } from './candidates.queries';
import { Columns } from './columns.rules';
import { Commodity, grouped } from './commodity.rules';
import type { CouncilSides } from './council';
import { LIMITS } from './limits.rules';
import { skillsFit } from './skill-fits.rules';

const DAYS_OF_A_MONTH = 31;

/** The candidate pairs of a whole council, and how many pairs of the same kind each limit removed: the rule of REJECTION, in typed arrays. In the order of lines, then of pledges. */
export function councilCandidates(of: CouncilSides): { pairs: PairInput[]; rejections: Record<string, number> } {
  const { lines, pledges } = of;
  const c = new Columns(of);
  const counts = new Float64Array(LIMITS.length);
  const kinds = grouped(pledges.pledgeId.keys(), (j) => `${pledges.kind[j]} ${pledges.unit[j]}`);
  const commodities = new Map([...kinds].map(([kind, members]) => [kind, new Commodity(c, Int32Array.from(members), counts)]));
  const pairs: PairInput[] = [];
  for (let i = 0; i < lines.lineId.length; i++) {
    const found = commodities.get(`${lines.kind[i]} ${lines.unit[i]}`)?.of(i);
    if (found?.length) addPairs(pairs, c, i, found);
  }
  return { pairs, rejections: Object.fromEntries(LIMITS.map((limit, n) => [limit, counts[n]!] as const).filter(([, n]) => n > 0)) };
}

/** Of one line. Half a million in a large council: only what differs from pair to pair is worked out for each. */
function addPairs(pairs: PairInput[], c: Columns, i: number, found: readonly number[]): void {
  const { line: l, pledge: p } = c;
  const { pledgeId, mostPerMonth } = c.of.pledges;
  const [lineId, asked, partners, placed, x, y] = [c.of.lines.lineId[i]!, c.skills[i]!, c.partners(i), l.placed[i]!, l.x[i]!, l.y[i]!];
  for (const j of found) {
    const from = Math.max(l.from[i]!, p.from[j]!);
    const to = Math.min(l.to[i]!, p.to[j]!);
    const dx = x - p.x[j]!;
    const dy = y - p.y[j]!;
    const pair: PairInput = { lineId, pledgeId: pledgeId[j]!, metres: placed && p.placed[j] ? Math.round(Math.sqrt(dx * dx + dy * dy)) : null, daysShared: to - from + 1, skillsAsked: asked.length, before: partners?.has(p.supplier[j]!) ?? false };
    const monthly = mostPerMonth[j]!;
    const fit = skillsFit(asked, j);
    // What is left of the common days, from today on. Adding 0 keeps "minus zero" out.
    if (monthly !== null) pair.most = monthly * Math.ceil((to - Math.max(from, c.of.today) + 1) / DAYS_OF_A_MONTH) + 0;
    if (fit !== null) pair.skillsFit = fit;
    pairs.push(pair);
  }
}
