import type { Columns } from './columns.rules';
import { LIMIT, NONE } from './limits.rules';
import { serves } from './skill-fits.rules';

export function ownOrTimes(c: Columns, i: number, j: number): number {
  const { line: l, pledge: p } = c;
  if (l.group[i] === p.supplier[j] || (l.owner[i]! >= 0 && l.owner[i] === p.owner[j])) return LIMIT['same-owner'];
  if (l.from[i]! > p.to[j]! || p.from[j]! > l.to[i]!) return LIMIT.window;
  if (l.season[i] !== 0 && c.season.keepsApart(l.season[i] === 2, Math.max(l.from[i]!, p.from[j]!), Math.min(l.to[i]!, p.to[j]!))) return LIMIT.season;
  return NONE;
}

/** What depends on kinds of lines and of pledges only: many have the same. */
export function reserved(c: Columns, i: number, j: number): number {
  const { line: l, pledge: p, masks: m } = c;
  if (p.wards[j] && !m.onlyWards.has(j, m.ward[i]!)) return LIMIT['ring-fence-ward'];
  if (p.groups[j] && !m.onlyForms.has(j, m.form[i]!)) return LIMIT['ring-fence-group'];
  if (p.themes[j] && !m.themes.line.meets(i, m.themes.pledge, j)) return LIMIT['ring-fence-theme'];
  if (l.anywhere[i]) return NONE;
  if (l.remote[i]) return p.remote[j] ? NONE : LIMIT['not-remote'];
  return p.travels[j] ? NONE : LIMIT['only-remote'];
}

export function tooFar(c: Columns, i: number, j: number): boolean {
  const { line: l, pledge: p } = c;
  if (l.anywhere[i] || l.remote[i] || !l.placed[i]) return false;
  const [dx, dy, r] = [l.x[i]! - p.x[j]!, l.y[i]! - p.y[j]!, p.radius[j]!];
  // Whole numbers: exact at equality.
  return dx * dx + dy * dy > r * r;
}

export function remaining(c: Columns, i: number, j: number): number {
  const { line: l, pledge: p, masks: m } = c;
  if (!serves(c.skills[i]!, j)) return LIMIT.skills;
  if (!m.checks.line.within(i, m.checks.pledge, j)) return LIMIT.checks;
  if (p.insured[j]! < l.from[i]!) return LIMIT.insurance;
  if (l.notFrom[i]?.has(p.supplier[j]!) || (p.trade[j]! >= 0 && l.notTrades[i]?.has(p.trade[j]!))) return LIMIT['not-available'];
  if (p.fewest[j]! > l.most[i]! || l.fewest[i]! > p.most[j]!) return LIMIT.people;
  if (l.regularity[i] !== p.regularity[j] && l.regularity[i] !== 0 && p.regularity[j] !== 0) return LIMIT.regularity;
  if (c.othersFirm(i, j) >= l.suppliers[i]!) return LIMIT.suppliers;
  if (!p.priced[j]) return LIMIT['price-basis'];
  if (l.informalCash[i]) return LIMIT['informal-cash'];
  if (l.informalGoods[i]) return LIMIT['informal-goods'];
  return c.known[i]?.get(j) ?? NONE;
}
