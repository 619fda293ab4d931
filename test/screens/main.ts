import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStandaloneConfig } from '../../apps/standalone/src/config';
import { withFileLock } from '../../apps/standalone/src/postgres/file-lock';
import { runStandalone } from '../../apps/standalone/src/run';
import { picturesOfDemo } from './demo';
import { LOOKS, type Look } from './pictures';
import { picturesOfWorld } from './world';

const say = (line: string) => console.log(line);

// npm run screenshots [-- --as broker,group] [--each 2] [--looks 320,1280-dark,print]
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { as: { type: 'string' }, each: { type: 'string', default: '1' }, looks: { type: 'string', default: '320,1280,1280-dark,print' } } });
  const unknown = values.looks.split(',').filter((look) => !(look in LOOKS));
  if (unknown.length) throw new Error(`${unknown.join(', ')}: the looks are ${Object.keys(LOOKS).join(', ')}.`);
  const wanted = { as: values.as?.split(',') ?? null, each: Number(values.each), looks: values.looks.split(',') as Look[] };
  const config = readStandaloneConfig(undefined, []);
  const demo = () => picturesOfDemo(config.folder, wanted, say);
  let missed: string[] = [];
  if (existsSync(join(config.folder, 'running.json'))) missed = await demo();
  else {
    await withFileLock(join(config.folder, 'lock'), async () => {
      const running = await runStandalone({ ...config, ports: { web: 0, api: 0, inbox: 0 } }, say);
      missed = await demo().finally(running.stop);
    }, 0);
  }
  if (!wanted.as) await picturesOfWorld(missed, wanted.looks, say);
  say('They are in screenshots/, in a folder for each visitor.');
}

main().then(() => process.exit(0), (error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
