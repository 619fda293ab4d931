import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { withFileLock } from '../../apps/standalone/src/postgres/file-lock';
import { cache, root, testConfig } from './config';

const home = join(cache, 'chromium');
const ARGUMENTS = ['--no-sandbox', '--no-zygote', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** A real, headless Chromium: CHROMIUM_PATH, or the one unpacked from npm. Close it in afterAll. */
export async function launchBrowser(): Promise<Browser> {
  const { chromiumPath, path } = testConfig();
  const executablePath = chromiumPath ?? await unpacked(path);
  return chromium.launch({ executablePath, args: ARGUMENTS, env: { PATH: path, HOME: home, TZ: 'Europe/London', ...(chromiumPath ? {} : { LD_LIBRARY_PATH: join(home, 'al2023', 'lib') }), FONTCONFIG_FILE: fontsConf() } });
}

/** Once, in a child process (2–7 s). */
async function unpacked(path: string): Promise<string> {
  mkdirSync(home, { recursive: true });
  const done = join(home, '.unpacked');
  await withFileLock(join(home, 'lock'), async () => {
    if (existsSync(done)) return;
    execFileSync(process.execPath, [join(root, 'test', 'support', 'unpack-chromium.mjs')], {
      // The runtime's name makes it bring its own libraries along.
      env: { PATH: path, HOME: home, TMPDIR: home, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' }, stdio: ['ignore', 'pipe', 'inherit'],
    });
    writeFileSync(done, '');
  });
  return join(home, 'chromium');
}

/** Written at each launch: without a font, form fields crash the page. */
function fontsConf(): string {
  mkdirSync(home, { recursive: true });
  const file = join(home, 'our-fonts.conf');
  const folders = [join(home, 'fonts'), '/usr/share/fonts', '/System/Library/Fonts'].filter((folder) => existsSync(folder));
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders.map((f) => `<dir>${f}</dir>`).join('')}<cachedir>${join(home, 'font-cache')}</cachedir></fontconfig>`);
  return file;
}
