import type { Client } from 'pg';

/** Ids of things are made in the order of time, those of the books from what they are the id of: both are copied alike. */
const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** What a council has one of, what is proved rather than said (the bench has the copies sealed), and what answers a repeated call. */
const ONCE = ['command', 'measure_set', 'leaf', 'node', 'head', 'book_total_source'];
/** Owned by no council, and yet of the pattern: organisations and people are known once. */
const SHARED = ['organisation', 'organisation_identifier', 'person', 'membership', 'invitation'];
/** A council's measures hang together among themselves: one of them is copied, with its values; all else keeps pointing to the originals. */
const MEASURES = ['measure', 'proxy_value', 'valuation_rule'];
/** Long lists that little else points into: as many of their rows as make up the pages. */
const SOME: Record<string, string> = { state_change: 'ORDER BY id DESC LIMIT 2', book_total: `AND key LIKE '%-%' ORDER BY key, book, stage LIMIT 2`, event: 'AND id IN (SELECT event_id FROM ledger.transfer WHERE council_id = $1)' };

interface Table { name: string; plain: string; columns: string; owned: boolean }
export interface Pattern { tables: Table[]; rows: { table: Table; row: string }[] }

/** Everything in the council that was made through the services. */
export async function patternOf(client: Client, councilId: string): Promise<Pattern> {
  const { rows: tables } = await client.query<Table>(
    `SELECT format('%I.%I', c.relnamespace::regnamespace, c.relname) AS name, c.relname AS plain,
       (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
       EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'council_id') AS owned
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text IN ('public','ledger') AND (c.relrowsecurity OR c.relname = ANY($1)) AND c.relname <> ALL($2) ORDER BY 1`, [SHARED, ONCE]);
  const rows: Pattern['rows'] = [];
  for (const table of tables) {
    const one = MEASURES.includes(table.plain) ? `AND ${table.plain === 'measure' ? 'id' : 'measure_id'} = (SELECT id FROM measure WHERE council_id = $1 ORDER BY id DESC LIMIT 1)` : '';
    const { rows: found } = await client.query<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table.name} t WHERE ${table.owned ? '(council_id = $1 OR council_id IS NULL)' : '$1::uuid IS NOT NULL'} ${one} ${SOME[table.plain] ?? ''}`, [councilId]);
    rows.push(...found.map(({ row }) => ({ table, row })));
  }
  return { tables, rows };
}

/** Copies `from`…`to` of the pattern: the same rows with ids and names of their own, recorded by the transaction that copies them. */
export async function copyRows(client: Client, pattern: Pattern, from: number, to: number): Promise<void> {
  const { rows: kept } = await client.query<{ id: string; measure: boolean }>(
    `SELECT id, false AS measure FROM council UNION SELECT id, false FROM measure_set UNION SELECT id, true FROM measure UNION SELECT id, true FROM proxy_value UNION SELECT id, true FROM valuation_rule
     UNION SELECT b.person_id, false FROM membership b JOIN api_token t ON t.membership_id = b.id`);
  const keep = new Map(kept.map((k) => [k.id, k.measure]));
  // Triggers and foreign keys would say yes to each row, slowly.
  await client.query(`SET session_replication_role = replica`);
  for (const { table: { name, columns, plain }, row } of pattern.rows) {
    const ids = [...new Set(row.match(ID) ?? [])].filter((id) => !keep.has(id) || (keep.get(id) && MEASURES.includes(plain)));
    if (!ids.length) continue;
    let copied = '$1::text';
    for (const [like, copy] of [...NAMES, ...(plain === 'measure' ? [['"code": "', `'"code": "' || i || '-'`]] : [])]) if (row.includes(like!)) copied = `replace(${copied}, '${like}', ${copy})`;
    // An id's last 48 bits are random: what is copied keeps its first part, so its place among the others.
    for (const id of ids) copied = `replace(${copied}, '${id}', '${id.slice(0, 24)}' || lpad(to_hex((x'${id.slice(24)}'::bigint + i * 7919) & x'ffffffffffff'::bigint), 12, '0'))`;
    await client.query(`INSERT INTO ${name} (${columns}) SELECT ${columns.replace(/\brecorded_in\b/, 'pg_current_xact_id()')} FROM generate_series($2::int, $3::int) i CROSS JOIN LATERAL jsonb_populate_record(NULL::${name}, (${copied})::jsonb) ON CONFLICT DO NOTHING`, [row, from, to]);
  }
  await client.query(`SET session_replication_role = origin; ANALYZE`);
}

const NAMES = [['"HW-', `'"HW-' || i || '-'`], ['"name": "supplier', `'"name": "' || md5(i::text) || ' supplier'`], ['"name": "group', `'"name": "' || md5(i::text) || ' group'`], ['"name": "Person', `'"name": "' || md5(i::text) || ' Person'`], ['"state": "queued"', `'"state": "cancelled"'`], ['@example.org', `'+' || i || '@example.org'`]];
