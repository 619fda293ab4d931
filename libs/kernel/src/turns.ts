import { DomainError } from './errors';

/** Work that takes much memory or time, so many at once and so many waiting; whoever comes later is told to come again. */
export class Turns {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly atOnce: number, private readonly mostWaiting: number) {}

  /** Throws `too-many-requests`, and what `work` throws. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    if (this.busy < this.atOnce) this.busy++;
    else if (this.waiting.length >= this.mostWaiting) throw new DomainError('too-many-requests', 'Many of these are under way just now. Try again in a minute.');
    // Whoever ends hands the turn on, so nobody new slips in between.
    else await new Promise<void>((resolve) => this.waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy--;
    }
  }
}
