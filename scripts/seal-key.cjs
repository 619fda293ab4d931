// `npm run seal-key -- new FILE` makes the key that signs the books; `rotate FILE` adds the next one (docs/operating.md). Prints the public name.
const { spawnSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const source = join(root, 'libs', 'ledger', 'src', 'seals', 'signing-keys.ts');
if (existsSync(source)) {
  // What an installation says goes to standard error.
  const { status } = spawnSync(process.execPath, [join(__dirname, 'install.cjs')], { stdio: ['ignore', 2, 2] });
  if (status) process.exit(status);
  require('./typescript-hook.cjs');
}
const { makeSigningKeys, rotateSigningKeys } = require(existsSync(source) ? source : join(root, 'dist', 'libs', 'ledger', 'src', 'seals', 'signing-keys.js'));

const [act, file] = process.argv.slice(2);
const work = { new: makeSigningKeys, rotate: rotateSigningKeys }[act];
if (!work || !file) {
  console.error('npm run seal-key -- new FILE      makes a key, in a file that only you can read\nnpm run seal-key -- rotate FILE   adds the next key; it signs from the worker\'s next start');
  process.exit(2);
}
try {
  console.log(`The books are signed by key ${work(file).at(-1).id} (${file}).`);
} catch (error) {
  console.error(error.code === 'EEXIST' ? `${file} is there already.` : error.message);
  process.exit(1);
}
