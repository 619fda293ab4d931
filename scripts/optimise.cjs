// `npm run -s optimise -- problem.json` (or `-`): prints the result as one JSON document (docs/optimiser.md). Nothing else goes to standard output.
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

// What an installation says goes to standard error.
const { status } = spawnSync(process.execPath, [join(__dirname, 'install.cjs')], { stdio: ['ignore', 2, 2] });
if (status) process.exit(status);
require('./typescript-hook.cjs');
const { command } = require('../libs/matching/src/optimiser/command.ts');

command(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => { process.exitCode = code; });
