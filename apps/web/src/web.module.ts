import { DatabaseModule } from '@app/database';
import { DeliveryModule, DELIVERY_ENTITIES, EvidenceModule } from '@app/delivery';
import { GeographyModule } from '@app/geography';
import type { Clock } from '@app/kernel';
import { MARKETPLACE_ENTITIES, MarketplaceModule } from '@app/marketplace';
import { MatchingModule, MATCHING_ENTITIES } from '@app/matching';
import { PeopleModule, SignInModule } from '@app/people';
import { Module, type DynamicModule, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AskController } from './ask/ask.controller';
import { CasesController } from './cases/cases.controller';
import { ComplaintsController } from './cases/complaints.controller';
import { PromiseAnswersController } from './commitments/answers.controller';
import { CommitmentsController } from './commitments/commitments.controller';
import type { WebConfig } from './config';
import { ConfirmController } from './confirm/confirm.controller';
import { LookController } from './council/look.controller';
import { SettingsController } from './council/settings.controller';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { DeliveryPage } from './deliveries/delivery-page';
import { EvidenceController } from './deliveries/evidence.controller';
import { HealthController } from './health.controller';
import { HomeController } from './home/home.controller';
import { PageFilter } from './http/page.filter';
import { PermitGuard } from './http/permit';
import { VisitorMiddleware } from './http/visitor';
import { WebSettings } from './http/web-settings';
import { InvitationsController } from './invitations/invitations.controller';
import { JoinController } from './join/join.controller';
import { JoinStartController } from './join/join-start.controller';
import { JobsController } from './jobs/jobs.controller';
import { english, type Language } from './language';
import { MatchesController } from './matches/matches.controller';
import { ModerationController } from './needs/moderation.controller';
import { NeedsController } from './needs/needs.controller';
import { OffersController } from './offers/offers.controller';
import { OrganisationsController } from './organisations/organisations.controller';
import { StandingsController } from './organisations/standings.controller';
import { PublicController } from './public/public.controller';
import { ExplanationsController } from './rounds/explanations.controller';
import { PairRulesController } from './rounds/pair-rules.controller';
import { RoundsController } from './rounds/rounds.controller';
import { QueueController } from './queue/queue.controller';
import { READING } from './reading';
import { SignInController } from './sign-in/sign-in.controller';
import { StatusLines } from './status-lines';
import { TokensController } from './tokens/tokens.controller';

@Module({})
export class WebModule implements NestModule {
  static forRoot(config: WebConfig, clock?: Clock, language: Language = english): DynamicModule {
    return {
      module: WebModule,
      imports: [DatabaseModule.forRoot({ url: config.databaseUrl, applicationName: 'commonweal-web', entities: [...MARKETPLACE_ENTITIES, ...MATCHING_ENTITIES, ...DELIVERY_ENTITIES] }, clock), PeopleModule, SignInModule, GeographyModule, MarketplaceModule, MatchingModule, DeliveryModule, EvidenceModule.forRoot(config.filesDir ?? join(tmpdir(), 'commonweal-files'))],
      controllers: [...READING, HealthController, PublicController, SignInController, JoinStartController, JoinController, ConfirmController, HomeController, QueueController, NeedsController, MatchesController, DeliveriesController, EvidenceController, CommitmentsController, PromiseAnswersController, LookController, SettingsController, InvitationsController, OrganisationsController, StandingsController, OffersController, TokensController, CasesController, ComplaintsController, JobsController, ModerationController, AskController, RoundsController, ExplanationsController, PairRulesController],
      providers: [
        { provide: APP_FILTER, useClass: PageFilter }, { provide: APP_GUARD, useClass: PermitGuard },
        { provide: WebSettings, useFactory: () => new WebSettings(config.webUrl.startsWith('https://'), language) }, StatusLines, DeliveryPage,
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(VisitorMiddleware).exclude('health', 'assets/*rest').forRoutes('{*any}');
  }
}
