import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import type { EntityManager } from 'typeorm';
import type { Head, KeyRecord, SealedTransfer } from './encoding';
import { SEALED_COLUMNS, toSealed, WITH_ACCOUNTS, type SealedRow } from './sealed-transfers';
import { consistencyRuns, fold, inclusionRuns, placesOf, runHash, STEP, type Place, type Run } from './merkle.rules';

export interface SignedHead extends Head { /** Base64. */ signature: string }
export interface SignedKey extends KeyRecord { /** Base64: by the key before it; the first one's by itself. */ signature: string }
/** What is published and mailed, and what the verifier reads. */
export interface HeadsDocument { format: 'commonweal heads 1'; council: string; keys: SignedKey[]; heads: SignedHead[] }

const AT = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const HEAD = `council_id AS council, size::float8 AS size, encode(root, 'hex') AS root, ${AT('signed_at')} AS "signedAt", key_id AS key, encode(signature, 'base64') AS signature`;
/** SQL: the latest head, as JSON; read by the statement that reads what it covers. */
const LATEST = `(SELECT to_jsonb(x) FROM (SELECT ${HEAD} FROM ledger.head h WHERE council_id = $1 ORDER BY h.size DESC LIMIT 1) x)`;
const oneLine = <T extends { signature: string }>(row: T): T => ({ ...row, signature: row.signature.replace(/\s/g, '') });

/** Keys that one file may list. */
const MOST_KEYS = 500;
export const MOST_HEADS = 1000;

export async function signedKeys(manager: Pick<EntityManager, 'query'>): Promise<SignedKey[]> {
  const rows = await manager.query<SignedKey[]>(
    `SELECT id, encode(public_key, 'hex') AS "publicKey", ${AT('since')} AS since, predecessor, encode(signature, 'base64') AS signature FROM ledger.seal_key ORDER BY number LIMIT ${MOST_KEYS}`);
  return rows.map(oneLine);
}

/** The newest first; `below`: only smaller ones. */
export async function signedHeads(tx: Tx, { limit = 100, below = null }: { limit?: number; below?: number | null } = {}): Promise<SignedHead[]> {
  const rows = await tx.query<SignedHead>(`SELECT ${HEAD} FROM ledger.head h WHERE council_id = $1 AND ($2::bigint IS NULL OR h.size < $2) ORDER BY h.size DESC LIMIT $3`, [tx.councilId, below, Math.min(Math.max(limit, 1), MOST_HEADS)]);
  return rows.map(oneLine);
}

export async function headsDocument(tx: Tx, page: { limit?: number; below?: number | null } = {}): Promise<HeadsDocument> {
  return { format: 'commonweal heads 1', council: tx.councilId, keys: await signedKeys(tx.manager), heads: await signedHeads(tx, page) };
}

/** Hashes in hexadecimal, lowest first. */
export interface InclusionProof { transferId: string; leaf: number; leafHash: string; path: string[]; head: SignedHead }
export interface ConsistencyProof { first: number; second: number; path: string[] }

/** Under the latest head, in the order of the ids; null for what is not sealed yet. */
export async function inclusionProofs(tx: Tx, transferIds: readonly string[]): Promise<(InclusionProof | null)[]> {
  const leaves = await tx.planned<Leaf & { head: SignedHead | null }>(`SELECT transfer_id AS id, leaf::text, encode(hash, 'hex') AS hash, ${LATEST} AS head FROM ledger.leaf WHERE council_id = $1 AND transfer_id = ANY($2)`, [tx.councilId, transferIds]);
  if (!leaves[0]?.head) return transferIds.map(() => null);
  const byId = await proofsOf(tx, leaves, oneLine(leaves[0].head));
  return transferIds.map((id) => byId.get(id) ?? null);
}

interface Leaf { id: string; leaf: string; hash: string }

async function proofsOf(tx: Tx, leaves: readonly Leaf[], head: SignedHead): Promise<Map<string, InclusionProof>> {
  const under = leaves.filter((l) => Number(l.leaf) < head.size);
  const paths = await hashesOf(tx, under.map((l) => inclusionRuns(Number(l.leaf), { from: 0, to: head.size })));
  return new Map(under.map((l, i) => [l.id, { transferId: l.id, leaf: Number(l.leaf), leafHash: l.hash, path: paths[i]!, head }]));
}

