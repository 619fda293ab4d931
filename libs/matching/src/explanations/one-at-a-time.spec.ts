import { OneAtATime } from './one-at-a-time';

const code = (work: Promise<unknown>) => work.then(() => null, (e: { code: string }) => e.code);

describe('questions one at a time', () => {
  it('runs them in turn, lets a few wait, and turns the next away', async () => {
    const queue = new OneAtATime();
    let [running, most] = [0, 0];
    const ask = () => queue.run(async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 5));
      running--;
    });
    const asked = [1, 2, 3, 4, 5].map(() => code(ask()));
    expect(await Promise.all(asked)).toEqual([null, null, null, null, 'too-many-requests']);
    expect(most).toBe(1);
    expect(await code(ask())).toBeNull();
  });

  it('stops what takes too long, and goes on with the next', async () => {
    const queue = new OneAtATime(10);
    const endless = code(queue.run((signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))));
    const next = queue.run(() => Promise.resolve('well'));
    expect([await endless, await next]).toEqual(['took-too-long', 'well']);
  });
});
