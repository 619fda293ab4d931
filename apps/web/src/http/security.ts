import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { randomBytes } from 'node:crypto';
import { styles } from '../pages';

/** A nonce a page, no inline script without it, nothing from elsewhere. */
export function secure(app: NestExpressApplication, https: boolean): void {
  app.disable('x-powered-by');
  app.use((_: Request, response: Response, next: NextFunction) => {
    response.locals.cspNonce = randomBytes(16).toString('base64');
    next();
  });
  app.use(helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"], scriptSrc: [(_, response) => `'nonce-${(response as Response).locals.cspNonce}'`], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"],
        connectSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"], ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https, crossOriginEmbedderPolicy: false, referrerPolicy: { policy: 'same-origin' },
  }));
  const css = styles();
  app.use('/assets/site.css', (_: Request, response: Response) => response.type('css').set('cache-control', 'public, max-age=3600').send(css));
}
