// `npm run -s optimise -- problem.json` (or `-`): prints the result as one JSON document (docs/optimiser.md). Nothing else goes to standard output.
require('./typescript-hook.cjs');
const { command } = require('../libs/matching/src/optimiser/command.ts');

command(process.argv.slice(2), (text) => process.stdout.write(`${text}\n`)).then((code) => { process.exitCode = code; });
