import { Transactions } from '@app/database';
import { systemActor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../outbox/outbox.service';
import type { ScheduleProcessor } from '../queue/registry';
import { logFault } from '../worker.service';

/** Days. A program that got no answer tries again within the hour, or when somebody has mended it after a long holiday; a form left open is older than its session after seven. */
export const COMMAND_DAYS = 30;
const BATCH = 5_000;

/**
 * Forgets commands that nobody will send again. Those that posted in the ledger stay: their id is its exactly-once key, and without the row the same
 * command would do its work anew beside the old transfers.
 */
@Injectable()
export class CommandPurgeProcessor implements ScheduleProcessor {
  readonly job = 'commands.purge';
  readonly kind = 'schedule';

  constructor(private readonly outbox: Outbox, private readonly transactions: Transactions) {}

  async run(): Promise<void> {
    for (const councilId of await this.outbox.councils()) await this.all(councilId).catch(logFault);
  }

  private async all(councilId: string): Promise<void> {
    while (await this.purge(councilId) === BATCH);
  }

  /** Of one council, the oldest first, a batch. Returns how many went. */
  purge(councilId: string): Promise<number> {
    return this.transactions.run(systemActor(councilId), async (tx) => {
      const [, gone] = await tx.query(
        `DELETE FROM command WHERE council_id = $1 AND id IN (
           SELECT c.id FROM command c WHERE c.council_id = $1 AND c.recorded_at < $2
             AND NOT EXISTS (SELECT 1 FROM ledger.transfer t WHERE t.council_id = c.council_id AND t.command_id = c.id)
           ORDER BY c.recorded_at LIMIT ${BATCH})`, [councilId, new Date(tx.now.getTime() - COMMAND_DAYS * 86_400_000)]) as unknown as [unknown[], number];
      return gone;
    });
  }
}
