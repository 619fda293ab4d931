import { Module } from '@nestjs/common';
import { Ledger } from './ledger.service';
import { Periods } from './periods/periods.service';
import { Seals } from './seals/seals.service';

@Module({ providers: [Ledger, Seals, Periods], exports: [Ledger, Seals, Periods] })
export class LedgerModule {}
