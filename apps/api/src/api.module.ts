import { DatabaseModule } from '@app/database';
import { DeliveryModule, DELIVERY_ENTITIES, EvidenceModule } from '@app/delivery';
import type { Clock } from '@app/kernel';
import { LedgerModule } from '@app/ledger';
import { MarketplaceModule, MARKETPLACE_ENTITIES } from '@app/marketplace';
import { MatchingModule, MATCHING_ENTITIES } from '@app/matching';
import { GeographyModule } from '@app/geography';
import { MeasuresModule } from '@app/measures';
import { PeopleModule, SignInModule } from '@app/people';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { BooksController } from './books/books.controller';
import { ExportsController } from './books/exports.controller';
import { PeriodsController } from './books/periods.controller';
import { TotalsController } from './books/totals.controller';
import { StatementsController } from './books/statements.controller';
import { CommitmentChangesController } from './commitments/commitment-changes.controller';
import { CommitmentsController } from './commitments/commitments.controller';
import { TrackedController } from './commitments/tracked.controller';
import type { ApiConfig } from './config';
import { ContractsController } from './contracts/contracts.controller';
import { CouncilController } from './council/council.controller';
import { PlacesController } from './council/places.controller';
import { DeliveriesController } from './deliveries/deliveries.controller';
import { EvidenceController } from './deliveries/evidence.controller';
import { HealthController } from './health.controller';
import { EtagInterceptor } from './http/etag.interceptor';
import { PermitGuard } from './http/permit';
import { ProblemFilter } from './http/problem.filter';
import { ImportsController } from './imports/imports.controller';
import { MatchesController } from './matches/matches.controller';
import { NeedsController } from './needs/needs.controller';
import { CasesController } from './cases/cases.controller';
import { ConcernsController } from './concerns/concerns.controller';
import { ClosedWeeksController } from './organisations/closed-weeks.controller';
import { Backers } from './organisations/backers';
import { MeasuresController } from './measures/measures.controller';
import { SkillsController } from './skills/skills.controller';
import { OrganisationsController } from './organisations/organisations.controller';
import { StandingsController } from './organisations/standings.controller';
import { InterestsController } from './people/interests.controller';
import { InvitationsController } from './people/invitations.controller';
import { MembershipsController } from './people/memberships.controller';
import { PersonController } from './people/person.controller';
import { PledgesController } from './pledges/pledges.controller';
import { RecordsController } from './records/records.controller';
import { ExplanationsController } from './rounds/explanations.controller';
import { RoundsController } from './rounds/rounds.controller';

@Module({})
export class ApiModule {
  static forRoot(config: ApiConfig, clock?: Clock): DynamicModule {
    return {
      module: ApiModule,
      imports: [
        DatabaseModule.forRoot({ url: config.databaseUrl, applicationName: 'commonweal-api', entities: [...MARKETPLACE_ENTITIES, ...MATCHING_ENTITIES, ...DELIVERY_ENTITIES] }, clock),
        PeopleModule, SignInModule, GeographyModule, LedgerModule, MeasuresModule, MarketplaceModule, MatchingModule, DeliveryModule, EvidenceModule.forRoot(config.filesDir),
      ],
      controllers: [
        ContractsController, CommitmentsController, CommitmentChangesController, TrackedController, ImportsController, BooksController, ExportsController, StatementsController, PeriodsController, TotalsController,
        HealthController, NeedsController, PledgesController, RoundsController, ExplanationsController, RecordsController, MatchesController, DeliveriesController, EvidenceController,
        OrganisationsController, StandingsController, ClosedWeeksController,
        CasesController, ConcernsController,
        MembershipsController, InvitationsController, PersonController, InterestsController,
        CouncilController, PlacesController, MeasuresController, SkillsController,
      ],
      providers: [
        Backers,
        { provide: APP_GUARD, useClass: PermitGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
      ],
    };
  }
}
