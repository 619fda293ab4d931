import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { isAlive } from './file-lock';

/** What postmaster.pid says about a server that runs, or ran, on a data folder. */
export interface Postmaster { pid: number; port: number }

export function readPostmaster(data: string): Postmaster | null {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return Number.isInteger(pid) && pid > 0 && Number.isInteger(port) ? { pid, port } : null;
  } catch {
    return null;
  }
}

export const superUrl = (port: number, password: string): string => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

export async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Stops the server of this data folder: politely to clients' transactions (fast), then not. */
export async function stopPostmaster(data: string, pid: number, patienceMs = 30_000): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid)) break;
    process.kill(pid, signal);
    for (const until = Date.now() + patienceMs; isAlive(pid) && Date.now() < until;) await pause(20);
  }
  if (existsSync(join(data, 'postmaster.pid'))) rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** A process number is used again after a crash: never signal a stranger. */
export function isServerOf(pid: number, data: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(data);
  } catch {
    // No /proc (macOS, Windows): all we know is that it lives.
    return process.platform !== 'linux';
  }
}
