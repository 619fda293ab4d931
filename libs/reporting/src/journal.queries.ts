import { filtersOf, type Tx } from '@app/database';
import { decodeCursor, DomainError, PAGE_LIMIT, requireDay, toPage, type Page } from '@app/kernel';
import { stageName } from './account-names.rules';
import { countersOf, type AsAt } from './as-at.queries';
import { ofMatch, SUBJECTS } from './subjects.queries';

export interface AccountView {
  id: string; book: string; stage: string; subject: string; unit: string; detail: string | null;
  /** The stage in a finance officer's words. */
  name: string;
  debitsPosted: number; debitsHeld: number; creditsPosted: number; creditsHeld: number;
  /** Posted credits less posted debits; below zero only for a source. */
  balance: number;
  /** What may still leave: the balance less what is held. */
  available: number;
}

export const BOOKS = ['supply', 'demand', 'value', 'cost'] as const;

export interface AccountFilter { id?: string; subject?: string; book?: string; stage?: string; unit?: string; cursor?: string; limit?: number }

/** As things are, or as they were at any day or instant; one query. Throws `bad-cursor`, `wrong-date`. */
export async function listAccounts(tx: Tx, f: AccountFilter = {}, asAt: AsAt | null = null): Promise<Page<AccountView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  const [after] = f.cursor ? decodeCursor(f.cursor, 1) : [null];
  const parameters: unknown[] = [tx.councilId];
  const wanted = filtersOf(parameters, [[f.id, 'a.id = ?'], [f.subject, 'a.subject = ?'], [f.book, 'a.book = ?'], [f.stage, 'a.stage = ?'], [f.unit, 'a.unit = ?'], [after, 'a.id > ?']]);
  const rows = await tx.planned<Omit<AccountView, 'name'>>(
    `SELECT a.id, a.book, a.stage, a.subject, a.unit, nullif(a.detail, '') AS detail, s.debits_posted::float8 AS "debitsPosted", s.debits_pending::float8 AS "debitsHeld", s.credits_posted::float8 AS "creditsPosted",
       s.credits_pending::float8 AS "creditsHeld", (s.credits_posted - s.debits_posted)::float8 AS balance, (s.credits_posted - s.debits_posted - s.debits_pending)::float8 AS available
     FROM (SELECT a.* FROM ledger.account a WHERE a.council_id = $1${wanted} ORDER BY a.id LIMIT ${limit + 1}) a ${countersOf(asAt, (value) => parameters.push(value))} ORDER BY a.id`, parameters);
  return toPage(rows.map((row) => ({ ...row, name: stageName(row.book, row.stage) })), limit, (r) => [r.id]);
}

/** Throws `not-found`. */
export async function accountView(tx: Tx, id: string): Promise<AccountView> {
  const { items: [account] } = await listAccounts(tx, { id, limit: 1 });
  if (!account) throw new DomainError('not-found', 'There is no such account here.');
  return account;
}

interface Side { accountId: string; book: string; stage: string; subject: string; detail: string | null }
export interface TransferView {
  id: string; kind: 'single' | 'hold' | 'post' | 'void' | 'expire' | 'reversal'; code: string; unit: string; amount: number; happenedOn: string; recordedAt: Date; lapsesAt: Date | null;
  /** The command it came with, and its place there; transfers of one group stand or fall together. */
  commandId: string; ordinal: number; group: number;
  /** The hold that it resolves, or the original that it takes back. */
  target: string | null;
  debit: Side; credit: Side; matchId: string | null;
  /** The delivery whose claim it makes, answers or takes back; or whose answer it came with. */
  deliveryId: string | null;
}

export const TRANSFER_SORTS = { recorded: '', happened: 't.happened_on, ' } as const;

export interface TransferFilter {
  id?: string;
  accountId?: string; commitmentId?: string; pledgeId?: string; needId?: string; matchId?: string; organisationId?: string; deliveryId?: string; wardCode?: string; measureId?: string;
  book?: string; stage?: string; unit?: string; grade?: string; detail?: string; code?: string; kind?: TransferView['kind']; happenedFrom?: string; happenedTo?: string;
  sort?: keyof typeof TRANSFER_SORTS; cursor?: string; limit?: number;
}

