import { DatabaseModule } from '@app/database';
import { Module, type DynamicModule } from '@nestjs/common';
import type { WebConfig } from './config';
import { HealthController } from './health.controller';

@Module({})
export class WebModule {
  static forRoot(config: WebConfig): DynamicModule {
    return {
      module: WebModule,
      imports: [DatabaseModule.forRoot({ url: config.databaseUrl, applicationName: 'commonweal-web' })],
      controllers: [HealthController],
    };
  }
}
