import type { Clock } from '@app/kernel';
import { ValidationPipe, type INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { NextFunction, Request, Response } from 'express';
import { ApiModule } from './api.module';
import type { ApiConfig } from './config';
import { serveDocument } from './document';
import { malformedJson } from './http/malformed';
import { wrongFields } from './http/wrong-fields';

export interface Running { url: string; app: INestApplication; close(): Promise<void> }

/** Longest JSON body: a bulk approval of ten thousand matches fits. */
const MOST_BYTES = '2mb';
const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i;

/** The one way this app comes up: for its own main, the standalone app and the tests (port 0: any free one). */
export async function startApi(config: ApiConfig, clock?: Clock): Promise<Running> {
  const app = await createApi(config, clock);
  await app.listen(config.port, config.host);
  return { url: await app.getUrl(), app, close: () => app.close() };
}

export async function createApi(config: ApiConfig, clock?: Clock): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.forRoot(config, clock), { logger: ['error', 'warn'], abortOnError: false, bodyParser: false });
  // Files are read by their own routes, after the caller is known and up to their own limit.
  app.useBodyParser('json', { limit: MOST_BYTES, type: (request) => !request.url?.startsWith('/imports/') && JSON_TYPE.test(request.headers['content-type'] ?? '') });
  app.use(sayWhere);
  app.use(helmet());
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.useGlobalPipes(new ValidationPipe({ transform: true, whitelist: true, forbidNonWhitelisted: true, exceptionFactory: wrongFields }));
  serveDocument(app);
  return app;
}

/** Nest would tell what stood there, which may be personal; this tells where it stood. */
function sayWhere(error: { type?: string; body?: unknown }, _request: Request, _response: Response, next: NextFunction): void {
  next(error.type === 'entity.parse.failed' && typeof error.body === 'string' ? malformedJson(error.body) : error);
}
