import type { Tx } from '@app/database';
import { derivedId, DomainError, isUuid } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { AccountKey, Balance, Difference, PostedGroup, TransferRequest } from './transfers';

/** Transfers in one post. */
export const MOST_TRANSFERS = 50_000;

/** Ordinals go on over the posts of one transaction, so a retry gives each transfer the same number. */
const nextOrdinal = new WeakMap<Tx, number>();

/** Accounts this process remembers to have met. */
const MOST_MET = 100_000;

interface Refused { g: number; code: string; detail: string; at: number }

@Injectable()
export class Ledger {
  /** Accounts that were there: naming them again would have each looked up for nothing. Nothing is believed of it but that. */
  private readonly met = new Set<string>();
  private readonly ids = new Map<string, string>();

  /** All groups stand, or nothing is written and a DomainError says which refusal came first. */
  async post(tx: Tx, groups: readonly (readonly TransferRequest[])[]): Promise<{ transfers: string[] }[]> {
    const posted = await this.send(tx, groups, true);
    const refused = posted.find((p) => !p.ok);
    if (refused && !refused.ok) throw new DomainError(refused.code, refused.detail, { at: refused.at });
    return posted as { ok: true; transfers: string[] }[];
  }

  /** Each group stands or is refused on its own; the answer is in their order. */
  postEach(tx: Tx, groups: readonly (readonly TransferRequest[])[]): Promise<PostedGroup[]> {
    return this.send(tx, groups, false);
  }

  /** In the order of the keys; zeros for an account that was never used. */
  async balances(tx: Tx, keys: readonly AccountKey[]): Promise<Balance[]> {
    const ids = keys.map((key) => accountId(tx.councilId, key));
    const rows = await tx.query<AccountRow>('SELECT * FROM ledger.account WHERE council_id = $1 AND id = ANY($2)', [tx.councilId, ids]);
    const byId = new Map(rows.map((row) => [row.id, row]));
    return keys.map((key, i) => toBalance(ids[i]!, key, byId.get(ids[i]!)));
  }

  /** Every account of these subjects. */
  async bySubject(tx: Tx, subjects: readonly string[]): Promise<Balance[]> {
    const rows = await tx.query<AccountRow>(
      'SELECT * FROM ledger.account WHERE council_id = $1 AND subject = ANY($2) ORDER BY book, subject, stage, detail', [tx.councilId, subjects]);
    return rows.map((row) => toBalance(row.id, { book: row.book, stage: row.stage, subject: row.subject, unit: row.unit, ...(row.detail ? { detail: row.detail } : {}) }, row));
  }

  /** Replays the council's whole journal; [] when every counter agrees and debits equal credits, held and posted. */
  async differences(tx: Tx): Promise<Difference[]> {
    const rows = await tx.query<{ id: string | null; unit: string; what: string; counter: string; replayed: string }>(REPLAY, [tx.councilId]);
    return rows.map((r) => ({ accountId: r.id, unit: r.unit, what: r.what, counter: Number(r.counter), replayed: Number(r.replayed) }));
  }

  /** `accountId`, remembered: most accounts move more than once. */
  private idOf(councilId: string, key: AccountKey): string {
    const words = `${councilId} ${key.book} ${key.stage} ${key.subject} ${key.unit} ${key.detail ?? ''}`;
    let id = this.ids.get(words);
    if (!id) {
      if (this.ids.size > MOST_MET) this.ids.clear();
      this.ids.set(words, id = accountId(councilId, key));
    }
    return id;
  }

  private async send(tx: Tx, groups: readonly (readonly TransferRequest[])[], all: boolean): Promise<PostedGroup[]> {
    const count = groups.reduce((n, g) => n + g.length, 0);
    if (count === 0) return groups.map(() => ({ ok: true, transfers: [] }));
    if (count > MOST_TRANSFERS) throw new DomainError('too-many-transfers', `At most ${MOST_TRANSFERS} transfers at once.`);
    let ordinal = nextOrdinal.get(tx) ?? 0;
    nextOrdinal.set(tx, ordinal + count);
    const first = ordinal;
    const accounts = new Map<string, AccountKey>();
    const name = (key: AccountKey): string => {
      const id = this.idOf(tx.councilId, key);
      if (!accounts.has(id)) accounts.set(id, key);
      return id;
    };
    const transferIds: string[][] = groups.map(() => []);
    const transfers = groups.flatMap((group, g) => group.map((t): Row => {
      const o = ordinal++;
      const id = transferId(tx, o);
      transferIds[g]!.push(id);
      const told = { g, id, kind: t.kind, debit: null, credit: null, unit: null, amount: null, code: t.code, target: null, event: t.eventId, on: t.happenedOn, lapses: null };
      if ('amount' in t && t.amount !== undefined && (!Number.isSafeInteger(t.amount) || t.amount <= 0)) {
        throw new DomainError('wrong-amount', 'An amount is a whole number above zero.', { at: o });
      }
      switch (t.kind) {
        case 'single': return { ...told, debit: name(t.debit), credit: name(t.credit), unit: t.debit.unit, amount: t.amount };
        case 'hold': return { ...told, debit: name(t.debit), credit: name(t.credit), unit: t.debit.unit, amount: t.amount, lapses: t.lapsesAt?.toISOString() };
        case 'post': return { ...told, target: known(t.hold), amount: t.amount };
        case 'void': case 'expire': return { ...told, target: known(t.hold) };
        case 'reversal': return { ...told, target: known(t.of) };
      }
    }));
    const columns = TRANSFER.map((column) => sqlArray(transfers, column));
    const post = (named: readonly string[]) => {
      const rows = named.map((id) => ({ id, detail: '', ...accounts.get(id)! }));
      return tx.planned<Refused>(POST, [tx.commandId, all, first, ...ACCOUNT.map((column) => sqlArray(rows, column)), ...columns]);
    };
    const every = [...accounts.keys()];
    const unmet = every.filter((id) => !this.met.has(id));
    let rows = await post(unmet);
    // One that we met was gone again: its transaction was taken back. What stood in the meantime is known by its command.
    if (unmet.length < every.length && rows.some((r) => r.code === 'unknown-account')) rows = await post(every);
    if (this.met.size > MOST_MET) this.met.clear();
    if (!rows.length) for (const id of unmet) this.met.add(id);
    const byGroup = new Map(rows.map((r) => [r.g, r]));
    return groups.map((_, g) => {
      const row = byGroup.get(g);
      return row ? { ok: false, code: row.code, detail: row.detail, at: row.at } : { ok: true, transfers: transferIds[g]! };
    });
  }
}

