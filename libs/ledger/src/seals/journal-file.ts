import { leafHash, type SealedAccount, type SealedTransfer } from './encoding';

/** Values of one width in one block of memory: a million hashes are 32 MB, not a million objects. */
class Column {
  private block = Buffer.alloc(0);
  constructor(private readonly width: number) {}

  set(i: number, value: Buffer): void {
    if ((i + 1) * this.width > this.block.length) this.block = Buffer.concat([this.block, Buffer.alloc(Math.max(1 << 16, this.block.length, (i + 1) * this.width - this.block.length))]);
    value.copy(this.block, i * this.width);
  }

  get(i: number): Buffer {
    return this.block.subarray(i * this.width, (i + 1) * this.width);
  }
}

/** An export, line by line, as far as the seals go: `leaf` as it says, the hash as it says, the hash that the entry really has. */
export class JournalFile {
  count = 0;
  /** Lines that say of themselves that they are not sealed yet. */
  unsealed = 0;
  readonly leaf: number[] = [];
  private readonly ids = new Column(16);
  private readonly said = new Column(32);
  private readonly real = new Column(32);
  private readonly gone = new Set<number>();

  /** Throws on a line that is not JSON, naming it. */
  add(line: string): void {
    let entry: Partial<SealedTransfer> & { leaf?: unknown; hash?: unknown; missing?: unknown };
    try {
      entry = JSON.parse(line) as typeof entry;
    } catch {
      throw new Error(`line ${this.count + this.unsealed + 1} is not JSON`);
    }
    if (entry.leaf === null) return void this.unsealed++;
    const i = this.count++;
    this.leaf.push(Number.isSafeInteger(entry.leaf) ? entry.leaf as number : -1);
    this.ids.set(i, bytes(entry.id?.replaceAll?.('-', ''), 16));
    this.said.set(i, bytes(entry.hash, 32));
    if (entry.missing === true) this.gone.add(i);
    else this.real.set(i, isTransfer(entry) ? leafHash(entry) : Buffer.alloc(32));
  }

  id(i: number): string {
    return this.ids.get(i).toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  saidHash = (i: number): Buffer => this.said.get(i);
  /** The said one where the journal has no entry any more: what is known of it. */
  realHash = (i: number): Buffer => (this.gone.has(i) ? this.said.get(i) : this.real.get(i));
  isGone = (i: number): boolean => this.gone.has(i);
}

const bytes = (hex: unknown, length: number): Buffer => {
  const read = typeof hex === 'string' ? Buffer.from(hex, 'hex') : Buffer.alloc(0);
  return read.length === length ? read : Buffer.alloc(length);
};

const isText = (v: unknown): v is string => typeof v === 'string';
const isTextOrNull = (v: unknown): v is string | null => v === null || typeof v === 'string';
const isAccount = (a: unknown): a is SealedAccount => typeof a === 'object' && a !== null && ['id', 'book', 'stage', 'subject', 'unit', 'detail'].every((f) => isText((a as Record<string, unknown>)[f]));
const isTransfer = (t: Partial<SealedTransfer>): t is SealedTransfer =>
  [t.council, t.id, t.command, t.kind, t.unit, t.amount, t.code, t.happenedOn, t.recordedAt].every(isText) && [t.target, t.event, t.lapsesAt].every(isTextOrNull)
  && [t.ordinal, t.group].every(Number.isSafeInteger) && isAccount(t.debit) && isAccount(t.credit);
