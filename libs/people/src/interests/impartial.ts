import type { Tx } from '@app/database';

const without = (person: string, parties: string) => `NOT EXISTS (SELECT 1 FROM declared_interest d WHERE d.council_id = $1 AND d.person_id = ${person} AND d.ended_at IS NULL AND d.organisation_id IN (${parties}))`;

/**
 * SQL, where $1 is the council: the one who acts (`person`, a parameter) has no interest in any of `parties` (columns). What an officer
 * has an interest in does not exist to them; to a reserve decider only what every ordinary broker has an interest in does. Whoever acts
 * for an organisation decides for nobody else: a trustee sees their own group's things as the group.
 * `decided`: whoever took the decision that is appealed, SQL: that broker cannot look again, so a reserve decider may where there is no other.
 */
export const impartial = (tx: Tx, person: string, parties: string, decided = 'NULL::uuid'): string => (tx.actor.organisationId ? `(${person}::uuid IS NOT NULL OR true)` : tx.actor.reserve
  ? `(${without(person, parties)} AND NOT EXISTS (SELECT 1 FROM membership o WHERE o.council_id = $1 AND o.role = 'broker' AND NOT o.reserve AND o.ended_at IS NULL AND o.person_id IS DISTINCT FROM (${decided}) AND ${without('o.person_id', parties)}))`
  : without(person, parties));
