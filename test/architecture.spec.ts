import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './support/config';

/** A small house in which everything is wrong once. */
const WRONG: Record<string, string> = {
  'libs/kernel/src/index.ts': `export const k = 1;`,
  'libs/kernel/src/early.ts': `import { s } from '../../people/src/index'; export const e = s;`,
  'libs/kernel/src/through-own-index.ts': `import { k } from './index'; export const o = k;`,
  'libs/people/src/index.ts': `export const s = 1;`,
  'libs/people/src/inner.ts': `export const i = 1;`,
  'libs/ledger/src/index.ts': `import { i } from '../../people/src/inner'; export const l = i;`,
  'libs/ledger/src/market.ts': `import { m } from '../../marketplace/src/index'; export const x = m;`,
  'libs/marketplace/src/index.ts': `export const m = 1;`,
  'libs/marketplace/src/queue.ts': `import { Queue } from 'bullmq'; export const q = Queue;`,
  'libs/marketplace/src/door.ts': `import express from 'express'; export const d = express;`,
  'libs/marketplace/src/impure.rules.ts': `import { DataSource } from 'typeorm'; export const r = DataSource;`,
  'libs/marketplace/src/presenter.ts': `import { DataSource } from 'typeorm'; export const p = DataSource;`,
  'libs/marketplace/src/up.ts': `import { a } from '../../../apps/api/src/main'; export const u = a;`,
  'libs/matching/src/index.ts': `export const mm = 1;`,
  'libs/matching/src/optimiser/framed.ts': `import { Queue } from 'bullmq'; export const f = Queue;`,
  'libs/matching/src/round-a.ts': `import { b } from './round-b'; export const a = b;`,
  'libs/matching/src/round-b.ts': `import { a } from './round-a'; export const b = a;`,
  'apps/api/src/main.ts': `import { w } from '../../web/src/main'; export const a = w;`,
  'apps/api/src/inside.ts': `import { i } from '../../../libs/people/src/inner'; export const n = i;`,
  'apps/web/src/main.ts': `export const w = process.env.PORT;`,
  'apps/web/src/config.ts': `export const port = process.env.PORT;`,
  'apps/web/src/floating.ts': `async function f(): Promise<void> { await null; }\nf();`,
  'apps/web/src/injected.ts': `declare const InjectRepository: (e: unknown) => ParameterDecorator; export class C { constructor(@InjectRepository(1) readonly r: unknown) {} }`,
  'test/focused.ts': `declare const it: { only(n: string, f: () => void): void }; it.only('x', () => undefined);`,
  'test/long.ts': `export {};\n${'\n'.repeat(2)}${'export {};\n'.repeat(401)}`,
};

describe('the house', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cw-house-'));
  let [boundaries, lint] = ['', ''];
  beforeAll(() => {
    for (const [path, text] of Object.entries(WRONG)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext', target: 'ES2023', strict: true, experimentalDecorators: true, types: ['node'] }, include: ['apps', 'libs', 'test'] }));
    for (const file of ['eslint.config.mjs', '.dependency-cruiser.cjs']) cpSync(join(root, file), join(folder, file));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    const run = (bin: string, ...args: string[]) => spawnSync(process.execPath, [join(root, 'node_modules', bin), ...args], { cwd: folder, encoding: 'utf8' }).stdout;
    boundaries = run('dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps', 'libs');
    lint = run('eslint/bin/eslint.js', '--format', 'json', 'apps', 'libs', 'test');
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(['order-kernel', 'order-ledger', 'libs-never-import-apps', 'between-libs-by-the-door', 'apps-by-the-door', 'not-through-ones-own-index', 'apps-apart', 'no-circles', 'rules-are-pure', 'the-optimiser-is-pure',
    'typeorm-in-its-rooms', 'queue-and-mail-in-the-worker', 'no-http-in-libs', 'the-ledger-knows-no-market'])('%s is seen to fail', (rule) => {
    const { summary } = JSON.parse(boundaries) as { summary: { violations: { rule: { name: string } }[] } };
    expect(summary.violations.map((v) => v.rule.name)).toContain(rule);
  });

  it.each([
    ['apps/web/src/main.ts', 'Read the environment'], ['apps/web/src/floating.ts', 'Promises must be awaited'], ['apps/web/src/injected.ts', 'Take the transaction'],
    ['test/focused.ts', 'focused test'], ['test/long.ts', 'too many lines'],
  ])('%s is seen to fail: %s', (path, message) => {
    const files = JSON.parse(lint) as { filePath: string; messages: { message: string }[] }[];
    expect(files.find((f) => f.filePath.endsWith(path))?.messages.map((m) => m.message).join('\n')).toContain(message);
  });

  it('reads the environment in config.ts', () => {
    const files = JSON.parse(lint) as { filePath: string; messages: unknown[] }[];
    expect(files.find((f) => f.filePath.endsWith('apps/web/src/config.ts'))?.messages).toEqual([]);
  });
});
