import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate } from '../../bench/matching/generator';
import { proposeInThread } from '../../libs/matching/src/optimiser/in-thread';
import { propose } from '../../libs/matching/src/optimiser/propose';
import { root } from '../support/config';

const same = ({ stats: _, ...rest }: Awaited<ReturnType<typeof propose>>) => JSON.stringify(rest);

describe('in a thread', () => {
  it('gives the same bytes as in this one, tells its progress, and leaves this one free', async () => {
    const problem = generate({ lines: 400, seed: 3 });
    const parts: number[] = [];
    let ticks = 0;
    const ticking = setInterval(() => { ticks++; }, 5);
    const result = await proposeInThread(problem, { settings: { alpha: 0.8 }, onProgress: (part) => parts.push(part) });
    clearInterval(ticking);
    expect(same(result)).toBe(same(await propose(problem, { alpha: 0.8 })));
    expect(parts.at(-1)).toBe(1);
    expect(ticks).toBeGreaterThan(0);
  });

  it('stops when told to', async () => {
    const stopping = new AbortController();
    const started = performance.now();
    const running = proposeInThread(generate({ lines: 1_000, seed: 4, blocks: true }), { signal: stopping.signal });
    setTimeout(() => stopping.abort(new Error('enough')), 300);
    await expect(running).rejects.toThrow('enough');
    expect(performance.now() - started).toBeLessThan(10_000);
    await expect(proposeInThread(generate({ lines: 10, seed: 4 }), { signal: stopping.signal })).rejects.toThrow('enough');
  });

  it('hands on a fault of the thread', async () => {
    await expect(proposeInThread({ version: 1 } as never)).rejects.toThrow();
  });
});

describe('npm run -s optimise', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cw-optimise-'));
  const run = (text: string, asFile: boolean) => {
    const file = join(folder, 'problem.json');
    writeFileSync(file, text);
    const { stdout, status } = spawnSync('npm', ['run', '-s', 'optimise', '--', asFile ? file : '-'], { cwd: root, input: text, encoding: 'utf8' });
    return { document: JSON.parse(stdout) as Record<string, unknown>, status };
  };
  const tiny = JSON.stringify({ version: 1, supplies: [{ id: 'a', free: 5 }], demands: [{ id: 'x', quantity: 4 }], pairs: [{ supply: 'a', demand: 'x', points: -2 }] });

  it('prints one JSON document from a file or from standard input', () => {
    expect(run(tiny, true)).toMatchObject({ status: 0, document: { status: 'optimal', objective: 0, allocation: [] } });
    expect(run(tiny.replace('-2', '7'), false)).toMatchObject({ status: 0, document: { objective: 28, allocation: [{ supply: 'a', demand: 'x', quantity: 4 }] } });
  });

  it('says what is wrong and where', () => {
    expect(run(tiny.replace('-2', 'NaN'), false)).toMatchObject({ status: 2, document: { error: 'bad-problem' } });
    expect(run(tiny.replace('"quantity":4', '"quantity":4.5'), true)).toMatchObject({ status: 2, document: { faults: [{ path: '/demands/0/quantity', message: 'must be integer' }] } });
  });
});
