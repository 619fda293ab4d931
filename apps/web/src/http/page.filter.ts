import { DomainError, newId } from '@app/kernel';
import { BadRequestException, Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { localPath } from './local-path';
import { SignInFirst } from './permit';
import { WebSettings } from './web-settings';

const STATUS: Record<string, number> = { 'not-allowed': 403, 'declared-interest': 403, 'not-found': 404, unauthenticated: 403, 'stale-version': 409, 'wrong-state': 409, lapsed: 409, 'already-decided': 409, 'over-limit': 409, 'most-suppliers': 409, 'command-conflict': 409, 'round-running': 409, 'round-not-done': 409, 'took-too-long': 503, 'too-many-requests': 429, 'bad-cursor': 400 };
const PAGES = [400, 403, 404, 409, 422, 429, 500, 503];
/** The database is away or still starting: try again, nothing of ours is wrong. */
const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', '57P01', '57P03', '53300']);
/** What the driver says without a code: it was cut off while it asked, or waited too long for its turn. */
const CUT_OFF = /Connection terminated|timeout exceeded when trying to connect/;

/** A page with the status that it is, and nothing of the fault but a number to quote. */
@Catch()
export class PageFilter implements ExceptionFilter {
  constructor(private readonly settings: WebSettings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    if (error instanceof SignInFirst) {
      const path = localPath(error.path);
      // Whoever joins may be nobody yet: there the link is sent to any address.
      const joining = path && /^\/join\/([a-z0-9-]+)\/(group|supplier)(?:\/|$)/.exec(path);
      if (joining) return response.redirect(303, `/c/${joining[1]}/join/${joining[2]}`);
      if (path && path !== '/tasks') response.cookie(this.settings.cookie('next'), path, this.settings.options(10));
      return response.redirect(303, '/sign-in');
    }
    const status = statusOf(error, http.getRequest<Request>());
    const shown = PAGES.includes(status) ? status : status < 500 ? 400 : 500;
    const id = newId();
    if (shown >= 500) {
      const request = http.getRequest<Request>();
      console.error(JSON.stringify({ level: 'error', requestId: id, method: request.method, route: (request.route as { path?: string } | undefined)?.path ?? null, error: error instanceof Error ? error.stack : String(error) }));
    }
    if (shown === 503) response.set('retry-after', '60');
    const said = error instanceof DomainError && error.code === 'declared-interest' ? 'interest' : shown;
    response.status(shown).render('message', { title: `error.${said}.title`, body: `error.${said}.body`, facts: { id }, start: true });
  }
}

/** What PostgreSQL says of text that is no uuid, date or number: where a cursor came with it, somebody made that up. */
const UNREADABLE = new Set(['22P02', '22007', '22008', '22003']);

function statusOf(error: unknown, { query }: Request): number {
  if (error instanceof DomainError) return STATUS[error.code] ?? 422;
  // An address with no id where an id should be leads nowhere: it is not the reader's form that is wrong.
  if (error instanceof BadRequestException && /uuid/i.test(error.message)) return 404;
  if (error instanceof HttpException) return error.getStatus();
  const { status, code, driverError } = (error ?? {}) as { status?: number; code?: string; driverError?: { code?: string } };
  const said = driverError?.code ?? code ?? '';
  return AWAY.has(said) || (said === '' && error instanceof Error && CUT_OFF.test(error.message)) ? 503 : query.after !== undefined && UNREADABLE.has(said) ? 400 : status ?? 500;
}
