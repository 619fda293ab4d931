import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../support/config';
import { DOCUMENT } from './documented';

describe('openapi.json', () => {
  it('is what the app makes, and OpenAPI 3.1', () => {
    const run = () => execFileSync(process.execPath, ['-r', join(root, 'scripts', 'typescript-hook.cjs'), join(root, 'scripts', 'openapi', 'main.ts'), '--check'], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    expect(run).not.toThrow();
  });

  it('says of every operation what it is, what it takes and what it answers, by example', () => {
    // Missing? WRITE_EXAMPLES=true npx jest test/api/permission-walk && npm run openapi
    const operations = Object.entries(DOCUMENT.paths).flatMap(([path, verbs]) => Object.entries(verbs).map(([verb, o]) => ({ route: `${verb} ${path}`, ...o })));
    expect(operations.filter((o) => !o.summary).map((o) => o.route)).toEqual([]);
    const shown = [...operations.map((o) => ({ route: o.route, media: o.requestBody?.content['application/json'] })), ...operations.flatMap((o) => Object.entries(o.responses).map(([status, r]) => ({ route: `${o.route} ${status}`, media: r.content?.['application/json'] })))];
    expect(shown.filter(({ media }) => media && media.example === undefined).map((s) => s.route)).toEqual([]);
    expect(operations.filter((o) => o.security && !['401', '403'].every((status) => o.responses[status])).map((o) => o.route)).toEqual([]);
  });
});
