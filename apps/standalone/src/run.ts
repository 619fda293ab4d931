import { signingKeysIn } from '@app/ledger';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readApiConfig } from '../../api/src/config';
import { startApi } from '../../api/src/start';
import { readWebConfig } from '../../web/src/config';
import { startWeb } from '../../web/src/start';
import { readWorkerConfig } from '../../worker/src/config';
import { startWorker } from '../../worker/src/start';
import { environmentFor, secretsIn, type StandaloneConfig } from './config';
import type { DemoLogIn } from './demo/seed-demo';
import { freePort } from './free-port';
import { startInbox } from './inbox/inbox';
import { erasePostgres } from './postgres/launcher';
import { postgresHome, prepareDatabase } from './prepare-database';
import { isHalfSeeded, prepareDemo } from './prepare-demo';
import { forgetReach, writeReach } from './story/running';

export interface Standalone { web: string; api: string; inbox: string; logIns: DemoLogIn[]; stop(): Promise<void> }

/** Database, inbox, worker, api, web: in that order, and stopped in the other. */
export async function runStandalone(config: StandaloneConfig, progress: (line: string) => void, asked: AbortSignal = new AbortController().signal): Promise<Standalone> {
  if (config.fresh || isHalfSeeded(config.folder)) {
    if (config.databaseUrl) throw new Error(`Commonweal empties no database server but its own. Drop the database and create it again (docs/operating.md), delete ${config.folder}, then start without --fresh.`);
    progress(config.fresh ? 'Starting over: the old data is thrown away' : 'The last first start broke off: starting over');
    await erasePostgres(postgresHome(config));
    // The lock is ours and stays.
    for (const part of ['postgres', 'mail', 'files', 'secrets.json', 'seal-key.pem', 'demo.json', 'demo.begun', 'story.json']) rmSync(join(config.folder, part), { recursive: true, force: true });
  }
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of stops.splice(0).reverse()) await each().catch((error: unknown) => console.error(error));
  };
  try {
    const secrets = secretsIn(config.folder);
    const database = await prepareDatabase(config, secrets, progress);
    stops.push(database.stop);
    asked.throwIfAborted();
    const logIns = await prepareDemo(config.folder, config.empty, { databaseUrl: database.appUrl, ownerUrl: database.ownerUrl, progress, asked });
    const port = async (name: keyof typeof config.ports, host: string) => {
      const got = await freePort(config.ports[name], host);
      if (config.ports[name] && got !== config.ports[name]) progress(`Port ${config.ports[name]} is taken: ${name} is at ${got} this time (${name.toUpperCase()}_PORT sets another)`);
      return got;
    };
    const ports = { web: await port('web', config.host), api: await port('api', config.host), inbox: await port('inbox', '127.0.0.1') };
    const inbox = await startInbox(join(config.folder, 'mail'), ports.inbox);
    stops.push(inbox.close);

    // Made at the first start, beside the database and never in it.
    signingKeysIn(config.sealKeyFile);
    const env = environmentFor({
      DATABASE_URL: database.appUrl, HOST: config.host, SMTP_URL: inbox.smtpUrl, SEAL_KEY_FILE: config.sealKeyFile, FILES_DIR: join(config.folder, 'files'),
      WEB_PORT: String(ports.web), API_PORT: String(ports.api), WORKER_PORT: '0',
      WEB_URL: `http://localhost:${ports.web}`, API_URL: `http://localhost:${ports.api}`,
    });
    progress('Starting worker, api and web');
    for (const start of [() => startWorker(readWorkerConfig(env)), () => startApi(readApiConfig(env)), () => startWeb(readWebConfig(env))]) {
      asked.throwIfAborted();
      const running = await start();
      stops.push(() => running.close());
    }
    writeReach(config.folder, { databaseUrl: database.appUrl, apiUrl: env.API_URL!, migrationDatabaseUrl: database.ownerUrl, webUrl: env.WEB_URL!, inboxUrl: inbox.url });
    stops.push(async () => forgetReach(config.folder));
    return { web: env.WEB_URL!, api: env.API_URL!, inbox: inbox.url, logIns, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
