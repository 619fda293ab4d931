import { Transactions, type Tx } from '@app/database';
import { DomainError, isUuid, type Actor } from '@app/kernel';
import { createParamDecorator, Logger, StreamableFile, type ExecutionContext } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface DoorRequest extends Request { door?: Door }

/** Files written out at once: each keeps a connection for as long as its reader takes, and a reader who takes nothing for so long is left. */
export const FILE_LIMITS = { atOnce: 3, stalledMs: 30_000 };
let files = 0;
const logger = new Logger('api');

/** Opens transactions for one request, as its actor. */
export class Door {
  constructor(private readonly transactions: Transactions, readonly actor: Actor, private readonly request: Request) {}

  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.read(this.actor, work);
  }

  /** A file written while it is read, all of it from one moment. A fault cuts the answer off: nobody takes half for the whole. Throws `too-many-requests`. */
  file(name: string, type: string, parts: (tx: Tx) => AsyncIterable<string>): StreamableFile {
    if (files >= FILE_LIMITS.atOnce) throw new DomainError('too-many-requests', 'Other files are being written out. Try again in a minute.');
    files++;
    const out = new PassThrough();
    const failed = (error: { name?: string; code?: string }) => logger.error(`${name}: ${error.name ?? 'Error'} ${error.code ?? ''}`);
    // Between a part and the next somebody is awaited: the books when it runs here, the reader when it stands at a yield.
    let handedOver = 0;
    async function* watched(tx: Tx): AsyncIterable<string> {
      for await (const part of parts(tx)) {
        handedOver = Date.now();
        yield part;
        handedOver = 0;
      }
    }
    const watch = setInterval(() => {
      if (handedOver && Date.now() - handedOver >= FILE_LIMITS.stalledMs) out.destroy(Object.assign(new Error('The reader takes nothing.'), { code: 'reader-stalled' }));
    }, Math.min(1_000, FILE_LIMITS.stalledMs));
    void this.transactions.snapshot(this.actor, (tx) => pipeline(Readable.from(watched(tx), { objectMode: false }), out))
      .catch((error: Error) => { out.destroy(error); }).finally(() => { clearInterval(watch); files--; });
    return new StreamableFile(out, { type, disposition: `attachment; filename="${name}"` }).setErrorLogger(failed)
      .setErrorHandler((error, response) => { failed(error); (response as Response).destroy(); });
  }

  /**
   * For what creates: the Idempotency-Key is the command; sent again, it makes nothing again. What `work` answers is kept with the command, so it is ids,
   * codes and counts, never what somebody wrote; `show` reads the rest afresh, the first time and every time.
   */
  async create<K, T = K>(work: (tx: Tx) => Promise<K>, show?: (tx: Tx, kept: K) => Promise<T>): Promise<T> {
    const key = this.request.header('idempotency-key');
    if (key === undefined) throw new DomainError('idempotency-key-missing', 'Send an Idempotency-Key header with a new UUID: sent again after a lost answer, it makes nothing twice.');
    const kept = await this.transactions.run(this.actor, work, { id: this.keyOf(key), fingerprint: this.fingerprint() });
    return show ? this.read((tx) => show(tx, kept)) : (kept as unknown as T);
  }

  /** For what changes a state or a version: a key is welcome. Kept and shown as with `create`. */
  async change<K, T = K>(work: (tx: Tx) => Promise<K>, show?: (tx: Tx) => Promise<T>): Promise<T> {
    const key = this.request.header('idempotency-key');
    const kept = await this.transactions.run(this.actor, work, key === undefined ? undefined : { id: this.keyOf(key), fingerprint: this.fingerprint() });
    return show ? this.read(show) : (kept as unknown as T);
  }

  /** For what does its work and takes it back: nothing is left, not even the answer. */
  unkept<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(this.actor, work);
  }

  /** The version the caller saw, from If-Match. */
  version(): number {
    const version = this.versionSeen();
    if (version === null) throw new DomainError('if-match-missing', 'Send If-Match with the ETag you saw, so that nobody\'s change is overwritten.');
    return version;
  }

  /** The same, null where the caller saw nothing yet: for what is made and changed at one address. */
  versionSeen(): number | null {
    const header = this.request.header('if-match');
    if (header === undefined) return null;
    const parts = /^(?:W\/)?"(\d{1,9})"$/.exec(header.trim());
    if (!parts) throw new DomainError('if-match-malformed', 'If-Match must be the ETag you saw, like "3".');
    return Number(parts[1]);
  }

  private keyOf(key: string): string {
    if (!isUuid(key)) throw new DomainError('idempotency-key-malformed', 'An Idempotency-Key must be a UUID.');
    return key.toLowerCase();
  }

  private fingerprint(): string {
    return createHash('sha256').update(JSON.stringify([this.request.method, this.request.originalUrl, this.request.header('if-match') ?? null, this.request.body ?? null])).digest('hex');
  }
}

/** The request's door, in a controller's parameters. */
export const Through = createParamDecorator((_: unknown, context: ExecutionContext): Door => context.switchToHttp().getRequest<DoorRequest>().door!);
