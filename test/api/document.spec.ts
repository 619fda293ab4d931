import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/config';

describe('openapi.json', () => {
  it('is what the app makes, and OpenAPI 3.1', () => {
    const run = () => execFileSync(process.execPath, ['-r', join(root, 'scripts', 'typescript-hook.cjs'), join(root, 'scripts', 'openapi', 'main.ts'), '--check'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    expect(run).not.toThrow();
  });
});
