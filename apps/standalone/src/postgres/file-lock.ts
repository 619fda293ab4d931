import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** One process at a time; a lock whose holder died is taken over. */
export async function withFileLock<T>(path: string, work: () => Promise<T>, patienceMs = 60_000): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  const until = Date.now() + patienceMs;
  while (!take(path)) {
    if (Date.now() >= until) throw new Error(`Commonweal is running here already, as process ${holder(path)}. If that is not so, delete ${path}.`);
    await pause(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const pid = holder(path);
    // NaN: just made, its number not yet written.
    if (!Number.isInteger(pid) || isAlive(pid)) return false;
    rmSync(path, { force: true });
    return take(path);
  }
}

function holder(path: string): number {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
