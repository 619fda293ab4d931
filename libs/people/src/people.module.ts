import { GeographyModule } from '@app/geography';
import { Module } from '@nestjs/common';
import { Councils } from './councils/councils.service';
import { Organisations } from './organisations/organisations.service';

const PROVIDERS = [Councils, Organisations];

@Module({ imports: [GeographyModule], providers: PROVIDERS, exports: PROVIDERS })
export class PeopleModule {}
