import { LedgerModule } from '@app/ledger';
import { MarketplaceModule } from '@app/marketplace';
import { MatchingModule } from '@app/matching';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { CaseNotes } from './cases/case-notes.service';
import { CasesService } from './cases/cases.service';
import { ComplaintsService } from './cases/complaints.service';
import { ConcernsService } from './concerns/concerns.service';
import { ConfirmationLinks } from './confirmations/confirmation-links.service';
import { ConfirmationsService } from './confirmations/confirmations.service';
import { DeliveriesService } from './deliveries/deliveries.service';
import { Delivery } from './deliveries/delivery.entity';
import { JobsService } from './jobs/jobs.service';
import { MatchValueService } from './value/match-value.service';

const PROVIDERS = [JobsService, DeliveriesService, ConfirmationsService, ConfirmationLinks, CasesService, CaseNotes, ComplaintsService, ConcernsService, MatchValueService];

@Module({ imports: [LedgerModule, PeopleModule, MarketplaceModule, MatchingModule], providers: PROVIDERS, exports: PROVIDERS })
export class DeliveryModule {}

export const DELIVERY_ENTITIES = [Delivery];
