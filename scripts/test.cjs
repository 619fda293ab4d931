// `npm test`: types, lint, rooms, then every spec. Arguments go to Jest. The last line says whether the Redis half of the queue contract ran.
const { spawnSync } = require('node:child_process');
const { existsSync, mkdirSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const results = join(root, '.cache', 'jest.json');
const redisMark = join(root, '.cache', 'redis-half');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const npmRun = (name) => (process.env.npm_execpath ? node(process.env.npm_execpath, 'run', '--silent', name) : spawnSync('npm', ['run', '--silent', name], { cwd: root, stdio: 'inherit' }).status ?? 1);

mkdirSync(join(root, '.cache'), { recursive: true });
for (const file of [results, redisMark]) rmSync(file, { force: true });

const checks = [['Types', () => node(join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '-p', 'tsconfig.json')]];
for (const [name, script] of [['Lint', 'lint'], ['Rooms', 'boundaries']]) if (scripts[script]) checks.push([name, () => npmRun(script)]);

let failed = 0;
for (const [name, run] of checks) {
  const started = Date.now();
  console.log(`${name}…`);
  const status = run();
  console.log(status ? `${name}: FAILED` : `${name}: clean (${Math.round((Date.now() - started) / 1000)} s)`);
  failed ||= status;
}
console.log('Specs…');
const jest = node(join(root, 'node_modules', 'jest', 'bin', 'jest.js'), // A spec that failed half way may leave a connection open: the run ends all the same.
  '--forceExit', '--json', `--outputFile=${results}`, ...process.argv.slice(2));
const redis = existsSync(redisMark) ? readFileSync(redisMark, 'utf8') : 'did not run: its spec was not among these';
console.log(`The Redis half of the queue contract ${redis}.`);
process.exit(jest || failed);
