import { findCommitment, findTrackedReport, listTrackedReports, TrackedService, type TrackedDecision } from '@app/marketplace';
import { requireImpartial } from '@app/people';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiTags } from '@nestjs/swagger';
import { defined } from '../http/defined';
import { Door, Through } from '../http/door';
import { Permit } from '../http/permit';
import { AcceptedReportDto, EvidenceDto, ReportDto, ReportsQuery } from './commitments.dto';

/** Local jobs, local spend, carbon: reported by the supplier, accepted on evidence, never matched. */
@ApiTags('commitments') @ApiBearerAuth() @Controller()
export class TrackedController {
  constructor(private readonly tracked: TrackedService) {}

  @Post('commitments/:id/reports') @Permit('commitments.report')
  report(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ReportDto) {
    return door.create(async (tx) => {
      await findCommitment(tx, id);
      return (await this.tracked.report(tx, id, body)).id;
    }, findTrackedReport);
  }

  @Get('tracked-reports') @Permit('commitments.read')
  list(@Through() door: Door, @Query() query: ReportsQuery) {
    return door.read((tx) => listTrackedReports(tx, query));
  }

  @Get('tracked-reports/:id') @Permit('commitments.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => findTrackedReport(tx, id));
  }

  /** All or part, and on what evidence. */
  @Post('tracked-reports/:id/acceptance') @HttpCode(200) @Permit('commitments.accept_report')
  accept(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: AcceptedReportDto) {
    return this.decide(door, id, { accept: true, ...defined(body) });
  }

  @Post('tracked-reports/:id/refusal') @HttpCode(200) @Permit('commitments.accept_report')
  refuse(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: EvidenceDto) {
    return this.decide(door, id, { accept: false, evidence: body.evidence });
  }

  private decide(door: Door, id: string, decision: TrackedDecision) {
    const version = door.version();
    return door.change(async (tx) => {
      const { supplierId } = await findTrackedReport(tx, id);
      await requireImpartial(tx, [supplierId]);
      await this.tracked.decide(tx, id, version, decision);
    }, (tx) => findTrackedReport(tx, id));
  }
}
