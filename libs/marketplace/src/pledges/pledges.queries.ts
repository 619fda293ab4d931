import { containing, countUpTo, filtersOf, type Tx } from '@app/database';
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

function seenBy(tx: Tx, f: PledgeFilter): { values: unknown[]; from: string } {
  const { role, organisationId, personId } = tx.actor;
  const values: unknown[] = [tx.councilId, personId];
  const seen = role === 'supplier' ? ` AND p.organisation_id = $${values.push(organisationId)}` : role === 'group' ? ` AND p.state = 'open'` : '';
  const wanted = filtersOf(values, [[f.id, 'p.id = ?'], [f.state, 'p.state = ?'], [f.kind, 'p.kind = ?'], [f.organisationId, 'p.organisation_id = ?'], [f.commitmentId, 'p.commitment_id = ?'], [f.search && containing(f.search), 'p.title ILIKE ?']]);
  return { values, from: `FROM pledge p WHERE p.council_id = $1${seen}
         AND NOT EXISTS (SELECT 1 FROM declared_interest d WHERE d.council_id = $1 AND d.person_id = $2 AND d.ended_at IS NULL AND d.organisation_id = p.organisation_id)${wanted}` };
}

/** How many of those there are, counted up to one more than MOST_COUNTED; one query. */
export async function countPledges(tx: Tx, f: PledgeFilter = {}): Promise<number> {
  const { values, from } = seenBy(tx, f);
  return countUpTo(tx, from, values);
}

/** Offers the actor may see with what is free, newest first; one query. Groups see what is open. */
export async function listPledges(tx: Tx, f: PledgeFilter = {}): Promise<Page<PledgeView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const { role } = tx.actor;
  const { values, from } = seenBy(tx, f);
  const page = filtersOf(values, [[after, 'p.id < ?']]);
  const whole = (column: string) => (role === 'group' || role === 'councillor' ? 'NULL' : column);
  const rows = await tx.planned<Record<string, never>>(
    `WITH page AS MATERIALIZED (
       SELECT p.* ${from}${page} ORDER BY p.id DESC LIMIT ${limit + 1})
     SELECT p.id, p.organisation_id AS "organisationId", o.name AS "organisationName", p.commitment_id AS "commitmentId", p.standing, p.state, p.title, p.description, p.kind, p.unit, p.quantity, p.skills,
       p.window_from::text AS "windowFrom", p.window_to::text AS "windowTo", p.ward_code AS "wardCode", p.radius_m AS "radiusM", p.remote, p.min_block AS "minBlock", p.max_block AS "maxBlock",
       p.fewest_people AS "fewestPeople", p.most_people AS "mostPeople", p.shortest_visit_minutes AS "shortestVisitMinutes", p.regularity, p.same_person AS "samePerson", p.most_per_month::float8 AS "mostPerMonth", p.price_basis AS "priceBasis",
       p.only_wards AS "onlyWards", p.only_group_kinds AS "onlyGroupKinds", p.only_themes AS "onlyThemes", ${whole('p.postcode')} AS postcode, ${whole('p.closed_weeks')} AS "closedWeeks",
       ${whole('p.checks')} AS checks, ${whole('p.insured_until::text')} AS "insuredUntil", ${whole('p.trade')} AS trade,
       p.enters_rounds_at AS "entersRoundsAt", coalesce(a.credits_posted - a.debits_posted - a.debits_pending, 0) AS free, coalesce(a.debits_pending, 0) AS held, p.version, p.created_at AS "createdAt"
     FROM page p JOIN organisation o ON o.id = p.organisation_id
     LEFT JOIN ledger.account a ON a.council_id = p.council_id AND a.book = 'supply' AND a.subject = p.id AND a.stage = 'offered' AND a.unit = p.unit AND a.detail = ''
     ORDER BY p.id DESC`, values);
  const number = (v: unknown) => (v === null ? null : Number(v));
  return toPage(rows.map((r) => ({ ...(r as unknown as PledgeView), quantity: Number(r.quantity), minBlock: number(r.minBlock), maxBlock: number(r.maxBlock), free: Number(r.free), held: Number(r.held) })), limit, (r) => [r.id]);
}

/** Throws `not-found` for what the actor may not see. */
export async function pledgeView(tx: Tx, id: string): Promise<PledgeView> {
  const { items: [pledge] } = await listPledges(tx, { id, limit: 1 });
  if (!pledge) throw new DomainError('not-found', 'There is no such offer here.');
  return pledge;
}
