import type { Clock } from '@app/kernel';
import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import type { WebConfig } from './config';
import { secure } from './http/security';
import { english, type Language } from './language';
import { setPages } from './pages';
import { WebModule } from './web.module';

export interface Running { url: string; app: INestApplication; close(): Promise<void> }

/** A story of 5,000 words in any script, as a form sends it. */
const MOST_BYTES = '400kb';

/** The one way this app comes up: for its own main, the standalone app and the tests (port 0: any free one). */
export async function startWeb(config: WebConfig, clock?: Clock, language: Language = english): Promise<Running> {
  const app = await NestFactory.create<NestExpressApplication>(WebModule.forRoot(config, clock, language), { logger: ['error', 'warn'], abortOnError: false, bodyParser: false });
  if (config.trustProxy) app.set('trust proxy', config.trustProxy);
  secure(app, config.webUrl.startsWith('https://'));
  setPages(app, language);
  app.use(cookieParser());
  app.useBodyParser('urlencoded', { limit: MOST_BYTES, extended: false });
  await app.listen(config.port, config.host);
  return { url: await app.getUrl(), app, close: () => app.close() };
}
