import { Module } from '@nestjs/common';
import { Councils } from './councils/councils.service';

const PROVIDERS = [Councils];

@Module({ providers: PROVIDERS, exports: PROVIDERS })
export class PeopleModule {}
