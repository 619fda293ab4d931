import type { Tx } from '@app/database';

export interface Sponsor { organisationId: string; name: string; sure: boolean }

const MOST_SPONSORS = 6;

/** Bodies in a register that have joined here and may be meant by a name or a number; `sure`: its very number, or all but its very name. */
export function searchSponsors(tx: Tx, text: string): Promise<Sponsor[]> {
  return tx.query<Sponsor>(
    `WITH asked AS (SELECT organisation_name_key(left($2, 200)) AS key, upper(regexp_replace($2, '\\s', '', 'g')) AS number)
     SELECT o.id AS "organisationId", o.name, (numbered.yes OR similarity(o.name_key, asked.key) >= 0.8) AS sure
     FROM standing s JOIN organisation o ON o.id = s.organisation_id AND o.form <> 'informal', asked,
       LATERAL (SELECT bool_or(i.identifier = asked.number) AS yes FROM organisation_identifier i WHERE i.organisation_id = o.id) numbered
     WHERE s.council_id = $1 AND s.state = 'verified' AND numbered.yes IS NOT NULL AND (numbered.yes OR similarity(o.name_key, asked.key) >= 0.3)
     ORDER BY numbered.yes DESC, similarity(o.name_key, asked.key) DESC, o.id LIMIT ${MOST_SPONSORS}`, [tx.councilId, text]);
}
