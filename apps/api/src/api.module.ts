import { DatabaseModule } from '@app/database';
import { Module, type DynamicModule } from '@nestjs/common';
import type { ApiConfig } from './config';
import { HealthController } from './health.controller';

@Module({})
export class ApiModule {
  static forRoot(config: ApiConfig): DynamicModule {
    return {
      module: ApiModule,
      imports: [DatabaseModule.forRoot({ url: config.databaseUrl, applicationName: 'commonweal-api' })],
      controllers: [HealthController],
    };
  }
}
