import { NestFactory } from '@nestjs/core';
import type { ApiConfig } from './config';
import { ApiModule } from './api.module';

export interface Running { url: string; close(): Promise<void> }

/** The one way this app comes up: for its own main, the standalone app and the tests (port 0: any free one). */
export async function startApi(config: ApiConfig): Promise<Running> {
  const app = await NestFactory.create(ApiModule.forRoot(config), { logger: ['error', 'warn'], abortOnError: false });
  await app.listen(config.port, config.host);
  return { url: await app.getUrl(), close: () => app.close() };
}
