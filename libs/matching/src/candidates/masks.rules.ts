/** Words by number, in the order in which they were first met. */
export class Names {
  private readonly known = new Map<string, number>();

  of(name: string): number {
    let n = this.known.get(name);
    if (n === undefined) this.known.set(name, (n = this.known.size));
    return n;
  }

  /** -1 for none, which no two things have in common. */
  maybe(name: string | null): number {
    return name === null ? -1 : this.of(name);
  }

  get size(): number {
    return this.known.size;
  }
}

/** Sets of words as bits, a row for each thing. Two that share `names` are compared word by word: make all rows known before the first. */
export class Masks {
  private readonly words: number;
  private readonly bits: Int32Array;

  constructor(rows: readonly (readonly number[] | null)[], names: Names) {
    this.words = Math.max(1, Math.ceil(names.size / 32));
    this.bits = new Int32Array(rows.length * this.words);
    rows.forEach((row, i) => row?.forEach((n) => { this.bits[i * this.words + (n >>> 5)]! |= 1 << (n & 31); }));
  }

  has(i: number, n: number): boolean {
    return n >= 0 && (this.bits[i * this.words + (n >>> 5)]! & (1 << (n & 31))) !== 0;
  }

  /** All of row i is in row j of the other. */
  within(i: number, other: Masks, j: number): boolean {
    for (let w = 0; w < this.words; w++) if ((this.bits[i * this.words + w]! & ~other.bits[j * this.words + w]!) !== 0) return false;
    return true;
  }

  meets(i: number, other: Masks, j: number): boolean {
    for (let w = 0; w < this.words; w++) if ((this.bits[i * this.words + w]! & other.bits[j * this.words + w]!) !== 0) return true;
    return false;
  }
}