type Row = Record<(typeof TRANSFER)[number], string | number | null | undefined>;
const ACCOUNT = ['id', 'book', 'stage', 'subject', 'unit', 'detail'] as const;
const TRANSFER = ['g', 'id', 'kind', 'debit', 'credit', 'unit', 'amount', 'code', 'target', 'event', 'on', 'lapses'] as const;
const POST = `SELECT g, code, detail, at FROM ledger.post(${Array.from({ length: 3 + ACCOUNT.length + TRANSFER.length }, (_, i) => `$${i + 1}`).join(', ')})`;

/** One column of all rows, as PostgreSQL writes arrays. */
const sqlArray = <K extends string>(rows: readonly Record<K, string | number | null | undefined>[], column: K): string =>
  `{${rows.map((row) => { const value = row[column]; return value === null || value === undefined ? 'NULL' : typeof value === 'number' ? value : `"${value.replace(/["\\]/g, '\\$&')}"`; }).join(',')}}`;

/** The first 48 bits are the command's, which are its time where we made it: so neighbours in time are neighbours in the keys too. */
const transferId = (tx: Tx, ordinal: number): string =>
  tx.commandId.slice(0, 13) + derivedId(tx.councilId, 'transfer', tx.commandId, String(ordinal)).slice(13);

/** An account's id follows from its name: no look-up before posting. */
export const accountId = (councilId: string, key: AccountKey): string =>
  derivedId(councilId, key.book, key.stage, key.subject, key.unit, key.detail ?? '');

function known(id: string): string {
  if (!isUuid(id)) throw new DomainError('unknown-hold', 'There is nothing of this kind to resolve.');
  return id;
}

interface AccountRow {
  id: string; book: string; stage: string; subject: string; unit: string; detail: string;
  debits_pending: string; debits_posted: string; credits_pending: string; credits_posted: string;
}

function toBalance(id: string, key: AccountKey, row: AccountRow | undefined): Balance {
  const [pendingDebits, postedDebits, pendingCredits, postedCredits] = row
    ? [Number(row.debits_pending), Number(row.debits_posted), Number(row.credits_pending), Number(row.credits_posted)] : [0, 0, 0, 0];
  const balance = postedCredits - postedDebits;
  return { key, accountId: id, pendingDebits, postedDebits, pendingCredits, postedCredits, balance, available: balance - pendingDebits };
}

const REPLAY = `
  WITH moved AS (
    SELECT t.debit_account, t.credit_account, t.unit,
           CASE t.kind WHEN 'hold' THEN t.amount WHEN 'post' THEN -h.amount WHEN 'void' THEN -h.amount WHEN 'expire' THEN -h.amount ELSE 0 END AS pending,
           CASE WHEN t.kind IN ('single','post','reversal') THEN t.amount ELSE 0 END AS posted
    FROM ledger.transfer t LEFT JOIN ledger.transfer h ON h.council_id = t.council_id AND h.id = t.target AND t.kind <> 'reversal'
    WHERE t.council_id = $1
  ), replay AS (
    SELECT id, sum(dp)::bigint AS dp, sum(dd)::bigint AS dd, sum(cp)::bigint AS cp, sum(cd)::bigint AS cd FROM (
      SELECT debit_account AS id, pending AS dp, posted AS dd, 0 AS cp, 0 AS cd FROM moved
      UNION ALL SELECT credit_account, 0, 0, pending, posted FROM moved) s GROUP BY id
  ), compared AS (
    -- FULL: an account without transfers, and transfers without their account.
    SELECT coalesce(a.id, r.id) AS id, coalesce(a.unit, 'no account') AS unit, v.what, v.counter, v.replayed
    FROM (SELECT * FROM ledger.account WHERE council_id = $1) a FULL JOIN replay r ON r.id = a.id
    CROSS JOIN LATERAL (VALUES ('debits held', coalesce(a.debits_pending, 0), coalesce(r.dp, 0)), ('debits posted', coalesce(a.debits_posted, 0), coalesce(r.dd, 0)),
                               ('credits held', coalesce(a.credits_pending, 0), coalesce(r.cp, 0)), ('credits posted', coalesce(a.credits_posted, 0), coalesce(r.cd, 0))) v(what, counter, replayed)
  )
  SELECT id, unit, what, counter, replayed FROM compared WHERE counter <> replayed
  UNION ALL
  SELECT NULL, unit, 'debits = credits', sum(debits_posted + debits_pending), sum(credits_posted + credits_pending) FROM ledger.account WHERE council_id = $1
  GROUP BY unit HAVING sum(debits_posted) <> sum(credits_posted) OR sum(debits_pending) <> sum(credits_pending)`;
