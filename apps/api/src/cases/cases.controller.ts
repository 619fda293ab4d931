import type { Tx } from '@app/database';
import { CasesService, caseView, ComplaintsService, listCases, type CaseState } from '@app/delivery';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';

class AppealDto { @ApiProperty() @IsString() @MaxLength(4000) reason: string }
class CasesQuery extends PageQuery { @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) state?: CaseState }
class DecisionDto extends AppealDto {
  @ApiProperty({ enum: ['upheld', 'not-upheld', 'part'] }) @IsIn(['upheld', 'not-upheld', 'part']) outcome: 'upheld' | 'not-upheld' | 'part';
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) quantity?: number;
}
class ComplaintDto {
  @ApiPropertyOptional() @IsOptional() @IsUUID() organisationId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() matchId?: string;
  @ApiProperty({ example: 'Nobody came, and nobody rang.' }) @IsString() @MaxLength(4000) note: string;
}
class OwnerDto { @ApiProperty() @IsUUID() personId: string }

@ApiTags('cases') @ApiBearerAuth() @Controller('cases')
export class CasesController {
  constructor(private readonly cases: CasesService, private readonly complaints: ComplaintsService) {}

  @Get() @Permit('cases.read')
  list(@Through() door: Door, @Query() query: CasesQuery) {
    return door.read((tx) => listCases(tx, query));
  }

  @Get(':id') @Permit('cases.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => caseView(tx, id));
  }

  /** A complaint; disputes come from confirmations. */
  @Post() @Permit('cases.open')
  complain(@Through() door: Door, @Body() body: ComplaintDto) {
    return door.create(async (tx) => (await this.complaints.open(tx, body)).id, caseView);
  }

  /** The officer who sees to it. */
  @Put(':id/owner') @Permit('cases.own')
  own(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: OwnerDto) {
    return this.act(door, id, (tx, version) => this.cases.own(tx, id, version, body.personId));
  }

  @Post(':id/decision') @HttpCode(200) @Permit('cases.decide')
  decide(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: DecisionDto) {
    return this.act(door, id, (tx, version, kind) => (kind === 'complaint' ? this.complaints : this.cases).decide(tx, id, version, body));
  }

  /** By a party to the dispute, or whoever complained; another officer decides. */
  @Post(':id/appeal') @HttpCode(200) @Permit('cases.appeal')
  appeal(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: AppealDto) {
    return this.act(door, id, (tx, version, kind) => (kind === 'complaint' ? this.complaints : this.cases).appeal(tx, id, version, body.reason));
  }

  private act(door: Door, id: string, work: (tx: Tx, version: number, kind: string) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      const { kind } = await caseView(tx, id);
      await work(tx, version, kind);
    }, (tx) => caseView(tx, id));
  }
}
