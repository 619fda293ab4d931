/** The SELECT that a route is measured against: the same page of `table`, or its one row where the path ends in `:id`. */
export interface Read {
  table: string;
  /** What the page is ordered by and a row is found by; `id` where none is named. */
  key?: string;
  /** Rows of what the path or the query names: the column that holds it. */
  of?: string;
  /** The id that `:id` or the query stands for, of the pattern; $1 is the council. `caller`: the one who asks. Else the first row of the table. */
  subject?: string;
  query?: (subject: string) => string;
  /** For what is not the council's own: the condition, $1 the council, $2 the subject. */
  where?: string;
}

const first = (column: string, from: string, order = '1') => `SELECT ${column} AS id FROM ${from} WHERE council_id = $1 ORDER BY ${order} LIMIT 1`;
const of = (table: string, column: string): Read => ({ table, of: column, subject: first(column, table) });
const SUPPLIER = first('supplier_id', 'commitment', 'id');
const COMMITMENT = first('id', 'commitment');
const LEAVING = 'council_id = $1 AND debit_account = ANY (ARRAY(SELECT id FROM ledger.account WHERE council_id = $1 AND subject = $2))';
const invited = { subject: 'SELECT organisation_id AS id FROM invitation WHERE council_id = $1 AND organisation_id IS NOT NULL ORDER BY id LIMIT 1', query: (id: string) => `?organisationId=${id}` };

/** A line for every GET of the API, or a reason below. */
export const READS: Record<string, Read> = {
  'GET /contracts': { table: 'contract' }, 'GET /contracts/:id': { table: 'contract' },
  'GET /commitments': { table: 'commitment' }, 'GET /commitments/:id': { table: 'commitment' },
  'GET /tracked-reports': { table: 'tracked_report' }, 'GET /tracked-reports/:id': { table: 'tracked_report' },
  'GET /imports': { table: 'contract_import' }, 'GET /imports/:id': { table: 'contract_import' },
  'GET /accounts': { table: 'ledger.account' }, 'GET /transfers': { table: 'ledger.transfer' },
  'GET /transfers/:id/inclusion-proof': { table: 'ledger.transfer', subject: first('transfer_id', 'ledger.leaf', 'leaf') },
  'GET /totals': { table: 'book_total', key: 'key', of: 'dimension', subject: first('dimension', 'book_total', 'key DESC'), query: (dimension) => `?dimension=${dimension}` },
  'GET /events': { table: 'event' }, 'GET /state-changes': { table: 'state_change' },
  'GET /statements/commitments/:id': { table: 'ledger.account', of: 'subject', subject: COMMITMENT }, 'GET /statements/commitments/:id/transfers': { table: 'ledger.transfer', where: LEAVING, subject: COMMITMENT },
  'GET /statements/organisations/:id': { table: 'ledger.account', of: 'subject', subject: SUPPLIER }, 'GET /statements/organisations/:id/transfers': { table: 'ledger.transfer', where: LEAVING, subject: SUPPLIER },
  'GET /organisations': { table: 'standing', key: 'organisation_id' }, 'GET /organisations/:id': { table: 'standing', key: 'organisation_id' }, 'GET /organisations/:id/facts': { table: 'standing', key: 'organisation_id' },
  'GET /memberships': { table: 'membership', key: 'organisation_id', of: 'organisation_id', ...invited }, 'GET /memberships/invitations': { table: 'invitation', of: 'organisation_id', ...invited },
  'GET /offices': { table: 'membership' }, 'GET /offices/invitations': { table: 'invitation' },
  'GET /person': { table: 'person', where: 'id = $2 AND $1::uuid IS NOT NULL', subject: 'caller' }, 'GET /person/invitations': { table: 'invitation', where: 'council_id = $1 AND email = (SELECT email FROM person WHERE id = $2)', subject: 'caller' },
  'GET /interests': { table: 'declared_interest' },
  'GET /council': { table: 'council', where: 'id = $1' }, 'GET /councils': { table: 'council', where: '$1::uuid IS NOT NULL' }, 'GET /council/wards': { table: 'council_area', key: 'ward_code' },
  'GET /measure-sets': { table: 'measure_set', where: '$1::uuid IS NOT NULL' }, 'GET /measures': { table: 'measure' }, 'GET /measures/:id': { table: 'measure' },
  'GET /needs': { table: 'need' }, 'GET /needs/:id': { table: 'need' }, 'GET /pledges': { table: 'pledge' }, 'GET /pledges/:id': { table: 'pledge' },
  'GET /rounds': { table: 'match_round' }, 'GET /rounds/:id': { table: 'match_round' }, 'GET /rounds/:id/matches': { table: 'match', of: 'round_id', subject: 'SELECT round_id AS id FROM match WHERE council_id = $1 AND round_id IS NOT NULL ORDER BY id LIMIT 1' },
  'GET /pair-rules': { table: 'pair_rule' }, 'GET /matches': { table: 'match' }, 'GET /matches/:id': { table: 'match' },
  'GET /matches/:id/contacts': { table: 'match', subject: first('match_id', 'job') }, 'GET /matches/:id/job': { table: 'job', key: 'match_id' },
  'GET /deliveries': { table: 'delivery' }, 'GET /deliveries/:id': { table: 'delivery' }, 'GET /deliveries/:id/receipt': { table: 'delivery' }, 'GET /deliveries/:id/evidence': of('evidence', 'delivery_id'),
  'GET /concerns': { table: 'concern' }, 'GET /concerns/:id': { table: 'concern' }, 'GET /cases': { table: '"case"' }, 'GET /cases/:id': { table: '"case"' },
  'GET /periods': { table: 'period', key: 'from_on' },
  'GET /round-replays': { table: 'round_replay' },
  'GET /rounds/:id/proposals': { table: 'match', of: 'round_id', subject: 'SELECT round_id AS id FROM match WHERE council_id = $1 AND round_id IS NOT NULL ORDER BY id LIMIT 1' },
};

/** Not a page of rows, or not behind a token. */
export const LEFT_OUT: Record<string, string> = {
  'GET /health': 'asks whether the database answers; nobody signs in',
  'GET /councils/:slug/heads': 'for everybody: no token is looked up',
  'GET /councils/:slug/consistency-proof': 'for everybody: no token is looked up',
  'GET /exports/journal.ndjson': 'a file of the whole journal, written while it is read: see bench:ledger',
  'GET /exports/journal.csv': 'as above', 'GET /exports/journal.hledger': 'as above',
  'GET /imports/commitments/template': 'a file that never changes, without a query',
  'GET /deliveries/:id/evidence/:evidenceId': 'the bytes of a file on disk',
  'GET /places/:postcode': 'from the packed postcodes and every council here: no row of the council',
  'GET /council/bank-holidays': 'a calendar kept by the installation: no row of the council',
  'GET /rounds/:id/replay': 'solves the round again: see bench:matching', 'GET /pairs/why-not': 'works the rules through for one pair',
  ...Object.fromEntries(['why', 'why-not', 'price', 'fairness', 'wards', 'left-out', 'conflicts', 'comparison', 'proposals.csv'].map((answer) => [`GET /rounds/:id/${answer}`, 'worked out of the whole stored round: see bench:matching'])),
  'GET /round-replays/:id': 'a year of rounds solved again, stored as one report',
  'GET /skills': 'a list that ships with the code, with what the council added: some 130 words',
  'GET /organisations/duplicates': 'compares a name with every name known here',
  'GET /person/export': 'everything known of a person, as one file', 'GET /person/records': 'what every council here keeps of a person, one transaction a council',
  'GET /periods/:from/statement': 'adds up the books of a quarter',
};
