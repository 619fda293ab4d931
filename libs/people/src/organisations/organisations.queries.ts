import { containing, type Tx } from '@app/database';
import { decodeCursor, DomainError, isUuid, PAGE_LIMIT, toPage, type Page, type Role } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { hasInterest } from '../interests/has-interest';
import type { Identifier } from './identifiers.rules';
import type { Form, OrganisationKind } from './organisation.rules';
import { STANDINGS, type StandingState } from './standing.rules';

export interface OrganisationRow {
  id: string; kind: OrganisationKind; name: string; form: Form; postcode: string | null; wardCode: string | null; decile: number | null; ownerGroupId: string | null; factsVersion: number;
  identifiers: Identifier[]; state: StandingState; reasonCode: string | null; answerDueAt: Date | null; appealedAt: Date | null; insuredUntil: string | null; sponsorId: string | null;
  createdAt: Date; version: number;
}

export interface OrganisationDetail extends OrganisationRow {
  note: string | null; appealNote: string | null; appealDecidedAt: Date | null; unrelated: boolean; interest: boolean; sponsor: string | null; contacts: { name: string }[];
  history: { from: StandingState | null; to: StandingState; reasonCode: string | null; at: Date; personId: string | null }[];
}

/** What all councils share, under a version of its own. */
export type SharedFacts = Pick<OrganisationRow, 'id' | 'kind' | 'name' | 'form' | 'postcode' | 'wardCode' | 'decile' | 'ownerGroupId' | 'identifiers' | 'version'>;

export const ORGANISATION_SORTS = ['name', 'newest', 'due'] as const;
export type OrganisationSort = (typeof ORGANISATION_SORTS)[number];

export interface OrganisationFilter {
  kind?: OrganisationKind; state?: StandingState; wardCode?: string;
  /** Part of the name. */
  search?: string;
  /** Waiting for the council: an answer or an appeal; the soonest due first unless sorted otherwise. */
  waiting?: boolean;
  sort?: OrganisationSort;
  cursor?: string; limit?: number;
}

const IDENTIFIERS = `(SELECT coalesce(json_agg(json_build_object('scheme', i.scheme, 'id', i.identifier) ORDER BY i.scheme, i.identifier), '[]') FROM organisation_identifier i WHERE i.organisation_id = o.id) AS identifiers`;
const FACTS = `o.id, o.kind, o.name, o.form, o.postcode, o.ward_code AS "wardCode", o.decile, o.owner_group_id AS "ownerGroupId", ${IDENTIFIERS}`;
const COLUMNS = `${FACTS}, o.version AS "factsVersion", s.state, s.reason_code AS "reasonCode", s.answer_due_at AS "answerDueAt", s.appealed_at AS "appealedAt", s.insured_until::text AS "insuredUntil",
  s.sponsor_id AS "sponsorId", s.created_at AS "createdAt", s.version`;

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
/** Each is an index (0030): what rows are ordered by, how a cursor says it, and which way. */
const ORDERS: Record<OrganisationSort, { key: string; said: string; type: string; way: '>' | '<' }> = {
  name: { key: 'lower(o.name)', said: 'lower(o.name)', type: 'text', way: '>' },
  newest: { key: 's.created_at', said: instant('s.created_at'), type: 'timestamptz', way: '<' },
  due: { key: 's.answer_due_at', said: instant('s.answer_due_at'), type: 'timestamptz', way: '>' },
};
/** Whom a council's notes on an organisation, and the people named for it, are for; besides the organisation itself. */
const NOTE_READERS: readonly (Role | null)[] = [null, 'broker', 'contract_manager', 'council_admin'];

