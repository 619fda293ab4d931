import type { Client } from 'pg';
import { BALANCED } from './1-balanced';
import { APPEND_ONLY } from './2-append-only';
import { EXACTLY_ONCE } from './3-exactly-once';
import { NEVER_OVER_MATCHED } from './4-never-over-matched';
import { NO_DEADLOCKS } from './6-no-deadlocks';
import { AS_AT_ANY_DATE } from './8-as-at';
import { NO_PERSONAL_DATA } from './9-no-personal-data';
import type { Checks } from './promise';

export interface Mutant {
  name: string;
  spoil(client: Client): Promise<unknown>;
  /** The promise that it breaks, and which of its checks see it. */
  breaks: Checks;
  seenBy: string[];
}

/** Replaces text in one of the ledger's functions and returns what it was; fails when there is nothing to replace. */
export const rewrite = async (client: Client, name: string, ...changes: [from: string, to: string][]): Promise<string> => {
  const { rows } = await client.query<{ source: string }>('SELECT pg_get_functiondef($1::regproc) AS source', [`ledger.${name}`]);
  const changed = changes.reduce((source, [from, to]) => {
    if (!source.includes(from)) throw new Error(`ledger.${name} does not say: ${from}`);
    return source.replaceAll(from, to);
  }, rows[0]!.source);
  await client.query(changed);
  return rows[0]!.source;
};

/** Between reading and writing there is time for others: without it, luck alone decides whether the fault shows. */
const dawdling = (client: Client) => client.query(`CREATE FUNCTION ledger.dawdle() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(0.15); RETURN NULL; END';
  CREATE TRIGGER dawdle BEFORE UPDATE ON ledger.account FOR EACH STATEMENT EXECUTE FUNCTION ledger.dawdle()`);

/** Circles of waiting are broken up at once, not after a second. */
const impatient = (client: Client) => client.query(`DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET deadlock_timeout = ''20ms''', current_database()); END $$`);

const COUNTERS = ['debits_pending', 'debits_posted', 'credits_pending', 'credits_posted'];
const NOW = 'coalesce((SELECT s.instant FROM ledger.clock_setting s), clock_timestamp())';
const NO_LIMIT = 'ALTER TABLE ledger.account DROP CONSTRAINT account_limit';
const SURE_OF_LIMIT = 'acc.may_go_below_zero OR acc.credits_posted';
const JUDGE_OF_LIMIT = 'IF NOT v_below[i] AND';

