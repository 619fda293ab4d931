import { DomainError, Turns } from '@app/kernel';

const MOST_WAITING = 3;
const LONGEST_MS = 30_000;

/** Solving takes a whole core: one question at a time in a process, a few wait, and none runs for ever. */
export class OneAtATime {
  private readonly turns = new Turns(1, MOST_WAITING);

  constructor(private readonly longestMs = LONGEST_MS) {}

  /** Throws `too-many-requests` when others wait already, `took-too-long`. */
  run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return this.turns.take(() => this.timed(work));
  }

  private async timed<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const stopping = new AbortController();
    const timer = setTimeout(() => stopping.abort(new DomainError('took-too-long', 'This takes longer than we allow for one question. Ask about a smaller change.')), this.longestMs);
    try {
      return await work(stopping.signal);
    } finally {
      clearTimeout(timer);
    }
  }
}