/** The organisations that stand in the transaction's council, whatever their standing. */
@Injectable()
export class OrganisationQueries {
  /** By name, newest, or the day an answer is due; an organisation's own people get theirs alone. Throws `bad-cursor`, `wrong-filter`. */
  async list(tx: Tx, filter: OrganisationFilter = {}): Promise<Page<OrganisationRow>> {
    const limit = Math.min(Math.max(filter.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
    if (filter.state !== undefined && !STANDINGS.includes(filter.state)) throw new DomainError('wrong-filter', `state is one of ${STANDINGS.join(', ')}.`, { fields: { state: 'Choose a state.' } });
    const sort = filter.sort ?? (filter.waiting ? 'due' : 'name');
    const { key, said, type, way } = ORDERS[sort];
    const { where, values } = this.fitting(tx, filter);
    if (sort === 'due' && !filter.waiting) where.push('s.answer_due_at IS NOT NULL');
    if (filter.cursor) {
      const [first, id] = decodeCursor(filter.cursor, 2);
      if (typeof first !== 'string' || !isUuid(id) || (type === 'timestamptz' && Number.isNaN(Date.parse(first)))) decodeCursor('', 2);
      values.push(first, id);
      where.push(`(${key}, o.id) ${way} ($${values.length - 1}::${type}, $${values.length}::uuid)`);
    }
    const down = way === '<' ? ' DESC' : '';
    const rows = await tx.planned<OrganisationRow & { sortKey: string }>(
      `SELECT ${COLUMNS}, ${said} AS "sortKey" FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE ${where.join(' AND ')} ORDER BY ${key}${down}, o.id${down} LIMIT ${limit + 1}`, values);
    const page = toPage(rows, limit, (r) => [r.sortKey, r.id]);
    return { ...page, items: page.items.map(({ sortKey: _, ...row }) => row) };
  }

  /** How many fit, by their standing, whatever standing is looked for; one query. */
  async count(tx: Tx, filter: Omit<OrganisationFilter, 'state' | 'sort' | 'cursor' | 'limit'> = {}): Promise<Partial<Record<StandingState, number>>> {
    const { where, values } = this.fitting(tx, filter);
    const rows = await tx.query<{ state: StandingState; n: number }>(`SELECT s.state, count(*)::int AS n FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE ${where.join(' AND ')} GROUP BY s.state`, values);
    return Object.fromEntries(rows.map((r) => [r.state, r.n]));
  }

  private fitting(tx: Tx, filter: OrganisationFilter): { where: string[]; values: unknown[] } {
    const values: unknown[] = [tx.councilId];
    const where = ['s.council_id = $1'];
    const and = (value: unknown, sql: string) => { if (value) where.push(`${sql} $${values.push(value)}`); };
    and(tx.actor.organisationId, 's.organisation_id =');
    and(filter.kind, 'o.kind =');
    and(filter.state, 's.state =');
    and(filter.wardCode, 'o.ward_code =');
    and(filter.search && containing(filter.search.slice(0, 100)), 'o.name ILIKE');
    if (filter.waiting) where.push('s.answer_due_at IS NOT NULL');
    return { where, values };
  }

  /** One with its history. Notes and contacts are for its own people and for officers without an interest in it. Throws `not-found`: to an organisation's role, others do not exist. */
  async byId(tx: Tx, organisationId: string): Promise<OrganisationDetail> {
    const own = tx.actor.organisationId;
    const [row] = isUuid(organisationId) && (own === null || own === organisationId) ? await tx.planned<OrganisationDetail>(
      `SELECT ${COLUMNS}, s.note, s.appeal_note AS "appealNote", s.appeal_decided_at AS "appealDecidedAt", s.unrelated,
         (SELECT b.name FROM organisation b WHERE b.id = s.sponsor_id) AS sponsor,
         (SELECT coalesce(json_agg(json_build_object('name', coalesce(c.name, p.name)) ORDER BY c.position), '[]') FROM standing_contact c JOIN person p ON p.id = c.person_id
            WHERE c.council_id = s.council_id AND c.organisation_id = s.organisation_id) AS contacts
       FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2`, [tx.councilId, organisationId]) : [];
    if (!row) throw new DomainError('not-found', 'There is no such organisation here.');
    row.interest = tx.actor.personId !== null && await hasInterest(tx, tx.actor.personId, [organisationId]);
    if (row.interest || (own === null && !NOTE_READERS.includes(tx.actor.role))) Object.assign(row, { note: null, appealNote: null, contacts: [] });
    row.history = await tx.planned(
      `SELECT from_state AS "from", to_state AS "to", reason_code AS "reasonCode", recorded_at AS at, person_id AS "personId"
       FROM state_change WHERE council_id = $1 AND subject_id = $2 AND subject_type = 'organisation' ORDER BY id DESC LIMIT 100`, [tx.councilId, organisationId]);
    return row;
  }

  /** Throws `not-found`, as `byId` does. */
  async facts(tx: Tx, organisationId: string): Promise<SharedFacts> {
    const own = tx.actor.organisationId;
    const [row] = own === null || own === organisationId ? await tx.planned<SharedFacts>(
      `SELECT ${FACTS}, o.version FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2`, [tx.councilId, organisationId]) : [];
    if (!row) throw new DomainError('not-found', 'There is no such organisation here.');
    return row;
  }
}
