// Before `npm start` and `npm test`, with nothing but Node: installs the packages once for each state of package-lock.json.
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const modules = join(root, 'node_modules');
const stamp = join(modules, '.commonweal-installed');
const lock = join(root, '.cache', 'install.lock');
const PATIENCE_MS = 10 * 60_000;

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Commonweal needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

const lockFile = readFileSync(join(root, 'package-lock.json'));
const wanted = createHash('sha256').update(lockFile).update(`${process.platform}-${process.arch}`).digest('hex');
const installed = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;

if (!installed()) {
  take();
  try {
    // Another process may have done it while we waited; or somebody ran npm by hand.
    if (!installed() && !complete()) install();
    writeFileSync(stamp, wanted);
  } finally {
    rmSync(lock, { force: true });
  }
}

function install() {
  console.log('Installing packages (once; about half a minute)…');
  const started = Date.now();
  // Optional binaries of other platforms may be missing from a registry: `ci` then refuses the lock file, `install` honours it.
  if (!npm('ci') && !npm('install', '--no-save')) {
    console.error('npm could not install the packages: see above. Is the registry within reach?');
    rmSync(lock, { force: true });
    process.exit(1);
  }
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function npm(...args) {
  const options = ['--no-audit', '--no-fund', '--include=dev', '--include=optional', '--loglevel=error'];
  const [command, first] = process.env.npm_execpath ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  return spawnSync(command, [...first, ...args, ...options], { cwd: root, stdio: 'inherit', shell: command === 'npm' && process.platform === 'win32' }).status === 0;
}

/** What npm says it put there is what the lock file asks for. */
function complete() {
  try {
    const want = JSON.parse(lockFile).packages;
    const have = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8')).packages;
    return Object.entries(want).every(([path, { version, optional }]) => !path || (have[path] ? have[path].version === version : optional === true));
  } catch {
    return false;
  }
}

function take() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  mkdirSync(modules, { recursive: true });
  for (const until = Date.now() + PATIENCE_MS; ;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = Number.parseInt(readSafely(lock), 10);
    if (Number.isInteger(holder) && !alive(holder)) rmSync(lock, { force: true });
    else if (Date.now() > until) throw new Error(`${lock} has been held for ten minutes: delete it if nothing is being installed.`);
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
}

function readSafely(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
