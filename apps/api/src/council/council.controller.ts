import type { Tx } from '@app/database';
import { areaPage, BANK_HOLIDAYS_UNTIL, Councils, listCouncils } from '@app/people';
import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { defined } from '../http/defined';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';
import { AreaPage, CouncilChangeDto, CouncilPage, CouncilsQuery, CouncilView, HolidaysView } from './council.dto';

/** The token's own council, and the names of the others here. */
@ApiTags('council') @ApiBearerAuth() @Controller()
export class CouncilController {
  constructor(private readonly councils: Councils) {}

  @Get('council') @Permit('council.read') @ApiOkResponse({ type: CouncilView })
  show(@Through() door: Door) {
    return door.read((tx) => this.view(tx));
  }

  @Put('council') @Permit('council.change') @ApiOkResponse({ type: CouncilView })
  change(@Through() door: Door, @Body() body: CouncilChangeDto) {
    const version = door.version();
    return door.change(async (tx) => {
      await this.councils.change(tx, version, { ...defined(body), ...(body.safeguarding && { safeguarding: defined(body.safeguarding) }) });
    }, (tx) => this.view(tx));
  }

  @Get('council/wards') @Permit('council.read') @ApiOkResponse({ type: AreaPage })
  area(@Through() door: Door, @Query() query: PageQuery) {
    return door.read((tx) => areaPage(tx, query));
  }

  /** Days on which the council's clocks stand still, with weekends. The installation's own changes to the list are its operator's. */
  @Get('council/bank-holidays') @Permit('council.read') @ApiOkResponse({ type: HolidaysView })
  holidays(@Through() door: Door) {
    return door.read(async (tx) => ({ items: [...(await this.councils.inForce(tx)).calendar.holidays].sort(), until: BANK_HOLIDAYS_UNTIL, nextCursor: null }));
  }

  @Get('councils') @Permit('council.read') @ApiOkResponse({ type: CouncilPage })
  list(@Through() door: Door, @Query() { ward, ...query }: CouncilsQuery) {
    return door.read((tx) => listCouncils(tx, { ...query, wardCode: ward }));
  }

  private async view(tx: Tx): Promise<CouncilView> {
    const { calendar: _, safeguarding, ...council } = await this.councils.inForce(tx);
    return { ...council, safeguarding: tx.actor.organisationId === null ? safeguarding : { ...safeguarding, leadPersonId: null, deputyPersonId: null } };
  }
}
