import { Client } from 'pg';

export interface Provision { database: string; appLogin: string; appPassword: string; migratorLogin: string; migratorPassword: string }

const ident = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * Makes the cluster's roles and one empty database, as its superuser. Repeatable.
 * commonweal_owner (no login) owns everything; commonweal_app (no login) holds the app's grants;
 * the two logins are members of one each.
 */
export async function provision(superuserUrl: string, p: Provision): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    // Concurrent provisioners (test workers, replicas) take turns.
    await client.query('SELECT pg_advisory_lock(7262001)');
    const role = async (name: string, options: string) => {
      const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
      await client.query(`${rowCount ? 'ALTER' : 'CREATE'} ROLE ${ident(name)} ${options}`);
    };
    await role('commonweal_owner', 'NOLOGIN');
    await role('commonweal_app', 'NOLOGIN');
    await role(p.appLogin, `LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${literal(p.appPassword)}`);
    await role(p.migratorLogin, `LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD ${literal(p.migratorPassword)}`);
    await client.query(`GRANT commonweal_app TO ${ident(p.appLogin)}`);
    await client.query(`GRANT commonweal_owner TO ${ident(p.migratorLogin)}`);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [p.database]);
    if (!rowCount) await client.query(`CREATE DATABASE ${ident(p.database)} OWNER commonweal_owner ENCODING 'UTF8' TEMPLATE template0`);
  } finally {
    await client.end();
  }
}
