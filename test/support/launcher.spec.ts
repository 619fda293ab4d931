import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { isAlive } from '../../apps/standalone/src/postgres/file-lock';
import { erasePostgres, startPostgres } from '../../apps/standalone/src/postgres/launcher';
import { cache } from './config';

const ask = async (url: string, sql: string) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
};

describe('the embedded PostgreSQL', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cw-postgres-'));
  const options = { home: join(folder, 'server'), binaries: cache, durable: true };
  const pid = () => Number(readFileSync(join(options.home, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  beforeAll(() => chmodSync(folder, 0o755));
  afterAll(async () => {
    await erasePostgres(options.home);
    rmSync(folder, { recursive: true, force: true });
  });

  it('starts, is adopted while it runs, and stops', async () => {
    const first = await startPostgres(options);
    const second = await startPostgres(options);
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    expect(second.superUrl).toBe(first.superUrl);
    expect(await ask(first.superUrl, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    expect(await ask(first.superUrl, `SELECT datlocprovider AS provider FROM pg_database WHERE datname = 'postgres'`)).toEqual([{ provider: 'i' }]);
    const server = pid();
    await second.stop();
    expect(isAlive(server)).toBe(false);
  });

  it('keeps what was committed when it is killed, and takes no stranger for itself', async () => {
    const server = await startPostgres(options);
    await ask(server.superUrl, 'CREATE TABLE kept AS SELECT 42 AS n');
    process.kill(pid(), 'SIGKILL');
    const again = await startPostgres(options);
    expect(again.adopted).toBe(false);
    expect(await ask(again.superUrl, 'SELECT n FROM kept')).toEqual([{ n: 42 }]);
    await again.stop();
  });

  it('lets nobody in without the password', async () => {
    const server = await startPostgres(options);
    const url = new URL(server.superUrl);
    url.password = 'guess';
    await expect(ask(url.toString(), 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    await server.stop();
  });
});
