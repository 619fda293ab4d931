import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Who the server runs as; undefined: as ourselves. */
export interface Account { uid: number; gid: number }

/** PostgreSQL refuses to run as root: borrow an account that every machine has. */
export function serverAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim());
      return { uid: id('-u'), gid: id('-g') };
    } catch { /* no such account here */ }
  }
  throw new Error('PostgreSQL will not run as root and there is neither a "postgres" nor a "nobody" account. Start as a normal user.');
}

/** `folder` itself, or, when the server's account could not walk there (a 0700 home), a twin under /var/lib. */
export function reachable(folder: string, account: Account | undefined): string {
  const wanted = resolve(folder);
  if (!account || canWalk(wanted)) return wanted;
  const twin = join('/var/lib/commonweal', createHash('sha256').update(wanted).digest('hex').slice(0, 12));
  mkdirSync(twin, { recursive: true, mode: 0o755 });
  for (const part of ['/var/lib/commonweal', twin]) {
    const stat = lstatSync(part);
    if (!stat.isDirectory() || stat.uid !== 0) throw new Error(`${part} is not a folder of root's: remove it and start again.`);
    chmodSync(part, 0o755);
  }
  return twin;
}

/** Every existing folder on the way lets strangers through. */
function canWalk(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    try {
      if ((statSync(at).mode & 0o001) === 0) return false;
    } catch { /* not made yet: we shall make it walkable */ }
    if (at === dirname(at)) return true;
  }
}
