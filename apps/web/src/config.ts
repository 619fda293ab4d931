export interface WebConfig {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** As people see it: https decides how strict cookies are. */
  readonly webUrl: string;
}

/** All faults in one message. `env` is given by the standalone app, which fills in its own addresses and secrets. */
export function readWebConfig(env: Record<string, string | undefined> = process.env): WebConfig {
  const faults: string[] = [];
  const databaseUrl = env.DATABASE_URL ?? '';
  if (!databaseUrl) faults.push('DATABASE_URL is missing: the app\'s own weak login, postgres://user:password@host:5432/database.');
  const port = Number(env.WEB_PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) faults.push('WEB_PORT must be a port number.');
  const webUrl = env.WEB_URL ?? `http://localhost:${port}`;
  if (!/^https?:\/\//.test(webUrl)) faults.push('WEB_URL must begin with http:// or https://.');
  if (faults.length) throw new Error(`web cannot start:\n- ${faults.join('\n- ')}`);
  return Object.freeze({ databaseUrl, host: env.HOST ?? '127.0.0.1', port, webUrl });
}
