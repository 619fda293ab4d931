import { newId, type Actor } from '@app/kernel';
import { consistencyProof, headBytes, inclusionProof, keyBytes, leafHash, sealedTransfers, signedHeads, signedKeys, verifyConsistency, verifyInclusion, type AccountKey } from '@app/ledger';
import { createPublicKey, verify } from 'node:crypto';
import { newKey } from '../../support/signing-key';
import { openSealedBooks, transfer, type SealedBooks } from './fixture';

const hex = (text: string) => Buffer.from(text, 'hex');
const publicKey = (raw: string) => createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: hex(raw).toString('base64url') }, format: 'jwk' });

describe('sealing', () => {
  let books: SealedBooks;
  let actor: Actor;
  beforeAll(async () => { books = await openSealedBooks(); });
  afterAll(() => books.close());
  beforeEach(async () => { actor = await books.newCouncil(); });

  const entries = () => books.transactions.read(actor, async (tx) => {
    const all = [];
    for await (const entry of sealedTransfers(tx)) all.push(entry);
    return all;
  });
  const heads = () => books.transactions.read(actor, (tx) => signedHeads(tx));

  it('numbers what was committed without a gap, in its order, and signs a head that the leaves come to', async () => {
    const ids = await books.post(actor, 20);
    expect(await books.seal(actor)).toBe(20);
    const sealed = await entries();
    expect(sealed.map((e) => [e.leaf, e.transferId])).toEqual(ids.map((id, i) => [i, id]));
    expect(sealed.map((e) => leafHash(e.transfer!).toString('hex'))).toEqual(sealed.map((e) => e.hash));
    const [head] = await heads();
    const [key] = await signedKeys(books.source.manager);
    expect(head).toMatchObject({ council: actor.councilId, size: 20, key: key!.id });
    expect(verify(null, headBytes(head!), publicKey(key!.publicKey), Buffer.from(head!.signature, 'base64'))).toBe(true);
    expect(verify(null, headBytes({ ...head!, size: 21 }), publicKey(key!.publicKey), Buffer.from(head!.signature, 'base64'))).toBe(false);
  });

  it('makes no new head when there is nothing new', async () => {
    await books.post(actor);
    expect([await books.seal(actor), await books.seal(actor)]).toEqual([1, 0]);
    expect(await heads()).toHaveLength(1);
  });

  it('never skips a transaction that began earlier and commits later', async () => {
    let began!: () => void;
    let mayCommit!: () => void;
    const open = new Promise<void>((resolve) => { began = resolve; });
    const wait = new Promise<void>((resolve) => { mayCommit = resolve; });
    const late = newId();
    const committed = books.transactions.run(actor, async (tx) => {
      // On accounts of its own: the others must not wait for it.
      const at = (stage: string): AccountKey => ({ book: 'right', stage, subject: late, unit: 'hour' });
      const [posted] = await books.ledger.post(tx, [[{ kind: 'single', debit: at('source'), credit: at('a'), amount: 5, code: 'test.late', happenedOn: '2026-06-01' }]]);
      began();
      await wait;
      return posted!.transfers[0]!;
    });
    await open;
    const early = await books.post(actor, 3);
    expect(await books.seal(actor)).toBe(3);
    await books.post(actor, 2);
    expect(await books.seal(actor, 1)).toBe(1);
    mayCommit();
    const id = await committed;
    expect(await books.seal(actor)).toBe(2);
    const sealed = await entries();
    expect(sealed.map((e) => e.leaf)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(sealed.slice(0, 3).map((e) => e.transferId)).toEqual(early);
    expect(sealed.slice(4).map((e) => e.transferId)).toContain(id);
  });

  it('takes large arrears in parts, each with its head, and grows the same tree', async () => {
    await books.transactions.run(actor, (tx) => books.ledger.post(tx, Array.from({ length: 600 }, (_, i) => [transfer(i + 1)])));
    const parts = [await books.seal(actor, 7), await books.seal(actor, 250), await books.seal(actor, 1), await books.seal(actor, 1000), await books.seal(actor)];
    expect(parts).toEqual([7, 250, 1, 342, 0]);
    const [last, ...others] = await heads();
    expect([last!.size, ...others.map((h) => h.size)]).toEqual([600, 258, 257, 7]);
    for (const other of others) {
      const { path } = await books.transactions.read(actor, (tx) => consistencyProof(tx, other.size, 600));
      expect(verifyConsistency(other.size, 600, hex(other.root), hex(last!.root), path.map(hex))).toBe(true);
      expect(verifyConsistency(other.size, 600, hex(other.root), hex(others[0]!.root), path.map(hex))).toBe(false);
    }
    for (const { leaf, transferId, hash } of (await entries()).filter((_, i) => i % 37 === 0)) {
      const proof = await books.transactions.read(actor, (tx) => inclusionProof(tx, transferId));
      expect(proof).toMatchObject({ leaf, leafHash: hash, head: { size: 600 } });
      expect(verifyInclusion(leaf, 600, hex(hash), proof.path.map(hex), hex(last!.root))).toBe(true);
    }
  });

  it('seals quickly although the planner takes the journal for empty', async () => {
    await books.transactions.run(actor, (tx) => books.ledger.post(tx, Array.from({ length: 20_000 }, (_, i) => [transfer(i + 1)])));
    await books.tamper(`UPDATE pg_class SET reltuples = 0, relpages = 3 WHERE oid = 'ledger.transfer'::regclass`);
    const from = performance.now();
    while (await books.seal(actor, 10_000));
    expect((await heads())[0]).toMatchObject({ size: 20_000 });
    // Reading all of them for each leaf takes minutes.
    expect(performance.now() - from).toBeLessThan(15_000);
  });

  it('two sealers at once seal each transfer once', async () => {
    await books.transactions.run(actor, (tx) => books.ledger.post(tx, Array.from({ length: 100 }, (_, i) => [transfer(i + 1)])));
    const sealed = await Promise.all(Array.from({ length: 6 }, () => books.seal(actor, 40)));
    while (await books.seal(actor, 40)) sealed.push(0);
    expect((await entries()).map((e) => e.leaf)).toEqual(Array.from({ length: 100 }, (_, i) => i));
    expect(sealed.filter((n) => ![0, 40, 20].includes(n))).toEqual([]);
  });

  it('keeps each council to its own log', async () => {
    const [id] = await books.post(actor);
    await books.seal(actor);
    const other = await books.newCouncil();
    expect(await books.seal(other)).toBe(0);
    await expect(books.transactions.read(other, (tx) => inclusionProof(tx, id!))).rejects.toMatchObject({ code: 'not-found' });
    await expect(books.transactions.read(other, (tx) => consistencyProof(tx, 1, 1))).rejects.toMatchObject({ code: 'wrong-sizes' });
    const [unsealed] = await books.post(actor);
    await expect(books.transactions.read(actor, (tx) => inclusionProof(tx, unsealed!))).rejects.toMatchObject({ code: 'not-sealed-yet' });
  });

  it('lets no app, and not even the owner, change what was sealed', async () => {
    await books.post(actor);
    await books.seal(actor);
    for (const table of ['leaf', 'node', 'head', 'seal_key']) {
      for (const sql of [`DELETE FROM ledger.${table}`, `TRUNCATE ledger.${table} CASCADE`, `INSERT INTO ledger.${table} SELECT * FROM ledger.${table}`]) {
        await expect(books.transactions.run(actor, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
      }
    }
    for (const [table, column] of [['leaf', 'hash'], ['head', 'root']] as const) {
      const asOwner = (sql: string) => books.owner.transaction(async (m) => { await m.query(`SET LOCAL ROLE commonweal_owner; SET LOCAL app.council = '${actor.councilId}'`); await m.query(sql); });
      await expect(asOwner(`UPDATE ledger.${table} SET ${column} = ${column}`)).rejects.toThrow(/append-only/);
      await expect(asOwner(`DELETE FROM ledger.${table}`)).rejects.toThrow(/append-only/);
      await expect(asOwner(`TRUNCATE ledger.${table} CASCADE`)).rejects.toThrow(/append-only/);
    }
  });

  it('signs a new key with the one before, and takes no other', async () => {
    const { seals, clock } = books;
    const publish = (...keys: ReturnType<typeof newKey>[]) => books.transactions.installation((m) => seals.publishKeys(m, keys, clock.now()));
    const [next, stranger] = [newKey(), newKey()];
    expect(await publish(books.key)).toBe(0);
    expect(await publish(books.key, next)).toBe(1);
    const [first, second] = await signedKeys(books.source.manager);
    expect(second).toMatchObject({ id: next.id, predecessor: books.key.id });
    expect(verify(null, keyBytes(second!), publicKey(first!.publicKey), Buffer.from(second!.signature, 'base64'))).toBe(true);
    expect(verify(null, keyBytes(first!), publicKey(first!.publicKey), Buffer.from(first!.signature, 'base64'))).toBe(true);
    // What signed last may stand alone; a stranger may not.
    expect(await publish(next)).toBe(0);
    await expect(publish(stranger)).rejects.toThrow(next.id);
    await books.post(actor);
    await books.transactions.run(actor, (tx) => seals.seal(tx, next));
    expect((await heads())[0]).toMatchObject({ key: next.id });
  });
});
