import { migrate, provision } from '@app/database';
import { DomainError, newId } from '@app/kernel';
import { MIGRATIONS } from '@migrations';
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { reachable, serverAccount } from '../../../apps/standalone/src/postgres/account';
import { isAlive } from '../../../apps/standalone/src/postgres/file-lock';
import { erasePostgres, startPostgres, type EmbeddedPostgres } from '../../../apps/standalone/src/postgres/launcher';
import { readPostmaster } from '../../../apps/standalone/src/postgres/postmaster';
import { cache, root } from '../../support/config';
import { databaseUrls, testLogins } from '../../support/logins';
import { inDoubt, readDiaries } from './diary';
import { connect } from './load';

export interface CrashReport {
  kills: { database: number; backend: number; app: number };
  acknowledged: number;
  refused: number;
  /** Commands without an answer when their app died: sent again afterwards. Some had been stored, some not. */
  inDoubt: { stored: number; notStored: number };
  lost: string[];
  /** Stored, though nobody sent it or its answer names others. */
  unexplained: string[];
  differences: unknown[];
  checks: number;
}

const APPS = 2;
type Kind = keyof CrashReport['kills'];

/** Kills the database and the apps with -9 from this process, which does nothing else, until there were `kills` and `acknowledged` transfers. */
export async function crash(name: string, least: { kills: number; acknowledged: number }, say: (line: string) => void = () => undefined): Promise<CrashReport> {
  const home = join(cache, name);
  await erasePostgres(home);
  const diaries = join(home, 'diaries');
  rmSync(diaries, { recursive: true, force: true });
  mkdirSync(diaries, { recursive: true });
  const [addressFile, councilId] = [join(diaries, 'address'), newId()];
  const start = () => startPostgres({ home, binaries: cache, durable: true });
  let server = await start();
  await provision(server.superUrl, { database: 'books', ...testLogins(server.superUrl) });
  await migrate(databaseUrls(server.superUrl, 'books').ownerUrl, MIGRATIONS);
  await asSuperuser(server, (c) => c.query(`INSERT INTO ledger.stage VALUES ('crash','source',true), ('crash','leaf',false);
    INSERT INTO council (id, slug, name, tier, rules, clocks, safeguarding, created_at) VALUES ('${councilId}', 'crash', 'A council', 'other', '{}', '{}', '{"childNumber":"999","adultNumber":"999"}', now())`));
  const tellAddress = () => writeFileSync(addressFile, databaseUrls(server.superUrl, 'books').appUrl);
  tellAddress();
  const report: CrashReport = { kills: { database: 0, backend: 0, app: 0 }, acknowledged: 0, refused: 0, inDoubt: { stored: 0, notStored: 0 }, lost: [], unexplained: [], differences: [], checks: 0 };
  const files = () => readdirSync(diaries).filter((f) => f.endsWith('.log')).map((f) => join(diaries, f));
  let n = 0;
  const app = (): ChildProcess => spawn(process.execPath, ['-r', join(root, 'scripts', 'typescript-hook.cjs'), join(__dirname, 'client.ts'), addressFile, councilId, join(diaries, `${++n}.log`)], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const apps = Array.from({ length: APPS }, app);
  const kill: Record<Kind, () => Promise<void>> = {
    async database() {
      const pids = await asSuperuser(server, async (c) => (await c.query<{ pid: number }>('SELECT pid FROM pg_stat_activity')).rows.map((r) => r.pid));
      // The postmaster first, or it would put new ones in their places.
      const postmaster = readPostmaster(join(reachable(home, serverAccount()), 'data'))!.pid;
      for (const pid of [postmaster, ...pids]) if (isAlive(pid)) process.kill(pid, 'SIGKILL');
      while (isAlive(postmaster)) await pause(20);
      server = await start();
      tellAddress();
    },
    async backend() {
      const pids = await asSuperuser(server, async (c) => (await c.query<{ pid: number }>(`SELECT pid FROM pg_stat_activity WHERE datname = 'books' AND pid <> pg_backend_pid() AND state = 'active'`)).rows.map((r) => r.pid));
      if (pids.length) process.kill(pids[Math.floor(Math.random() * pids.length)]!, 'SIGKILL');
      await pause(100);
      server = await start();
    },
    async app() {
      const i = Math.floor(Math.random() * APPS);
      const ended = new Promise((resolve) => apps[i]!.once('exit', resolve));
      apps[i]!.kill('SIGKILL');
      await ended;
      apps[i] = app();
    },
  };
  try {
    const kinds: Kind[] = ['database', 'app', 'backend'];
    // Under load: the first kill waits for the first answers, and whoever stands still for a minute has lost something.
    const patience = { until: Date.now() + 60_000, answered: 0 };
    for (let k = 0; k < least.kills || patience.answered < least.acknowledged;) {
      await pause(400 + Math.random() * 1200);
      const { size } = readDiaries(files()).answered;
      if (size > patience.answered) Object.assign(patience, { answered: size, until: Date.now() + 60_000 });
      else if (Date.now() > patience.until) throw new Error('Nothing was acknowledged for a minute.');
      if (!size || k >= least.kills) continue;
      const kind = kinds[k++ % kinds.length]!;
      await kill[kind]();
      report.kills[kind]++;
      await again(() => check(report, addressFile, councilId, files()));
      say(`${kind} killed; ${readDiaries(files()).answered.size} acknowledged so far, ${report.lost.length} lost, ${report.differences.length} differences`);
    }
    await Promise.all(apps.map((a) => new Promise((resolve) => { a.once('exit', resolve); a.kill('SIGTERM'); })));
    await settle(report, addressFile, councilId, files(), join(diaries, 'settled.log'));
    await check(report, addressFile, councilId, files(), true);
  } finally {
    for (const a of apps) a.kill('SIGKILL');
    await erasePostgres(home);
  }
  return report;
}

/** The server may still be on its way down or up. */
async function again(work: () => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await work();
    } catch (error) {
      if (tries >= 40) throw error;
      await pause(250);
    }
  }
}

