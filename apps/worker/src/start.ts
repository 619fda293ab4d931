import type { Clock } from '@app/kernel';
import { NestFactory } from '@nestjs/core';
import type { WorkerConfig } from './config';
import { WorkerModule } from './worker.module';

export interface Running { url: string; close(): Promise<void> }

/** The one way this app comes up: for its own main, the standalone app and the tests (port 0: any free one). */
export async function startWorker(config: WorkerConfig, clock?: Clock): Promise<Running> {
  const app = await NestFactory.create(WorkerModule.forRoot(config, clock), { logger: ['error', 'warn'], abortOnError: false });
  await app.listen(config.port, config.host);
  return { url: await app.getUrl(), close: () => app.close() };
}
