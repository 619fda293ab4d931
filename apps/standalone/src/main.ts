import 'reflect-metadata';
import { join } from 'node:path';
import { readStandaloneConfig } from './config';
import { withFileLock } from './postgres/file-lock';
import { runStandalone, type Standalone } from './run';

const started = Date.now();
const seconds = () => ((Date.now() - started) / 1000).toFixed(1).padStart(5);
const progress = (line: string) => console.log(`${seconds()} s  ${line}`);

async function main(): Promise<void> {
  const config = readStandaloneConfig();
  const stopped = untilStopped();
  // One process for one folder of data.
  await withFileLock(join(config.folder, 'lock'), async () => {
    const running = await runStandalone(config, progress);
    welcome(running);
    await stopped;
    console.log('\nStopping…');
    await running.stop();
  }, 0);
  console.log('Stopped. The data is kept for the next start.');
  process.exit(0);
}

/** Ctrl-C during the start waits for the step at hand; a second one does not. */
const untilStopped = (): Promise<void> => new Promise((resolve) => {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // npm passes Ctrl-C on to us a second time, at once.
      if (asked) return;
      asked = true;
      resolve();
    });
  }
});

function welcome({ web, api, inbox, logIns }: Standalone): void {
  const lines = [
    '', `Commonweal is ready (${seconds().trim()} s).`,
    `  Web     ${web}`, `  API     ${api}`, `  Inbox   ${inbox}   (every e-mail lands here, sign-in links too)`,
  ];
  if (logIns.length) lines.push('', 'Sign in as (the link comes to the inbox):', ...logIns.map((l) => `  ${l.email.padEnd(44)} ${l.who}`));
  console.log([...lines, '', 'Ctrl-C stops it; npm start -- --fresh starts over.'].join('\n'));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
