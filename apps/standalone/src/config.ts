import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface StandaloneConfig {
  /** Database, mail and secrets: everything a second start finds again. */
  readonly folder: string;
  /** Unpacked binaries: may be thrown away. */
  readonly cache: string;
  readonly fresh: boolean;
  /** No demo: for a council that begins in earnest. */
  readonly empty: boolean;
  /** Set: use this server instead of the embedded one. Both or neither. */
  readonly databaseUrl: string | undefined;
  readonly migrationDatabaseUrl: string | undefined;
  /** Signs the books; no database role can read it. */
  readonly sealKeyFile: string;
  readonly host: string;
  readonly ports: { readonly web: number; readonly api: number; readonly inbox: number };
}

export function readStandaloneConfig(env: Record<string, string | undefined> = process.env, args: readonly string[] = process.argv.slice(2)): StandaloneConfig {
  const faults: string[] = [];
  const port = (name: string, usual: number) => {
    const value = Number(env[name] ?? usual);
    if (!Number.isInteger(value) || value < 0 || value > 65535) faults.push(`${name} must be a port number.`);
    return value;
  };
  for (const arg of args) if (!['--fresh', '--empty'].includes(arg)) faults.push(`${arg} is not known: use --fresh (start over) or --empty (no demo).`);
  if (!env.DATABASE_URL !== !env.MIGRATION_DATABASE_URL) faults.push('Set both DATABASE_URL and MIGRATION_DATABASE_URL, or neither to use the embedded PostgreSQL.');
  const ports = { web: port('WEB_PORT', 3000), api: port('API_PORT', 3001), inbox: port('INBOX_PORT', 3002) };
  if (faults.length) throw new Error(`Commonweal cannot start:\n- ${faults.join('\n- ')}`);
  const folder = resolve(env.DATA_DIR ?? '.data');
  return Object.freeze({
    folder, cache: resolve('.cache'), fresh: args.includes('--fresh'), empty: args.includes('--empty'),
    sealKeyFile: env.SEAL_KEY_FILE ? resolve(env.SEAL_KEY_FILE) : join(folder, 'seal-key.pem'),
    databaseUrl: env.DATABASE_URL, migrationDatabaseUrl: env.MIGRATION_DATABASE_URL, host: env.HOST ?? '127.0.0.1', ports,
  });
}

/** What the three apps read their own configuration from: the caller's environment under what this app decides. */
export const environmentFor = (ours: Record<string, string | undefined>): Record<string, string | undefined> => ({ ...process.env, ...ours });

export interface Secrets { appPassword: string; migratorPassword: string }

/** Made at the first start, kept with the data. */
export function secretsIn(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const make = () => randomBytes(32).toString('hex');
    writeFileSync(file, JSON.stringify({ appPassword: make(), migratorPassword: make() } satisfies Secrets), { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
}
