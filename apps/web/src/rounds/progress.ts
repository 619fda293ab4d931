import { DomainError } from '@app/kernel';
import type { Request, Response } from 'express';

export interface Progress { state: string; percent: number; seconds: number }

const EVERY_MS = 1_000;
const LONGEST_MS = 10 * 60_000;
/** Each asks the database once a second. */
const MOST_STREAMS = 50;
let streams = 0;

/** Tells a page how far its round is, until that has ended, the reader is gone, or ten minutes are over: the browser then asks again by itself. Throws `too-many-requests`. */
export async function streamProgress(request: Request, response: Response, now: () => Promise<Progress>): Promise<void> {
  if (streams >= MOST_STREAMS) throw new DomainError('too-many-requests', 'Many are watching. This page looks again by itself.');
  streams++;
  let open = true;
  request.on('close', () => { open = false; });
  try {
    response.set({ 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.flushHeaders();
    for (const end = Date.now() + LONGEST_MS; open && Date.now() < end;) {
      const progress = await now();
      response.write(`data: ${JSON.stringify(progress)}\n\n`);
      if (!['queued', 'running'].includes(progress.state)) {
        response.write('event: done\ndata: {}\n\n');
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
    }
  } catch {
    // The headers are out: cut off, and the browser comes back.
  } finally {
    streams--;
    response.end();
  }
}
