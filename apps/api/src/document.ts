import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

/** OpenAPI 3.1: kept in openapi.json at the root and compared with this in a test. */
export function makeDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0').setTitle('Commonweal').setVersion('1')
    .setDescription('A social value brokerage that councils run themselves. A token is bound to one membership, so to one council and role. Creating POSTs take an Idempotency-Key (a new UUID); changes take If-Match with the ETag you saw. Faults are problem documents (RFC 9457) with a stable `code`. Quantities are whole numbers of the unit\'s smallest step: minutes, pence, items.')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API token, cw_…' })
    .addGlobalResponse({ status: '4XX' as never, description: 'A problem document (RFC 9457)', content: { 'application/problem+json': { schema: PROBLEM } } } as never)
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

const PROBLEM = {
  type: 'object', required: ['type', 'title', 'status', 'code', 'detail'],
  properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string', example: 'over-limit' }, detail: { type: 'string' }, fields: { type: 'object', additionalProperties: { type: 'string' } } },
};

/** At /docs for people, /openapi.json for programs. */
export function serveDocument(app: INestApplication): void {
  SwaggerModule.setup('docs', app, () => makeDocument(app), { jsonDocumentUrl: 'openapi.json' });
}
