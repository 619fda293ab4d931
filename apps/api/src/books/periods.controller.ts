import { Periods } from '@app/ledger';
import { listPeriods, periodStatement } from '@app/reporting';
import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { PeriodQuery } from './books.dto';
import { linkPeriod } from './period-figures';

/** Reporting quarters, named by their first day: open, closed, locked. */
@ApiTags('periods') @ApiBearerAuth() @Controller('periods')
export class PeriodsController {
  constructor(private readonly periods: Periods) {}

  /** From the first entry in the books to today, the newest first. */
  @Get() @Permit('journal.read')
  list(@Through() door: Door) {
    return door.read((tx) => listPeriods(tx));
  }

  /** Opening balance, corrections of earlier quarters, movements, closing balance. Of a closed quarter it never changes; what was recorded later stands apart. */
  @Get(':from/statement') @Permit('journal.read')
  statement(@Through() door: Door, @Param('from') from: string, @Query() query: PeriodQuery) {
    return door.read(async (tx) => linkPeriod(await periodStatement(tx, from, query.organisationId ?? null), query.organisationId ?? null));
  }

  /** Fixes what the quarter shows. Quarters are closed in order, each after its last day. */
  @Post(':from/closure') @Permit('periods.close') @HttpCode(200)
  close(@Through() door: Door, @Param('from') from: string) {
    return door.change(async (tx) => {
      await this.periods.close(tx, from);
      return listPeriods(tx);
    });
  }

  /** From now on a correction comes with a note. */
  @Post(':from/lock') @Permit('periods.lock') @HttpCode(200)
  lock(@Through() door: Door, @Param('from') from: string) {
    return door.change(async (tx) => {
      await this.periods.lock(tx, from);
      return listPeriods(tx);
    });
  }
}
