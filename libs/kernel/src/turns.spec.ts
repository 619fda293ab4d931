import { Turns } from './turns';

describe('turns', () => {
  it('are so many at once and so many waiting, in order; a fault ends a turn', async () => {
    const turns = new Turns(2, 2);
    const ends: (() => void)[] = [];
    const [began, said]: [number[], string[]] = [[], []];
    const all = [1, 2, 3, 4, 5].map((n) => turns.take(() => new Promise<void>((resolve, reject) => { began.push(n); ends.push(n === 1 ? () => reject(new Error('fault')) : resolve); }))
      .then(() => said.push(`${n} done`), (e: { code?: string; message: string }) => said.push(`${n} ${e.code ?? e.message}`)));
    await new Promise(setImmediate);
    expect([began, said]).toEqual([[1, 2], ['5 too-many-requests']]);
    for (let n = 0; n < 4; n++) { ends[n]!(); await new Promise(setImmediate); }
    await Promise.all(all);
    expect(began).toEqual([1, 2, 3, 4]);
    expect(said).toEqual(['5 too-many-requests', '1 fault', '2 done', '3 done', '4 done']);
    expect(await turns.take(async () => 'free')).toBe('free');
  });
});
