import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { reachable, serverAccount, type Account } from './account';
import { unpackBinaries } from './binaries';
import { serverEnvironment } from './config';
import { withFileLock } from './file-lock';
import { answers, isServerOf, readPostmaster, stopPostmaster, superUrl } from './postmaster';

export interface LauncherOptions {
  /** Everything of this server lives here: data, password, log. Moved under /var/lib when root's home is closed to others. */
  home: string;
  /** Where the unpacked binaries are kept. */
  binaries: string;
  /** false turns fsync off: tests only. */
  durable: boolean;
  settings?: Record<string, string>;
}

export interface EmbeddedPostgres {
  /** Superuser, database "postgres". */
  superUrl: string;
  /** It was running already: left by a crash, or by an earlier test run. */
  adopted: boolean;
  stop(): Promise<void>;
}

const STARTS = 3;

/** Starts, or adopts, the one server of `home`. It is detached: Ctrl-C reaches us, not it; call stop(). */
export async function startPostgres(options: LauncherOptions): Promise<EmbeddedPostgres> {
  const account = serverAccount();
  const home = reachable(options.home, account);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  return withFileLock(join(home, 'lock'), async () => {
    const bin = join(unpackBinaries(reachable(options.binaries, account)), 'bin');
    const data = join(home, 'data');
    const adopted = await adopt(home, data);
    if (adopted) return adopted;
    if (!existsSync(join(home, 'made'))) initialise(home, data, bin, account);
    for (let tries = 1; ; tries++) {
      try {
        return await launch(home, data, bin, account, options);
      } catch (error) {
        // The free port may have been taken in between.
        if (tries >= STARTS) throw error;
      }
    }
  });
}

/** Stops the server of `home` if one runs, and forgets all it held. */
export async function erasePostgres(folder: string): Promise<void> {
  const home = reachable(folder, serverAccount());
  const data = join(home, 'data');
  const running = readPostmaster(data);
  if (running && isServerOf(running.pid, data)) await stopPostmaster(data, running.pid);
  for (const part of ['made', 'data', 'password', 'server.log']) rmSync(join(home, part), { recursive: true, force: true });
}

async function adopt(home: string, data: string): Promise<EmbeddedPostgres | null> {
  const running = readPostmaster(data);
  if (!running) return null;
  if (isServerOf(running.pid, data)) {
    const url = superUrl(running.port, readFileSync(join(home, 'password'), 'utf8'));
    // It may still be recovering from the crash.
    for (let tries = 0; tries < 50; tries++) {
      if (await answers(url)) return { superUrl: url, adopted: true, stop: () => stopPostmaster(data, running.pid) };
      if (!isServerOf(running.pid, data)) break;
      await pause(100);
    }
    if (isServerOf(running.pid, data)) await stopPostmaster(data, running.pid);
  }
  rmSync(join(data, 'postmaster.pid'), { force: true });
  return null;
}

function initialise(home: string, data: string, bin: string, account: Account | undefined): void {
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  const passwordFile = join(home, 'password');
  rmSync(passwordFile, { force: true });
  writeFileSync(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 });
  if (account) for (const path of [data, passwordFile]) chownSync(path, account.uid, account.gid);
  const made = spawnSync(join(bin, 'initdb'), [
    '-D', data, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale=C', '--locale-provider=icu', '--icu-locale=en-GB', '--no-sync',
  ], { cwd: data, ...account, env: serverEnvironment(), encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? ''}${made.stderr ?? ''}`);
  chmodSync(passwordFile, 0o600);
  // Last: a half-made data folder is made again.
  writeFileSync(join(home, 'made'), '');
}

async function launch(home: string, data: string, bin: string, account: Account | undefined, options: LauncherOptions): Promise<EmbeddedPostgres> {
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '200', jit: 'off', timezone: 'UTC',
    ...(options.durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
    ...options.settings,
  };
  const logFile = join(home, 'server.log');
  const log = openSync(logFile, 'w', 0o600);
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port), ...Object.entries(settings).flatMap(([k, v]) => ['-c', `${k}=${v}`])],
    { cwd: data, ...account, env: serverEnvironment(), detached: true, stdio: ['ignore', 'ignore', log] });
  closeSync(log);
  let ended: string | null = null;
  server.on('error', (error) => { ended = error.message; });
  server.on('exit', (code, signal) => { ended = `it ended (${signal ?? code})`; });
  server.unref();
  for (const until = Date.now() + 60_000; ;) {
    const said = readFileSync(logFile, 'utf8');
    if (said.includes('ready to accept connections')) break;
    if (ended ?? Date.now() > until) throw new Error(`PostgreSQL did not start: ${ended ?? 'no answer in a minute'}. ${logFile} says:\n${said}`);
    await pause(20);
  }
  const { pid } = server;
  return {
    superUrl: superUrl(port, readFileSync(join(home, 'password'), 'utf8')), adopted: false,
    stop: () => stopPostmaster(data, pid!),
  };
}

const freePort = (): Promise<number> => new Promise((resolve, reject) => {
  const probe = createServer();
  probe.once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const { port } = probe.address() as AddressInfo;
    probe.close(() => resolve(port));
  });
});
