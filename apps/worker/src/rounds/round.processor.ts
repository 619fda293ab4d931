import { Transactions } from '@app/database';
import { systemActor } from '@app/kernel';
import { RoundsService } from '@app/matching';
import { Injectable } from '@nestjs/common';
import type { EventProcessor, EventWork } from '../queue/registry';

/** Runs what somebody asked for. A round that a killed worker left running is run again from its inputs. */
@Injectable()
export class RoundProcessor implements EventProcessor {
  readonly job = 'round.run';
  readonly kind = 'event';

  constructor(private readonly transactions: Transactions, private readonly rounds: RoundsService) {}

  async run({ councilId, eventId }: EventWork): Promise<void> {
    const roundId = await this.transactions.read(systemActor(councilId), async (tx) => {
      const [event] = await tx.query<{ subject_id: string }>('SELECT subject_id FROM event WHERE council_id = $1 AND id = $2', [councilId, eventId]);
      return event!.subject_id;
    });
    await this.rounds.run(councilId, roundId);
  }
}
