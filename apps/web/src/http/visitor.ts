import { Clock, DomainError } from '@app/kernel';
import { Sessions, type SignedIn } from '@app/people';
import type { Actor } from '@app/kernel';
import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Response } from 'express';
import { timingSafeEqual } from 'node:crypto';
import { navigationOf } from '../home/navigation';
import { sessionLine } from '../session/session.rules';
import { readUpload, takesFile, type UploadRequest } from './upload';
import { WebSettings } from './web-settings';

export interface VisitorRequest extends UploadRequest { visitor?: SignedIn; cookies: Record<string, string | undefined> }

/** Who acts on a page that the guard let open. */
export const actorOf = (request: VisitorRequest): Actor => request.visitor!.actor!;

/** Who is there, from the session's cookie; and no form is taken that our own page did not make. */
@Injectable()
export class VisitorMiddleware implements NestMiddleware {
  constructor(private readonly sessions: Sessions, private readonly settings: WebSettings, private readonly clock: Clock) {}

  async use(request: VisitorRequest, response: Response, next: NextFunction): Promise<void> {
    // A middleware sees a path that is cut off at where it hangs.
    const [path] = request.originalUrl.split('?') as [string];
    const token = request.cookies[this.settings.cookie('session')];
    const visitor = token ? await this.sessions.find(token) : null;
    if (visitor) {
      request.visitor = visitor;
      response.set('cache-control', 'no-store');
      response.locals.session = sessionLine(visitor, this.clock.now());
      response.locals.navigation = navigationOf({ role: visitor.hat?.role ?? null, organisationId: visitor.actor?.organisationId ?? null, waiting: visitor.actor?.waiting }, path);
    }
    // Before signing in there is no session to hang a secret on: a cookie of the same site and a field must agree.
    response.locals.csrf = visitor?.csrf ?? this.settings.visitorSecret(request, response);
    response.locals.visitor = visitor;
    response.locals.path = path;
    response.locals.accent = visitor?.hat?.accent ?? null;
    if (takesFile(request)) {
      // Unread: the guard sends them to sign in.
      if (!visitor) return next();
      await readUpload(request, response);
    }
    if (request.method === 'POST' && !same(String((request.body as Record<string, unknown> | undefined)?._csrf ?? ''), response.locals.csrf as string)) {
      return next(new DomainError('not-allowed', 'This form was not made by our page, or is too old.'));
    }
    next();
  }
}

function same(a: string, b: string): boolean {
  const [given, kept] = [Buffer.from(a), Buffer.from(b)];
  return given.length === kept.length && timingSafeEqual(given, kept);
}
