import { parentPort, workerData } from 'node:worker_threads';
import type { Problem, Settings } from './problem';
import { propose } from './propose';

const PROGRESS_EVERY_MS = 250;

/** The other end of in-thread.ts. */
async function main(): Promise<void> {
  const { problem, settings } = workerData as { problem: Problem; settings?: Partial<Settings> };
  let last = 0;
  const onProgress = (part: number) => {
    if (performance.now() - last < PROGRESS_EVERY_MS && part < 1) return;
    last = performance.now();
    parentPort!.postMessage({ part });
  };
  parentPort!.postMessage({ result: await propose(problem, settings, { onProgress }) });
}

void main();
