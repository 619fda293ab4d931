import { DomainError, newId } from '@app/kernel';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { MessageKey } from '../messages/en';

const STATUS: Record<string, number> = { 'not-allowed': 403, 'not-found': 404, unauthenticated: 403, 'stale-version': 409, 'wrong-state': 409, 'too-many-requests': 429 };
const PAGES = [400, 403, 404, 409, 422, 429, 500, 503];

/** A page with the status that it is, and nothing of the fault but a number to quote. */
@Catch()
export class PageFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const status = error instanceof DomainError ? STATUS[error.code] ?? 422 : error instanceof HttpException ? error.getStatus() : (error as { status?: number }).status ?? 500;
    const shown = PAGES.includes(status) ? status : status < 500 ? 400 : 500;
    const id = newId();
    if (shown === 500) {
      const request = http.getRequest<Request>();
      console.error(JSON.stringify({ level: 'error', requestId: id, method: request.method, route: (request.route as { path?: string } | undefined)?.path ?? null, error: error instanceof Error ? error.stack : String(error) }));
    }
    response.status(shown).render('message', { title: `error.${shown}.title` satisfies string as MessageKey, body: `error.${shown}.body`, facts: { id } });
  }
}
