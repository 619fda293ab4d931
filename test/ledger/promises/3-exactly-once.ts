import { newId } from '@app/kernel';
import type { TransferRequest } from '@app/ledger';
import { inCouncil, refusal } from '../moves';
import type { Checks } from './promise';

export const EXACTLY_ONCE: Checks = {
  async 'the same command has the same answer for ever, also when it comes many times at once'(books) {
    const m = await inCouncil(books);
    const id = newId();
    const answers = await Promise.all(Array.from({ length: 6 }, () => m.as(id, [m.single(m.at('source'), m.at('a'), 7)], [m.single(m.at('source'), m.at('b'), 1)])));
    expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1);
    expect(await m.balances(m.at('a'), m.at('b'))).toEqual([7, 1]);
    expect(await m.transfers()).toBe(2);
  },
  async 'the same command with any other field is a conflict and writes nothing'(books) {
    const m = await inCouncil(books);
    await m.fund('a', 100);
    const [x, y] = await m.post([m.hold(m.at('a'), m.at('b'), 10)], [m.hold(m.at('a'), m.at('b'), 10)]);
    const cases: [TransferRequest, TransferRequest[]][] = [
      [m.single(m.at('a'), m.at('b'), 5), [
        m.single(m.at('a'), m.at('b'), 6), m.single(m.at('source'), m.at('b'), 5), m.single(m.at('a'), m.at('b', newId()), 5), m.hold(m.at('a'), m.at('b'), 5),
        { ...m.single(m.at('a'), m.at('b'), 5), code: 'test.other' }, { ...m.single(m.at('a'), m.at('b'), 5), happenedOn: '2026-06-02' }]],
      [{ kind: 'post', hold: x!.transfers[0]!, ...m.told }, [{ kind: 'post', hold: y!.transfers[0]!, ...m.told }, { kind: 'post', hold: x!.transfers[0]!, amount: 9, ...m.told }, { kind: 'void', hold: x!.transfers[0]!, ...m.told }]],
    ];
    for (const [first, others] of cases) {
      const id = newId();
      const answer = await m.as(id, [first]);
      const before = await m.transfers();
      for (const other of others) expect([other, await refusal(m.as(id, [other]))]).toEqual([other, 'command-conflict']);
      expect(await m.transfers()).toBe(before);
      expect(await m.as(id, [first])).toEqual(answer);
    }
    expect(await m.differences()).toEqual([]);
  },
  async 'a refusal consumes nothing: the same command may succeed later'(books) {
    const m = await inCouncil(books);
    const id = newId();
    const send = () => m.as(id, [m.single(m.at('a'), m.at('b'), 5)]);
    expect(await refusal(send())).toBe('over-limit');
    expect(await m.transfers()).toBe(0);
    await m.fund('a', 5);
    await send();
    expect(await m.balances(m.at('a'), m.at('b'))).toEqual([0, 5]);
  },
  async 'a command that came back with part of what it said before is a conflict'(books) {
    const m = await inCouncil(books);
    const id = newId();
    const one = m.single(m.at('source'), m.at('a'), 1);
    await m.as(id, [one]);
    expect(await refusal(m.as(id, [one, m.single(m.at('source'), m.at('b'), 1)]))).toBe('command-conflict');
    expect(await m.balances(m.at('b'))).toEqual([0]);
  },
  async 'two posts of one transaction number their transfers on, and a retry gives the same numbers'(books) {
    const m = await inCouncil(books);
    const id = newId();
    const twice = () => books.transactions.run(m.actor, async (given) => {
      const tx = { ...given, commandId: id };
      return [await books.ledger.post(tx, [[m.single(m.at('source'), m.at('a'), 1)]]), await books.ledger.post(tx, [[m.single(m.at('source'), m.at('a'), 2)]])];
    });
    expect(await twice()).toEqual(await twice());
    expect(await m.balances(m.at('a'))).toEqual([3]);
  },
};
