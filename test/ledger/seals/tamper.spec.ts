import type { Actor } from '@app/kernel';
import { leafHash } from '@app/ledger';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../support/config';
import { newKey } from '../../support/signing-key';
import { verifyCommand } from '../../../libs/ledger/src/seals/verify-command';
import { openSealedBooks, type SealedBooks } from './fixture';

const PYTHON = join(root, 'scripts', 'verify.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
if (!hasPython) console.warn('NO PYTHON 3: the second verifier was not run.');

/** What somebody with the superuser's password can do, and what those outside read of it. */
describe('tampering by the database\'s superuser', () => {
  let books: SealedBooks;
  let actor: Actor;
  let ids: string[];
  /** What was published and kept outside, before anybody touched anything. */
  let kept: { export: string; heads: string };
  const folder = mkdtempSync(join(tmpdir(), 'cw-verify-'));
  beforeAll(async () => { books = await openSealedBooks(); });
  afterAll(async () => {
    await books.close();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    actor = await books.newCouncil();
    ids = await books.post(actor, 12);
    await books.seal(actor, 5);
    await books.seal(actor);
    ids.push(...await books.post(actor, 9));
    await books.seal(actor);
    kept = { export: await books.exported(actor), heads: await books.heads(actor) };
  });

  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const files = async (changed: { export?: string; heads?: string } = {}) => [file('export.ndjson', changed.export ?? await books.exported(actor)), file('heads.json', changed.heads ?? kept.heads)];
  const verify = async (options: string[] = [], changed?: { export?: string; heads?: string }) => {
    const lines: string[] = [];
    const status = await verifyCommand([...await files(changed), ...options], (line) => lines.push(line));
    return { status, last: lines.at(-1) };
  };
  let pure = false;
  /** The second verifier, with and without a library for the signatures in turn, says the same; where only a search or an older export names the entry, it may name the run. */
  const both = async (options: string[] = [], changed?: { export?: string; heads?: string }) => {
    const answer = await verify(options, changed);
    if (!hasPython) return answer;
    const own = options[0] === '--key' ? options : [];
    const { status, stdout } = spawnSync('python3', [PYTHON, ...await files(changed), ...own, ...(pure = !pure) ? ['--pure'] : []], { encoding: 'utf8' });
    const last = stdout.trim().split('\n').at(-1);
    expect({ status, last }).toEqual({ status: answer.status, last: last?.startsWith('CHANGED: ') ? last : answer.last });
    return answer;
  };
  const named = (what: string, leaf: number, id: string) => ({ status: 1, last: `${what}: leaf ${leaf}, transfer ${id}.` });
  const earlier = () => ['--earlier', file('earlier.ndjson', kept.export)];
  const leafOf = 'council_id = $1 AND leaf';

  it('untouched records are vouched for, with no database and no network', async () => {
    expect(await both()).toEqual({ status: 0, last: expect.stringMatching(/^OK: 21 entries are as they were sealed\. Root [0-9a-f]{64} at /) as string });
    expect(await both(['--key', books.key.id])).toMatchObject({ status: 0 });
    expect(await both(['--key', newKey().id])).toMatchObject({ status: 1, last: expect.stringContaining('The first key is') as string });
    expect(() => execFileSync('npm', ['run', '-s', 'verify', '--', file('export.ndjson', kept.export), file('heads.json', kept.heads)], { cwd: root, encoding: 'utf8' })).not.toThrow();
  });

  it('altered', async () => {
    await books.tamper('UPDATE ledger.transfer SET amount = amount + 1 WHERE council_id = $1 AND id = $2', [actor.councilId, ids[7]]);
    expect(await both()).toEqual(named('ALTERED', 7, ids[7]!));
  });

  it('altered: every fact of an entry is sealed', async () => {
    for (const change of [`code = 'test.other'`, `happened_on = '2026-06-02'`, `recorded_at = recorded_at + interval '1 microsecond'`, `lapses_at = now()`, 'event_id = id', 'group_no = 7', `kind = 'hold'`]) {
      const column = change.split(' ')[0]!;
      await books.tamper(`CREATE TABLE public.kept AS SELECT ${column} FROM ledger.transfer WHERE council_id = '${actor.councilId}' AND id = '${ids[3]}'`);
      await books.tamper(`UPDATE ledger.transfer SET ${change} WHERE council_id = $1 AND id = $2`, [actor.councilId, ids[3]]);
      expect(await verify()).toEqual(named('ALTERED', 3, ids[3]!));
      await books.tamper(`UPDATE ledger.transfer SET ${column} = (SELECT ${column} FROM public.kept) WHERE council_id = '${actor.councilId}' AND id = '${ids[3]}'; DROP TABLE public.kept`);
    }
    expect(await verify()).toMatchObject({ status: 0 });
  });

  it('altered through an account\'s name', async () => {
    await books.tamper(`UPDATE ledger.account SET detail = 'of-another' WHERE council_id = $1 AND stage = 'a'`, [actor.councilId]);
    expect(await both()).toEqual(named('ALTERED', 0, ids[0]!));
  });

  it('removed', async () => {
    await books.tamper('DELETE FROM ledger.transfer WHERE council_id = $1 AND id = $2', [actor.councilId, ids[14]]);
    expect(await both()).toEqual(named('REMOVED', 14, ids[14]!));
    await books.tamper(`DELETE FROM ledger.leaf WHERE ${leafOf} = 14`, [actor.councilId]);
    expect(await both()).toEqual({ status: 1, last: 'REMOVED: leaf 14, a transfer that nothing names any more.' });
    await books.tamper(`UPDATE ledger.leaf SET leaf = leaf + 1000 WHERE ${leafOf} > 14`, [actor.councilId]);
    await books.tamper(`UPDATE ledger.leaf SET leaf = leaf - 1001 WHERE ${leafOf} > 1000`, [actor.councilId]);
    expect(await both(earlier())).toEqual(named('REMOVED', 14, ids[14]!));
  });

  it('removed from the end', async () => {
    await books.tamper('DELETE FROM ledger.transfer WHERE council_id = $1 AND id = $2', [actor.councilId, ids[20]]);
    await books.tamper(`DELETE FROM ledger.leaf WHERE ${leafOf} = 20`, [actor.councilId]);
    expect(await both(earlier())).toEqual(named('REMOVED', 20, ids[20]!));
  });

  /** All the leaves after it move up: numbers and hashes fit together again, and only the heads tell. */
  it('inserted', async () => {
    const [id] = await books.post(actor);
    await books.seal(actor);
    await books.tamper(`UPDATE ledger.leaf SET leaf = 500 WHERE ${leafOf} = 21`, [actor.councilId]);
    await books.tamper(`UPDATE ledger.leaf SET leaf = leaf + 1000 WHERE ${leafOf} BETWEEN 8 AND 20`, [actor.councilId]);
    await books.tamper(`UPDATE ledger.leaf SET leaf = leaf - 999 WHERE ${leafOf} >= 1000`, [actor.councilId]);
    await books.tamper(`UPDATE ledger.leaf SET leaf = 8 WHERE ${leafOf} = 500`, [actor.councilId]);
    expect(await both()).toEqual(named('INSERTED', 8, id!));
    expect(await both(earlier())).toEqual(named('INSERTED', 8, id!));
  });

  it('reordered: two entries change places, with their hashes or without', async () => {
    const swap = async (column: string) => {
      await books.tamper(`UPDATE ledger.leaf l SET ${column} = o.${column} FROM (SELECT leaf, ${column} FROM ledger.leaf WHERE council_id = '${actor.councilId}' AND leaf IN (6, 10)) o WHERE l.council_id = '${actor.councilId}' AND l.leaf IN (6, 10) AND o.leaf = 16 - l.leaf`);
    };
    await books.tamper('ALTER TABLE ledger.leaf DROP CONSTRAINT leaf_council_id_transfer_id_key');
    await swap('transfer_id');
    expect(await both()).toEqual(named('REORDERED', 6, ids[10]!));
    await swap('hash');
    expect(await both()).toEqual(named('REORDERED', 6, ids[10]!));
    expect(await both(earlier())).toEqual(named('REORDERED', 6, ids[10]!));
    await swap('transfer_id');
    await swap('hash');
    expect(await both()).toMatchObject({ status: 0 });
    await books.tamper('ALTER TABLE ledger.leaf ADD CONSTRAINT leaf_council_id_transfer_id_key UNIQUE (council_id, transfer_id)');
  });

  it('altered, and its hash rewritten: the heads name the run, an export that was kept names the entry', async () => {
    await books.tamper('UPDATE ledger.transfer SET amount = 7000 WHERE council_id = $1 AND id = $2', [actor.councilId, ids[15]]);
    const rewritten = (await books.exported(actor)).split('\n').filter(Boolean).map((line) => JSON.parse(line) as { leaf: number; hash: string });
    rewritten[15]!.hash = leafHash(rewritten[15] as never).toString('hex');
    const forged = { export: rewritten.map((line) => `${JSON.stringify(line)}\n`).join('') };
    expect(await both([], forged)).toEqual({ status: 1, last: `CHANGED: something among leaves 12 to 20, first transfer ${ids[12]}. An export that you kept (--earlier) tells which.` });
    expect(await both(earlier(), forged)).toEqual(named('ALTERED', 15, ids[15]!));
  });

  it('in the file alone: lines that change places, are left out or come twice', async () => {
    const lines = kept.export.trimEnd().split('\n');
    const as = (order: string[]) => ({ export: `${order.join('\n')}\n` });
    expect(await both([], as(lines.with(2, lines[3]!).with(3, lines[2]!)))).toEqual(named('REORDERED', 2, ids[3]!));
    expect(await both([], as(lines.toSpliced(4, 1)))).toEqual({ status: 1, last: 'REMOVED: leaf 4, a transfer that nothing names any more.' });
    expect(await both([], as(lines.toSpliced(5, 0, lines[4]!)))).toEqual(named('INSERTED', 5, ids[4]!));
    expect(await both([], as([...lines, 'nonsense']))).toMatchObject({ status: 2 });
  });

  it('of the heads: a forged root, a forged size, a stranger\'s key, two heads of one size', async () => {
    const document = JSON.parse(kept.heads) as { keys: { id: string; signature: string }[]; heads: { size: number; root: string; signature: string }[] };
    const forged = (change: (d: typeof document) => void) => {
      const copy = structuredClone(document);
      change(copy);
      return { heads: JSON.stringify(copy) };
    };
    const wrong = async (change: (d: typeof document) => void) => (await both([], forged(change))).last;
    expect(await wrong((d) => { d.heads[0]!.root = '0'.repeat(64); })).toBe('HEADS: The signature of the head of size 21 is wrong.');
    expect(await wrong((d) => { d.heads[0]!.size = 20; })).toBe('HEADS: The signature of the head of size 20 is wrong.');
    expect(await wrong((d) => { d.keys[0]!.id = newKey().id; })).toContain('is not called by its own bytes');
    expect(await wrong((d) => { d.keys.push({ ...d.keys[0]!, id: newKey().id }); })).toBe('HEADS: Two keys follow nothing.');
    expect(await wrong((d) => { d.keys[0]!.signature = document.heads[0]!.signature; })).toContain('is not signed by itself');
    expect(await wrong((d) => { d.heads.push({ ...d.heads[0]!, root: '1'.repeat(64) }); })).toContain('two different heads of size 21');
  });
});
