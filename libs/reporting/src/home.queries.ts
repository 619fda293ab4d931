import type { Tx } from '@app/database';
import { londonDate, type Kind, type Role, type Unit } from '@app/kernel';
import { COMMITMENT_BALANCES, ownOnly } from '@app/marketplace';
import { impartial } from '@app/people';
import { courseOf, type Course } from './risk.rules';

export interface GivenByKind { kind: Kind; unit: Unit; quantity: number; matches: number }

/** What groups confirmed of one's own organisation's matches, by kind, from the books; one query. For a supplier what it gave, for a group what it got. */
export async function confirmedOfOwn(tx: Tx): Promise<GivenByKind[]> {
  const side = tx.actor.role === 'supplier' ? 'supplier_id' : 'group_id';
  return tx.query<GivenByKind>(
    `SELECT m.kind, m.unit, sum(a.credits_posted - a.debits_posted)::float8 AS quantity, (count(DISTINCT m.id) FILTER (WHERE a.credits_posted > a.debits_posted))::int AS matches
     FROM match m JOIN ledger.account a ON a.council_id = m.council_id AND a.book = 'supply' AND a.subject = m.id AND a.stage = 'confirmed' AND a.detail <> 'accepted-by-council'
     WHERE m.council_id = $1 AND m.${side} = $2 GROUP BY m.kind, m.unit HAVING sum(a.credits_posted - a.debits_posted) > 0 ORDER BY m.kind, m.unit`, [tx.councilId, tx.actor.organisationId]);
}

export interface Glance { lastRound: Date | null; openCases: number; looking: number; atRisk: number }

/** Beside the broker's queue, without what they have an interest in. */
export async function atAGlance(tx: Tx): Promise<Glance> {
  const [row] = await tx.query<Omit<Glance, 'atRisk'>>(
    `SELECT (SELECT max(finished_at) FROM match_round WHERE council_id = $1 AND state = 'done' AND NOT sandbox) AS "lastRound",
       (SELECT count(*)::int FROM "case" c JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id WHERE c.council_id = $1 AND c.kind = 'dispute' AND c.state IN ('open','appealed') AND ${impartial(tx, '$2', 'm.supplier_id, m.group_id')}) AS "openCases",
       (SELECT count(*)::int FROM need n WHERE n.council_id = $1 AND n.state IN ('open','part_matched') AND ${impartial(tx, '$2', 'n.organisation_id')}) AS looking`, [tx.councilId, tx.actor.personId]);
  return { ...row!, atRisk: (await running(tx)).filter((c) => c.course.atRisk).length };
}

/** Promises that one look takes in: those that end first. */
export const MOST_LOOKED_AT = 1000;

interface RunningCommitment { id: string; contractId: string | null; title: string; course: Course }

/** Accepted, brokered promises with their course; one query. */
async function running(tx: Tx): Promise<RunningCommitment[]> {
  const rows = await tx.query<{ id: string; contractId: string | null; title: string; windowFrom: string; usableTo: string; promised: number; booked: number; confirmed: number }>(
    `SELECT m.id, m.contract_id AS "contractId", m.title, m.window_from::text AS "windowFrom", m.usable_to::text AS "usableTo", b.promised::float8 AS promised, (b.held + b.reserved + b.delivered - b.confirmed)::float8 AS booked, b.confirmed::float8 AS confirmed
     FROM (SELECT * FROM commitment WHERE council_id = $1 AND state = 'accepted' AND mode = 'brokered'
       AND ($3::uuid IS NULL OR supplier_id = $3) AND ${impartial(tx, '$2', 'supplier_id')}
       ORDER BY usable_to, id LIMIT ${MOST_LOOKED_AT}) m ${COMMITMENT_BALANCES}`, [tx.councilId, tx.actor.personId, ownOnly(tx)]);
  const today = londonDate(tx.now);
  return rows.map((r) => ({ id: r.id, contractId: r.contractId, title: r.title, course: courseOf(r, today) }));
}

