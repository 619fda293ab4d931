/** The promises that went to another supplier after `at` (SQL, an instant; NULL: none did), with who had them then. */
const movedSince = (at: string): string => `(SELECT DISTINCT ON (e.subject_id) e.subject_id AS commitment, (e.payload->>'fromId')::uuid AS owner FROM event e
  WHERE e.council_id = $1 AND e.type = 'commitment.novated' AND e.recorded_at > ${at} ORDER BY e.subject_id, e.recorded_at, e.id)`;

/** As `SUBJECTS.organisation`, with what was its own at an instant: what was published of a supplier stays its own after a contract passed to another. */
export const ofOrganisationAt = (n: number, at: string): string => {
  const kept = (commitment: string) => `NOT EXISTS (SELECT 1 FROM ${movedSince(at)} v WHERE v.commitment = ${commitment})`;
  return `SELECT $${n}::uuid UNION ALL SELECT m.id FROM commitment m WHERE m.council_id = $1 AND m.supplier_id = $${n} AND ${kept('m.id')} UNION ALL SELECT v.commitment FROM ${movedSince(at)} v WHERE v.owner = $${n}
    UNION ALL SELECT p.id FROM pledge p WHERE p.council_id = $1 AND p.organisation_id = $${n} AND ${kept('p.commitment_id')}
    UNION ALL SELECT p.id FROM ${movedSince(at)} v JOIN pledge p ON p.council_id = $1 AND p.commitment_id = v.commitment WHERE v.owner = $${n} ${AS_PARTY(n)}`;
};

/** Matches stand with the supplier that agreed to them, and lines with their group. */
const AS_PARTY = (n: number): string => `UNION ALL SELECT x.id FROM match x WHERE x.council_id = $1 AND $${n} IN (x.supplier_id, x.group_id)
    UNION ALL SELECT l.id FROM need d JOIN need_line l ON l.council_id = d.council_id AND l.need_id = d.id WHERE d.council_id = $1 AND d.organisation_id = $${n}`;

/** Whose books: ids of the accounts' subjects (ledger.md §2), as one SELECT over parameter `n`; $1 is the council. */
export const SUBJECTS = {
  commitment: (n: number) => `SELECT $${n}::uuid UNION ALL SELECT p.id FROM pledge p WHERE p.council_id = $1 AND p.commitment_id = $${n} UNION ALL SELECT x.id FROM match x WHERE x.council_id = $1 AND x.commitment_id = $${n}`,
  pledge: (n: number) => `SELECT $${n}::uuid`,
  need: (n: number) => `SELECT l.id FROM need_line l WHERE l.council_id = $1 AND l.need_id = $${n}`,
  /** As supplier: itself (what it gives freely), its commitments, pledges and matches. As group: the lines of its needs, and its matches for their value. */
  organisation: (n: number) => `SELECT $${n}::uuid UNION ALL SELECT m.id FROM commitment m WHERE m.council_id = $1 AND m.supplier_id = $${n} UNION ALL SELECT p.id FROM pledge p WHERE p.council_id = $1 AND p.organisation_id = $${n}
    ${AS_PARTY(n)}`,
  /** Where the need is: its lines and its matches. */
  ward: (n: number) => `SELECT l.id FROM need d JOIN need_line l ON l.council_id = d.council_id AND l.need_id = d.id WHERE d.council_id = $1 AND d.ward_code = $${n}
    UNION ALL SELECT x.id FROM need d JOIN match x ON x.council_id = d.council_id AND x.need_id = d.id WHERE d.council_id = $1 AND d.ward_code = $${n}`,
  /** What was promised under it: commitments, their pledges and matches. */
  measure: (n: number) => `SELECT m.id FROM commitment m WHERE m.council_id = $1 AND m.measure_id = $${n}::uuid
    UNION ALL SELECT p.id FROM commitment m JOIN pledge p ON p.council_id = m.council_id AND p.commitment_id = m.id WHERE m.council_id = $1 AND m.measure_id = $${n}::uuid
    UNION ALL SELECT x.id FROM commitment m JOIN match x ON x.council_id = m.council_id AND x.commitment_id = m.id WHERE m.council_id = $1 AND m.measure_id = $${n}::uuid`,
} as const;

/** A match has its own supply and value, and a part of its need line's demand. */
export const ofMatch = (n: number): string => `(a.subject = $${n} OR (a.book = 'demand' AND a.subject = (SELECT x.need_line_id FROM match x WHERE x.council_id = $1 AND x.id = $${n}) AND left(a.detail, 36) = $${n}::text))`;