/** The delivery of the event that a transfer came from; for transfers without one, by the hold behind it: itself, what it resolves, what the reversed one had resolved, or what its group resolved along with it. CASE, where coalesce would do: to row security a coalesce may leak, and then no index is used. */
const HOLD = `
  LEFT JOIN LATERAL (SELECT s.id, s.kind, s.target FROM ledger.transfer s WHERE t.kind = 'single' AND s.council_id = t.council_id AND s.command_id = t.command_id AND s.group_no = t.group_no AND s.target IS NOT NULL ORDER BY s.ordinal LIMIT 1) beside ON true
  LEFT JOIN LATERAL (SELECT o.target FROM ledger.transfer o WHERE coalesce(beside.kind, t.kind) = 'reversal' AND o.council_id = t.council_id AND o.id = CASE WHEN beside.target IS NULL THEN t.target ELSE beside.target END OFFSET 0) undone ON true
  LEFT JOIN LATERAL (SELECT CASE WHEN coalesce(beside.kind, t.kind) = 'reversal' THEN undone.target WHEN t.kind = 'hold' THEN t.id ELSE coalesce(beside.target, t.target) END AS id) hold ON true
  LEFT JOIN LATERAL (SELECT d.id FROM delivery d WHERE d.council_id = t.council_id AND d.supply_hold = hold.id UNION ALL SELECT d.id FROM delivery d WHERE d.council_id = t.council_id AND d.demand_hold = hold.id
    UNION ALL SELECT c.delivery_id FROM "case" c WHERE c.council_id = t.council_id AND c.supply_hold = hold.id UNION ALL SELECT c.delivery_id FROM "case" c WHERE c.council_id = t.council_id AND c.demand_hold = hold.id LIMIT 1) d ON true
  LEFT JOIN event e ON e.council_id = t.council_id AND e.id = t.event_id`;

const matchOf = (side: string): string => `CASE WHEN ${side}.book = 'demand' THEN nullif(left(${side}.detail, 36), '')::uuid WHEN ${side}.book = 'value' OR ${side}.stage IN ('reserved','unconfirmed','confirmed') THEN ${side}.subject END`;
const sideOf = (side: string): string => `json_build_object('accountId', ${side}.id, 'book', ${side}.book, 'stage', ${side}.stage, 'subject', ${side}.subject, 'detail', nullif(${side}.detail, ''))`;

