import { DatabaseModule, Transactions, type Tx } from '@app/database';
import { DeliveryModule, DELIVERY_ENTITIES } from '@app/delivery';
import { SetClock, type Actor } from '@app/kernel';
import { MarketplaceModule, MARKETPLACE_ENTITIES } from '@app/marketplace';
import { MatchingModule, MATCHING_ENTITIES } from '@app/matching';
import { MeasuresModule } from '@app/measures';
import { PeopleModule } from '@app/people';
import { Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { ClocksProcessor } from '../../../worker/src/clocks/clocks.processor';
import { Outbox } from '../../../worker/src/outbox/outbox.service';

@Module({})
class StageModule {}

/** The services at a clock that the demo turns, the ledger's with it. */
export class Stage {
  private constructor(
    private readonly app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>, private readonly owner: Client,
    readonly clock: SetClock, readonly transactions: Transactions, readonly source: DataSource,
  ) {}

  static async open(databaseUrl: string, ownerUrl: string, start: Date): Promise<Stage> {
    const clock = new SetClock(start);
    const owner = new Client({ connectionString: ownerUrl, options: '-c role=commonweal_owner' });
    await owner.connect();
    const entities = [...MARKETPLACE_ENTITIES, ...MATCHING_ENTITIES, ...DELIVERY_ENTITIES];
    const app = await NestFactory.createApplicationContext(
      { module: StageModule, imports: [DatabaseModule.forRoot({ url: unhurried(databaseUrl), poolSize: 8, entities, applicationName: 'commonweal-demo' }, clock), PeopleModule, MeasuresModule, MarketplaceModule, MatchingModule, DeliveryModule], providers: [Outbox, ClocksProcessor] },
      { logger: ['error', 'warn'], abortOnError: false });
    const stage = new Stage(app, owner, clock, app.get(Transactions), app.get(DataSource));
    await stage.turnTo(start);
    return stage;
  }

  of<T>(service: Type<T>): T {
    return this.app.get(service, { strict: false });
  }

  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(actor, work);
  }

  async turnTo(instant: Date): Promise<void> {
    this.clock.set(instant);
    await this.owner.query('INSERT INTO ledger.clock_setting (instant) VALUES ($1) ON CONFLICT (one) DO UPDATE SET instant = EXCLUDED.instant', [instant]);
  }

  /** Statistics of what has been written: without them the plans stay those of empty tables, and each day costs more than the last. */
  async takeStock(): Promise<void> {
    await this.owner.query('ANALYZE ledger.account, ledger.transfer, event, state_change, need, need_line, pledge, match, approval, job, delivery, standing');
  }

  /** The ledger's clock is the real one again. Nobody is mailed about what is history. */
  async close(councilIds: readonly string[]): Promise<void> {
    await this.owner.query('DELETE FROM ledger.clock_setting');
    for (const id of councilIds) await this.owner.query(`SET app.council = '${id}'; UPDATE event SET relayed_at = recorded_at WHERE relayed_at IS NULL`);
    await this.owner.end();
    await this.app.close();
  }
}

/** No wait for the disk at each commit: a seeding that breaks off is started over, and the owner's last commit, which does wait, covers all before it. */
function unhurried(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  // These stand in for the data source's own options, which a URL's replace.
  url.searchParams.set('options', '-c search_path=public -c timezone=UTC -c synchronous_commit=off');
  return url.toString();
}
