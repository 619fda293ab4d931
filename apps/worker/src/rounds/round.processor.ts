import { Transactions } from '@app/database';
import { DomainError, systemActor } from '@app/kernel';
import { FairnessService, ReplaysService, RoundsService, ScheduleService } from '@app/matching';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../outbox/outbox.service';
import type { EventProcessor, EventWork, ScheduleProcessor as Scheduled } from '../queue/registry';
import { logFault } from '../worker.service';

const subjectOf = (transactions: Transactions, { councilId, eventId }: EventWork): Promise<string> => transactions.read(systemActor(councilId), async (tx) => {
  const [event] = await tx.query<{ subject_id: string }>('SELECT subject_id FROM event WHERE council_id = $1 AND id = $2', [councilId, eventId]);
  return event!.subject_id;
});

/** Runs what somebody asked for. A round that a killed worker left running is run again from its inputs. */
@Injectable()
export class RoundProcessor implements EventProcessor {
  readonly job = 'round.run';
  readonly kind = 'event';

  constructor(private readonly transactions: Transactions, private readonly rounds: RoundsService) {}

  async run(work: EventWork): Promise<void> {
    await this.rounds.run(work.councilId, await subjectOf(this.transactions, work));
  }
}

/** The price of fairness of a round that is done, so that the page has it beside the knob. */
@Injectable()
export class FairnessProcessor implements EventProcessor {
  readonly job = 'round.fairness';
  readonly kind = 'event';

  constructor(private readonly transactions: Transactions, private readonly fairness: FairnessService) {}

  async run(work: EventWork): Promise<void> {
    await this.fairness.workOut(work.councilId, await subjectOf(this.transactions, work)).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
  }
}

/** The last twelve months under other rules. */
@Injectable()
export class ReplayProcessor implements EventProcessor {
  readonly job = 'replay.run';
  readonly kind = 'event';

  constructor(private readonly transactions: Transactions, private readonly replays: ReplaysService) {}

  async run(work: EventWork): Promise<void> {
    await this.replays.run(work.councilId, await subjectOf(this.transactions, work));
  }
}

/** Asks for each council's round on its weekday and hour; the answer is an event, which sets off the round like any other. */
@Injectable()
export class ScheduleProcessor implements Scheduled {
  readonly job = 'rounds.schedule';
  readonly kind = 'schedule';

  constructor(private readonly outbox: Outbox, private readonly transactions: Transactions, private readonly schedule: ScheduleService) {}

  async run(): Promise<void> {
    for (const councilId of await this.outbox.councils()) await this.transactions.run(systemActor(councilId), (tx) => this.schedule.askWhenDue(tx)).catch(logFault);
  }
}
