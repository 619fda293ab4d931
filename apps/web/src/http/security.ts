import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { randomBytes } from 'node:crypto';
import { FONT_FILES, fontFile, SCRIPT_FILES, scriptFile, styles } from '../pages';

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
        defaultSrc: ["'none'"], scriptSrc: [(_, response) => `'nonce-${(response as Response).locals.cspNonce}'`], styleSrc: ["'self'", (_, response) => `'nonce-${(response as Response).locals.cspNonce}'`], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"],
        connectSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"], ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https, crossOriginEmbedderPolicy: false, referrerPolicy: { policy: 'same-origin' },
  }));
  for (const name of FONT_FILES) {
    const bytes = fontFile(name);
    app.use(`/assets/fonts/${name}`, (_: Request, response: Response) => response.type('font/woff2').set('cache-control', 'public, max-age=31536000, immutable').send(bytes));
  }
  for (const name of SCRIPT_FILES) {
    const script = scriptFile(name);
    app.use(`/assets/${name}`, (_: Request, response: Response) => response.type('js').set('cache-control', 'public, max-age=3600').send(script));
  }
  const css = styles();
  app.use('/assets/site.css', (_: Request, response: Response) => response.type('css').set('cache-control', 'public, max-age=3600').send(css));
}
