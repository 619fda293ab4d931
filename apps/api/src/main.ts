import 'reflect-metadata';
import { readApiConfig } from './config';
import { startApi } from './start';

async function main(): Promise<void> {
  const running = await startApi(readApiConfig());
  console.log(`api listens on ${running.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void running.close().finally(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
