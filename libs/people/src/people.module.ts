import { GeographyModule } from '@app/geography';
import { Module } from '@nestjs/common';
import { Councils } from './councils/councils.service';
import { Interests } from './interests/interests.service';
import { Invitations } from './invitations/invitations.service';
import { JoinDrafts } from './joining/join-drafts.service';
import { Joining } from './joining/joining.service';
import { Memberships } from './memberships/memberships.service';
import { Persons } from './memberships/persons.service';
import { ClosedWeeks } from './organisations/closed-weeks.service';
import { OrganisationQueries } from './organisations/organisations.queries';
import { Organisations } from './organisations/organisations.service';

const PROVIDERS = [Councils, Organisations, OrganisationQueries, Memberships, Invitations, Persons, Interests, ClosedWeeks, JoinDrafts, Joining];

@Module({ imports: [GeographyModule], providers: PROVIDERS, exports: PROVIDERS })
export class PeopleModule {}
