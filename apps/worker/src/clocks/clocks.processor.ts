import { Transactions, type Tx } from '@app/database';
import { ConfirmationsService } from '@app/delivery';
import { systemActor } from '@app/kernel';
import { CommitmentEndsService, ContractsService, StandingService } from '@app/marketplace';
import { AcceptancesService, MatchEndsService } from '@app/matching';
import { Invitations, JoinDrafts } from '@app/people';
import { Injectable } from '@nestjs/common';
import { Outbox } from '../outbox/outbox.service';
import type { ScheduleProcessor } from '../queue/registry';
import { logFault } from '../worker.service';

/** What the clocks decided: the deadline has decided already, this only writes it down and tells. Safe to run at any time, twice, or late. */
@Injectable()
export class ClocksProcessor implements ScheduleProcessor {
  readonly job = 'clocks.turn';
  readonly kind = 'schedule';

  constructor(
    private readonly outbox: Outbox, private readonly transactions: Transactions, private readonly acceptances: AcceptancesService, private readonly confirmations: ConfirmationsService,
    private readonly contracts: ContractsService, private readonly commitmentEnds: CommitmentEndsService, private readonly standing: StandingService,
    private readonly ends: MatchEndsService, private readonly invitations: Invitations, private readonly joinDrafts: JoinDrafts,
  ) {}

  async run(): Promise<void> {
    for (const councilId of await this.outbox.councils()) await this.turn(councilId);
  }

  /** One council; one thing a transaction, so that a fault in one holds up no other. */
  async turn(councilId: string): Promise<void> {
    await this.each(councilId, (tx) => this.acceptances.due(tx), (tx, id) => this.acceptances.lapse(tx, [id]));
    await this.each(councilId, (tx) => this.confirmations.remindDue(tx), (tx, id) => this.confirmations.remind(tx, id));
    await this.each(councilId, (tx) => this.confirmations.silentDue(tx), (tx, id) => this.confirmations.fallSilent(tx, id));
    await this.each(councilId, (tx) => this.standing.unansweredDue(tx), (tx, id) => this.standing.enterUnanswered(tx, id));
    for (const what of ['need', 'pledge'] as const) await this.each(councilId, (tx) => this.ends.expired(tx, what), (tx, id) => this.ends.expire(tx, what, id));
    await this.each(councilId, (tx) => this.contracts.due(tx), (tx, id) => this.contracts.endDue(tx, id));
    await this.each(councilId, (tx) => this.invitations.due(tx), (tx, id) => this.invitations.lapse(tx, id));
    for (const forget of [this.invitations, this.joinDrafts]) await this.transactions.run(systemActor(councilId), (tx) => forget.forget(tx)).catch(logFault);
    await this.each(councilId, (tx) => this.commitmentEnds.due(tx), (tx, id) => this.commitmentEnds.end(tx, id));
  }

  private async each(councilId: string, due: (tx: Tx) => Promise<string[]>, act: (tx: Tx, id: string) => Promise<unknown>): Promise<void> {
    const actor = systemActor(councilId);
    // One list that cannot be read holds up no other.
    const ids = await this.transactions.read(actor, due).catch((error: unknown) => (logFault(error), []));
    for (const id of ids) {
      try {
        await this.transactions.run(actor, (tx) => act(tx, id));
      } catch (error) {
        logFault(error);
      }
    }
  }
}
