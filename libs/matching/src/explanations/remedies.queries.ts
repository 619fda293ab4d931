import type { Tx } from '@app/database';
import { rejectionOf, type PairLimits } from '../candidates/candidates.queries';

export type RemedyFacts = Record<string, string | number | string[] | null>;
/** The hard limit that keeps a pair apart, and what would have to change for it not to. */
export interface Remedy { code: string; facts: RemedyFacts }

interface Sides {
  title: string; windowFrom: string; windowTo: string; offerFrom: string; offerTo: string; radiusM: number | null; metres: number | null; skillsMissing: string[]; checksMissing: string[]; insuredUntil: string | null;
  lineFewest: number | null; lineMost: number | null; offerFewest: number | null; offerMost: number | null; lineRegularity: string; offerRegularity: string; mostSuppliers: number | null; suppliers: number; season: string;
  onlyWards: string[] | null; onlyGroupKinds: string[] | null; onlyThemes: string[] | null; wardCode: string | null; form: string; themes: string[]; quantity: number; lineKind: string; offerKind: string; ruleId: string | null; ruleReason: string | null;
}

const FACTS: Record<string, (s: Sides, more: { metresOver: number | null; daysApart: number | null; informalGoodsLimitPence: number }) => RemedyFacts> = {
  kind: (s) => ({ needed: s.lineKind, offered: s.offerKind }),
  window: (s, m) => ({ days: m.daysApart, from: s.windowFrom, to: s.windowTo, offerFrom: s.offerFrom, offerTo: s.offerTo, later: s.offerFrom > s.windowTo ? 'offer' : 'need' }),
  season: (s) => ({ season: s.season }),
  'ring-fence-ward': (s) => ({ ward: s.wardCode, only: s.onlyWards }),
  'ring-fence-group': (s) => ({ form: s.form, only: s.onlyGroupKinds }),
  'ring-fence-theme': (s) => ({ themes: s.themes, only: s.onlyThemes }),
  'too-far': (s, m) => ({ metresOver: m.metresOver, metres: s.metres, radius: s.radiusM }),
  skills: (s) => ({ missing: s.skillsMissing }),
  checks: (s) => ({ missing: s.checksMissing }),
  insurance: (s) => ({ insuredUntil: s.insuredUntil, neededOn: s.windowFrom }),
  people: (s) => ({ fewest: s.lineFewest, most: s.lineMost, offerFewest: s.offerFewest, offerMost: s.offerMost }),
  regularity: (s) => ({ needed: s.lineRegularity, offered: s.offerRegularity }),
  suppliers: (s) => ({ most: s.mostSuppliers, now: s.suppliers }),
  'informal-goods': (s, m) => ({ quantity: s.quantity, limit: m.informalGoodsLimitPence }),
  forbid: (s) => ({ ruleId: s.ruleId, reason: s.ruleReason }),
  declined: (s) => ({ ruleId: s.ruleId, reason: s.ruleReason }),
  lapsed: (s) => ({ ruleId: s.ruleId }),
};

/** Null where no hard limit keeps the two apart. */
export async function remedyOf(tx: Tx, lineId: string, pledgeId: string, limits: PairLimits): Promise<Remedy | null> {
  const rejection = await rejectionOf(tx, lineId, pledgeId, limits);
  if (!rejection) return null;
  const [sides] = await tx.query<Sides>(
    `SELECT n.title, l.window_from::text AS "windowFrom", l.window_to::text AS "windowTo", p.window_from::text AS "offerFrom", p.window_to::text AS "offerTo", p.radius_m AS "radiusM",
       round(point(n.easting, n.northing) <-> point(p.easting, p.northing))::int AS metres,
       ARRAY(SELECT unnest(l.skills) EXCEPT SELECT unnest(p.skills) ORDER BY 1) AS "skillsMissing", ARRAY(SELECT unnest(n.required_checks) EXCEPT SELECT unnest(p.checks) ORDER BY 1) AS "checksMissing",
       p.insured_until::text AS "insuredUntil", l.fewest_people AS "lineFewest", l.most_people AS "lineMost", p.fewest_people AS "offerFewest", p.most_people AS "offerMost", l.regularity AS "lineRegularity", p.regularity AS "offerRegularity",
       l.most_suppliers AS "mostSuppliers", (SELECT count(DISTINCT f.supplier_id)::int FROM match f WHERE f.council_id = l.council_id AND f.need_line_id = l.id AND f.state IN ('approved','accepted','in_delivery','completed')) AS suppliers,
       n.season, p.only_wards AS "onlyWards", p.only_group_kinds AS "onlyGroupKinds", p.only_themes AS "onlyThemes", n.ward_code AS "wardCode", g.form, n.themes, l.quantity::float8 AS quantity, l.kind AS "lineKind", p.kind AS "offerKind",
       r.id AS "ruleId", r.reason AS "ruleReason"
     FROM need_line l JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id JOIN organisation g ON g.id = n.organisation_id JOIN pledge p ON p.council_id = l.council_id
     LEFT JOIN pair_rule r ON r.council_id = l.council_id AND r.need_line_id = l.id AND r.pledge_id = p.id AND r.removed_at IS NULL AND r.rule = $4
     WHERE l.council_id = $1 AND l.id = $2 AND p.id = $3`, [tx.councilId, lineId, pledgeId, rejection.code]);
  return { code: rejection.code, facts: sides && FACTS[rejection.code] ? FACTS[rejection.code]!(sides, { ...rejection, informalGoodsLimitPence: limits.informalGoodsLimitPence }) : {} };
}
