import { Clock, SystemClock } from '@app/kernel';
import { Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { createDataSource, refuseStrongRole, type DatabaseSettings } from './data-source';
import { Transactions } from './transactions';

@Module({})
export class DatabaseModule {
  /** One pool and one clock for the whole application. `clock` is replaced only by tests and the demo's history. */
  static forRoot(settings: DatabaseSettings, clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      providers: [
        { provide: Clock, useValue: clock },
        {
          provide: DataSource,
          useFactory: async () => {
            const source = await createDataSource(settings).initialize();
            await refuseStrongRole(source).catch(async (error: unknown) => {
              await source.destroy();
              throw error;
            });
            return source;
          },
        },
        Transactions,
        { provide: 'DATABASE_SHUTDOWN', inject: [DataSource], useFactory: (source: DataSource) => ({ onApplicationShutdown: () => source.isInitialized ? source.destroy() : undefined }) },
      ],
      exports: [Clock, DataSource, Transactions],
    };
  }
}
