import { DomainError, newId } from '@app/kernel';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { problemOf, type Problem } from './problems';

/** Every failure leaves as a problem document. What nobody foresaw is logged under the request's id, and nothing of it leaks. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const problem = toProblem(error, http.getRequest<Request>());
    http.getResponse<Response>().status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

/** What PostgreSQL says of text that is no uuid, date or number: with checked fields, only a cursor somebody made up can hold such. */
const UNREADABLE = new Set(['22P02', '22007', '22008', '22003']);

function toProblem(error: unknown, request: Request): Problem {
  if (error instanceof DomainError) return problemOf(error.code, error.detail, error.facts);
  if (error instanceof HttpException) {
    const status = error.getStatus();
    const code = status === 404 ? 'not-found' : status === 413 ? 'file-too-large' : status === 429 ? 'too-many-requests' : status === 401 ? 'unauthenticated' : 'malformed-request';
    return problemOf(code, status === 404 ? 'There is nothing at this address.' : error.message, {}, status);
  }
  const known = error as { status?: number; type?: string };
  if (known.status === 413 || known.type === 'entity.too.large') return problemOf('file-too-large', 'The body is larger than is accepted here.');
  if (known.type === 'encoding.unsupported' || known.type === 'charset.unsupported') return problemOf('unsupported-type', 'Send it in UTF-8, as it is or in gzip.');
  if (known.type?.startsWith('entity.') || known.status === 400) return problemOf('malformed-request', 'The body is not JSON that can be read.', {}, 400);
  if (request.query.cursor !== undefined && UNREADABLE.has((error as { code?: string }).code ?? '')) return problemOf('bad-cursor', 'This cursor is not one we gave out. Start again without it.');
  const requestId = newId();
  // No body, no query: both may hold personal data.
  console.error(JSON.stringify({ level: 'error', requestId, method: request.method, route: (request.route as { path?: string } | undefined)?.path ?? null, error: error instanceof Error ? error.stack : String(error) }));
  return problemOf('fault', 'Something went wrong here. Tell us this number and we will look.', { requestId }, 500);
}
