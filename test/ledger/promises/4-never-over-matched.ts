import { newId } from '@app/kernel';
import { inCouncil, refusal } from '../moves';
import type { Checks } from './promise';

export const NEVER_OVER_MATCHED: Checks = {
  async 'nothing below zero but a source, holds counted'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 10);
    expect(await refusal(m.post([m.single(m.at('a'), m.at('b'), 11)]))).toBe('over-limit');
    await m.post([m.hold(m.at('a'), m.at('b'), 6)]);
    expect(await refusal(m.post([m.hold(m.at('a'), m.at('b'), 5)]))).toBe('over-limit');
    expect(await refusal(m.post([m.single(m.at('a'), m.at('b'), 5)]))).toBe('over-limit');
    // What is held for it has not come yet.
    expect(await refusal(m.post([m.single(m.at('b'), m.at('a'), 1)]))).toBe('over-limit');
    expect(await m.available(m.at('a'))).toEqual([4]);
  },
  async 'a later group cannot make up for an earlier one'(books) {
    const m = await inCouncil(books);
    const answers = await m.each([m.single(m.at('a'), m.at('b'), 5)], [m.single(m.at('source'), m.at('a'), 5)], [m.single(m.at('a'), m.at('b'), 5)]);
    expect(answers.map((g) => (g.ok ? 'ok' : g.code))).toEqual(['over-limit', 'ok', 'ok']);
  },
  async 'the hold is what gets refused: posting and voiding never break a limit'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 10);
    const [held] = await m.post([m.hold(m.at('a'), m.at('b'), 10)]);
    await m.post([{ kind: 'post', hold: held!.transfers[0]!, ...m.told }]);
    expect(await m.available(m.at('a'), m.at('b'))).toEqual([0, 10]);
  },
  async 'of many who want the last units at once one has them, the others are told so'(books) {
    const m = await inCouncil(books);
    for (const subject of Array.from({ length: 10 }, newId)) {
      // Opened before, or opening it would make them queue.
      await m.post([m.single(m.at('source'), m.at('a', subject), 10), m.single(m.at('source'), m.at('b', subject), 1)]);
      const said = await Promise.all(Array.from({ length: 8 }, () => refusal(m.post([m.hold(m.at('a', subject), m.at('b', subject), 10)]))));
      expect(said.filter((code) => code === null)).toHaveLength(1);
      expect(said.filter((code) => code === 'over-limit')).toHaveLength(7);
    }
  },
  async 'a hold resolves once, also when two resolve it at once'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 20);
    // The second one stays: what is held for it would hide that the first was taken twice.
    const [held] = await m.post([m.hold(m.at('a'), m.at('b'), 10)], [m.hold(m.at('a'), m.at('b'), 10)]);
    const hold = held!.transfers[0]!;
    const said = await Promise.all([refusal(m.post([{ kind: 'post', hold, ...m.told }])), refusal(m.post([{ kind: 'void', hold, ...m.told }])), refusal(m.post([{ kind: 'expire', hold, ...m.told }]))]);
    expect(said.sort()).toEqual(['already-resolved', 'already-resolved', null]);
    expect(await m.differences()).toEqual([]);
  },
  async 'a second resolution or reversal cannot even be written by hand'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 10);
    const [held] = await m.post([m.hold(m.at('a'), m.at('b'), 10)]);
    const [done] = await m.post([{ kind: 'post', hold: held!.transfers[0]!, ...m.told }]);
    await m.post([{ kind: 'reversal', of: done!.transfers[0]!, ...m.told }]);
    for (const kind of ['post', 'reversal']) {
      const copy = `INSERT INTO ledger.transfer (council_id, id, command_id, ordinal, group_no, kind, debit_account, credit_account, unit, amount, code, target, happened_on, recorded_at)
        SELECT council_id, '${newId()}', '${newId()}', 0, 0, kind, debit_account, credit_account, unit, amount, code, target, happened_on, recorded_at FROM ledger.transfer WHERE council_id = '${m.actor.councilId}' AND kind = '${kind}'`;
      expect([kind, await refusal(books.superuser(copy))]).toEqual([kind, '23505']);
    }
  },
  async 'a reversal takes back once and never below zero'(books) {
    const m = await inCouncil(books);
    const [done] = await m.fund('a', 9);
    await m.post([m.single(m.at('a'), m.at('b'), 4)]);
    const reversal = { kind: 'reversal' as const, of: done!.transfers[0]!, ...m.told };
    expect(await refusal(m.post([reversal]))).toBe('over-limit');
    expect(await m.available(m.at('a'))).toEqual([5]);
    await m.post([m.single(m.at('b'), m.at('a'), 4)], [reversal]);
    expect(await refusal(m.post([reversal]))).toBe('already-reversed');
    expect(await m.balances(m.at('source'), m.at('a'))).toEqual([0, 0]);
  },
  async 'even a wrong function cannot: the limit is a CHECK on the account'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 9);
    expect(await refusal(books.superuser(`UPDATE ledger.account SET debits_pending = 10 WHERE council_id = '${m.actor.councilId}' AND stage = 'a'`))).toBe('23514');
  },
};
