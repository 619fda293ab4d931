import { record, type Tx } from '@app/database';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { headBytes, instant, keyBytes, leafHash, type Head } from './encoding';
import { Frontier, trailing, type TreeNode } from './merkle.rules';
import { SEALED_COLUMNS, toSealed, WITH_ACCOUNTS, type SealedRow } from './sealed-transfers';
import { signedHeads } from './seals.queries';
import type { SigningKey } from './signing-keys';

const DAY_MS = 24 * 60 * 60_000;

/** Leaves in one transaction, which ends with one head. */
export const MOST_LEAVES = 10_000;

/** Seals what was committed, off the hot path; any number of sealers may run side by side. */
@Injectable()
export class Seals {
  /**
   * Numbers, hashes and signs up to `most` transfers of one council that have no leaf yet. Returns how many; 0 also while another sealer is at it.
   *
   * What is left out is found among all transactions that had not ended when the last head was made: one that began earlier and commits later
   * is still found. `complete_below` is read by an earlier statement than the transfers: whatever had ended by then is in the later snapshot.
   */
  async seal(tx: Tx, key: SigningKey, most = MOST_LEAVES): Promise<number> {
    if (!await alone(tx)) return 0;
    const [{ complete, server } = { complete: '', server: '' }] = await tx.query<{ complete: string; server: string }>(
      `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS complete, (SELECT system_identifier FROM pg_control_system())::text AS server`);
    const [last] = await tx.query<{ size: string; below: string; server: string }>(`SELECT size::text, complete_below::text AS below, server::text FROM ledger.head h WHERE council_id = $1 ORDER BY h.size DESC LIMIT 1`, [tx.councilId]);
    // Another server counts its transactions anew: then all are looked through once.
    const from = last && last.server === server ? last.below : '0';
    const rows = await tx.query<SealedRow & { recorded_in: string }>(
      `WITH fresh AS MATERIALIZED (
         SELECT t.* FROM ledger.transfer t LEFT JOIN LATERAL (SELECT true AS sealed FROM ledger.leaf l WHERE l.council_id = t.council_id AND l.transfer_id = t.id OFFSET 0) l ON true
         WHERE t.council_id = $1 AND t.recorded_in >= $2::text::xid8 AND l.sealed IS NULL ORDER BY t.recorded_in, t.command_id, t.ordinal LIMIT $3)
       SELECT ${SEALED_COLUMNS}, t.recorded_in::text FROM fresh t ${WITH_ACCOUNTS} ORDER BY t.recorded_in, t.command_id, t.ordinal`, [tx.councilId, from, most]);
    if (!rows.length) return 0;
    await tx.query('SELECT ledger.look_again($1)', [rows.length]);
    const size = Number(last?.size ?? 0);
    const tree = await frontier(tx, size);
    const leaves: Buffer[] = [];
    const nodes: TreeNode[] = [];
    for (const row of rows) {
      const leaf = leafHash(toSealed(row));
      leaves.push(leaf);
      nodes.push(...tree.append(leaf));
    }
    const root = tree.root();
    const head: Head = { council: tx.councilId, size: tree.size, root: root.toString('hex'), signedAt: instant(tx.now), key: key.id };
    const below = rows.length < most || BigInt(rows.at(-1)!.recorded_in) > BigInt(complete) ? complete : rows.at(-1)!.recorded_in;
    await tx.query('SELECT ledger.seal($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11::text::xid8, $12)', [
      size, rows.map((r) => r.id), Buffer.concat(leaves), nodes.map((n) => n.height), nodes.map((n) => n.position), Buffer.concat(nodes.map((n) => n.hash)),
      root, tx.now, key.id, key.sign(headBytes(head)), below, server,
    ]);
    return rows.length;
  }

  /** Once in 24 hours at most, and only of a head that nobody was told of. Returns whether. */
  async tell(tx: Tx): Promise<boolean> {
    if (!await alone(tx)) return false;
    const [head] = await signedHeads(tx, { limit: 1 });
    const [told] = await tx.query<{ size: number; recorded_at: Date }>(
      `SELECT (payload->>'size')::float8 AS size, recorded_at FROM event WHERE council_id = $1 AND subject_id = $1 AND type = 'ledger.head_signed' ORDER BY id DESC LIMIT 1`, [tx.councilId]);
    if (!head || (told && (told.size >= head.size || tx.now.getTime() - told.recorded_at.getTime() < DAY_MS))) return false;
    const { size, root, signedAt, key, signature } = head;
    await record(tx, { type: 'ledger.head_signed', subjectType: 'council', subjectId: tx.councilId, payload: { size, root, signedAt, key, signature } });
    return true;
  }

  /**
   * Publishes the keys of the file that are new, each signed by the one before. Throws if the last published one is not among them:
   * nobody else could have signed its successor.
   */
  async publishKeys(manager: Pick<EntityManager, 'query'>, keys: readonly SigningKey[], now: Date): Promise<number> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('ledger.seal_key', 0))`);
    const known = await manager.query<{ id: string; number: number }[]>('SELECT id, number FROM ledger.seal_key ORDER BY number DESC LIMIT 1');
    const at = known[0] ? keys.findIndex((k) => k.id === known[0]!.id) : -1;
    if (known[0] && at < 0) throw new Error(`SEAL_KEY_FILE does not hold the key that signed last, ${known[0].id}: a new key must be signed by it. Put it back, before the new one.`);
    const fresh = keys.slice(at + 1);
    for (const [i, key] of fresh.entries()) {
      const before = keys[at + i];
      const recordOf = { id: key.id, publicKey: key.publicKey.toString('hex'), since: instant(now), predecessor: before?.id ?? null };
      await manager.query('SELECT ledger.publish_seal_key($1, $2, $3, $4, $5, $6)', [(known[0]?.number ?? 0) + i + 1, key.id, key.publicKey, now, before?.id ?? null, (before ?? key).sign(keyBytes(recordOf))]);
    }
    return fresh.length;
  }
}

/** One sealer a council, to the end of the transaction. */
async function alone(tx: Tx): Promise<boolean> {
  const [lock] = await tx.query<{ mine: boolean }>(`SELECT pg_try_advisory_xact_lock(hashtextextended('ledger.seal' || $1, 0)) AS mine`, [tx.councilId]);
  return lock!.mine;
}

async function frontier(tx: Tx, size: number): Promise<Frontier> {
  if (size === 0) return Frontier.empty();
  const rows = trailing(size);
  const found = await tx.query<{ height: number; hash: Buffer }>(
    `SELECT w.height, h.hash FROM unnest($2::int[], $3::bigint[], $4::bigint[]) w(height, lo, hi) CROSS JOIN LATERAL (
       SELECT leaf AS position, hash FROM ledger.leaf WHERE w.height = 0 AND council_id = $1 AND leaf >= w.lo AND leaf < w.hi
       UNION ALL SELECT position, hash FROM ledger.node WHERE w.height > 0 AND council_id = $1 AND height = w.height AND position >= w.lo AND position < w.hi) h
     ORDER BY w.height, h.position`, [tx.councilId, rows.map((r) => r.height), rows.map((r) => r.from), rows.map((r) => r.to)]);
  return Frontier.of(size, rows.map(({ height }) => found.filter((f) => f.height === height).map((f) => f.hash)));
}
