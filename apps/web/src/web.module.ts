import { DatabaseModule } from '@app/database';
import type { Clock } from '@app/kernel';
import { PeopleModule, SignInModule } from '@app/people';
import { Module, type DynamicModule, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import type { WebConfig } from './config';
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
      imports: [DatabaseModule.forRoot({ url: config.databaseUrl, applicationName: 'commonweal-web' }, clock), PeopleModule, SignInModule],
      controllers: [HealthController, PublicController, SignInController, HomeController],
      providers: [{ provide: APP_FILTER, useClass: PageFilter }, { provide: WebSettings, useFactory: () => new WebSettings(config.webUrl.startsWith('https://')) }],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(VisitorMiddleware).exclude('health', 'assets/*rest').forRoutes('{*any}');
  }
}
