import type { Client } from 'pg';

const LIKENESS = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** Of everything in the council that was made through the services, copies `from`…`to`: the same rows with ids and names of their own. */
export async function copyRows(client: Client, councilId: string, from: number, to: number): Promise<void> {
  const { rows: tables } = await client.query<{ name: string; owned: boolean; columns: string }>(
    `SELECT (SELECT string_agg(quote_ident(a.attname), ', ') FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns, format('%I.%I', c.relnamespace::regnamespace, c.relname) AS name, EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'council_id' AND c.relname <> 'membership') AS owned
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace::regnamespace::text IN ('public','ledger') AND c.relrowsecurity AND c.relname NOT IN ('event','command','measure_set','measure','proxy_value','valuation_rule','declared_interest','membership')
       OR c.oid IN ('organisation'::regclass, 'organisation_identifier'::regclass) ORDER BY 1`);
  await client.query('CREATE TABLE IF NOT EXISTS bench_pattern (name text, row text)');
  const { rowCount } = await client.query('SELECT 1 FROM bench_pattern LIMIT 1');
  for (const { name, owned } of rowCount ? [] : tables) await client.query(`INSERT INTO bench_pattern SELECT $1, to_jsonb(t)::text FROM ${name} t ${owned ? 'WHERE council_id = $2' : 'WHERE $2::uuid IS NOT NULL'}`, [name, councilId]);
  const { rows: patterns } = await client.query<{ name: string; row: string }>('SELECT name, row FROM bench_pattern');
  const { rows: kept } = await client.query<{ id: string }>('SELECT id FROM person UNION SELECT id FROM council UNION SELECT id FROM measure UNION SELECT id FROM proxy_value UNION SELECT id FROM valuation_rule');
  const keep = new Set(kept.map((k) => k.id));
  // Triggers and foreign keys would say yes to each row, slowly.
  await client.query(`SET session_replication_role = replica`);
  for (const { name, row } of patterns) {
    const { columns } = tables.find((t) => t.name === name)!;
    const ids = [...new Set(row.match(LIKENESS) ?? [])].filter((id) => !keep.has(id));
    // An id's last 48 bits are random: what is copied keeps its first part, so its place among the others.
    const copied = ids.reduce((sql, id) => `replace(${sql}, '${id}', '${id.slice(0, 24)}' || lpad(to_hex((x'${id.slice(24)}'::bigint + i * 7919) & x'ffffffffffff'::bigint), 12, '0'))`, `replace(replace(replace(replace($1::text, '"HW-', '"HW-' || i || '-'), '"name": "supplier', '"name": "' || md5(i::text) || ' supplier'), '"name": "group', '"name": "' || md5(i::text) || ' group'), '"state": "queued"', '"state": "cancelled"')`);
    await client.query(`INSERT INTO ${name} (${columns}) SELECT ${columns} FROM generate_series($2::int, $3::int) i CROSS JOIN LATERAL jsonb_populate_record(NULL::${name}, (${copied})::jsonb) ON CONFLICT DO NOTHING`, [row, from, to]);
  }
  await client.query(`SET session_replication_role = origin; ANALYZE`);
}