/** The journal, newest first; one query. Throws `bad-cursor`, `wrong-date`. */
export async function listTransfers(tx: Tx, f: TransferFilter = {}): Promise<Page<TransferView>> {
  const limit = Math.min(Math.max(f.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
  for (const day of ['happenedFrom', 'happenedTo'] as const) if (f[day] !== undefined) requireDay(f[day], day);
  const parameters: unknown[] = [tx.councilId];
  const given = (value: unknown): number => parameters.push(value);
  const where = ['t.council_id = $1'];
  const accounts = accountsOf(f, given);
  if (accounts) where.push(`(t.debit_account = ANY (ARRAY(${accounts})) OR t.credit_account = ANY (ARRAY(${accounts})))`);
  if (f.id) where.push(`t.id = $${given(f.id)}`);
  if (f.accountId) { const n = given(f.accountId); where.push(`(t.debit_account = $${n} OR t.credit_account = $${n})`); }
  if (f.deliveryId) where.push(`t.id = ANY (ARRAY(${ofDelivery(given(f.deliveryId))}))`);
  if (f.code) where.push(`t.code = $${given(f.code)}`);
  if (f.kind) where.push(`t.kind = $${given(f.kind)}`);
  if (f.happenedFrom) where.push(`t.happened_on >= $${given(f.happenedFrom)}::date`);
  if (f.happenedTo) where.push(`t.happened_on <= $${given(f.happenedTo)}::date`);
  const sort = TRANSFER_SORTS[f.sort ?? 'recorded'];
  if (f.cursor) {
    const [day, at, command, ordinal] = decodeCursor(f.cursor, 4);
    const keys = [...(sort ? [`$${given(day)}::date`] : []), `$${given(at)}::timestamptz`, `$${given(command)}::uuid`, `$${given(ordinal)}::int`];
    where.push(`(${sort}t.recorded_at, t.command_id, t.ordinal) < (${keys.join(', ')})`);
  }
  const order = `${sort ? 't.happened_on DESC, ' : ''}t.recorded_at DESC, t.command_id DESC, t.ordinal DESC`;
  const rows = await tx.planned<TransferView & { at: string }>(
    `SELECT t.id, t.kind, t.code, t.unit, t.amount::float8 AS amount, t.happened_on::text AS "happenedOn", t.recorded_at AS "recordedAt", t.recorded_at::text AS at, t.lapses_at AS "lapsesAt", t.command_id AS "commandId", t.ordinal, t.group_no AS "group",
       t.target, ${sideOf('de')} AS debit, ${sideOf('cr')} AS credit, coalesce(${matchOf('cr')}, ${matchOf('de')}) AS "matchId", coalesce(d.id, (e.payload->>'deliveryId')::uuid) AS "deliveryId"
     FROM (SELECT t.* FROM ledger.transfer t WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${limit + 1}) t
     JOIN ledger.account de ON de.council_id = t.council_id AND de.id = t.debit_account JOIN ledger.account cr ON cr.council_id = t.council_id AND cr.id = t.credit_account ${HOLD} ORDER BY ${order}`, parameters);
  const page = toPage(rows, limit, (r) => [r.happenedOn, r.at, r.commandId, r.ordinal]);
  return { ...page, items: page.items.map(({ at: _, ...row }) => row) };
}

/** Throws `not-found`. */
export async function transferView(tx: Tx, id: string): Promise<TransferView> {
  const { items: [entry] } = await listTransfers(tx, { id, limit: 1 });
  if (!entry) throw new DomainError('not-found', 'There is no such entry here.');
  return entry;
}

/** Ids of the accounts that the filter names; null: it names none. */
function accountsOf(f: TransferFilter, given: (value: unknown) => number): string | null {
  const where: string[] = [];
  if (f.matchId) where.push(ofMatch(given(f.matchId)));
  for (const [id, subjects] of [[f.commitmentId, SUBJECTS.commitment], [f.pledgeId, SUBJECTS.pledge], [f.needId, SUBJECTS.need], [f.organisationId, SUBJECTS.organisation], [f.wardCode, SUBJECTS.ward]] as const) if (id) where.push(`a.subject IN (${subjects(given(id))})`);
  if (f.measureId) { const n = given(f.measureId); where.push(`(a.subject IN (${SUBJECTS.measure(n)}) OR (a.book = 'value' AND a.detail LIKE $${n}::text || ':%'))`); }
  if (f.book) where.push(`a.book = $${given(f.book)}`);
  if (f.stage) where.push(`a.stage = $${given(f.stage)}`);
  if (f.unit) where.push(`a.unit = $${given(f.unit)}`);
  if (f.detail) where.push(`a.detail = $${given(f.detail)}`);
  if (f.grade) { const n = given(f.grade); where.push(`(a.detail = $${n} OR a.detail LIKE '%:' || $${n}::text)`); }
  return where.length ? `SELECT a.id FROM ledger.account a WHERE a.council_id = $1 AND ${where.join(' AND ')}` : null;
}

/** SQL, ids of a delivery's transfers ($1: the council, `n`: the delivery): what came from the delivery's events; the claim's holds, what resolved them, what that group did besides, and what took it back. */
export const ofDelivery = (n: number): string => `
  WITH hold AS (
    SELECT unnest(ARRAY[d.supply_hold, d.demand_hold]) AS id FROM delivery d WHERE d.council_id = $1 AND d.id = $${n}
    UNION SELECT unnest(ARRAY[c.supply_hold, c.demand_hold]) FROM "case" c WHERE c.council_id = $1 AND c.delivery_id = $${n}
  ), answer AS (${answersTo('hold')}), undone AS (${answersTo('answer')})
  SELECT f.id FROM event e JOIN ledger.transfer f ON f.council_id = e.council_id AND f.event_id = e.id WHERE e.council_id = $1 AND e.subject_id = ANY ($${n}::uuid || ARRAY(SELECT c.id FROM "case" c WHERE c.council_id = $1 AND c.delivery_id = $${n}))
  UNION SELECT id FROM hold WHERE id IS NOT NULL UNION SELECT id FROM answer UNION SELECT id FROM undone
  UNION SELECT s.id FROM (SELECT command_id, group_no FROM answer UNION SELECT command_id, group_no FROM undone) g CROSS JOIN LATERAL (
    SELECT s.id FROM ledger.transfer s WHERE s.council_id = $1 AND s.command_id = g.command_id AND s.group_no = g.group_no AND s.kind = 'single' OFFSET 0) s`;

/** SQL: what resolved or took back the transfers of `those`; by its two indexes, row for row. */
const answersTo = (those: string): string => `SELECT r.id, r.command_id, r.group_no FROM ${those} x CROSS JOIN LATERAL (
    SELECT r.* FROM ledger.transfer r WHERE r.council_id = $1 AND r.target = x.id AND r.kind IN ('post','void','expire')
    UNION ALL SELECT r.* FROM ledger.transfer r WHERE r.council_id = $1 AND r.target = x.id AND r.kind = 'reversal') r`;
