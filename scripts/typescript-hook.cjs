// node -r ./scripts/typescript-hook.cjs some.ts: runs our TypeScript as it stands, without a build. For tests' setup and benches; never in production.
const { readFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { transformSync } = require('@swc/core');

const root = join(__dirname, '..');
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  const lib = /^@app\/([^/]+)$/.exec(request);
  if (lib) return resolve.call(this, join(root, 'libs', lib[1], 'src', 'index.ts'), ...rest);
  if (request === '@migrations') return resolve.call(this, join(root, 'migrations', 'index.ts'), ...rest);
  return resolve.call(this, request, ...rest);
};
Module._extensions['.ts'] = (module, filename) => {
  const { code } = transformSync(readFileSync(filename, 'utf8'), {
    filename, swcrc: false, sourceMaps: 'inline',
    jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true } },
    module: { type: 'commonjs' },
  });
  module._compile(code, filename);
};
