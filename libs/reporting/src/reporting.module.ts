import { LedgerModule } from '@app/ledger';
import { Module } from '@nestjs/common';
import { BookChecks } from './totals/book-checks.service';

@Module({ imports: [LedgerModule], providers: [BookChecks], exports: [BookChecks] })
export class ReportingModule {}