/** Ledgers that break one promise each. The suite is only as good as what it says of these. */
export const MUTANTS: Mutant[] = [
  {
    name: 'no limit check', breaks: NEVER_OVER_MATCHED, seenBy: ['nothing below zero but a source, holds counted', 'of many who want the last units at once one has them, the others are told so', 'even a wrong function cannot: the limit is a CHECK on the account'],
    async spoil(client) {
      await client.query(NO_LIMIT);
      await rewrite(client, 'post', [SURE_OF_LIMIT, `true OR ${SURE_OF_LIMIT}`]);
      await rewrite(client, 'judge', [JUDGE_OF_LIMIT, 'IF false AND']);
    },
  },
  {
    name: 'no unit check', breaks: BALANCED, seenBy: ['each unit by itself: hours never become items'],
    async spoil(client) {
      await rewrite(client, 'post', ['AND acc.unit = n.unit', ''], ['AND acc.unit = v_unit[1]', '']);
      await rewrite(client, 'judge', ['v_units[t.dn] <> v_units[t.cn] OR v_units[t.dn] <> t.unit', 'false']);
    },
  },
  {
    name: 'transfers of accounts that are not there', breaks: BALANCED, seenBy: ['no transfer without both of its accounts'],
    async spoil(client) {
      await rewrite(client, 'post', ['v_met <> 2', 'false'], ['sum(times) = 2 * cardinality(t_id)', 'true']);
      await rewrite(client, 'judge', ['IF t.dn IS NULL OR t.cn IS NULL THEN', 'IF false THEN']);
    },
  },
  {
    name: 'a part posted, the rest of the hold kept', breaks: BALANCED, seenBy: ['after every kind of transfer, counters equal a replay from nothing and debits equal credits', 'a part of a hold releases the rest'],
    spoil: (client) => rewrite(client, 'post', ['ELSE -t.held END', `WHEN t.kind = 'post' THEN -t.a ELSE -t.held END`], ['ELSE -v_held[1] END', `WHEN t_kind[1] = 'post' THEN -v_amount[1] ELSE -v_held[1] END`]),
  },
  {
    name: 'no locks', breaks: NEVER_OVER_MATCHED, seenBy: ['of many who want the last units at once one has them, the others are told so'],
    // What is written is what was read before, whoever wrote in the meantime.
    spoil: async (client) => (await dawdling(client), rewrite(client, 'post', ['FOR NO KEY UPDATE', ''], ...COUNTERS.map((c): [string, string] => [`= acc.${c} +`, `= (SELECT old.${c} FROM ledger.account old WHERE old.council_id = acc.council_id AND old.id = acc.id) +`]))),
  },
  {
    name: 'no lock order', breaks: NO_DEADLOCKS, seenBy: ['batches over the same accounts in every order', 'holds that are resolved while others are made'],
    spoil: async (client) => (await impatient(client), rewrite(client, 'post', ['GROUP BY m.id, m.unit ORDER BY m.id)', 'GROUP BY m.id, m.unit ORDER BY md5(m.id::text || p_command::text))'])),
  },
  {
    name: 'no resolve-once index', breaks: NEVER_OVER_MATCHED, seenBy: ['a second resolution or reversal cannot even be written by hand', 'a hold resolves once, also when two resolve it at once'],
    spoil: (client) => client.query('DROP INDEX ledger.transfer_resolves_once'),
  },
  {
    name: 'no comparison of a command\'s fields', breaks: EXACTLY_ONCE, seenBy: ['the same command with any other field is a conflict and writes nothing'],
    spoil: (client) => rewrite(client, 'judge', ['IF t.same THEN', 'IF true THEN']),
  },
  {
    name: 'a reversal that may go below zero', breaks: NEVER_OVER_MATCHED, seenBy: ['a reversal takes back once and never below zero'],
    async spoil(client) {
      await client.query(NO_LIMIT);
      await rewrite(client, 'post', [SURE_OF_LIMIT, `'reversal' = ANY (t_kind) OR ${SURE_OF_LIMIT}`]);
      await rewrite(client, 'judge', [JUDGE_OF_LIMIT, `${JUDGE_OF_LIMIT} NOT 'reversal' = ANY (p_kind) AND`]);
    },
  },
  {
    name: 'editable rows, by grant', breaks: APPEND_ONLY, seenBy: ['no login of a running app may change, delete or empty any table of the books', 'an app that tries is refused'],
    spoil: (client) => client.query('GRANT UPDATE ON ledger.transfer TO commonweal_app'),
  },
  {
    name: 'editable rows, by trigger', breaks: APPEND_ONLY, seenBy: ['even the owner is stopped'],
    spoil: (client) => client.query('DROP TRIGGER append_only ON ledger.transfer'),
  },
  {
    name: 'any words in an account\'s name', breaks: NO_PERSONAL_DATA, seenBy: ['every text of the books is limited to codes and ids', 'no name, address, telephone number or sentence fits into them'],
    spoil: (client) => client.query('ALTER DOMAIN ledger.detail DROP CONSTRAINT detail_words'),
  },
  {
    name: 'any words as a reason', breaks: NO_PERSONAL_DATA, seenBy: ['every text of the books is limited to codes and ids', 'no name, address, telephone number or sentence fits into them'],
    spoil: (client) => client.query('ALTER TABLE ledger.transfer DROP CONSTRAINT transfer_code'),
  },
  {
    name: 'the moment of recording taken from the day it happened', breaks: AS_AT_ANY_DATE, seenBy: ['the journal gives every balance as it stood at any moment, and as it was in the real world on any day'],
    spoil: (client) => rewrite(client, 'post', [`t.lapses, (SELECT ${NOW})`, 't.lapses, t.happened'], [`t_lapses[1], ${NOW}`, 't_lapses[1], t_on[1]']),
  },
];

/** Each field that makes a command the same, not compared: what ledger.judge says, and what it says instead. */
export const FIELDS: [field: string, from: string, to: string][] = [
  ['kind', '(k.kind, k.amount', '(e.kind, k.amount'],
  ['amount', 'k.kind, k.amount', 'k.kind, e.a'],
  ['code', 'k.code, k.happened_on) =', 'e.code, k.happened_on) ='],
  ['happened_on', 'k.happened_on) =', 'e.happened) ='],
  ['debit account', '(k.debit_account, k.credit_account) =', '(e.d, k.credit_account) ='],
  ['credit account', '(k.debit_account, k.credit_account) =', '(k.debit_account, e.c) ='],
  ['target', 'AND k.target IS NOT DISTINCT FROM e.target', ''],
];
