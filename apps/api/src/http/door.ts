import { Transactions, type Tx } from '@app/database';
import { DomainError, isUuid, type Actor } from '@app/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { Request } from 'express';

export interface DoorRequest extends Request { door?: Door }

/** Opens transactions for one request, as its actor. */
export class Door {
  constructor(private readonly transactions: Transactions, readonly actor: Actor, private readonly request: Request) {}

  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.read(this.actor, work);
  }

  /** For what creates: the Idempotency-Key is the command; sent again, it gets the first answer again. */
  create<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const key = this.request.header('idempotency-key');
    if (key === undefined) throw new DomainError('idempotency-key-missing', 'Send an Idempotency-Key header with a new UUID: sent again after a lost answer, it makes nothing twice.');
    return this.transactions.run(this.actor, work, { id: this.keyOf(key), fingerprint: this.fingerprint() });
  }

  /** For what changes a state or a version: a key is welcome. */
  change<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const key = this.request.header('idempotency-key');
    return this.transactions.run(this.actor, work, key === undefined ? undefined : { id: this.keyOf(key), fingerprint: this.fingerprint() });
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
