import { readSigningKeys, type SigningKey } from '@app/ledger';
import type { QueueSettings } from './queue/backend';

export interface WorkerConfig {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
  readonly queue: QueueSettings;
  /** How often each council's new events are looked for. */
  readonly relayEveryMs: number;
  /** smtp://host:port; undefined: nothing is sent. */
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** The web's address as people see it, for the links in mail. */
  readonly webUrl: string;
  /** From SEAL_KEY_FILE, outside the database; the last one signs the books. */
  readonly sealKeys: readonly SigningKey[];
}

/** All faults in one message. `env` is given by the standalone app, which fills in its own addresses and secrets. */
export function readWorkerConfig(env: Record<string, string | undefined> = process.env): WorkerConfig {
  const faults: string[] = [];
  const databaseUrl = env.DATABASE_URL ?? '';
  if (!databaseUrl) faults.push('DATABASE_URL is missing: the app\'s own weak login, postgres://user:password@host:5432/database.');
  const whole = (name: string, usual: number, least: number, most: number) => {
    const value = Number(env[name] ?? usual);
    if (!Number.isInteger(value) || value < least || value > most) faults.push(`${name} must be a whole number from ${least} to ${most}.`);
    return value;
  };
  const address = (name: string, protocols: string[]) => {
    const value = env[name] || undefined;
    if (value && !protocols.some((p) => value.startsWith(`${p}://`))) faults.push(`${name} must begin with ${protocols.map((p) => `${p}://`).join(' or ')}.`);
    return value;
  };
  const redisUrl = address('REDIS_URL', ['redis', 'rediss']);
  const smtpUrl = address('SMTP_URL', ['smtp', 'smtps']);
  const webUrl = address('WEB_URL', ['http', 'https']) ?? 'http://localhost:3000';
  const sealKeys = (() => {
    try {
      if (!env.SEAL_KEY_FILE) throw new Error('is missing: the file with the key that signs the books (npm run seal-key -- new FILE).');
      return readSigningKeys(env.SEAL_KEY_FILE);
    } catch (error) {
      faults.push(`SEAL_KEY_FILE ${(error as Error).message}`);
      return [];
    }
  })();
  const port = whole('WORKER_PORT', 3003, 0, 65535);
  const relayEveryMs = whole('RELAY_EVERY_MS', 500, 10, 60_000);
  const concurrency = whole('WORKER_CONCURRENCY', 4, 1, 100);
  if (faults.length) throw new Error(`worker cannot start:\n- ${faults.join('\n- ')}`);
  return Object.freeze({
    databaseUrl, host: env.HOST ?? '127.0.0.1', port, relayEveryMs, smtpUrl, webUrl, sealKeys,
    mailFrom: env.MAIL_FROM ?? 'Commonweal <no-reply@commonweal.example>',
    queue: { name: env.QUEUE_NAME ?? 'commonweal', redisUrl, databaseUrl, concurrency },
  });
}
