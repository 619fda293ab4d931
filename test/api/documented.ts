import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from 'supertest';
import { root, testConfig } from '../support/config';

interface Operation { operationId: string; summary?: string; security?: object[]; requestBody?: { content: Record<string, { example?: unknown }> }; responses: Record<string, { content?: Record<string, { example?: unknown }> }> }
export const DOCUMENT = JSON.parse(readFileSync(join(root, 'openapi.json'), 'utf8')) as { paths: Record<string, Record<string, Operation>> };
const EXAMPLES = join(root, 'scripts', 'openapi', 'examples.json');

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(DOCUMENT, 'openapi');
const known = new Map<string, ValidateFunction>();

export const operationOf = (route: string): Operation | undefined => {
  const [verb, path] = route.split(' ') as [string, string];
  return DOCUMENT.paths[path.replace(/:(\w+)/g, '{$1}')]?.[verb.toLowerCase()];
};

/** What differs between an answer and the document; an empty list when it is as promised. */
export function differences(route: string, response: Response): string[] {
  const operation = operationOf(route);
  const promised = operation?.responses[response.status];
  if (!promised) return [`${route} answers ${response.status}, which openapi.json does not know`];
  if (!promised.content) return [];
  // A file is as it is.
  if (!/\bjson$/.test(response.type)) return promised.content[response.type] ? [] : [`${route} answers ${response.type}, which openapi.json does not know`];
  const [verb, path] = route.split(' ') as [string, string];
  const pointer = ['paths', path.replace(/:(\w+)/g, '{$1}'), verb.toLowerCase(), 'responses', String(response.status), 'content', 'application/json', 'schema'].map((p) => encodeURIComponent(p.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/');
  const check = known.get(pointer) ?? ajv.compile({ $ref: `openapi#/${pointer}` });
  known.set(pointer, check);
  return check(response.body) ? [] : check.errors!.map((e) => `${route}${e.instancePath} ${e.message}`);
}

const examples: Record<string, { body?: unknown; answer?: unknown }> = {};

/** Keeps what was sent and answered, with the same ids and times in each run and one item a list. */
export function keepExample(route: string, body: object, answer: unknown): void {
  const ids = new Map<string, string>();
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null, (_, v: unknown) => (Array.isArray(v) ? v.slice(0, 1) : v))
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => ids.get(id) ?? ids.set(id, `019e0000-0000-7000-8000-${String(ids.size + 1).padStart(12, '0')}`).get(id)!)
    .replace(/"[0-9a-f]{64}"/g, `"${'5e'.repeat(32)}"`).replace(/"[0-9a-f]{32}"/g, `"${'5e'.repeat(16)}"`).replace(/"[0-9A-Za-z+/]{86}=="/g, `"${'Xl5e'.repeat(21)}Xg=="`).replace(/"(size|leaf)":\d+/g, '"$1":1').replace(/\b(group|supplier|Person|HW-)( ?)\d+/g, '$1$21').replace(/p\d+-019e/g, 'p1-019e').replace(/\d{4}-\d\d-\d\dT[\d:.]+(\+00:00|Z)/g, '2026-06-01T09:00:00.000Z').replace(/"nextCursor":"[^"]+"/g, '"nextCursor":null'));
  examples[operationOf(route)!.operationId] = { ...(operationOf(route)!.requestBody ? { body: plain(body) } : {}), ...(answer === undefined || (answer && !Object.keys(answer).length) ? {} : { answer: plain(answer) }) };
}

/** Only when asked. A walk of some routes (`-t`) leaves the others' as they are; operations that are gone lose theirs. */
export function writeExamples(): void {
  if (!testConfig().writeExamples) return;
  const operations = new Set(Object.values(DOCUMENT.paths).flatMap((path) => Object.values(path).map((operation) => operation.operationId)));
  const all = { ...(JSON.parse(readFileSync(EXAMPLES, 'utf8')) as typeof examples), ...examples };
  const kept = Object.entries(all).filter(([id]) => operations.has(id)).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(EXAMPLES, `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
