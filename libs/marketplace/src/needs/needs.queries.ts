import { containing, filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, needStatus, PAGE_LIMIT, toPage, viewerOf, type Kind, type Page, type Status, type Unit } from '@app/kernel';
import { impartial } from '@app/people';
import { referenceIn, type LineCounters, NeedState, Regularity, Season } from './need.rules';

/** The counters of a line as formulas over the books (ledger.md §2), one row a line of `need_line l`. */
export const LINE_COUNTERS = `
  LEFT JOIN LATERAL (
    SELECT coalesce(sum(a.credits_posted - a.debits_posted - a.debits_pending) FILTER (WHERE a.stage = 'needed'), 0)::bigint AS needed,
           coalesce(sum(a.debits_pending) FILTER (WHERE a.stage = 'needed'), 0)::bigint AS held,
           coalesce(sum(a.credits_posted - a.debits_posted - a.debits_pending) FILTER (WHERE a.stage = 'reserved'), 0)::bigint AS reserved,
           coalesce(sum(a.debits_pending) FILTER (WHERE a.stage = 'reserved'), 0)::bigint AS claimed,
           coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'unconfirmed'), 0)::bigint AS unconfirmed,
           coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'confirmed' AND a.detail NOT LIKE '%:accepted-by-council'), 0)::bigint AS confirmed,
           coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'confirmed' AND a.detail LIKE '%:accepted-by-council'), 0)::bigint AS accepted,
           coalesce(sum(a.credits_posted - a.debits_posted) FILTER (WHERE a.stage = 'closed-short'), 0)::bigint AS closed_short
    FROM ledger.account a WHERE a.council_id = l.council_id AND a.book = 'demand' AND a.subject = l.id
  ) c ON true`;

interface Counters extends LineCounters { lineId: string; needId: string; unit: Unit; held: number; claimed: number; accepted: number }

export async function lineCounters(tx: Tx, needIds: readonly string[]): Promise<Counters[]> {
  const rows = await tx.query<Record<string, string>>(
    `SELECT l.id, l.need_id, l.unit, l.quantity, c.* FROM need_line l ${LINE_COUNTERS}
     WHERE l.council_id = $1 AND l.need_id = ANY($2) ORDER BY l.need_id, l.position`, [tx.councilId, needIds]);
  return rows.map((r) => ({
    lineId: r.id!, needId: r.need_id!, unit: r.unit as Unit, quantity: Number(r.quantity), needed: Number(r.needed), held: Number(r.held), reserved: Number(r.reserved), claimed: Number(r.claimed),
    delivered: Number(r.claimed) + Number(r.unconfirmed) + Number(r.accepted) + Number(r.confirmed), accepted: Number(r.accepted), confirmed: Number(r.confirmed), closedShort: Number(r.closed_short),
  }));
}

export interface NeedView {
  id: string; organisationId: string | null; organisationName: string | null; state: NeedState; title: string | null; story: string; postcode: string | null; wardCode: string | null; remote: boolean; sensitive: boolean;
  outcome: string; themes: string[]; access: string; equipment: string; hostingCostPence: number | null; atRisk: string; supervised: boolean; season: Season; requiredChecks: string[];
  /** Whom the group would rather not be helped by, and whether it takes anything that fits: for itself and the broker. */
  notFromOrganisations: string[] | null; notFromTrades: string[] | null; acceptAnything: boolean | null;
  /** What the broker last asked, and what the group answered to it: for the two of them. */
  question: string | null; answer: string | null;
  privateNote: string | null; queuedOn: string | null; answerDueAt: Date | null; expiresOn: string | null; boosted: boolean; refusalCode: string | null; version: number; createdAt: Date;
  /** 1 is Monday; null: the council has set no matching day. */
  matchingWeekday: number | null;
  lines: { id: string; kind: Kind; unit: Unit; quantity: number; minUseful: number; allOrNothing: boolean; mostSuppliers: number | null; fewestPeople: number | null; mostPeople: number | null; shortestVisitMinutes: number | null; regularity: Regularity; samePerson: boolean; skills: string[]; windowFrom: string; windowTo: string; description: string; needed: number; held: number; reserved: number; delivered: number; confirmed: number; closedShort: number }[];
  status: Status;
}

export interface NeedFilter { id?: string; state?: NeedState; kind?: Kind; ward?: string; organisationId?: string; search?: string; cursor?: string; limit?: number }

/** SQL, `w` of `page n`: the last question, and the last answer since. */
const ASKED = `
     LEFT JOIN LATERAL (
       SELECT q.note AS question, (SELECT nullif(a.note, '') FROM state_change a WHERE a.council_id = $1 AND a.subject_id = n.id AND a.subject_type = 'need' AND a.to_state = 'submitted' AND a.id > q.id ORDER BY a.id DESC LIMIT 1) AS answer
       FROM state_change q WHERE q.council_id = $1 AND q.subject_id = n.id AND q.subject_type = 'need' AND q.to_state = 'queried' ORDER BY q.id DESC LIMIT 1) w ON true`;

