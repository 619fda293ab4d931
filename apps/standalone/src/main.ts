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
  const asked = stopAsked();
  // One process for one folder of data.
  await withFileLock(join(config.folder, 'lock'), async () => {
    const running = await runStandalone(config, progress, asked);
    welcome(running);
    await new Promise((resolve) => (asked.aborted ? resolve(null) : asked.addEventListener('abort', resolve)));
    await running.stop();
  }, 0);
  console.log('Stopped. The data is kept for the next start.');
  process.exit(0);
}

/** Ctrl-C lets the step at hand end; a second one, a second later, does not, and the next start takes over what is left behind. */
function stopAsked(): AbortSignal {
  const asking = new AbortController();
  let since = 0;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // npm passes Ctrl-C on to us a second time, at once.
      if (asking.signal.aborted && Date.now() - since > 1000) process.exit(130);
      if (asking.signal.aborted) return;
      since = Date.now();
      console.log('\nStopping…');
      asking.abort(new Error('Stopped during the start.'));
    });
  }
  return asking.signal;
}

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
