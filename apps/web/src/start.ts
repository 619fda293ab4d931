import { NestFactory } from '@nestjs/core';
import type { WebConfig } from './config';
import { WebModule } from './web.module';

export interface Running { url: string; close(): Promise<void> }

/** The one way this app comes up: for its own main, the standalone app and the tests (port 0: any free one). */
export async function startWeb(config: WebConfig): Promise<Running> {
  const app = await NestFactory.create(WebModule.forRoot(config), { logger: ['error', 'warn'], abortOnError: false });
  await app.listen(config.port, config.host);
  return { url: await app.getUrl(), close: () => app.close() };
}
