import { parentPort, workerData } from 'node:worker_threads';
import { fairnessPrice } from './fairness-price';
import { pairPrice } from './pair-price';
import { propose } from './propose';
import type { Task } from './task';

const PROGRESS_EVERY_MS = 250;

/** The other end of in-thread.ts. */
async function main(): Promise<void> {
  const { task } = workerData as { task: Task };
  let last = 0;
  const onProgress = (part: number) => {
    if (performance.now() - last < PROGRESS_EVERY_MS && part < 1) return;
    last = performance.now();
    parentPort!.postMessage({ part });
  };
  parentPort!.postMessage({ result: await solved(task, onProgress) });
}

function solved(task: Task, onProgress: (part: number) => void): Promise<unknown> {
  switch (task.what) {
    case 'round': return propose(task.problem, task.settings, { onProgress });
    case 'fairness': return fairnessPrice(task.problem, task.alphas);
    case 'override': return pairPrice(task.problem, task.change, task.settled);
  }
}

void main();
