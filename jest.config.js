const { availableParallelism } = require('node:os');

/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/apps', '<rootDir>/libs', '<rootDir>/migrations', '<rootDir>/test'],
  testRegex: '\\.spec\\.ts$',
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  moduleNameMapper: { '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts', '^@migrations$': '<rootDir>/migrations/index.ts' },
  transform: {
    '^.+\\.(ts|js|mjs)$': ['@swc/jest', {
      jsc: { target: 'es2022', parser: { syntax: 'typescript', decorators: true }, transform: { legacyDecorator: true, decoratorMetadata: true } },
      module: { type: 'commonjs' }, sourceMaps: 'inline',
    }],
  },
  // Nest 12 and these are ESM-only: Jest's CommonJS runtime needs them transformed.
  transformIgnorePatterns: ['/node_modules/(?!(@nestjs|uuidv7|csv-parse|csv-stringify|smtp-server|postal-mime|d3-geo|d3-array|internmap|fast-check|pure-rand|file-type|strtok3|token-types|@tokenizer|uint8array-extras|@borewit|openapi-fetch|openapi-typescript-helpers)/)'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  // Jest would leave one core idle, and on two cores run one spec at a time: specs wait for the database and the browser as much as they work.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testTimeout: 60_000,
};
