import { Transactions, type Tx } from '@app/database';
import { DomainError, newId, systemActor, type Actor } from '@app/kernel';
import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { deliveryView } from '../deliveries/deliveries.queries';
import { readEvidence, sha256Of } from './evidence-file';
import { evidenceView, type EvidenceView } from './evidence.queries';
import { EvidenceService } from './evidence.service';
import { FileStore } from './file-store';

type Transact = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

const HOUR_MS = 3_600_000;

/**
 * Files beside their rows: a disk takes no part in a transaction. A file is written whole, under a temporary name, before its row is;
 * it gets its name after the commit. Refused, it is removed at once; after a crash the sweep looks whether there is a row, and keeps or
 * removes it. Nobody is ever shown a file without a row, nor a row without a file.
 */
@Injectable()
export class EvidenceShelf implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly transactions: Transactions, private readonly evidence: EvidenceService, private readonly files: FileStore) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.files.ready();
    const again = () => void this.sweep().catch((error: unknown) => console.error(JSON.stringify({ level: 'error', job: 'evidence.sweep', error: String(error) })));
    this.timer = setInterval(again, HOUR_MS).unref();
    again();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** `transact` opens the caller's own transaction, with its command: sent again, it answers as before and keeps nothing twice. Throws what `readEvidence` and `EvidenceService.attach` throw. */
  async attach(actor: Actor, transact: Transact, deliveryId: string, sent: Uint8Array): Promise<EvidenceView> {
    // Of what is not theirs nothing is even looked at.
    await this.transactions.read(actor, (tx) => deliveryView(tx, deliveryId));
    const file = await readEvidence(sent);
    const [councilId, id] = [actor.councilId, newId()];
    await this.files.draft(councilId, id, file.bytes);
    let kept: EvidenceView;
    try {
      kept = await transact(async (tx) => {
        await this.evidence.attach(tx, deliveryId, id, file);
        return evidenceView(tx, deliveryId, id);
      });
    } catch (error) {
      // Whether anything else was committed isn't known here: the sweep finds out.
      if (error instanceof DomainError) await this.files.remove(councilId, id);
      throw error;
    }
    await (kept.id === id ? this.files.keep(councilId, id) : this.files.remove(councilId, id));
    return kept;
  }

  async withdraw(actor: Actor, transact: Transact, deliveryId: string, id: string): Promise<void> {
    await transact(async (tx) => {
      await deliveryView(tx, deliveryId);
      await this.evidence.withdraw(tx, deliveryId, id);
    });
    await this.removeOne(actor.councilId, id);
  }

  /** Throws `not-found`; and, of a file that is not what was attached, a fault. */
  async open(actor: Actor, deliveryId: string, id: string): Promise<{ view: EvidenceView; bytes: Uint8Array }> {
    const view = await this.transactions.read(actor, (tx) => evidenceView(tx, deliveryId, id));
    const bytes = await this.files.read(actor.councilId, id);
    if (!bytes || sha256Of(bytes) !== view.sha256) throw new Error(`The file of evidence ${id} is ${bytes ? 'not what was attached' : 'missing'}.`);
    return { view, bytes };
  }

  /** What a crash left: drafts older than an hour with a row become files, those without go, and so do the files of what was taken back. */
  async sweep(olderThanMs = HOUR_MS): Promise<void> {
    for (const { councilId, id } of await this.files.drafts(olderThanMs)) {
      const kept = await this.transactions.read(systemActor(councilId), (tx) => this.evidence.isKept(tx, id));
      await (kept ? this.files.keep(councilId, id) : this.files.remove(councilId, id));
    }
    const councils = await this.transactions.installation<{ id: string }[]>((manager) => manager.query('SELECT id FROM council ORDER BY id'));
    for (const { id: councilId } of councils) {
      for (const id of await this.transactions.read(systemActor(councilId), (tx) => this.evidence.toRemove(tx))) await this.removeOne(councilId, id);
    }
  }

  private async removeOne(councilId: string, id: string): Promise<void> {
    await this.files.remove(councilId, id);
    await this.transactions.run(systemActor(councilId), (tx) => this.evidence.removed(tx, id));
  }
}
