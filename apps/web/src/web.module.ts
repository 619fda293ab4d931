import { DatabaseModule } from '@app/database';
import { DeliveryModule, DELIVERY_ENTITIES } from '@app/delivery';
import type { Clock } from '@app/kernel';
import { MARKETPLACE_ENTITIES } from '@app/marketplace';
import { MATCHING_ENTITIES } from '@app/matching';
import { PeopleModule, SignInModule } from '@app/people';
import { Module, type DynamicModule, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { WebConfig } from './config';
import { ConfirmController } from './confirm/confirm.controller';
import { HealthController } from './health.controller';
import { HomeController } from './home/home.controller';
import { PageFilter } from './http/page.filter';
import { VisitorMiddleware } from './http/visitor';
import { WebSettings } from './http/web-settings';
import { PublicController } from './public/public.controller';
import { SignInController } from './sign-in/sign-in.controller';

@Module({})
export class WebModule implements NestModule {
  static forRoot(config: WebConfig, clock?: Clock): DynamicModule {
    return {
      module: WebModule,
      imports: [DatabaseModule.forRoot({ url: config.databaseUrl, applicationName: 'commonweal-web', entities: [...MARKETPLACE_ENTITIES, ...MATCHING_ENTITIES, ...DELIVERY_ENTITIES] }, clock), PeopleModule, SignInModule, DeliveryModule],
      controllers: [HealthController, PublicController, SignInController, HomeController, ConfirmController],
      providers: [{ provide: APP_FILTER, useClass: PageFilter }, { provide: WebSettings, useFactory: () => new WebSettings(config.webUrl.startsWith('https://')) }],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(VisitorMiddleware).exclude('health', 'assets/*rest').forRoutes('{*any}');
  }
}
