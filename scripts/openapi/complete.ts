import type { OpenAPIObject } from '@nestjs/swagger';
import { problemOf, statusOf } from '../../apps/api/src/http/problems';
import type { Described, Operation } from './operations';
import type { Schema } from './schema';

/** What was sent and answered in the permission walk, by operation id. */
export type Examples = Record<string, { path?: string; body?: unknown; answer?: unknown }>;

interface Media { schema: Schema; example?: unknown }
interface Described2xx { description: string; headers?: object; content?: Record<string, Media> }
interface Path { operationId: string; summary?: string; description?: string; parameters: { name: string; in: string; schema: Schema; required?: boolean }[]; requestBody?: { content: Record<string, Media> }; responses: Record<string, Described2xx> }

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** Adds to the app's own document what only its types and its answers know: summaries, answers, refusals, closed lists, examples. */
export function complete(document: OpenAPIObject, described: Described, examples: Examples): void {
  const schemas = document.components!.schemas! as Record<string, Schema>;
  for (const [name, fields] of Object.entries(described.inputs)) {
    for (const [field, list] of Object.entries(fields)) {
      const property = (schemas[name]?.properties as Record<string, Schema> | undefined)?.[field];
      if (property && !property.enum) Object.assign(clear(property), list);
    }
  }
  delete schemas.Object;
  Object.assign(schemas, { Problem: PROBLEM }, described.schemas);
  for (const [path, verbs] of Object.entries(document.paths)) {
    for (const [verb, given] of Object.entries(verbs as Record<string, Path>)) {
      const operation = described.operations[given.operationId];
      if (!operation) throw new Error(`${verb} ${path}: its handler was not found among the controllers.`);
      fill(given, operation, described, examples[given.operationId] ?? {}, `${verb.toUpperCase()} ${path}`);
    }
  }
}

function fill(given: Path, operation: Operation, { inputs }: Described, example: Examples[string], route: string): void {
  given.summary = plainly(route);
  given.description = operation.said || undefined;
  for (const parameter of given.parameters ?? []) {
    const list = operation.query && inputs[operation.query]?.[parameter.name];
    if (parameter.in === 'query' && list) parameter.schema = list;
    if (parameter.in === 'path' && parameter.name === 'id') parameter.schema = { type: 'string', format: 'uuid' };
    if (parameter.name === 'Idempotency-Key') parameter.required = operation.codes.includes('idempotency-key-missing');
    if (parameter.name === 'If-Match') parameter.required = operation.codes.includes('if-match-missing');
  }
  // A header that the handler never reads is not one of its parameters.
  given.parameters = (given.parameters ?? []).filter((p) => (p.name !== 'If-Match' || operation.codes.includes('if-match-malformed')) && (p.name !== 'Idempotency-Key' || operation.codes.includes('idempotency-key-malformed')));
  const body = given.requestBody?.content['application/json'];
  if (body && example.body !== undefined) body.example = example.body;
  const [status] = Object.keys(given.responses).filter((s) => s.startsWith('2'));
  const answered: Described2xx = { description: given.responses[status!]!.description || 'Done', ...(hasVersion(operation.answer) ? { headers: { ETag: { description: 'Its version, for If-Match', schema: { type: 'string' } } } } : {}) };
  // A file says its own type, or types.
  const given2xx = given.responses[status!]!.content ?? {};
  const media = Object.keys(given2xx)[0] ?? 'application/json';
  if (given2xx[media]?.schema.format === 'binary') answered.content = given2xx;
  else if (status !== '204') answered.content = { [media]: { schema: operation.answer, ...(example.answer === undefined ? {} : { example: example.answer }) } };
  given.responses = { [status!]: answered, ...refusals(operation) };
}

/** One response a status, naming its codes. */
function refusals(operation: Operation): Record<string, Described2xx> {
  const codes = new Set(operation.codes);
  if (!operation.open) codes.add('unauthenticated').add('not-allowed');
  if (operation.takesId || operation.takesBody) codes.add('malformed-request');
  if (operation.takesBody || operation.query) codes.add('bad-fields');
  if (operation.takesBody) codes.add('file-too-large');
  return Object.fromEntries([...byStatus([...codes].sort())].sort(([a], [b]) => a - b).map(([status, own]) => {
    const { title } = problemOf(own[0]!, '');
    return [String(status), { description: `${title}: ${own.join(', ')}`, content: { 'application/problem+json': { schema: ref('Problem') } } }];
  }));
}

function byStatus(codes: string[]): Map<number, string[]> {
  const by = new Map<number, string[]>();
  for (const code of codes) by.set(statusOf(code), [...(by.get(statusOf(code)) ?? []), code]);
  return by;
}

const hasVersion = (answer: Schema): boolean => typeof answer.$ref === 'string' ? !answer.$ref.includes('PageOf') : Object.hasOwn((answer.properties as object | undefined) ?? {}, 'version');

/** The verb and the nouns of the path; the handler's own comment follows as the description. */
function plainly(route: string): string {
  const [verb, path] = route.split(' ') as [string, string];
  const nouns = path.split('/').filter((part) => part && !part.startsWith('{')).map((part) => part.replaceAll('-', ' '));
  const ofOne = path.includes('{');
  const last = nouns.at(-1)!;
  if (verb === 'GET') return !ofOne ? `List ${last}` : nouns.length === 1 ? `Show one of the ${last}` : `Show the ${last} of one of the ${nouns[0]}`;
  if (verb === 'DELETE') return `Remove one of the ${last}`;
  if (nouns.length === 1) return verb === 'PUT' ? `Change one of the ${last}` : `Add to ${last}`;
  return `${verb === 'PUT' ? 'Set' : 'Record'} the ${last} of one of the ${nouns[0]}`;
}

function clear(schema: Schema): Schema {
  for (const key of ['$ref', 'type', 'allOf']) delete schema[key];
  return schema;
}

const PROBLEM: Schema = {
  type: 'object', required: ['type', 'title', 'status', 'code', 'detail'], description: 'RFC 9457. `code` is stable; `detail` is for people; `fields` has a sentence for each wrong field.',
  properties: { type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, code: { type: 'string' }, detail: { type: 'string' }, fields: { type: 'object', additionalProperties: { type: 'string' } } },
  examples: [problemOf('bad-fields', 'Some answers need another look.', { fields: { 'lines.0.quantity': 'Quantity must not be less than 1.' } })],
};
