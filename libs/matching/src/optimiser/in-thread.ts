import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Problem, Result, Settings } from './problem';
import type { Answer, Task } from './task';

export interface ThreadOptions { onProgress?: (part: number) => void; signal?: AbortSignal }

// Compiled, the thread is a file beside this one; uncompiled (specs), it compiles itself.
const compiled = extname(__filename) === '.js';
const file = join(__dirname, compiled ? 'thread.js' : 'thread.ts');
const hook = join(__dirname, '..', '..', '..', '..', 'scripts', 'typescript-hook.cjs');

/** `propose` in a thread of its own: HiGHS is synchronous, and the worker must go on answering. */
export const proposeInThread = (problem: Problem, { settings, ...options }: ThreadOptions & { settings?: Partial<Settings> } = {}): Promise<Result> => inThread({ what: 'round', problem, settings }, options);

/** Any task of the optimiser in a thread of its own. Rejects with the signal's reason when aborted; the thread is then gone. */
export function inThread<T extends Task>(task: T, { onProgress, signal }: ThreadOptions = {}): Promise<Answer<T>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(signal.reason as Error);
      return;
    }
    const given = { workerData: { task }, execArgv: [] };
    const thread = compiled ? new Worker(file, given) : new Worker(`require(${JSON.stringify(hook)}); require(${JSON.stringify(file)});`, { ...given, eval: true });
    const end = (settle: () => void) => {
      signal?.removeEventListener('abort', abort);
      settle();
      void thread.terminate();
    };
    const abort = () => end(() => reject(signal!.reason as Error));
    signal?.addEventListener('abort', abort);
    thread.on('message', (message: { part: number } | { result: Answer<T> }) => {
      if ('result' in message) end(() => resolve(message.result));
      else onProgress?.(message.part);
    });
    thread.on('error', (error) => end(() => reject(error)));
    thread.on('exit', (code) => end(() => reject(new Error(`The optimiser's thread ended with code ${code}.`))));
  });
}
