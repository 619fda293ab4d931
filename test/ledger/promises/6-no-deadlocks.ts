import { newId } from '@app/kernel';
import { inCouncil } from '../moves';
import type { Checks } from './promise';

/** Many hands on few accounts, each batch in an order of its own: without one lock order they would wait in circles. */
export const NO_DEADLOCKS: Checks = {
  async 'batches over the same accounts in every order'(books) {
    const m = await inCouncil(books);
    const subjects = Array.from({ length: 8 }, newId);
    await m.post(...subjects.map((s) => [m.single(m.at('source', s), m.at('a', s), 1000)]));
    const before = books.deadlocks();
    const shuffled = () => [...subjects].sort(() => Math.random() - 0.5);
    const done = await Promise.allSettled(Array.from({ length: 8 }, async () => {
      for (let n = 0; n < 12; n++) {
        const [from, to] = [shuffled(), shuffled()];
        await m.post(...from.flatMap((s, i) => (s === to[i] ? [] : [[m.single(m.at('a', s), m.at('a', to[i]!), 1)]])));
      }
    }));
    expect(books.deadlocks() - before).toBe(0);
    expect(done.filter((d) => d.status === 'rejected')).toEqual([]);
    expect(await m.differences()).toEqual([]);
  },
  async 'accounts that are opened by several at once'(books) {
    const m = await inCouncil(books);
    const before = books.deadlocks();
    for (let n = 0; n < 4; n++) {
      const subjects = Array.from({ length: 40 }, newId);
      const done = await Promise.allSettled(Array.from({ length: 6 }, (_, k) => m.post(...(k % 2 ? subjects : [...subjects].reverse()).map((s) => [m.single(m.at('source', s), m.at('a', s), 1)]))));
      expect(books.deadlocks() - before).toBe(0);
      expect(done.filter((d) => d.status === 'rejected')).toEqual([]);
    }
    expect(books.deadlocks() - before).toBe(0);
    expect(await m.differences()).toEqual([]);
  },
  async 'holds that are resolved while others are made'(books) {
    const m = await inCouncil(books);
    const subjects = Array.from({ length: 4 }, newId);
    await m.post(...subjects.map((s) => [m.single(m.at('source', s), m.at('a', s), 100)]));
    const before = books.deadlocks();
    const done = await Promise.allSettled(Array.from({ length: 8 }, async (_, k) => {
      for (let n = 0; n < 6; n++) {
        const order = k % 2 ? subjects : [...subjects].reverse();
        const held = await m.post(...order.map((s) => [m.hold(m.at('a', s), m.at('b', s), 1)]));
        await m.post(...held.reverse().map((h) => [{ kind: n % 2 ? 'post' as const : 'void' as const, hold: h.transfers[0]!, ...m.told }]));
      }
    }));
    expect(books.deadlocks() - before).toBe(0);
    expect(done.filter((d) => d.status === 'rejected')).toEqual([]);
    expect(await m.differences()).toEqual([]);
  },
};
