import { newId } from '@app/kernel';
import { inCouncil, refusal } from '../moves';
import type { Checks } from './promise';

export const BALANCED: Checks = {
  async 'after every kind of transfer, counters equal a replay from nothing and debits equal credits'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 100);
    const holds = await m.post(...[10, 20, 30].map((n) => [m.hold(m.at('a'), m.at('b'), n)]));
    const [part, none, late] = holds.map((h) => h.transfers[0]!);
    await m.post([{ kind: 'post', hold: part!, amount: 4, ...m.told }], [{ kind: 'void', hold: none!, ...m.told }], [{ kind: 'expire', hold: late!, ...m.told }]);
    const [moved] = await m.post([m.single(m.at('a'), m.at('b'), 7)]);
    await m.post([{ kind: 'reversal', of: moved!.transfers[0]!, ...m.told }]);
    expect(await m.differences()).toEqual([]);
    expect(await m.balances(m.at('source'), m.at('a'), m.at('b'))).toEqual([-100, 96, 4]);
    expect(await m.available(m.at('a'), m.at('b'))).toEqual([96, 4]);
  },
  async 'a part of a hold releases the rest'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 50);
    const [held] = await m.post([m.hold(m.at('a'), m.at('b'), 50)]);
    await m.post([{ kind: 'post', hold: held!.transfers[0]!, amount: 20, ...m.told }]);
    expect(await m.available(m.at('a'), m.at('b'))).toEqual([30, 20]);
    expect(await m.differences()).toEqual([]);
  },
  async 'each unit by itself: hours never become items'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 5);
    for (const wrong of [m.at('b', m.subject, 'item'), m.at('a', newId(), 'mile')]) expect(await refusal(m.post([m.single(m.at('a'), wrong, 1)]))).toBe('unit-mismatch');
    expect(await m.differences()).toEqual([]);
  },
  async 'no transfer without both of its accounts'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 5);
    const nowhere = { ...m.at('b'), stage: 'nowhere' };
    expect(await refusal(m.post([m.single(m.at('a'), nowhere, 1)]))).toBe('unknown-account');
    expect(await refusal(m.post([m.single(m.at('a'), m.at('b'), 1), m.single(nowhere, m.at('b'), 1)]))).toBe('unknown-account');
    expect(await m.differences()).toEqual([]);
  },
  async 'and a transfer of an account that is not there is seen'(books) {
    const m = await inCouncil(books);
    const [done] = await m.fund('a', 9);
    await books.superuser(`INSERT INTO ledger.transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, happened_on, recorded_at)
      SELECT council_id, '${newId()}', '${newId()}', 0, 0, kind, '${newId()}', '${newId()}', unit, amount, code, happened_on, recorded_at FROM ledger.transfer WHERE id = '${done!.transfers[0]!}'`);
    expect((await m.differences()).map((d) => [d.what, d.counter, d.replayed])).toEqual(expect.arrayContaining([['debits posted', 0, 9], ['credits posted', 0, 9]]));
  },
  async 'after any mixture of groups, refused ones among them'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 30);
    const answers = await m.each(...Array.from({ length: 40 }, (_, i) => [m.single(m.at('a'), m.at('b'), 1 + (i % 7)), m.hold(m.at('b'), m.at('a', newId()), 1)]));
    expect(new Set(answers.map((g) => g.ok))).toEqual(new Set([true, false]));
    expect(await m.differences()).toEqual([]);
  },
  async 'and a counter that disagrees is seen'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 9);
    await books.superuser(`UPDATE ledger.account SET credits_posted = credits_posted + 1 WHERE council_id = '${m.actor.councilId}' AND stage = 'a'`);
    expect((await m.differences()).map((d) => [d.what, d.counter, d.replayed])).toEqual(expect.arrayContaining([['credits posted', 10, 9], ['debits = credits', 9, 10]]));
  },
};
