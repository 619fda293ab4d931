import type { EmbeddedPostgres } from '../../apps/standalone/src/postgres/launcher';
import { leaveCluster } from './cluster';
import { testConfig } from './config';

export default async function teardown(): Promise<void> {
  const { testServer } = globalThis as { testServer?: EmbeddedPostgres | null };
  await leaveCluster(testServer ?? null, testConfig().wholeRun);
}
