import type { Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, toPage, type Kind, type Page, type Unit } from '@app/kernel';
import type { Regularity } from '../needs/need.rules';
import type { PledgeState, PledgeTerms } from './pledge.rules';

export interface PledgeView {
  id: string; organisationId: string; organisationName: string; commitmentId: string | null; standing: boolean; state: PledgeState; title: string; description: string; kind: Kind; unit: Unit; quantity: number;
  skills: string[]; windowFrom: string; windowTo: string; wardCode: string | null; radiusM: number | null; remote: boolean; minBlock: number | null; maxBlock: number | null; entersRoundsAt: Date;
  fewestPeople: number | null; mostPeople: number | null; shortestVisitMinutes: number | null; regularity: Regularity; samePerson: boolean; mostPerMonth: number | null; priceBasis: PledgeTerms['priceBasis']; onlyWards: string[] | null; onlyGroupKinds: string[] | null; onlyThemes: string[] | null;
  /** For the supplier itself and the council's officers. */
  postcode: string | null; closedWeeks: string[] | null; checks: string[] | null; insuredUntil: string | null; trade: string | null;
 
  free: number; held: number; version: number; createdAt: Date;
}

export interface PledgeFilter { id?: string; state?: PledgeState; kind?: Kind; organisationId?: string; commitmentId?: string; search?: string; cursor?: string; limit?: number }

/** Offers the actor may see with what is free, newest first; one query. Groups see what is open. */
export async function listPledges(tx: Tx, f: PledgeFilter = {}): Promise<Page<PledgeView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const rows = await tx.query<Record<string, never>>(
    `WITH page AS MATERIALIZED (
       SELECT p.* FROM pledge p WHERE p.council_id = $1
         AND CASE $2::text WHEN 'supplier' THEN p.organisation_id = $3 WHEN 'group' THEN p.state = 'open' ELSE true END
         AND NOT EXISTS (SELECT 1 FROM declared_interest d WHERE d.council_id = $1 AND d.person_id = $4 AND d.ended_at IS NULL AND d.organisation_id = p.organisation_id)
         AND ($5::uuid IS NULL OR p.id = $5) AND ($6::text IS NULL OR p.state = $6) AND ($7::text IS NULL OR p.kind = $7) AND ($8::uuid IS NULL OR p.organisation_id = $8)
         AND ($9::uuid IS NULL OR p.commitment_id = $9) AND ($10::text IS NULL OR p.title ILIKE $10) AND ($11::uuid IS NULL OR p.id < $11) ORDER BY p.id DESC LIMIT $12)
     SELECT p.id, p.organisation_id AS "organisationId", o.name AS "organisationName", p.commitment_id AS "commitmentId", p.standing, p.state, p.title, p.description, p.kind, p.unit, p.quantity, p.skills,
       p.window_from::text AS "windowFrom", p.window_to::text AS "windowTo", p.ward_code AS "wardCode", p.radius_m AS "radiusM", p.remote, p.min_block AS "minBlock", p.max_block AS "maxBlock",
       p.fewest_people AS "fewestPeople", p.most_people AS "mostPeople", p.shortest_visit_minutes AS "shortestVisitMinutes", p.regularity, p.same_person AS "samePerson", p.most_per_month::float8 AS "mostPerMonth", p.price_basis AS "priceBasis",
       p.only_wards AS "onlyWards", p.only_group_kinds AS "onlyGroupKinds", p.only_themes AS "onlyThemes", CASE WHEN whole THEN p.postcode END AS postcode, CASE WHEN whole THEN p.closed_weeks END AS "closedWeeks",
       CASE WHEN whole THEN p.checks END AS checks, CASE WHEN whole THEN p.insured_until::text END AS "insuredUntil", CASE WHEN whole THEN p.trade END AS trade,
       p.enters_rounds_at AS "entersRoundsAt", coalesce(a.credits_posted - a.debits_posted - a.debits_pending, 0) AS free, coalesce(a.debits_pending, 0) AS held, p.version, p.created_at AS "createdAt"
     FROM page p JOIN organisation o ON o.id = p.organisation_id CROSS JOIN LATERAL (SELECT $2 IS DISTINCT FROM 'group' AND $2 IS DISTINCT FROM 'councillor' AS whole) v
     LEFT JOIN ledger.account a ON a.council_id = p.council_id AND a.book = 'supply' AND a.subject = p.id AND a.stage = 'offered' AND a.unit = p.unit AND a.detail = ''
     ORDER BY p.id DESC`,
    [tx.councilId, tx.actor.role, tx.actor.organisationId, tx.actor.personId, f.id ?? null, f.state ?? null, f.kind ?? null, f.organisationId ?? null, f.commitmentId ?? null,
      f.search ? `%${f.search.replace(/[\\%_]/g, '\\$&')}%` : null, after, limit + 1]);
  const number = (v: unknown) => (v === null ? null : Number(v));
  return toPage(rows.map((r) => ({ ...(r as unknown as PledgeView), quantity: Number(r.quantity), minBlock: number(r.minBlock), maxBlock: number(r.maxBlock), free: Number(r.free), held: Number(r.held) })), limit, (r) => [r.id]);
}

/** Throws `not-found` for what the actor may not see. */
export async function pledgeView(tx: Tx, id: string): Promise<PledgeView> {
  const { items: [pledge] } = await listPledges(tx, { id, limit: 1 });
  if (!pledge) throw new DomainError('not-found', 'There is no such offer here.');
  return pledge;
}
