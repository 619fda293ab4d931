import type { Day } from '@app/kernel';

/** Names an account; the first transfer that names it opens it. `subject` and `detail` are opaque to the books. */
export interface AccountKey { book: string; stage: string; subject: string; unit: string; detail?: string }

interface Told {
  /** Why, as a stable code: `need.opened`. */
  code: string;
  /** When it happened in the real world. */
  happenedOn: Day;
  eventId?: string;
}

/** Amounts are whole numbers of the unit's smallest step, above zero. */
export type TransferRequest =
  | ({ kind: 'single'; debit: AccountKey; credit: AccountKey; amount: number } & Told)
  | ({ kind: 'hold'; debit: AccountKey; credit: AccountKey; amount: number; lapsesAt?: Date } & Told)
  /** At most what is held; the rest is released. */
  | ({ kind: 'post'; hold: string; amount?: number } & Told)
  | ({ kind: 'void' | 'expire'; hold: string } & Told)
  | ({ kind: 'reversal'; of: string } & Told);

export type PostedGroup = { ok: true; transfers: string[] } | { ok: false; code: string; detail: string; at: number };

export interface Balance {
  key: AccountKey;
  accountId: string;
  pendingDebits: number;
  postedDebits: number;
  pendingCredits: number;
  postedCredits: number;
  /** Posted credits less posted debits. */
  balance: number;
  /** What may still leave: the balance less what is held. */
  available: number;
}

export interface Difference { accountId: string | null; unit: string; what: string; counter: number; replayed: number }
