import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '..', '..', '..', 'openapi.json');

/** What the controllers say of themselves; scripts/openapi adds what only their types know and writes openapi.json, which a test compares. */
export function makeDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0').setTitle('Commonweal').setVersion('1')
    .setDescription('A social value brokerage that councils run themselves. A token is bound to one membership, so to one council and role. Creating POSTs take an Idempotency-Key (a new UUID); changes take If-Match with the ETag you saw. Faults are problem documents (RFC 9457) with a stable `code`. Quantities are whole numbers of the unit\'s smallest step: minutes, pence, items.')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API token, cw_…' })
    .build();
  const document = SwaggerModule.createDocument(app, config, { operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}` });
  for (const path of Object.values(document.paths)) {
    for (const [verb, operation] of Object.entries(path as Record<string, { parameters?: object[]; tags?: string[] }>)) {
      if (!operation.tags) continue;
      operation.parameters ??= [];
      if (verb === 'post') operation.parameters.push({ name: 'Idempotency-Key', in: 'header', required: false, description: 'A new UUID; required where something is created', schema: { type: 'string', format: 'uuid' } });
      if (verb === 'put' || verb === 'post' || verb === 'delete') operation.parameters.push({ name: 'If-Match', in: 'header', required: false, description: 'The ETag you saw; required where something is changed', schema: { type: 'string', example: '"3"' } });
    }
  }
  return document;
}


/** At /docs for people, /openapi.json for programs: the committed file. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => JSON.parse(readFileSync(FILE, 'utf8')) as OpenAPIObject, { jsonDocumentUrl: 'openapi.json' });
}
