import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { cache, testConfig } from './config';

export interface TestRedis { url: string; close(): Promise<void> }

const USUAL = 'redis://127.0.0.1:6379';

/** The Redis of REDIS_URL, or of this machine, or one that we start; null when there is none, which CI does not accept. */
export async function testRedis(): Promise<TestRedis | null> {
  const { redisUrl, ci } = testConfig();
  for (const url of redisUrl ? [redisUrl] : [USUAL]) {
    if (await answers(url)) return found(`ran on ${new URL(url).host}`, { url, close: async () => undefined });
  }
  if (spawnSync('redis-server', ['--version']).status === 0) return found('ran on a redis-server of its own', await ownRedis());
  writeFileSync(join(cache, 'redis-half'), 'DID NOT RUN: no Redis answered and there is no redis-server on the PATH');
  if (ci) throw new Error('CI must run the queue contract on Redis too: install redis-server or set REDIS_URL.');
  console.warn('NO REDIS: the Redis half of the queue contract is left out. Install redis-server or set REDIS_URL.');
  return null;
}

function found(how: string, redis: TestRedis): TestRedis {
  writeFileSync(join(cache, 'redis-half'), how);
  return redis;
}

async function answers(url: string): Promise<boolean> {
  const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, connectTimeout: 1_000, maxRetriesPerRequest: 0 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}

async function ownRedis(): Promise<TestRedis> {
  const port = await new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject).listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => resolve(free));
    });
  });
  const server = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' });
  const url = `redis://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(url)); tries++) {
    if (tries > 100) throw new Error('redis-server did not start.');
    await pause(50);
  }
  return { url, close: async () => { server.kill('SIGTERM'); } };
}
