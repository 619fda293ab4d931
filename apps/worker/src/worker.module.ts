import { DatabaseModule } from '@app/database';
import { Module, type DynamicModule } from '@nestjs/common';
import type { WorkerConfig } from './config';
import { HealthController } from './health.controller';

@Module({})
export class WorkerModule {
  static forRoot(config: WorkerConfig): DynamicModule {
    return {
      module: WorkerModule,
      imports: [DatabaseModule.forRoot({ url: config.databaseUrl, applicationName: 'commonweal-worker' })],
      controllers: [HealthController],
    };
  }
}
