import { handOn } from './config';
import { startCluster } from './cluster';

export default async function setup(): Promise<void> {
  const { cluster, server } = await startCluster();
  handOn(cluster);
  (globalThis as { testServer?: typeof server }).testServer = server;
}
