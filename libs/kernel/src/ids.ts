import { createHash } from 'node:crypto';
import { uuidv7 } from 'uuidv7';
import { DomainError } from './errors';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** A new UUIDv7: sorts by creation time. */
export const newId = (): string => uuidv7();

export const isUuid = (value: unknown): value is string => typeof value === 'string' && UUID.test(value);

/** Throws `malformed-id`: used wherever an id is written into SQL text. */
export function requireUuid(value: unknown): string {
  if (!isUuid(value)) throw new DomainError('malformed-id', 'An id must be a UUID.');
  return value.toLowerCase();
}

/** A UUID derived from its parts: the same parts always give the same id (RFC 9562 version 8, SHA-256, parts length-prefixed). */
export function derivedId(...parts: string[]): string {
  let whole = '';
  for (const part of parts) whole += `${Buffer.byteLength(part)}:${part}`;
  const b = createHash('sha256').update(whole).digest();
  b[6] = (b[6]! & 0x0f) | 0x80;
  b[8] = (b[8]! & 0x3f) | 0x80;
  const h = b.toString('hex', 0, 16);
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`;
}
