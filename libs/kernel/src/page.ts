import { DomainError } from './errors';

export interface Page<T> { items: T[]; nextCursor: string | null }

export const PAGE_LIMIT = { default: 50, max: 200 };

/** Cursors are opaque: base64url of a JSON array of sort keys. */
export const encodeCursor = (keys: readonly (string | number | null)[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** Throws `bad-cursor`. */
export function decodeCursor(cursor: string, length: number): (string | number | null)[] {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(keys) && keys.length === length && keys.every((k) => k === null || typeof k === 'string' || typeof k === 'number')) return keys;
  } catch { /* fall through */ }
  throw new DomainError('bad-cursor', 'This cursor is not one we gave out. Start again without it.');
}

/** Cuts `limit + 1` fetched rows into a page. */
export function toPage<T>(rows: T[], limit: number, keys: (row: T) => (string | number | null)[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(keys(last)) : null };
}
