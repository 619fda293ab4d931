import type { Tx } from '@app/database';
import { decodeCursor, DomainError, isUuid, PAGE_LIMIT, toPage, type Page } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Identifier } from './identifiers.rules';
import type { Form, OrganisationKind } from './organisation.rules';
import { STANDINGS, type StandingState } from './standing.rules';

export interface OrganisationRow {
  id: string; kind: OrganisationKind; name: string; form: Form; postcode: string | null; wardCode: string | null; decile: number | null; ownerGroupId: string | null; factsVersion: number;
  identifiers: Identifier[]; state: StandingState; reasonCode: string | null; answerDueAt: Date | null; appealedAt: Date | null; insuredUntil: string | null; sponsorId: string | null;
  createdAt: Date; version: number;
}

export interface OrganisationDetail extends OrganisationRow {
  note: string | null; appealNote: string | null; appealDecidedAt: Date | null; unrelated: boolean; sponsor: string | null; contacts: { personId: string; name: string }[];
  history: { from: StandingState | null; to: StandingState; reasonCode: string | null; at: Date; personId: string | null }[];
}

export interface OrganisationFilter {
  kind?: OrganisationKind; state?: StandingState; wardCode?: string;
  /** Part of the name. */
  search?: string;
  /** Waiting for the council: an answer or an appeal, the soonest due first. */
  waiting?: boolean;
  cursor?: string; limit?: number;
}

const COLUMNS = `o.id, o.kind, o.name, o.form, o.postcode, o.ward_code AS "wardCode", o.decile, o.owner_group_id AS "ownerGroupId", o.version AS "factsVersion",
  (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', i.scheme, 'id', i.identifier) ORDER BY i.scheme, i.identifier), '[]') FROM organisation_identifier i WHERE i.organisation_id = o.id) AS identifiers,
  s.state, s.reason_code AS "reasonCode", s.answer_due_at AS "answerDueAt", s.appealed_at AS "appealedAt", s.insured_until::text AS "insuredUntil", s.sponsor_id AS "sponsorId", s.created_at AS "createdAt", s.version`;

/** The organisations that stand in the transaction's council, whatever their standing. */
@Injectable()
export class OrganisationQueries {
  /** By name, or by the day an answer is due. Throws `bad-cursor`, `wrong-filter`. */
  async list(tx: Tx, filter: OrganisationFilter = {}): Promise<Page<OrganisationRow>> {
    const limit = Math.min(Math.max(filter.limit ?? PAGE_LIMIT.default, 1), PAGE_LIMIT.max);
    if (filter.state !== undefined && !STANDINGS.includes(filter.state)) throw new DomainError('wrong-filter', `state is one of ${STANDINGS.join(', ')}.`, { fields: { state: 'Choose a state.' } });
    const values: unknown[] = [tx.councilId];
    const where = ['s.council_id = $1'];
    const and = (sql: (n: string) => string, ...added: unknown[]) => {
      where.push(sql(`$${values.length + 1}`));
      values.push(...added);
    };
    if (filter.kind) and((n) => `o.kind = ${n}`, filter.kind);
    if (filter.state) and((n) => `s.state = ${n}`, filter.state);
    if (filter.wardCode) and((n) => `o.ward_code = ${n}`, filter.wardCode);
    if (filter.search) and((n) => `o.name ILIKE ${n}`, `%${filter.search.slice(0, 100).replace(/[\\%_]/g, '\\$&')}%`);
    if (filter.waiting) where.push('s.answer_due_at IS NOT NULL');
    const key = filter.waiting ? 's.answer_due_at' : 'lower(o.name)';
    if (filter.cursor) {
      const [first, id] = decodeCursor(filter.cursor, 2);
      if (typeof first !== 'string' || !isUuid(id) || (filter.waiting && Number.isNaN(Date.parse(first)))) decodeCursor('', 2);
      and((n) => `(${key}, o.id) > (${n}${filter.waiting ? '::timestamptz' : ''}, $${values.length + 2}::uuid)`, first, id);
    }
    const rows = await tx.query<OrganisationRow & { sortKey: string }>(
      `SELECT ${COLUMNS}, ${filter.waiting ? `to_char(${key} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')` : key} AS "sortKey"
       FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE ${where.join(' AND ')} ORDER BY ${key}, o.id LIMIT ${limit + 1}`, values);
    const page = toPage(rows, limit, (r) => [r.sortKey, r.id]);
    return { ...page, items: page.items.map(({ sortKey: _, ...row }) => row) };
  }

  /** One with its history; `note` is for its own people and the officers. Throws `not-found`. */
  async byId(tx: Tx, organisationId: string): Promise<OrganisationDetail> {
    const [row] = isUuid(organisationId) ? await tx.query<OrganisationDetail>(
      `SELECT ${COLUMNS}, s.note, s.appeal_note AS "appealNote", s.appeal_decided_at AS "appealDecidedAt", s.unrelated,
         (SELECT b.name FROM organisation b WHERE b.id = s.sponsor_id) AS sponsor,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name) ORDER BY c.position), '[]') FROM standing_contact c JOIN person p ON p.id = c.person_id
            WHERE c.council_id = s.council_id AND c.organisation_id = s.organisation_id) AS contacts
       FROM standing s JOIN organisation o ON o.id = s.organisation_id WHERE s.council_id = $1 AND s.organisation_id = $2`, [tx.councilId, organisationId]) : [];
    if (!row) throw new DomainError('not-found', 'There is no such organisation here.');
    row.history = await tx.query(
      `SELECT from_state AS "from", to_state AS "to", reason_code AS "reasonCode", recorded_at AS at, person_id AS "personId"
       FROM state_change WHERE council_id = $1 AND subject_id = $2 AND subject_type = 'organisation' ORDER BY id DESC LIMIT 100`, [tx.councilId, organisationId]);
    return row;
  }

  /** How many of each kind wait for an answer, and how many are late: for a broker's home page. */
  async waiting(tx: Tx): Promise<{ applied: number; appealed: number; late: number }> {
    const [row] = await tx.query<{ applied: number; appealed: number; late: number }>(
      `SELECT count(*) FILTER (WHERE state = 'applied')::int AS applied, count(*) FILTER (WHERE state <> 'applied')::int AS appealed, count(*) FILTER (WHERE answer_due_at < $2)::int AS late
       FROM standing WHERE council_id = $1 AND answer_due_at IS NOT NULL`, [tx.councilId, tx.now]);
    return row!;
  }
}
