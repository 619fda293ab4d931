import { createDataSource, DatabaseModule, refuseStrongRole } from '@app/database';
import { makeSigningKeys, readSigningKeys, rotateSigningKeys } from '@app/ledger';
import { Logger } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { Client } from 'pg';
import { readApiConfig } from '../../apps/api/src/config';
import { startApi } from '../../apps/api/src/start';
import { readStandaloneConfig } from '../../apps/standalone/src/config';
import { readWebConfig } from '../../apps/web/src/config';
import { startWeb } from '../../apps/web/src/start';
import { readWorkerConfig } from '../../apps/worker/src/config';
import { startWorker } from '../../apps/worker/src/start';
import { testDatabase, type TestDatabase } from '../support/database';
import { newKeyFile } from '../support/signing-key';

const messageOf = (work: () => unknown): string => {
  try {
    work();
    return 'no fault';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('configuration', () => {
  it.each([
    ['api', () => readApiConfig({ API_PORT: 'x', FILES_DIR: 'files' }), ['DATABASE_URL', 'API_PORT', 'FILES_DIR']],
    ['web', () => readWebConfig({ WEB_PORT: '-1', WEB_URL: 'ftp://here' }), ['DATABASE_URL', 'WEB_PORT', 'WEB_URL', 'FILES_DIR']],
    ['worker', () => readWorkerConfig({ WORKER_PORT: '70000', REDIS_URL: 'http://redis', SMTP_URL: 'mail', RELAY_EVERY_MS: '0' }), ['DATABASE_URL', 'WORKER_PORT', 'REDIS_URL', 'SMTP_URL', 'SEAL_KEY_FILE', 'RELAY_EVERY_MS']],
    ['standalone', () => readStandaloneConfig({ DATABASE_URL: 'postgres://x', WEB_PORT: 'x', API_PORT: '1.5' }, ['--frehs']), ['DATABASE_URL', 'WEB_PORT', 'API_PORT', '--frehs']],
  ])('of %s says all that is wrong in one message', (_, read, names) => {
    const lines = messageOf(read).split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(names.length);
    for (const name of names) expect(lines.join('\n')).toContain(name);
  });

  it('takes a key to sign with that only its owner can read, and says nothing of what is in it', () => {
    const read = (file: string) => messageOf(() => readWorkerConfig({ DATABASE_URL: 'postgres://x', SEAL_KEY_FILE: file }));
    const file = newKeyFile();
    expect(read(file)).toBe('no fault');
    chmodSync(file, 0o640);
    expect(read(file)).toContain('can be read by others');
    const [other, none] = [`${file}.other`, `${file}.none`];
    writeFileSync(other, '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n', { mode: 0o600 });
    expect(read(other)).toContain('is not an Ed25519 key');
    expect(read(other)).not.toContain('AAAA');
    expect(read(none)).toContain('is not there');
    expect(readSigningKeys(newKeyFile()).map((k) => k.id)).toHaveLength(1);
  });

  it('rotates the key in its file: the new one comes last', () => {
    const file = newKeyFile();
    const [first] = readSigningKeys(file);
    const rotated = rotateSigningKeys(file);
    expect(rotated.map((k) => k.id)).toEqual([first!.id, expect.not.stringContaining(first!.id)]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(() => makeSigningKeys(file)).toThrow('EEXIST');
  });

  it('is frozen', () => {
    for (const config of [readApiConfig({ DATABASE_URL: 'postgres://x', FILES_DIR: '/files' }), readWebConfig({ DATABASE_URL: 'postgres://x', FILES_DIR: '/files' }), readWorkerConfig({ DATABASE_URL: 'postgres://x', SEAL_KEY_FILE: newKeyFile() }), readStandaloneConfig({}, [])]) expect(Object.isFrozen(config)).toBe(true);
  });
});

describe('a strong login', () => {
  let database: TestDatabase;
  beforeAll(async () => { database = await testDatabase(); });
  afterAll(() => database.close());

  const refusal = async (url: string): Promise<string> => {
    const source = await createDataSource({ url, poolSize: 1 }).initialize();
    try {
      return await refuseStrongRole(source).then(() => 'let in', (error: Error) => error.message);
    } finally {
      await source.destroy();
    }
  };

  it('is refused: a superuser, a member of the owner, one that passes row security', async () => {
    expect(await refusal(database.appUrl)).toBe('let in');
    for (const url of [database.superUrl, database.ownerUrl]) expect(await refusal(url)).toContain('Give the app its own weak role');
    const superuser = new Client({ connectionString: database.superUrl });
    await superuser.connect();
    const role = `cw_test_bypass_${process.pid}`;
    try {
      await superuser.query(`CREATE ROLE ${role} LOGIN BYPASSRLS PASSWORD 'passing'; GRANT commonweal_app TO ${role}`);
      const url = new URL(database.appUrl);
      Object.assign(url, { username: role, password: 'passing' });
      expect(await refusal(url.toString())).toContain('Give the app its own weak role');
    } finally {
      await superuser.query(`DROP ROLE IF EXISTS ${role}`);
      await superuser.end();
    }
  });

  it('keeps every app from starting', async () => {
    Logger.overrideLogger(false);
    const env = { DATABASE_URL: database.ownerUrl, API_PORT: '0', WEB_PORT: '0', WORKER_PORT: '0', SEAL_KEY_FILE: newKeyFile(), FILES_DIR: tmpdir() };
    for (const start of [() => startApi(readApiConfig(env)), () => startWeb(readWebConfig(env)), () => startWorker(readWorkerConfig(env))]) await expect(start().then((running) => running.close())).rejects.toThrow('Give the app its own weak role');
    await expect(Test.createTestingModule({ imports: [DatabaseModule.forRoot({ url: database.superUrl })] }).compile()).rejects.toThrow('is a superuser, an owner');
  });
});
