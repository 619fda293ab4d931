import { GeographyModule } from '@app/geography';
import { LedgerModule } from '@app/ledger';
import { MeasuresModule } from '@app/measures';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { StandingPledges } from './commitments/standing-pledges';
import { Commitment } from './commitments/commitment.entity';
import { Contract } from './contracts/contract.entity';
import { CONTRACT_PROVIDERS } from './contracts/providers';
import { Need, NeedLine } from './needs/need.entity';
import { NeedDrafts } from './needs/need-drafts.service';
import { NeedsService } from './needs/needs.service';
import { Pledge } from './pledges/pledge.entity';
import { PledgesService } from './pledges/pledges.service';
import { StandingService } from './pledges/standing.service';
import { SkillsService } from './skills/skills.service';
import { SuggestionsService } from './suggestions/suggestions.service';

const PROVIDERS = [...CONTRACT_PROVIDERS, NeedsService, NeedDrafts, PledgesService, StandingService, SkillsService, SuggestionsService, { provide: StandingPledges, useExisting: StandingService }];

@Module({ imports: [LedgerModule, GeographyModule, PeopleModule, MeasuresModule], providers: PROVIDERS, exports: PROVIDERS })
export class MarketplaceModule {}

export const MARKETPLACE_ENTITIES = [Contract, Commitment, Pledge, Need, NeedLine];
