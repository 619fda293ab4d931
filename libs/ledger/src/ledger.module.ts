import { Module } from '@nestjs/common';
import { Ledger } from './ledger.service';
import { Seals } from './seals/seals.service';

@Module({ providers: [Ledger, Seals], exports: [Ledger, Seals] })
export class LedgerModule {}
