/** Is the common time of two windows of the season that is asked for? One look a pair, however many holidays there are. */
export class Season {
  private readonly first: number;
  private readonly last: number;
  /** By day: the last day of the holidays that had begun by then. */
  private readonly lastOfBegun: Int32Array;

  constructor(holidays: readonly { from: number; to: number }[]) {
    this.first = holidays.reduce((n, h) => Math.min(n, h.from), Infinity);
    this.last = holidays.reduce((n, h) => Math.max(n, h.to), -Infinity);
    this.lastOfBegun = new Int32Array(Math.max(0, this.last - this.first + 1)).fill(-1);
    for (const h of holidays) {
      const at = h.from - this.first;
      this.lastOfBegun[at] = Math.max(this.lastOfBegun[at]!, h.to);
    }
    for (let d = 1; d < this.lastOfBegun.length; d++) this.lastOfBegun[d] = Math.max(this.lastOfBegun[d]!, this.lastOfBegun[d - 1]!);
  }

  get known(): boolean {
    return this.lastOfBegun.length > 0;
  }

  /** Beyond the council's first and last known day nobody is kept to a season. */
  keepsApart(inHolidays: boolean, from: number, to: number): boolean {
    if (to < this.first || to > this.last) return false;
    if (inHolidays) return this.lastOfBegun[to - this.first]! < from;
    return from >= this.first && this.lastOfBegun[from - this.first]! >= to;
  }
}
