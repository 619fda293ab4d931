import type { Client } from 'pg';

/** Known to the whole installation: no council owns them (libs/database/README.md says why for each). Everything else must be council-owned. */
export const INSTALLATION_TABLES = [
  'council', 'council_area', 'council_boundary', 'membership', 'person', 'organisation', 'organisation_identifier', 'sign_in', 'session', 'api_token',
  'bank_holiday', 'district', 'ward', 'postcode', 'postcode_list', 'ledger.stage', 'ledger.clock_setting', 'ledger.seal_key', 'migration',
];

/** Installation tables that a council's rows may point at. */
const POINTED_AT = ['council', 'person', 'organisation', 'ledger.stage', 'ledger.seal_key'];

/** What the app may delete: everything else stays. */
const DELETABLE = ['need_line', 'need_draft', 'join_draft', 'command', 'standing_contact', 'council_area', 'council_boundary', 'bank_holiday', 'sign_in', 'session', 'book_total'];

const OURS = `n.nspname IN ('public', 'ledger')`;
const NAME = `CASE WHEN n.nspname = 'public' THEN c.relname::text ELSE n.nspname || '.' || c.relname END`;

/** A sentence for each table, key, policy, grant and function that breaks the rules of tenancy. */
export async function cataloguesFaults(client: Client): Promise<string[]> {
  const ask = async <T>(sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows as T[];
  const faults: string[] = [];
  const tables = await ask<{ oid: number; name: string; owner: string; secured: boolean; forced: boolean; first: string | null }>(`
    SELECT c.oid::int, ${NAME} AS name, pg_get_userbyid(c.relowner) AS owner, c.relrowsecurity AS secured, c.relforcerowsecurity AS forced,
      (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indrelid = c.oid AND i.indisprimary) AS first
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND ${OURS} ORDER BY 2`);
  const names = new Set(tables.map((t) => t.name));
  for (const listed of INSTALLATION_TABLES) if (!names.has(listed)) faults.push(`${listed} is listed as an installation table and is not there`);
  const owned = tables.filter((t) => !INSTALLATION_TABLES.includes(t.name));
  for (const t of tables) if (t.owner !== 'commonweal_owner') faults.push(`${t.name} belongs to ${t.owner}`);
  for (const t of owned) {
    if (t.first !== 'council_id') faults.push(`${t.name}: its primary key begins with ${t.first ?? 'nothing'}`);
    if (!t.secured || !t.forced) faults.push(`${t.name}: row security is not ${t.secured ? 'forced' : 'on'}`);
  }
  const isOwned = new Set(owned.map((t) => t.oid));
  const policies = await ask<{ oid: number; name: string; command: string; permissive: boolean; using: string | null; check: string | null }>(`
    SELECT p.polrelid::int AS oid, p.polname AS name, p.polcmd AS command, p.polpermissive AS permissive, pg_get_expr(p.polqual, p.polrelid) AS using, pg_get_expr(p.polwithcheck, p.polrelid) AS check FROM pg_policy p`);
  const OWN = '(council_id = app_council())';
  for (const t of owned) {
    const own = policies.filter((p) => p.oid === t.oid && p.permissive);
    if (!own.some((p) => p.command === '*' && p.using === OWN && p.check === OWN)) faults.push(`${t.name}: no policy keeps it to its council`);
    for (const p of own) if (p.using !== OWN || p.check !== OWN) faults.push(`${t.name}: policy ${p.name} lets others in`);
  }
  const unique = await ask<{ oid: number; name: string; first: string | null }>(`
    SELECT i.indrelid::int AS oid, i.indexrelid::regclass::text AS name, a.attname AS first
    FROM pg_index i LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0] WHERE i.indisunique`);
  for (const u of unique) if (isOwned.has(u.oid) && u.first !== 'council_id') faults.push(`${nameOf(tables, u.oid)}: unique ${u.name} begins with ${u.first ?? 'an expression'}`);
  const foreign = await ask<{ oid: number; to: number; name: string; from_columns: string[]; to_columns: string[] }>(`
    SELECT k.conrelid::int AS oid, k.confrelid::int AS to, k.conname AS name,
      ARRAY(SELECT a.attname::text FROM unnest(k.conkey) WITH ORDINALITY AS c(n, i) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = c.n ORDER BY c.i) AS from_columns,
      ARRAY(SELECT a.attname::text FROM unnest(k.confkey) WITH ORDINALITY AS c(n, i) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = c.n ORDER BY c.i) AS to_columns
    FROM pg_constraint k WHERE k.contype = 'f'`);
  for (const f of foreign) {
    const to = nameOf(tables, f.to);
    if (isOwned.has(f.to) && (f.from_columns[0] !== 'council_id' || f.to_columns[0] !== 'council_id')) faults.push(`${nameOf(tables, f.oid)}: ${f.name} does not begin with council_id`);
    if (isOwned.has(f.oid) && !isOwned.has(f.to) && !POINTED_AT.includes(to)) faults.push(`${nameOf(tables, f.oid)}: ${f.name} points at ${to}`);
    if (to === 'council' && isOwned.has(f.oid) && f.from_columns.join() !== 'council_id') faults.push(`${nameOf(tables, f.oid)}: ${f.name} points at another council`);
  }
  const grants = await ask<{ name: string; grantee: string; privilege: string }>(`
    SELECT ${NAME} AS name, coalesce(g.rolname, 'PUBLIC') AS grantee, x.privilege_type AS privilege
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) x LEFT JOIN pg_roles g ON g.oid = x.grantee
    WHERE c.relkind IN ('r', 'p', 'v', 'm') AND ${OURS} AND x.grantee <> c.relowner`);
  for (const g of grants) {
    if (g.grantee !== 'commonweal_app') faults.push(`${g.name}: ${g.grantee} holds ${g.privilege}`);
    else if (!['SELECT', 'INSERT', 'UPDATE', 'DELETE'].includes(g.privilege)) faults.push(`${g.name}: the app holds ${g.privilege}`);
    else if (g.privilege === 'DELETE' && !DELETABLE.includes(g.name)) faults.push(`${g.name}: the app may delete`);
    else if (g.name.startsWith('ledger.') && g.privilege !== 'SELECT') faults.push(`${g.name}: the app may ${g.privilege}`);
  }
  for (const { name } of await ask<{ name: string }>(`SELECT ${NAME} AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('v', 'm') AND ${OURS} AND NOT coalesce(c.reloptions @> ARRAY['security_invoker=true'], false)
      AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')`)) faults.push(`${name}: a view that reads with its owner's eyes`);
  const definers = await ask<{ name: string; config: string[] | null; public: boolean }>(`
    SELECT p.oid::regprocedure::text AS name, p.proconfig AS config, has_function_privilege('public', p.oid, 'EXECUTE') AS public
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prosecdef AND ${OURS}`);
  for (const d of definers) {
    if (!d.config?.some((c) => c.startsWith('search_path='))) faults.push(`${d.name}: no search_path of its own`);
    if (d.public) faults.push(`${d.name}: everybody may call it`);
  }
  for (const schema of ['public', 'ledger']) {
    const [may] = await ask<{ may: boolean }>(`SELECT has_schema_privilege('commonweal_app', $1, 'CREATE') AS may`, [schema]);
    if (may!.may) faults.push(`the app may create in ${schema}`);
  }
  for (const r of await ask<{ rolname: string }>(`SELECT rolname FROM pg_roles WHERE (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR pg_has_role(oid, 'commonweal_owner', 'MEMBER')) AND rolname = 'commonweal_app'`)) faults.push(`${r.rolname} is strong`);
  return faults;
}

const nameOf = (tables: { oid: number; name: string }[], oid: number): string => tables.find((t) => t.oid === oid)?.name ?? String(oid);

/** Names of the council-owned tables, as SQL writes them. */
export async function councilOwned(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; written: string }>(`SELECT ${NAME} AS name, format('%I.%I', n.nspname, c.relname) AS written FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p') AND ${OURS} ORDER BY 1`);
  return rows.filter((r) => !INSTALLATION_TABLES.includes(r.name)).map((r) => r.written);
}
