import type { EntityManager } from 'typeorm';
import { normaliseAll, type Identifier } from './identifiers.rules';
import { ALIKE_NEARBY, duplicateReason, type DuplicateReason, type OrganisationKind } from './organisation.rules';

/** Register facts only: nothing that a council noted, no people, and of the place its postcode district. */
export interface Duplicate { organisationId: string; kind: OrganisationKind; name: string; form: string; postcodeDistrict: string | null; identifiers: Identifier[]; reason: DuplicateReason; likeness: number }

export interface Sought { kind?: OrganisationKind; name: string; identifiers?: readonly Identifier[]; postcode?: string | null; notId?: string }

export const MOST_DUPLICATES = 10;

interface Row { id: string; kind: OrganisationKind; name: string; form: string; postcode: string | null; same_identifier: boolean; same_postcode: boolean; likeness: number; identifiers: Identifier[] }

/** Who may be meant by this name, these identifiers, this postcode; the surest first. Throws `identifier-malformed`. */
export async function searchDuplicates(manager: EntityManager, sought: Sought): Promise<Duplicate[]> {
  const identifiers = normaliseAll(sought.identifiers ?? []);
  const rows = await manager.query<Row[]>(
    `WITH asked AS (SELECT organisation_name_key(left($1, 200)) AS key), named AS (SELECT unnest($2::text[]) AS scheme, unnest($3::text[]) AS identifier),
     found AS (
       SELECT i.organisation_id AS id FROM organisation_identifier i JOIN named USING (scheme, identifier)
       UNION
       (SELECT o.id FROM organisation o, asked WHERE o.name_key % asked.key ORDER BY similarity(o.name_key, asked.key) DESC, o.id LIMIT 50))
     SELECT * FROM (
       SELECT o.id, o.kind, o.name, o.form, o.postcode, similarity(o.name_key, asked.key)::float8 AS likeness,
         EXISTS (SELECT 1 FROM organisation_identifier i JOIN named USING (scheme, identifier) WHERE i.organisation_id = o.id) AS same_identifier,
         coalesce(replace(o.postcode, ' ', '') = replace(upper($4), ' ', ''), false) AS same_postcode,
         (SELECT coalesce(json_agg(json_build_object('scheme', i.scheme, 'id', i.identifier) ORDER BY i.scheme, i.identifier), '[]') FROM organisation_identifier i WHERE i.organisation_id = o.id) AS identifiers
       FROM found JOIN organisation o USING (id), asked WHERE ($5::text IS NULL OR o.kind = $5) AND ($6::uuid IS NULL OR o.id <> $6)) r
     WHERE r.same_identifier OR r.likeness >= $7 ORDER BY r.same_identifier DESC, r.likeness DESC, r.id LIMIT 50`,
    [sought.name, identifiers.map((i) => i.scheme), identifiers.map((i) => i.id), sought.postcode ?? null, sought.kind ?? null, sought.notId ?? null, ALIKE_NEARBY]);
  return rows.flatMap((r) => {
    const reason = duplicateReason({ sameIdentifier: r.same_identifier, samePostcode: r.same_postcode, likeness: r.likeness });
    return reason ? [{ organisationId: r.id, kind: r.kind, name: r.name, form: r.form, postcodeDistrict: r.postcode?.split(' ')[0] ?? null, identifiers: r.identifiers, reason, likeness: r.likeness }] : [];
  }).slice(0, MOST_DUPLICATES);
}