/** Acknowledged ⊆ stored and the books balance; at the end, stored = acknowledged as well. */
async function check(report: CrashReport, addressFile: string, councilId: string, files: string[], final = false): Promise<void> {
  // The diaries first: what is answered later may be stored later.
  const { answered, refused } = readDiaries(files);
  const connection = await connect(addressFile, councilId, 1);
  try {
    const rows = await connection.transfers();
    const stored = new Set(rows.map((r) => r.id));
    const told = [...answered].flatMap(([command, ids]) => ids.map((id) => `${command} ${id}`));
    report.lost = told.filter((line) => !stored.has(line.split(' ')[1]!));
    if (final) {
      const explained = new Set(told);
      report.unexplained = rows.map((r) => `${r.command} ${r.id}`).filter((line) => !explained.has(line));
    }
    report.differences = await connection.differences();
    report.acknowledged = told.length;
    report.refused = refused.size;
    report.checks++;
  } finally {
    await connection.close();
  }
}

/** Sends every command again that nobody heard of. */
async function settle(report: CrashReport, addressFile: string, councilId: string, files: string[], diary: string): Promise<void> {
  const connection = await connect(addressFile, councilId, 1);
  try {
    const stored = new Set((await connection.transfers()).map((r) => r.command));
    for (const command of inDoubt(readDiaries(files))) {
      report.inDoubt[stored.has(command) ? 'stored' : 'notStored']++;
      const line = await connection.send(command).then((ids) => ['answered', command, ...ids], (error: unknown) => {
        if (error instanceof DomainError) return ['refused', command, error.code];
        throw error;
      });
      appendFileSync(diary, `${line.join(' ')}\n`);
    }
  } finally {
    await connection.close();
  }
}

async function asSuperuser<T>(server: EmbeddedPostgres, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrls(server.superUrl, 'books').superUrl });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
