// Compiles the four apps into dist/ with `nest build`, unless nothing changed since the last time.
// dist/ mirrors the tree: whatever is not TypeScript (pages, SQL, data) is copied beside the compiled code.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const root = join(__dirname, '..');
const stamp = join(root, 'dist', '.built');
const FOLDERS = ['apps', 'libs', 'migrations', 'data'];
const LARGE = 1_000_000;

function build() {
  const files = FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap(list).concat('openapi.json');
  const hash = createHash('sha256');
  for (const file of [...files, 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'nest-cli.json', 'scripts/build.cjs'].sort()) {
    const stat = statSync(join(root, file));
    hash.update(file).update(stat.size > LARGE ? `${stat.size} ${stat.mtimeMs}` : readFileSync(join(root, file)));
  }
  const wanted = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Building (after a change only; about 20 s)…');
  const started = Date.now();
  // dist/ was thrown away: the compiler's memory of it would make it emit nothing.
  if (!existsSync(stamp)) rmSync(join(root, '.cache', 'tsbuildinfo.build'), { force: true });
  // One compilation serves all four: they share one tsconfig.build.json.
  const built = spawnSync(process.execPath, [join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js'), 'build', 'standalone'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) {
    console.error('The build failed: see above.');
    process.exit(1);
  }
  for (const file of files.filter((f) => !/\.(ts|md)$/.test(f))) {
    const to = join(root, 'dist', file);
    mkdirSync(dirname(to), { recursive: true });
    copyFileSync(join(root, file), to);
  }
  writeFileSync(stamp, wanted);
  console.log(`Built in ${Math.round((Date.now() - started) / 1000)} s.`);
}

const list = (folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1));

module.exports = { build };
if (require.main === module) build();
