import { newId, type Actor } from '@app/kernel';
import type { AccountKey, TransferRequest } from '@app/ledger';
import { openBooks, type Books } from './fixture';

describe('the books', () => {
  let books: Books;
  let actor: Actor;
  beforeAll(async () => { books = await openBooks(); });
  afterAll(() => books.close());
  beforeEach(async () => { actor = await books.newCouncil(); });

  const subject = newId();
  const at = (stage: string, book = 'left', unit = 'hour'): AccountKey => ({ book, stage, subject, unit });
  const single = (debit: AccountKey, credit: AccountKey, amount: number): TransferRequest => ({ kind: 'single', debit, credit, amount, code: 'test.moved', happenedOn: '2026-06-01' });
  const hold = (debit: AccountKey, credit: AccountKey, amount: number): TransferRequest => ({ kind: 'hold', debit, credit, amount, code: 'test.held', happenedOn: '2026-06-01' });
  const told = { code: 'test.resolved', happenedOn: '2026-06-02' };
  const post = (...groups: TransferRequest[][]) => books.transactions.run(actor, (tx) => books.ledger.post(tx, groups));
  const each = (...groups: TransferRequest[][]) => books.transactions.run(actor, (tx) => books.ledger.postEach(tx, groups));
  const balances = (...keys: AccountKey[]) => books.transactions.read(actor, async (tx) => (await books.ledger.balances(tx, keys)).map((b) => [b.balance, b.available]));
  const differences = () => books.transactions.read(actor, (tx) => books.ledger.differences(tx));
  afterEach(async () => expect(await differences()).toEqual([]));

  it('moves between accounts it opens, and only a source goes below zero', async () => {
    await post([single(at('source'), at('a'), 100)]);
    expect(await balances(at('source'), at('a'))).toEqual([[-100, -100], [100, 100]]);
    await expect(post([single(at('a'), at('b'), 101)])).rejects.toMatchObject({ code: 'over-limit' });
    expect(await balances(at('a'), at('b'))).toEqual([[100, 100], [0, 0]]);
  });

  it('holds count against the limit, and post, void and expire resolve them once', async () => {
    await post([single(at('source'), at('a'), 100)]);
    const [first] = await post([hold(at('a'), at('b'), 60)]);
    await expect(post([hold(at('a'), at('b'), 41)])).rejects.toMatchObject({ code: 'over-limit' });
    expect(await balances(at('a'))).toEqual([[100, 40]]);
    await post([{ kind: 'post', hold: first!.transfers[0]!, amount: 25, ...told }]);
    expect(await balances(at('a'), at('b'))).toEqual([[75, 75], [25, 25]]);
    await expect(post([{ kind: 'void', hold: first!.transfers[0]!, ...told }])).rejects.toMatchObject({ code: 'already-resolved' });
    const [second] = await post([hold(at('a'), at('b'), 75)]);
    await expect(post([{ kind: 'post', hold: second!.transfers[0]!, amount: 76, ...told }])).rejects.toMatchObject({ code: 'over-hold' });
    await post([{ kind: 'expire', hold: second!.transfers[0]!, ...told }]);
    expect(await balances(at('a'))).toEqual([[75, 75]]);
  });

  it('takes a group whole or not at all, and lists the refused', async () => {
    await post([single(at('source'), at('a'), 10)], [single(at('source', 'right'), at('a', 'right'), 5)]);
    const answer = await each(
      [single(at('a'), at('b'), 6), single(at('a', 'right'), at('b', 'right'), 6)],
      [single(at('a'), at('b'), 5), single(at('a', 'right'), at('b', 'right'), 5)],
      [single(at('a'), at('b'), 6)]);
    expect(answer.map((g) => (g.ok ? 'ok' : g.code))).toEqual(['over-limit', 'ok', 'over-limit']);
    expect(await balances(at('b'), at('b', 'right'))).toEqual([[5, 5], [5, 5]]);
  });

  it('judges a group by what it leaves behind', async () => {
    await post([single(at('source'), at('a'), 10)]);
    await post([single(at('b'), at('a', 'right'), 4), single(at('a'), at('b'), 4)]);
    expect(await balances(at('a'), at('b'), at('a', 'right'))).toEqual([[6, 6], [0, 0], [4, 4]]);
  });

  it('answers a command again and moves nothing; other fields conflict', async () => {
    const id = newId();
    const send = (amount: number) => books.transactions.run({ ...actor }, async (tx) => books.ledger.post({ ...tx, commandId: id }, [[single(at('source'), at('a'), amount)]]));
    const first = await send(7);
    expect(await send(7)).toEqual(first);
    await expect(send(8)).rejects.toMatchObject({ code: 'command-conflict' });
    expect(await balances(at('a'))).toEqual([[7, 7]]);
  });

  it('reverses a transfer once, and never below zero', async () => {
    const [done] = await post([single(at('source'), at('a'), 9)]);
    await post([single(at('a'), at('b'), 4)]);
    const reversal: TransferRequest = { kind: 'reversal', of: done!.transfers[0]!, ...told };
    await expect(post([reversal])).rejects.toMatchObject({ code: 'over-limit' });
    await post([single(at('b'), at('a'), 4)]);
    await post([reversal]);
    expect(await balances(at('source'), at('a'))).toEqual([[0, 0], [0, 0]]);
    await expect(post([reversal])).rejects.toMatchObject({ code: 'already-reversed' });
  });

  it.each<[string, TransferRequest[]]>([
    ['unknown-account', [single({ ...at('a'), stage: 'nowhere' }, at('b'), 1)]],
    ['unit-mismatch', [single(at('source'), at('a', 'left', 'item'), 1)]],
    ['same-account', [single(at('a'), at('a'), 1)]],
    ['wrong-amount', [single(at('source'), at('a'), 0)]],
    ['wrong-amount', [single(at('source'), at('a'), -5)]],
    ['wrong-amount', [single(at('source'), at('a'), 1.5)]],
    ['wrong-amount', [single(at('source'), at('a'), Number.MAX_SAFE_INTEGER + 1)]],
    ['unknown-hold', [{ kind: 'post', hold: newId(), ...told }]],
    ['unknown-transfer', [{ kind: 'reversal', of: newId(), ...told }]],
  ])('refuses %s and writes nothing', async (code, group) => {
    await expect(post([single(at('source'), at('b'), 3)], group)).rejects.toMatchObject({ code });
    expect(await balances(at('b'))).toEqual([[0, 0]]);
  });

  it('keeps councils apart', async () => {
    const [mine] = await post([single(at('source'), at('a'), 5)]);
    const other = await books.newCouncil();
    await expect(books.transactions.run(other, (tx) => books.ledger.post(tx, [[{ kind: 'reversal', of: mine!.transfers[0]!, ...told }]]))).rejects.toMatchObject({ code: 'unknown-transfer' });
  });

  it.each(['UPDATE ledger.transfer SET amount = 1', 'DELETE FROM ledger.transfer', 'TRUNCATE ledger.transfer', 'UPDATE ledger.account SET credits_posted = 5', `INSERT INTO ledger.stage VALUES ('x','y',true)`])('lets the app not %s', async (sql) => {
    await expect(books.transactions.run(actor, (tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  it.each(['UPDATE ledger.transfer SET amount = 1', 'DELETE FROM ledger.transfer', 'TRUNCATE ledger.transfer CASCADE', `DELETE FROM ledger.account`])('stops even the owner at %s', async (sql) => {
    await post([single(at('source'), at('a'), 5)]);
    await expect(books.owner.query(`SET ROLE commonweal_owner; SET app.council = '${actor.councilId}'; ${sql}`)).rejects.toMatchObject({ code: '23001' });
  });

  it('lets exactly one of many takers have the last units, without a deadlock', async () => {
    await post([single(at('source'), at('a'), 10)]);
    const tries = await Promise.allSettled(Array.from({ length: 8 }, () => post([hold(at('a'), at('b'), 10)])));
    expect(tries.filter((t) => t.status === 'fulfilled')).toHaveLength(1);
    expect(tries.filter((t) => t.status === 'rejected').map((t) => (t as PromiseRejectedResult).reason.code)).toEqual(Array(7).fill('over-limit'));
  });
});