export interface ContractAtRisk { id: string; reference: string; title: string; suppliers: string[]; endsOn: string; promises: number; atRisk: number; worst: Course | null }

type Courses = Pick<ContractAtRisk, 'promises' | 'atRisk' | 'worst'>;
const behind = (c: Course) => c.timePercent - c.givenPercent;

/** By contract, how its running promises do; one query. */
export async function contractCourses(tx: Tx): Promise<Map<string, Courses>> {
  const byContract = new Map<string, Course[]>();
  for (const c of await running(tx)) if (c.contractId) byContract.set(c.contractId, [...(byContract.get(c.contractId) ?? []), c.course]);
  return new Map([...byContract].map(([id, courses]) => [id, {
    promises: courses.length, atRisk: courses.filter((c) => c.atRisk).length, worst: courses.filter((c) => c.givenPercent < 100).sort((a, b) => behind(b) - behind(a))[0] ?? null,
  }]));
}

export interface WardLine { code: string; ward: string; open: number; part: number; confirmed: number; waitsSince: string | null }

/** Each ward of the council: requests still looking, those with something found, times help was confirmed in 12 months, the longest wait. Sensitive places are left out, and what the reader has an interest in; one query. */
export const wardLines = (tx: Tx): Promise<WardLine[]> => tx.query<WardLine>(
  `SELECT w.code, w.name AS ward, coalesce(n.open, 0)::int AS open, coalesce(n.part, 0)::int AS part, coalesce(d.confirmed, 0)::int AS confirmed, n.waits_since::text AS "waitsSince"
   FROM council_area a JOIN ward w ON w.code = a.ward_code
   LEFT JOIN (SELECT n.ward_code, count(*) AS open, count(*) FILTER (WHERE n.state = 'part_matched') AS part, min(coalesce(n.queued_on, n.created_at::date)) AS waits_since FROM need n
     WHERE n.council_id = $1 AND n.state IN ('open','part_matched') AND NOT n.sensitive
       AND ${impartial(tx, '$2', 'n.organisation_id')} GROUP BY n.ward_code) n ON n.ward_code = a.ward_code
   LEFT JOIN (SELECT n.ward_code, count(*) AS confirmed FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id
     WHERE d.council_id = $1 AND d.state IN ('confirmed','part') AND d.happened_on >= ($3::timestamptz - interval '365 days')::date AND NOT n.sensitive AND ${impartial(tx, '$2', 'm.supplier_id, m.group_id')} GROUP BY n.ward_code) d ON d.ward_code = a.ward_code
   WHERE a.council_id = $1 ORDER BY open DESC, w.name LIMIT 500`, [tx.councilId, tx.actor.personId, tx.now]);

export interface BookTotal { book: string; unit: Unit; accounts: number; debits: number; credits: number; held: number }

/** Posted and held by book and unit: debits and credits must agree; and how many entries there are. Smallest steps. */
export async function bookTotals(tx: Tx): Promise<{ totals: BookTotal[]; entries: number; lastAt: Date | null }> {
  const totals = await tx.query<BookTotal>(
    `SELECT book, unit, count(*)::int AS accounts, sum(debits_posted)::float8 AS debits, sum(credits_posted)::float8 AS credits, sum(debits_pending)::float8 AS held
     FROM ledger.account WHERE council_id = $1 GROUP BY book, unit ORDER BY book, unit`, [tx.councilId]);
  const [journal] = await tx.query<{ entries: number; lastAt: Date | null }>('SELECT count(*)::int AS entries, max(recorded_at) AS "lastAt" FROM ledger.transfer WHERE council_id = $1', [tx.councilId]);
  return { totals, ...journal! };
}

/** How many people wear each hat in the council. Memberships are the installation's: the council is named. */
export const peopleByRole = (tx: Tx): Promise<{ role: Role; people: number }[]> =>
  tx.query(`SELECT role, count(DISTINCT person_id)::int AS people FROM membership WHERE council_id = $1 AND ended_at IS NULL GROUP BY role ORDER BY role`, [tx.councilId]);
