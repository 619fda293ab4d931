import { newId } from '@app/kernel';
import { MOST_TRANSFERS, type TransferRequest } from '@app/ledger';
import { openBooks, type Books } from './fixture';
import { inCouncil, refusal } from './moves';

type Moves = Awaited<ReturnType<typeof inCouncil>>;

describe('what the books refuse', () => {
  let books: Books;
  let m: Moves;
  let held: string;
  let done: string;
  beforeAll(async () => { books = await openBooks(); });
  afterAll(() => books.close());
  beforeEach(async () => {
    m = await inCouncil(books);
    await m.fund('a', 100);
    const [one, two, three] = await m.post([m.hold(m.at('a'), m.at('b'), 10)], [m.hold(m.at('a'), m.at('b'), 10)], [m.single(m.at('a'), m.at('b'), 10)]);
    [held, done] = [one!.transfers[0]!, three!.transfers[0]!];
    await m.post([{ kind: 'void', hold: two!.transfers[0]!, ...m.told }]);
    resolved = two!.transfers[0]!;
  });
  let resolved: string;

  const close = (stage: string) => books.superuser(`UPDATE ledger.account SET closed = true WHERE council_id = '${m.actor.councilId}' AND stage = '${stage}'`);
  const post = (amount?: number): TransferRequest => ({ kind: 'post', hold: held, ...(amount === undefined ? {} : { amount }), ...m.told });

  it.each<[what: string, code: string, group: () => TransferRequest[] | Promise<TransferRequest[]>]>([
    ['nothing', 'wrong-amount', () => [m.single(m.at('a'), m.at('b'), 0)]],
    ['less than nothing', 'wrong-amount', () => [m.single(m.at('a'), m.at('b'), -1)]],
    ['a fraction', 'wrong-amount', () => [m.single(m.at('a'), m.at('b'), 0.5)]],
    ['no number', 'wrong-amount', () => [m.hold(m.at('a'), m.at('b'), Number.NaN)]],
    ['without end', 'wrong-amount', () => [m.single(m.at('source'), m.at('b'), Number.POSITIVE_INFINITY)]],
    ['more than a whole number holds', 'wrong-amount', () => [m.single(m.at('source'), m.at('b'), Number.MAX_SAFE_INTEGER + 1)]],
    ['more than an account counts', 'account-full', () => [m.single(m.at('source'), m.at('a'), Number.MAX_SAFE_INTEGER)]],
    ['more than an account counts, piece by piece', 'account-full', () => [1, 2].map(() => m.single(m.at('source'), m.at('a'), 2 ** 52))],
    ['more than an account counts, held', 'account-full', () => [m.hold(m.at('source'), m.at('b'), Number.MAX_SAFE_INTEGER)]],
    ['more than there is', 'over-limit', () => [m.single(m.at('a'), m.at('b'), 81)]],
    ['another unit', 'unit-mismatch', () => [m.single(m.at('a'), m.at('b', m.subject, 'item'), 1)]],
    ['an account of no stage', 'unknown-account', () => [m.single({ ...m.at('a'), stage: 'nowhere' }, m.at('b'), 1)]],
    ['one account with itself', 'same-account', () => [m.single(m.at('a'), m.at('a'), 1)]],
    ['from a closed account', 'closed-account', async () => (await close('a'), [m.single(m.at('a'), m.at('b'), 1)])],
    ['to a closed account', 'closed-account', async () => (await close('b'), [m.hold(m.at('a'), m.at('b'), 1)])],
    ['a hold that is no id', 'unknown-hold', () => [{ kind: 'void', hold: 'x', ...m.told }]],
    ['a hold that is not there', 'unknown-hold', () => [{ kind: 'void', hold: newId(), ...m.told }]],
    ['a transfer resolved as if it were a hold', 'unknown-hold', () => [{ kind: 'expire', hold: done, ...m.told }]],
    ['a hold reversed as if it were a transfer', 'unknown-transfer', () => [{ kind: 'reversal', of: held, ...m.told }]],
    ['more than was held', 'over-hold', () => [post(11)]],
    ['a part of nothing', 'wrong-amount', () => [post(0)]],
    ['a hold that was resolved', 'already-resolved', () => [{ kind: 'post', hold: resolved, ...m.told }]],
    ['a hold twice in one group', 'already-resolved', () => [post(), { kind: 'void', hold: held, ...m.told }]],
    ['a reversal twice in one group', 'already-reversed', () => [{ kind: 'reversal', of: done, ...m.told }, { kind: 'reversal', of: done, ...m.told }]],
  ])('%s: %s, and nothing is written', async (_, code, group) => {
    const bad = await group();
    const [before, balances] = [await m.transfers(), await m.balances(m.at('source'), m.at('a'), m.at('b'))];
    expect(await refusal(m.post([m.single(m.at('source', newId()), m.at('a', newId()), 1)], bad))).toBe(code);
    expect([await m.transfers(), await m.balances(m.at('source'), m.at('a'), m.at('b'))]).toEqual([before, balances]);
    expect(await m.differences()).toEqual([]);
  });

  it('what is held goes its way when an account closes', async () => {
    await close('b');
    await m.post([post()]);
    expect(await m.balances(m.at('b'))).toEqual([20]);
  });

  it('more transfers at once than the limit', async () => {
    const before = await m.transfers();
    expect(await refusal(m.post(Array.from({ length: MOST_TRANSFERS + 1 }, () => m.single(m.at('source'), m.at('a'), 1))))).toBe('too-many-transfers');
    expect(await m.transfers()).toBe(before);
  });

  it('what belongs to another council', async () => {
    const other = await inCouncil(books);
    for (const [code, bad] of [['unknown-hold', post()], ['unknown-transfer', { kind: 'reversal', of: done, ...m.told }]] as [string, TransferRequest][]) {
      expect(await refusal(other.post([other.single(other.at('source'), other.at('a'), 1)], [bad]))).toBe(code);
    }
    // The same words name an account of its own.
    expect(await refusal(other.post([other.single({ ...m.at('a') }, other.at('b'), 1)]))).toBe('over-limit');
    expect(await other.transfers()).toBe(0);
  });
});
