import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';

/** Texts a process keeps plans of; each connection keeps its own, some hundred kilobytes a long one. A list's filters and limits make several texts of it: those that come again get a name. */
const MOST_TEXTS = 120;
const COMES_AGAIN = 3;
const MOST_COUNTED = 1000;
const names = new Map<string, string>();
const times = new Map<string, number>();

interface Sender { query(statement: { name?: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }> }

/**
 * One statement under a name: the server reads and plans its text once a connection, not at each call. What comes seldom, or after the first hundred texts, is sent as ever.
 * A pooler between here and the server must keep named statements (PgBouncer: `max_prepared_statements`), or connections must be its sessions.
 */
export async function sendPlanned<T>(runner: QueryRunner, text: string, values: unknown[]): Promise<T[]> {
  const client = await runner.connect() as Sender;
  try {
    const { rows } = await client.query({ name: nameOf(text), text, values });
    return rows as T[];
  } catch (error) {
    runner.dataSource.logger.logQueryError(error as Error, text, values, runner);
    throw error;
  }
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_TEXTS) return known;
  const now = (times.get(text) ?? 0) + 1;
  if (times.size >= MOST_COUNTED) times.clear();
  times.set(text, now);
  if (now < COMES_AGAIN) return undefined;
  times.delete(text);
  const name = `cw_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
