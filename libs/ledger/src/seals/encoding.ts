import { sha256 } from './merkle.rules';

/** An account's lasting facts: what its id is derived from. */
export interface SealedAccount { id: string; book: string; stage: string; subject: string; unit: string; detail: string }

/**
 * A transfer as it is exported and sealed. Ids are UUIDs in small letters; `amount` is digits, for it may be larger than some JSON readers
 * hold exactly; days are YYYY-MM-DD; instants are UTC with six decimals, 2026-06-01T09:00:00.000000Z.
 */
export interface SealedTransfer {
  council: string; id: string; command: string; ordinal: number; group: number; kind: string;
  debit: SealedAccount; credit: SealedAccount;
  unit: string; amount: string; code: string;
  target: string | null; event: string | null;
  happenedOn: string; lapsesAt: string | null; recordedAt: string;
}

const LONG = 64 * 1024;
let scratch = Buffer.alloc(LONG);
const NOTHING = 0xffffffff;

/** Each field as UTF-8 behind its length (4 bytes, the highest first); what is absent is the length 2^32−1 and no bytes. Returns a view that the next call overwrites. */
function fields(first: number | null, values: readonly (string | number | null)[]): Buffer {
  const most = values.reduce<number>((n, v) => n + 4 + (v === null ? 0 : String(v).length * 3), 1);
  if (most > scratch.length) scratch = Buffer.alloc(most * 2);
  let at = 0;
  if (first !== null) scratch[at++] = first;
  for (const value of values) {
    if (value === null) {
      at = scratch.writeUInt32BE(NOTHING, at);
      continue;
    }
    const bytes = scratch.write(typeof value === 'string' ? value : String(value), at + 4, 'utf8');
    scratch.writeUInt32BE(bytes, at);
    at += 4 + bytes;
  }
  return scratch.subarray(0, at);
}

const account = (a: SealedAccount) => [a.id, a.book, a.stage, a.subject, a.unit, a.detail] as const;

/** SHA-256(0x00 ‖ encoding). The order of the fields is the format: docs/ledger.md. A change is a new version's name. */
export const leafHash = (t: SealedTransfer): Buffer => sha256(fields(0, [
  'commonweal transfer 1', t.council, t.id, t.command, t.ordinal, t.group, t.kind, ...account(t.debit), ...account(t.credit),
  t.unit, t.amount, t.code, t.target, t.event, t.happenedOn, t.lapsesAt, t.recordedAt,
]));

/** `root` and `publicKey` in hexadecimal; instants as in a transfer. */
export interface Head { council: string; size: number; root: string; signedAt: string; key: string }
export interface KeyRecord { id: string; publicKey: string; since: string; predecessor: string | null }

/** What a key signs of a head. */
export const headBytes = (h: Head): Buffer => Buffer.from(fields(null, ['commonweal head 1', h.council, h.size, h.root, h.signedAt, h.key]));

/** What the key before signs of a new key; the first signs itself. */
export const keyBytes = (k: KeyRecord): Buffer => Buffer.from(fields(null, ['commonweal key 1', k.id, k.publicKey, k.since, k.predecessor]));

/** A key's name: the first 32 digits of the SHA-256 of its 32 public bytes. */
export const keyId = (publicKey: Buffer): string => sha256(publicKey).toString('hex').slice(0, 32);

export const instant = (at: Date): string => at.toISOString().replace('Z', '000Z');
