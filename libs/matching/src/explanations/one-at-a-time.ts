import { DomainError } from '@app/kernel';

const MOST_WAITING = 4;
const LONGEST_MS = 30_000;

/** Solving takes a whole core: one question at a time in a process, a few wait, and none runs for ever. */
export class OneAtATime {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly longestMs = LONGEST_MS) {}

  /** Throws `too-many-requests` when others wait already, `took-too-long`. */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.waiting >= MOST_WAITING) throw new DomainError('too-many-requests', 'Other questions are being worked out. Try again in a minute.');
    this.waiting++;
    const mine = this.last.then(() => this.timed(work));
    this.last = mine.catch(() => undefined);
    return mine.finally(() => { this.waiting--; });
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
