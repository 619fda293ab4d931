import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { isAlive } from '../../apps/standalone/src/postgres/file-lock';
import { erasePostgres, startPostgres, type EmbeddedPostgres } from '../../apps/standalone/src/postgres/launcher';
import { cache, root, testConfig, type PreparedCluster } from './config';

// Loaded by Jest's global setup, which knows no @app paths: import by file, and nothing that needs Nest.

const home = join(cache, 'test-postgres');
const leases = join(cache, 'test-postgres-leases');
const KEPT_TEMPLATES = 3;
const STALE_SECONDS = 3600;

export async function startCluster(): Promise<{ cluster: PreparedCluster; server: EmbeddedPostgres | null }> {
  const { serverUrl } = testConfig();
  const server = serverUrl ? null : await embedded();
  const superUrl = serverUrl ?? server!.superUrl;
  return { cluster: { superUrl, template: await ensureTemplate(superUrl) }, server };
}

async function embedded(): Promise<EmbeddedPostgres> {
  mkdirSync(leases, { recursive: true });
  writeFileSync(join(leases, String(process.pid)), '');
  const options = { home, binaries: cache, durable: false, settings: { max_connections: '300' } };
  try {
    return await startPostgres(options);
  } catch {
    // fsync was off: a power cut may have spoilt it, and it held nothing.
    await erasePostgres(home);
    return startPostgres(options);
  }
}

/** Stops the server unless another test run uses it. */
export async function leaveCluster(server: EmbeddedPostgres | null, stop: boolean): Promise<void> {
  if (!server) return;
  rmSync(join(leases, String(process.pid)), { force: true });
  const others = readdirSync(leases).filter((pid) => isAlive(Number(pid)) || rmSync(join(leases, pid), { force: true }));
  if (stop && !others.length) await server.stop();
}

/** One template for each state of migrations/: made once, copied by every test. */
async function ensureTemplate(superUrl: string): Promise<string> {
  const template = `cw_template_${hashOf('migrations', 'libs/database/src', 'apps/worker/src/queue')}`;
  const client = new Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock(7262003)');
    const { rows } = await client.query<{ datname: string; datallowconn: boolean }>(`SELECT datname, datallowconn FROM pg_database WHERE datname LIKE 'cw\\_template\\_%' ORDER BY oid DESC`);
    // Connections are closed when it is complete: an open one was left half made.
    const found = rows.find((row) => row.datname === template);
    if (!found || found.datallowconn) {
      if (found) await client.query(`DROP DATABASE ${template} WITH (FORCE)`);
      const old = rows.filter((row) => row.datname !== template).slice(KEPT_TEMPLATES - 1);
      for (const { datname } of old) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
      execFileSync(process.execPath, ['-r', join(root, 'scripts', 'typescript-hook.cjs'), join(root, 'test', 'support', 'build-template.ts'), superUrl, template], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
      await client.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
    }
    await dropStale(client);
  } finally {
    await client.end();
  }
  return template;
}

/** Copies that a killed run left behind. Their names begin with the second they were made. */
async function dropStale(client: Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(`SELECT datname FROM pg_database WHERE datname LIKE 'cw\\_test\\_%'`);
  for (const { datname } of rows) {
    const made = Number.parseInt(datname.split('_')[2] ?? '', 36);
    if (made < Date.now() / 1000 - STALE_SECONDS) await client.query(`DROP DATABASE IF EXISTS ${datname} WITH (FORCE)`);
  }
}

function hashOf(...folders: string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && !f.endsWith('.spec.ts')).sort()) {
      hash.update(file).update(readFileSync(join(root, folder, file)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
