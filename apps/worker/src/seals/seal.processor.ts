import { Transactions } from '@app/database';
import { Clock, systemActor } from '@app/kernel';
import { MOST_LEAVES, Seals, type SigningKey } from '@app/ledger';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { Outbox } from '../outbox/outbox.service';
import type { ScheduleProcessor } from '../queue/registry';
import { logFault } from '../worker.service';

/** Seals what each council's books took in, and tells its officer once a day. Any number may run side by side. */
export class SealProcessor implements ScheduleProcessor, OnApplicationBootstrap {
  readonly job = 'ledger.seal';
  readonly kind = 'schedule';

  constructor(private readonly outbox: Outbox, private readonly transactions: Transactions, private readonly seals: Seals, private readonly clock: Clock, private readonly keys: readonly SigningKey[]) {}

  /** A key that nobody vouches for keeps the worker from starting. */
  async onApplicationBootstrap(): Promise<void> {
    await this.transactions.installation((manager) => this.seals.publishKeys(manager, this.keys, this.clock.now()));
  }

  async run(): Promise<void> {
    for (const councilId of await this.outbox.councils()) await this.council(councilId).catch(logFault);
  }

  private async council(councilId: string): Promise<void> {
    const actor = systemActor(councilId);
    while (await this.transactions.run(actor, (tx) => this.seals.seal(tx, this.keys.at(-1)!)) === MOST_LEAVES);
    await this.transactions.run(actor, (tx) => this.seals.tell(tx));
  }
}
