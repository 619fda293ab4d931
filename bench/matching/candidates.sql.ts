import { REJECTION, SERVING, UNDER_WAY } from '../../libs/matching/src/candidates/candidates.queries';

const REJECTED = `coalesce(${REJECTION.replaceAll('$INFORMAL', '$4').replaceAll('$HOLIDAYS', '$5')}, CASE WHEN EXISTS (SELECT 1 FROM match v WHERE v.council_id = l.council_id AND v.pledge_id = p.id AND v.need_line_id = l.id AND ${UNDER_WAY}) THEN 'under-way' END)`;
const SIDES = `FROM need_line l JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id JOIN organisation g ON g.id = n.organisation_id`;
const GIVEN = `l.council_id = $1 AND l.id = ANY($2) AND p.id = ANY($3) AND $6::date IS NOT NULL`;
const ALIKE = `p.council_id = l.council_id AND p.kind = l.kind AND p.unit = l.unit`;
const SUPPLIER = `JOIN organisation s ON s.id = p.organisation_id JOIN serving ps ON ps.id = p.id`;
const FITS = SERVING.replace('$FITS', '$7');

/** The same answer as the typed arrays: each pair judged once, candidates gathered and the others counted in the database. */
export const COUNTED = `${FITS} SELECT rejection, count(*)::int AS n, array_agg(l || ' ' || p) FILTER (WHERE rejection IS NULL) AS pairs
  FROM (SELECT l.id AS l, p.id AS p, ${REJECTED} AS rejection ${SIDES} JOIN pledge p ON ${ALIKE} ${SUPPLIER} WHERE ${GIVEN}) judged GROUP BY rejection`;

/** Only the candidates, no counts: through an index of who gets there, in the order of joins as written (planned freely it takes three times as long); what needs no place beside it. */
export const FIXED_ORDER = 'SET join_collapse_limit = 1; SET work_mem = \'256MB\'';
export const NEAR_INDEX = `CREATE INDEX bench_reach ON pledge USING gist (council_id, kind, circle(point(easting, northing), radius_m)) WHERE easting IS NOT NULL AND radius_m IS NOT NULL`;
const REACHED = 'p.easting IS NOT NULL AND p.radius_m IS NOT NULL AND circle(point(p.easting, p.northing), p.radius_m) && circle(point(n.easting, n.northing), 0.5)';
export const NEAR = `${FITS} SELECT l, p FROM (
  SELECT l.id AS l, p.id AS p, ${REJECTED} AS rejection ${SIDES} JOIN pledge p ON ${ALIKE} AND ${REACHED} ${SUPPLIER} WHERE ${GIVEN} AND NOT n.remote AND l.kind <> 'cash'
  UNION ALL SELECT l.id, p.id, ${REJECTED} ${SIDES} JOIN pledge p ON ${ALIKE} ${SUPPLIER} WHERE ${GIVEN} AND (n.remote AND p.remote OR l.kind = 'cash')) judged WHERE rejection IS NULL ORDER BY l, p`;
