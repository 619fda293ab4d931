#!/usr/bin/env node
// `npm run -s verify -- export.ndjson heads.json`: checks a council's records offline (docs/ledger.md). Node's own modules only, once built.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const source = join(root, 'libs', 'ledger', 'src', 'seals', 'verify-command.ts');
if (existsSync(source)) {
  // What an installation says goes to standard error.
  const { status } = spawnSync(process.execPath, [join(__dirname, 'install.cjs')], { stdio: ['ignore', 2, 2] });
  if (status) process.exit(status);
  require('./typescript-hook.cjs');
}
const { verifyCommand } = require(existsSync(source) ? source : join(root, 'dist', 'libs', 'ledger', 'src', 'seals', 'verify-command.js'));

verifyCommand(process.argv.slice(2), console.log).then((code) => { process.exitCode = code; });
