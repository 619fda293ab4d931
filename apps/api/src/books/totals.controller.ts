import { listTotals, type TotalView } from '@app/reporting';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { TotalsQuery } from './books.dto';

const FILTERS = { council: null, supplier: 'organisationId', group: 'organisationId', ward: 'wardCode', measure: 'measureId' } as const;

/** Where a total's transfers are read: there each names its delivery, and the delivery its confirmation and evidence. */
function transfersOf(t: TotalView): string {
  const filter = FILTERS[t.dimension];
  return `/transfers?book=${t.book}&stage=${t.stage}&unit=${t.unit}${t.grade ? `&grade=${t.grade}` : ''}${filter ? `&${filter}=${t.key}` : ''}`;
}

@ApiTags('books') @ApiBearerAuth() @Controller('totals')
export class TotalsController {
  /** By council, supplier, group, ward or measure; confirmed help by grade. Kept up within minutes: madeAt says when. */
  @Get() @Permit('journal.read')
  list(@Through() door: Door, @Query() query: TotalsQuery) {
    return door.read(async (tx) => {
      const page = await listTotals(tx, query);
      return { ...page, items: page.items.map((total) => ({ ...total, transfers: transfersOf(total) })) };
    });
  }
}