/** A filter by place, group or words would find what is hidden. Needs the actor may see with the counters of their lines, newest first; one query. Suppliers see what is open, and nothing that points to a sensitive place. */
export async function listNeeds(tx: Tx, f: NeedFilter = {}): Promise<Page<NeedView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const { role, organisationId, personId } = tx.actor;
  const [supplier, own] = [role === 'supplier', role === 'broker' || role === 'group'];
  const values: unknown[] = [tx.councilId, personId];
  const seen = role === 'group' ? ` AND n.organisation_id = $${values.push(organisationId)}`
    : supplier ? ` AND n.state IN ('open','part_matched') AND NOT $${values.push(organisationId)}::uuid = ANY (n.not_from_organisations)` : role === null ? '' : ` AND n.state <> 'draft'`;
  const reference = f.search ? referenceIn(f.search) : null;
  const pointing = f.ward || f.organisationId || f.search;
  const wanted = filtersOf(values, [[f.id, 'n.id = ?'], [f.state, 'n.state = ?'], [f.ward, 'n.ward_code = ?'], [f.organisationId, 'n.organisation_id = ?'], [reference ? null : f.search && containing(f.search), 'n.title ILIKE ?'], [reference, 'right(n.id::text, 8) = ?'],
    [f.kind, 'EXISTS (SELECT 1 FROM need_line k WHERE k.council_id = $1 AND k.need_id = n.id AND k.kind = ?)'], [after, 'n.id < ?']]);
  /** What a supplier does not get to see of a sensitive need. */
  const open = (column: string, instead = 'NULL') => (supplier ? `CASE WHEN n.sensitive THEN ${instead} ELSE ${column} END` : column);
  const rows = await tx.planned<NeedView>(
    `WITH page AS MATERIALIZED (
       SELECT n.* FROM need n WHERE n.council_id = $1${seen} AND ${impartial(tx, '$2', 'n.organisation_id')}${wanted}${supplier && pointing ? ' AND NOT n.sensitive' : ''} ORDER BY n.id DESC LIMIT ${limit + 1})
     SELECT n.id, ${open('n.organisation_id')} AS "organisationId", ${open('o.name')} AS "organisationName", n.state, ${open('n.title')} AS title,
       ${open('n.story', `''`)} AS story, ${supplier ? 'NULL' : 'n.postcode'} AS postcode, ${open('n.ward_code')} AS "wardCode", n.remote, n.sensitive,
       ${open('n.outcome', `''`)} AS outcome, n.themes, ${open('n.access', `''`)} AS access, ${open('n.equipment', `''`)} AS equipment, n.hosting_cost_pence::float8 AS "hostingCostPence",
       n.at_risk AS "atRisk", n.supervised, n.season, n.required_checks AS "requiredChecks", ${own ? 'n.private_note' : 'NULL'} AS "privateNote",
       ${own ? 'n.not_from_organisations' : 'NULL'} AS "notFromOrganisations", ${own ? 'n.not_from_trades' : 'NULL'} AS "notFromTrades", ${own ? 'n.accept_anything' : 'NULL'} AS "acceptAnything", n.queued_on::text AS "queuedOn", n.answer_due_at AS "answerDueAt",
       n.expires_on::text AS "expiresOn", n.boosted, n.refusal_code AS "refusalCode", n.version, n.created_at AS "createdAt", (SELECT (c.rules->'matchingDay'->>'weekday')::int FROM council c WHERE c.id = $1) AS "matchingWeekday", ${own ? 'w.question, w.answer' : 'NULL AS question, NULL AS answer'}, x.lines
     FROM page n JOIN organisation o ON o.id = n.organisation_id
     CROSS JOIN LATERAL (
       SELECT json_agg(y) AS lines FROM (
         SELECT l.id, l.kind, l.unit, l.quantity, l.min_useful AS "minUseful", l.all_or_nothing AS "allOrNothing", l.skills, l.most_suppliers AS "mostSuppliers", l.fewest_people AS "fewestPeople", l.most_people AS "mostPeople",
           l.shortest_visit_minutes AS "shortestVisitMinutes", l.regularity, l.same_person AS "samePerson", l.window_from AS "windowFrom", l.window_to AS "windowTo", ${open('l.description', `''`)} AS description,
           c.needed, c.held, c.reserved, c.claimed + c.unconfirmed + c.accepted + c.confirmed AS delivered, c.confirmed, c.closed_short AS "closedShort"
         FROM need_line l ${LINE_COUNTERS} WHERE l.council_id = $1 AND l.need_id = n.id ORDER BY l.position) y) x${own ? ASKED : ''}
     ORDER BY n.id DESC`, values);
  return toPage(rows.map((row) => ({ ...row, status: needStatus(row, viewerOf(role), tx.now) })), limit, (r) => [r.id]);
}

/** Throws `not-found` for what the actor may not see. */
export async function needView(tx: Tx, id: string): Promise<NeedView> {
  const { items: [need] } = await listNeeds(tx, { id, limit: 1 });
  if (!need) throw new DomainError('not-found', 'There is no such need here.');
  return need;
}
