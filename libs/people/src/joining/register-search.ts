import type { EntityManager } from 'typeorm';
import { normaliseAll, type Identifier } from '../organisations/identifiers.rules';
import type { Form, OrganisationKind } from '../organisations/organisation.rules';

/** What its register says of it: no place, and nothing that a council noted. */
export interface Registered { organisationId: string; kind: OrganisationKind; name: string; form: Form; identifiers: Identifier[]; hasPlace: boolean; byNumber: boolean }

export const MOST_FOUND = 8;

/** Those with a number in a register that may be meant, a number's own first: whoever is in no register is shown to nobody. Throws `identifier-malformed`. */
export async function searchRegistered(manager: EntityManager, sought: { name: string; identifiers?: readonly Identifier[] }): Promise<Registered[]> {
  const identifiers = normaliseAll(sought.identifiers ?? []);
  return manager.query<Registered[]>(
    `WITH asked AS (SELECT organisation_name_key(left($1, 200)) AS key), named AS (SELECT unnest($2::text[]) AS scheme, unnest($3::text[]) AS identifier),
     found AS (
       SELECT i.organisation_id AS id, true AS by_number FROM organisation_identifier i JOIN named USING (scheme, identifier)
       UNION ALL
       (SELECT o.id, false FROM organisation o, asked WHERE o.name_key % asked.key AND EXISTS (SELECT 1 FROM organisation_identifier i WHERE i.organisation_id = o.id) ORDER BY similarity(o.name_key, asked.key) DESC, o.id LIMIT ${MOST_FOUND}))
     SELECT o.id AS "organisationId", o.kind, o.name, o.form, o.postcode IS NOT NULL AS "hasPlace", bool_or(found.by_number) AS "byNumber",
       (SELECT json_agg(json_build_object('scheme', i.scheme, 'id', i.identifier) ORDER BY i.scheme, i.identifier) FROM organisation_identifier i WHERE i.organisation_id = o.id) AS identifiers
     FROM found JOIN organisation o USING (id), asked GROUP BY o.id, asked.key ORDER BY "byNumber" DESC, similarity(o.name_key, asked.key) DESC, o.id LIMIT ${MOST_FOUND}`,
    [sought.name, identifiers.map((i) => i.scheme), identifiers.map((i) => i.id)]);
}
