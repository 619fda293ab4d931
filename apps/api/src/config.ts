import { isAbsolute } from 'node:path';

export interface ApiConfig {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** Where files are kept that suppliers attach. */
  readonly filesDir: string;
}

/** All faults in one message. `env` is given by the standalone app, which fills in its own addresses and secrets. */
export function readApiConfig(env: Record<string, string | undefined> = process.env): ApiConfig {
  const faults: string[] = [];
  const databaseUrl = env.DATABASE_URL ?? '';
  if (!databaseUrl) faults.push('DATABASE_URL is missing: the app\'s own weak login, postgres://user:password@host:5432/database.');
  const port = Number(env.API_PORT ?? 3001);
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push('API_PORT must be a port number.');
  const filesDir = env.FILES_DIR ?? '';
  if (!isAbsolute(filesDir)) faults.push('FILES_DIR must be a folder from the root on, like /files: kept, backed up, and the same for every api.');
  if (faults.length) throw new Error(`api cannot start:\n- ${faults.join('\n- ')}`);
  return Object.freeze({ databaseUrl, host: env.HOST ?? '127.0.0.1', port, filesDir });
}