/** The latest of the transfers that `ids` selects ($1: the council, `values` from $2 on), the oldest first, each with its proof under the latest head, and whose they are; two queries. Null: not sealed yet, and while nothing of the council is. */
export async function provenTransfers(tx: Tx, ids: string, values: readonly unknown[], most: number): Promise<{ council: { id: string; slug: string; name: string }; head: SignedHead | null; entries: { transfer: SealedTransfer; proof: InclusionProof | null }[] }> {
  const found = await tx.planned<SealedRow & { leaf: string | null; leaf_hash: string; head: SignedHead | null; whose: { id: string; slug: string; name: string } }>(
    `SELECT s.*, ${LATEST} AS head, jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name) AS whose FROM council o LEFT JOIN LATERAL (SELECT ${SEALED_COLUMNS}, l.leaf::text, encode(l.hash, 'hex') AS leaf_hash
     FROM (SELECT t.* FROM ledger.transfer t WHERE t.council_id = $1 AND t.id = ANY (ARRAY(${ids})) ORDER BY t.recorded_at DESC, t.command_id DESC, t.ordinal DESC LIMIT ${most}) t ${WITH_ACCOUNTS}
     LEFT JOIN ledger.leaf l ON l.council_id = t.council_id AND l.transfer_id = t.id) s ON true WHERE o.id = $1 ORDER BY s.recorded_at, s.command_id, s.ordinal`, [tx.councilId, ...values]);
  const rows = found.filter((row) => row.id !== null);
  const head = rows[0]?.head ? oneLine(rows[0].head) : null;
  const proofs = head && await proofsOf(tx, rows.flatMap((r) => (r.leaf === null ? [] : { id: r.id!, leaf: r.leaf, hash: r.leaf_hash })), head);
  return { council: found[0]!.whose, head, entries: rows.map((row) => ({ transfer: toSealed(row as SealedRow), proof: proofs?.get(row.id!) ?? null })) };
}

/** Throws `not-found`, `not-sealed-yet`. */
export async function inclusionProof(tx: Tx, transferId: string): Promise<InclusionProof> {
  const [proof] = await inclusionProofs(tx, [transferId]);
  if (proof) return proof;
  const [known] = await tx.query('SELECT 1 FROM ledger.transfer WHERE council_id = $1 AND id = $2', [tx.councilId, transferId]);
  throw known ? new DomainError('not-sealed-yet', 'This entry is not sealed yet: ask again in a minute.') : new DomainError('not-found', 'There is no such entry here.');
}

/** Between any two sizes up to the latest head's. Throws `wrong-sizes`. */
export async function consistencyProof(tx: Tx, first: number, second: number): Promise<ConsistencyProof> {
  const [head] = await signedHeads(tx, { limit: 1 });
  if (first < 1 || first > second || second > (head?.size ?? 0)) throw new DomainError('wrong-sizes', `Give two sizes from 1 to ${head?.size ?? 0}, the smaller one first.`, { fields: { second: 'There is no head of this size yet.' } });
  const [path] = await hashesOf(tx, [consistencyRuns(first, second)]);
  return { first, second, path: path! };
}

/** The hash of each run, from the nodes that are kept; one query, in which what several runs need stands once. */
async function hashesOf(tx: Tx, lists: readonly (readonly Run[])[]): Promise<string[][]> {
  const places = lists.map((runs) => runs.map(placesOf));
  const nameOf = ({ height, position }: Place): string => `${height}/${position}`;
  const wanted = new Map(places.flat(2).map((place) => {
    const kept = place.height - (place.height % STEP);
    const each = 2 ** (place.height - kept);
    return [nameOf(place), { height: kept, from: place.position * each, to: (place.position + 1) * each }];
  }));
  const asked = [...wanted.values()];
  const found = asked.length ? await tx.planned<{ n: number; hash: Buffer }>(
    `SELECT w.n::int4 AS n, h.hash FROM unnest($2::int[], $3::bigint[], $4::bigint[]) WITH ORDINALITY w(height, lo, hi, n) CROSS JOIN LATERAL (
       SELECT leaf AS position, hash FROM ledger.leaf WHERE w.height = 0 AND council_id = $1 AND leaf >= w.lo AND leaf < w.hi
       UNION ALL SELECT position, hash FROM ledger.node WHERE w.height > 0 AND council_id = $1 AND height = w.height AND position >= w.lo AND position < w.hi) h
     ORDER BY w.n, h.position`, [tx.councilId, asked.map((w) => w.height), asked.map((w) => w.from), asked.map((w) => w.to)]) : [];
  const parts: Buffer[][] = asked.map(() => []);
  for (const row of found) parts[row.n - 1]!.push(row.hash);
  const hashes = new Map([...wanted.keys()].map((name, i) => [name, fold(parts[i]!)]));
  return places.map((runs) => runs.map((run) => runHash(run.map((place) => hashes.get(nameOf(place))!)).toString('hex')));
}
