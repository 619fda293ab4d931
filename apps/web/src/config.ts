import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';

export interface WebConfig {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** As people see it: https decides how strict cookies are. */
  readonly webUrl: string;
  /** Where the files of deliveries are: the folder of the api. `readWebConfig` asks for it; left out, a folder that nobody keeps. */
  readonly filesDir?: string;
  /** Whose word about the visitor's address is taken: how many proxies stand before us, or their addresses. Left out: nobody's. */
  readonly trustProxy?: number | readonly string[];
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
  const filesDir = env.FILES_DIR ?? '';
  if (!isAbsolute(filesDir)) faults.push('FILES_DIR must be a folder from the root on, like /files: the same as the api’s.');
  const trustProxy = readProxies(env.TRUST_PROXY ?? '');
  if (trustProxy === null) faults.push('TRUST_PROXY must be the number of proxies before web (1 to 9), or their addresses with commas: 10.0.0.7, 10.1.0.0/16, loopback, linklocal or uniquelocal.');
  if (faults.length) throw new Error(`web cannot start:\n- ${faults.join('\n- ')}`);
  return Object.freeze({ databaseUrl, host: env.HOST ?? '127.0.0.1', port, webUrl, filesDir, ...(trustProxy ? { trustProxy } : {}) });
}

const RANGES = ['loopback', 'linklocal', 'uniquelocal'];

/** undefined: none; null: not to be read. "true" is not: whoever sends the header would choose their own address. */
function readProxies(text: string): WebConfig['trustProxy'] | null {
  const parts = text.split(',').map((part) => part.trim()).filter(Boolean);
  if (!parts.length) return undefined;
  if (parts.length === 1 && /^[1-9]$/.test(parts[0]!)) return Number(parts[0]);
  const known = (part: string) => {
    const [address, bits, more] = part.split('/');
    const family = isIP(address!);
    return RANGES.includes(part) || (family > 0 && more === undefined && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))));
  };
  return parts.every(known) ? parts : null;
}
