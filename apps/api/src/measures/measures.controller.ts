import type { Tx } from '@app/database';
import { londonDate, requireDay } from '@app/kernel';
import { listMeasures, listMeasureSets, measureInForce, MeasuresService, measureVersions } from '@app/measures';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';
import { MeasureDetail, MeasurePage, MeasureSetPage, MeasuresQuery, ProxyValueDto, ValuationRuleDto } from './measures.dto';

/** What is counted, and what a unit of it is worth: versions are added and never changed, so what was valued with one stays. */
@ApiTags('measures') @ApiBearerAuth() @Controller()
export class MeasuresController {
  constructor(private readonly measures: MeasuresService) {}

  @Get('measure-sets') @Permit('measures.read') @ApiOkResponse({ type: MeasureSetPage })
  sets(@Through() door: Door, @Query() query: PageQuery) {
    return door.read((tx) => listMeasureSets(tx, query));
  }

  @Get('measures') @Permit('measures.read') @ApiOkResponse({ type: MeasurePage })
  list(@Through() door: Door, @Query() { on, ...query }: MeasuresQuery) {
    return door.read((tx) => listMeasures(tx, on === undefined ? londonDate(tx.now) : requireDay(on, 'on'), query));
  }

  @Get('measures/:id') @Permit('measures.read') @ApiOkResponse({ type: MeasureDetail })
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => this.detail(tx, id));
  }

  /** A new version of what a unit is worth. */
  @Post('measures/:id/proxy-values') @Permit('measures.change') @ApiCreatedResponse({ type: MeasureDetail })
  setProxy(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ProxyValueDto) {
    return door.create(async (tx) => void (await this.measures.setProxy(tx, id, body)), (tx) => this.detail(tx, id));
  }

  /** A new version of what is taken off. */
  @Post('measures/:id/valuation-rules') @Permit('measures.change') @ApiCreatedResponse({ type: MeasureDetail })
  setRule(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ValuationRuleDto) {
    return door.create(async (tx) => void (await this.measures.setRule(tx, id, body)), (tx) => this.detail(tx, id));
  }

  private async detail(tx: Tx, id: string) {
    return { ...await measureInForce(tx, id, londonDate(tx.now)), ...await measureVersions(tx, id) };
  }
}
