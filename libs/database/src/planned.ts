import { createHash } from 'node:crypto';
import type { QueryRunner } from 'typeorm';

/** Texts a process keeps plans of; each connection keeps its own, some hundred kilobytes a long one. A list's filters make several texts of it. */
const MOST_TEXTS = 120;
const names = new Map<string, string>();

interface Sender { query(statement: { name?: string; text: string; values: unknown[] }): Promise<{ rows: unknown[] }> }

/**
 * One statement under a name: the server reads and plans its text once a connection, not at each call. What comes after the first hundred texts is sent as ever.
 * A pooler between here and the server must keep named statements (PgBouncer: `max_prepared_statements`), or connections must be its sessions.
 */
export async function sendPlanned<T>(runner: QueryRunner, text: string, values: unknown[]): Promise<T[]> {
  const client = await runner.connect() as Sender;
  const { rows } = await client.query({ name: nameOf(text), text, values });
  return rows as T[];
}

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_TEXTS) return known;
  const name = `cw_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
