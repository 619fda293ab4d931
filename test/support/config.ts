import { join } from 'node:path';

/** What global-setup.ts found out, for the test workers. */
export interface PreparedCluster {
  /** Superuser, database "postgres". */
  superUrl: string;
  /** The migrated database that each test copies. */
  template: string;
}

const HANDED_ON = 'COMMONWEAL_TEST_CLUSTER';

export const root = join(__dirname, '..', '..');
export const cache = join(root, '.cache');

export const testConfig = () => ({
  /** Superuser URL of a server that runs already; else an embedded one is started. */
  serverUrl: process.env.TEST_DATABASE_URL || undefined,
  ci: process.env.CI === 'true',
  /** `npm test` leaves no server behind; a single spec by `npx jest` does, so that the next one is quick. */
  wholeRun: process.env.npm_lifecycle_event === 'test' || process.env.CI === 'true',
  redisUrl: process.env.REDIS_URL || undefined,
  /** The permission walk writes what it sent and got into scripts/openapi/examples.json. */
  writeExamples: process.env.WRITE_EXAMPLES === 'true',
  path: process.env.PATH ?? '',
  chromiumPath: process.env.CHROMIUM_PATH || undefined,
});

/** How many runs of a model: `MODEL_RUNS=20` gives twenty times as many as a bounded run of the specs. */
export const modelRuns = (usual: number): number => usual * Number(process.env.MODEL_RUNS ?? 1);

export function handOn(cluster: PreparedCluster): void {
  process.env[HANDED_ON] = JSON.stringify(cluster);
}

export function handedOn(): PreparedCluster {
  const text = process.env[HANDED_ON];
  if (!text) throw new Error('No test database was prepared: run specs through jest, which runs test/support/global-setup.ts.');
  return JSON.parse(text) as PreparedCluster;
}
