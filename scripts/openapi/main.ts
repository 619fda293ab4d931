import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Validator } from '@seriousme/openapi-schema-validator';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { ApiModule } from '../../apps/api/src/api.module';
import { makeDocument } from '../../apps/api/src/document';
import { complete, type Examples } from './complete';
import { describe } from './operations';

const root = join(__dirname, '..', '..');
const file = join(root, 'openapi.json');
/** The client's types, for openapi-fetch. */
const types = join(root, 'test', 'api', 'client', 'schema.d.ts');
const GENERATED = '// Made by npm run openapi from openapi.json.\n';
/** Written by the permission walk: WRITE_EXAMPLES=true npx jest test/api/permission-walk */
const examples = join(__dirname, 'examples.json');

/** `npm run openapi`: writes openapi.json from the app as it is, and the client's types from that; with --check only compares. Nothing is started, no database is needed. */
async function main(): Promise<void> {
  // Preview: the modules are read, nothing in them is made.
  const app = await NestFactory.create(ApiModule.forRoot({ databaseUrl: 'postgres://nobody@127.0.0.1:1/nothing', host: '127.0.0.1', port: 0, filesDir: '/nothing' }), { preview: true, logger: ['error'], abortOnError: false });
  const document = makeDocument(app);
  complete(document, describe(root), existsSync(examples) ? JSON.parse(readFileSync(examples, 'utf8')) as Examples : {});
  const text = `${JSON.stringify(sorted(document), null, 2)}\n`;
  const { valid, errors } = await new Validator().validate(JSON.parse(text));
  if (!valid) throw new Error(`The document is not OpenAPI 3.1: ${JSON.stringify(errors, null, 2)}`);
  const client = `${GENERATED}${astToString(await openapiTS(text, { alphabetize: true, silent: true }))}`;
  for (const [path, made] of [[file, text], [types, client]] as const) {
    if (!process.argv.includes('--check')) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, made);
    } else if (!existsSync(path) || readFileSync(path, 'utf8') !== made) throw new Error(`${path} is not what the app makes. Run: npm run openapi`);
  }
}

/** Paths and components by name, so that the order of modules changes nothing. */
function sorted<T extends object>(document: T): T {
  const byName = (o: object) => Object.fromEntries(Object.entries(o).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { paths, components } = document as { paths: object; components: Record<string, object> };
  return { ...document, paths: byName(paths), components: { ...components, schemas: byName(components.schemas ?? {}) } };
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
