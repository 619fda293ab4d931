/** Status of each code; what is not listed is a rule that said no to well-formed input: 422. */
const STATUS: Record<string, number> = {
  'malformed-id': 400, 'bad-cursor': 400, 'malformed-request': 400, 'idempotency-key-missing': 400, 'idempotency-key-malformed': 400, 'if-match-malformed': 400, 'bad-json': 400,
  unauthenticated: 401,
  'not-allowed': 403, 'not-contract-manager': 403, suspended: 403, 'not-verified': 403, 'declared-interest': 403, 'council-changes-this': 403, 'own-people-change-this': 403,
  'not-found': 404,
  'stale-version': 409, 'wrong-state': 409, 'command-conflict': 409, 'over-limit': 409, 'most-suppliers': 409, 'reference-taken': 409, 'slug-taken': 409, 'already-decided': 409, 'already-resolved': 409, 'live-need-limit': 409,
  'round-running': 409, 'round-not-done': 409, 'impossible-pins': 409, 'pair-rule-taken': 409, lapsed: 409, 'case-open': 409, 'clock-moved': 409, 'claims-waiting': 409, 'still-matched': 409, 'job-not-agreed': 409, 'not-yet': 409, 'not-sealed-yet': 409, 'not-confirmed-yet': 409, 'asked-already': 409, 'standing-pledge': 409, taken: 409, 'skill-taken': 409, 'replay-running': 409, 'earlier-period-open': 409, 'same-officer': 409,
  'organisation-exists': 409, 'possible-duplicate': 409, 'session-full': 409, 'promised-at-another-level': 409, 'contract-not-in-force': 409, 'too-early': 409, 'on-hold': 409,
  'nothing-to-appeal': 409, 'appealed-already': 409, 'no-appeal': 409, 'last-admin': 409, 'held-otherwise': 409, 'still-named': 409, 'too-many': 409, 'attached-already': 409,
  'file-too-large': 413, 'unsupported-type': 415, 'if-match-missing': 428, 'too-many-requests': 429, 'took-too-long': 503,
};

const TITLES: Record<number, string> = {
  400: 'The request cannot be read', 401: 'Sign in first', 403: 'Not allowed', 404: 'Not found', 409: 'In conflict with how things stand', 413: 'Too large', 415: 'Not a type that is read here',
  422: 'Some answers need another look', 428: 'Say which version you saw', 429: 'Too many requests', 500: 'Something went wrong here', 503: 'Not just now',
};

/** RFC 9457. `code` is stable; `detail` is for people; `fields` has a sentence for each wrong field. */
export interface Problem { type: string; title: string; status: number; code: string; detail: string; fields?: Record<string, string>; [fact: string]: unknown }

export const statusOf = (code: string): number => STATUS[code] ?? 422;

export function problemOf(code: string, detail: string, facts: Record<string, unknown> = {}, status = statusOf(code)): Problem {
  return { ...facts, type: `urn:commonweal:problem:${code}`, title: TITLES[status] ?? 'Refused', status, code, detail };
}
