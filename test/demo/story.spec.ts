import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startApi } from '../../apps/api/src/start';
import { startInbox } from '../../apps/standalone/src/inbox/inbox';
import { tellStory } from '../../apps/standalone/src/story/tell';
import { readWorkerConfig } from '../../apps/worker/src/config';
import { startWorker } from '../../apps/worker/src/start';
import { startWeb } from '../../apps/web/src/start';
import { signingKeysIn } from '@app/ledger';
import { testDatabase, type TestDatabase } from '../support/database';

const release = (n: number, startDate: string, endDate: string, more: object = {}) => ({
  ocid: `ocds-story-${n}`, id: '1', date: '2026-01-01T00:00:00Z', tag: ['award'], initiationType: 'tender', buyer: { id: 'b', name: 'Some Other Borough' }, tender: { id: 't', title: 'Roads' }, parties: [],
  awards: [{ id: 'a1', status: 'active', title: `Works ${n}`, suppliers: [{ id: 's', name: `Paving ${n} Ltd` }], contractPeriod: { startDate, endDate } }], ...more,
});

describe('npm run story, against the running system', () => {
  let database: TestDatabase;
  let folder: string;
  let reader: Client;
  let stops: (() => Promise<unknown>)[];
  let reach: { databaseUrl: string; apiUrl: string; webUrl?: string; inboxUrl?: string };
  beforeAll(async () => {
    database = await testDatabase();
    folder = mkdtempSync(join(tmpdir(), 'cw-story-'));
    reader = new Client({ connectionString: database.superUrl });
    await reader.connect();
    const inbox = await startInbox(join(folder, 'mail'), 0);
    signingKeysIn(join(folder, 'seal-key.pem'));
    const at = { databaseUrl: database.appUrl, host: '127.0.0.1', port: 0 };
    const api = await startApi({ ...at, filesDir: folder });
    const web = await startWeb({ ...at, webUrl: 'http://127.0.0.1' });
    const worker = await startWorker(readWorkerConfig({ DATABASE_URL: database.appUrl, WORKER_PORT: '0', SMTP_URL: inbox.smtpUrl, RELAY_EVERY_MS: '50', SEAL_KEY_FILE: join(folder, 'seal-key.pem') }));
    stops = [() => worker.close(), () => web.close(), () => api.close(), () => inbox.close()];
    reach = { databaseUrl: database.appUrl, apiUrl: api.url, webUrl: web.url, inboxUrl: inbox.url };
  });
  afterAll(async () => {
    for (const stop of stops) await stop();
    await reader.end();
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const told: string[] = [];
  const tell = (contracts: unknown, say: (line?: string) => void = (line = '') => void told.push(line), more = {}) => {
    told.length = 0;
    const file = contracts === null ? null : join(folder, 'contracts.json');
    if (file) writeFileSync(file, typeof contracts === 'string' ? contracts : JSON.stringify(contracts));
    return tellStory({ ...reach, contractsFile: file, diaryFile: join(folder, 'story.json'), ...more }, say);
  };
  const councils = async () => (await reader.query<{ slug: string; listed: boolean }>('SELECT slug, listed FROM council')).rows;

  it.each([
    ['an empty file', '', /empty/], ['half a file', '{"releases":[{"ocid":', /stops being JSON/], ['JSON of another kind', {}, /not Open Contracting/],
    ['tenders alone', [release(1, '', '', { awards: [] })], /No contract with a supplier/], ['contracts that begin later', [release(2, '2099-01-01', '2099-12-31')], /begin later/],
    ['too large a file', ' '.repeat(30_000_001), /31 MB and 30 MB is the most/],
  ])('makes nothing of %s, and says why', async (_, file, sentence) => {
    await expect(tell(file)).rejects.toThrow(sentence);
    await expect(tell(file)).rejects.toThrow('Nothing was made.');
    expect(await councils()).toEqual([]);
  });

  it('breaks off at any step and goes on in the same council when it is run again', async () => {
    const file = { releases: [release(3, '2020-01-01', '2020-12-31'), release(4, '2026-01-01', '2099-12-31'), release(5, '2026-01-01', '2099-12-31')] };
    for (const step of ['Imported', '\n1.', '   The supplier answers', '\n3.', '\n5.', '\n7.', '\n8.']) {
      await expect(tell(file, (line = '') => { if (line.trimEnd().startsWith(step) || line.trim().startsWith(step)) throw new Error('The cable was pulled.'); })).rejects.toThrow(/cable was pulled.\nThe council story-\w+ is left/);
    }
    expect(await tell(file)).toEqual([]);
    expect(told.join('\n')).toMatch(/goes on in its own council/);
    expect(told.join('\n')).toMatch(/delivery is confirmed; the need is fulfilled/);
    expect(await councils()).toEqual([{ slug: expect.stringMatching(/^story-/), listed: false }]);
    const { rows } = await reader.query(`SELECT (SELECT count(*)::int FROM commitment) AS commitments, (SELECT count(*)::int FROM need) AS needs, (SELECT count(*)::int FROM delivery WHERE state = 'confirmed') AS confirmed, (SELECT k.title FROM commitment c JOIN contract k ON k.id = c.contract_id) AS contract`);
    expect(rows).toEqual([{ commitments: 1, needs: 1, confirmed: 1, contract: 'Works 4' }]);
    expect(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8'))).toEqual({});
  });

  it('extends a contract where none runs, and says so; the council is on no public list', async () => {
    expect(await tell(release(6, '2020-01-01', '2020-12-31'))).toEqual([]);
    expect(told.join('\n')).toMatch(/No contract of the file runs today: .* An extension to \d{4}-\d\d-\d\d is recorded/);
    expect(await (await fetch(reach.webUrl!)).text()).not.toMatch(/story-/);
  });

  it('has the operator give tokens where nobody can read the mail, and says so', async () => {
    expect(await tell(null, undefined, { inboxUrl: undefined })).toEqual([]);
    expect(told.join('\n')).toMatch(/does not sign in on the web: the inbox of this installation is not known here/);
  });
});
