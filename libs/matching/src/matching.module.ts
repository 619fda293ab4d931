import { LedgerModule } from '@app/ledger';
import { MarketplaceModule } from '@app/marketplace';
import { PeopleModule } from '@app/people';
import { Module } from '@nestjs/common';
import { AsksService } from './asks/asks.service';
import { AcceptancesService } from './matches/acceptances.service';
import { ApprovalsService } from './matches/approvals.service';
import { MatchEndsService } from './matches/match-ends.service';
import { ExplanationsService } from './explanations/explanations.service';
import { FairnessService } from './explanations/fairness.service';
import { ReplaysService } from './explanations/replays.service';
import { RoundAnswersService } from './explanations/round-answers.service';
import { StoredRounds } from './explanations/stored-round';
import { Match } from './matches/match.entity';
import { NovationsService } from './matches/novations.service';
import { PairRulesService } from './pairs/pair-rules.service';
import { ScheduleService } from './rounds/schedule.service';
import { RoundsService } from './rounds/rounds.service';

const PROVIDERS = [ApprovalsService, AcceptancesService, MatchEndsService, NovationsService, AsksService, PairRulesService, RoundsService, StoredRounds, ExplanationsService, FairnessService, RoundAnswersService, ReplaysService, ScheduleService];

@Module({ imports: [LedgerModule, PeopleModule, MarketplaceModule], providers: PROVIDERS, exports: PROVIDERS })
export class MatchingModule {}

export const MATCHING_ENTITIES = [Match];
