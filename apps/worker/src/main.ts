import 'reflect-metadata';
import { readWorkerConfig } from './config';
import { startWorker } from './start';

async function main(): Promise<void> {
  const running = await startWorker(readWorkerConfig());
  console.log(`worker listens on ${running.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close().finally(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
