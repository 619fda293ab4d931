import { DatabaseModule, Transactions } from '@app/database';
import { DeliveryModule, DELIVERY_ENTITIES } from '@app/delivery';
import { Clock } from '@app/kernel';
import { LedgerModule, Seals } from '@app/ledger';
import { MarketplaceModule, MARKETPLACE_ENTITIES } from '@app/marketplace';
import { MatchingModule, MATCHING_ENTITIES } from '@app/matching';
import { NoticesModule, NoticesService } from '@app/notices';
import { PeopleModule, SignInModule, SignIns } from '@app/people';
import { ReportingModule } from '@app/reporting';
import { Module, type DynamicModule } from '@nestjs/common';
import { CheckProcessor, TotalsProcessor } from './books/books.processors';
import { ClocksProcessor } from './clocks/clocks.processor';
import { CommandPurgeProcessor } from './commands/command-purge.processor';
import type { WorkerConfig } from './config';
import { HealthController } from './health.controller';
import { JOBS } from './jobs';
import { MailSender } from './mail/mail-sender';
import { LateLettersProcessor } from './mail/late-letters.processor';
import { NoticeProcessor } from './mail/notice.processor';
import { SignInProcessor } from './mail/sign-in.processor';
import { Outbox } from './outbox/outbox.service';
import { Relay } from './outbox/relay';
import { SweepProcessor } from './outbox/sweep.processor';
import { Dispatcher } from './queue/dispatcher';
import { JobQueue } from './queue/job-queue';
import { JobRegistry, PROCESSORS, type Processor } from './queue/registry';
import { FairnessProcessor, ReplayProcessor, RoundProcessor, ScheduleProcessor } from './rounds/round.processor';
import { SealProcessor } from './seals/seal.processor';
import { logFault, WorkerService } from './worker.service';

/** Every processor once: here, and in jobs.ts under what sets it off. */
const ALL_PROCESSORS = [SweepProcessor, ClocksProcessor, RoundProcessor, FairnessProcessor, ReplayProcessor, ScheduleProcessor, NoticeProcessor, LateLettersProcessor, SignInProcessor, CommandPurgeProcessor, TotalsProcessor, CheckProcessor, SealProcessor];

@Module({})
export class WorkerModule {
  static forRoot(config: WorkerConfig, clock?: Clock): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        DatabaseModule.forRoot({ url: config.databaseUrl, applicationName: 'commonweal-worker', entities: [...MARKETPLACE_ENTITIES, ...MATCHING_ENTITIES, ...DELIVERY_ENTITIES] }, clock),
        LedgerModule, MarketplaceModule, MatchingModule, DeliveryModule, NoticesModule, PeopleModule, ReportingModule, SignInModule,
      ],
      controllers: [HealthController],
      providers: [
        Outbox, SweepProcessor, ClocksProcessor, CommandPurgeProcessor, TotalsProcessor, CheckProcessor, RoundProcessor, FairnessProcessor, ReplayProcessor, ScheduleProcessor,
        { provide: MailSender, useFactory: () => new MailSender(config.smtpUrl, config.mailFrom) },
        { provide: NoticeProcessor, inject: [Transactions, NoticesService, MailSender], useFactory: (t: Transactions, n: NoticesService, m: MailSender) => new NoticeProcessor(t, n, m, config.webUrl) },
        {
          provide: LateLettersProcessor, inject: [Outbox, Transactions, NoticesService, MailSender, NoticeProcessor],
          useFactory: (o: Outbox, t: Transactions, n: NoticesService, m: MailSender, p: NoticeProcessor) => new LateLettersProcessor(o, t, n, m, p),
        },
        { provide: SignInProcessor, inject: [SignIns, MailSender], useFactory: (s: SignIns, m: MailSender) => new SignInProcessor(s, m, config.webUrl) },
        { provide: SealProcessor, inject: [Outbox, Transactions, Seals, Clock], useFactory: (o: Outbox, t: Transactions, s: Seals, c: Clock) => new SealProcessor(o, t, s, c, config.sealKeys) },
        { provide: PROCESSORS, inject: ALL_PROCESSORS, useFactory: (...processors: Processor[]) => processors },
        { provide: JobRegistry, inject: [PROCESSORS], useFactory: (processors: Processor[]) => new JobRegistry(JOBS, processors) },
        { provide: JobQueue, useFactory: () => new JobQueue(config.queue, logFault) },
        { provide: Dispatcher, inject: [Outbox, JobRegistry], useFactory: (outbox: Outbox, registry: JobRegistry) => new Dispatcher(outbox, registry) },
        { provide: Relay, inject: [Outbox, JobQueue, JobRegistry], useFactory: (outbox: Outbox, queue: JobQueue, registry: JobRegistry) => new Relay(outbox, queue, registry, logFault) },
        {
          provide: WorkerService, inject: [JobQueue, JobRegistry, Dispatcher, Relay],
          useFactory: (queue: JobQueue, registry: JobRegistry, dispatcher: Dispatcher, relay: Relay) => new WorkerService(queue, registry, dispatcher, relay, config.relayEveryMs),
        },
      ],
    };
  }
}
