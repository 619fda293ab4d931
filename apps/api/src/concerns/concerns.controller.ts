import type { Tx } from '@app/database';
import { CONCERN_DECISIONS, ConcernsService, concernView, listConcerns, type ConcernDecision, type ConcernState } from '@app/delivery';
import { Councils } from '@app/people';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';

class ConcernDto {
  @ApiPropertyOptional() @IsOptional() @IsUUID() organisationId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() matchId?: string;
  @ApiProperty({ example: 'A helper was alone with a child.' }) @IsString() @MaxLength(20_000) note: string;
}
class ConcernsQuery extends PageQuery { @ApiPropertyOptional({ enum: ['open', 'decided'] }) @IsOptional() @IsIn(['open', 'decided']) state?: ConcernState }
class NoteDto { @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) note?: string }
class ConcernDecisionDto {
  @ApiProperty({ enum: CONCERN_DECISIONS }) @IsIn(CONCERN_DECISIONS) outcome: ConcernDecision;
  @ApiProperty() @IsString() @MaxLength(4000) reason: string;
}

/** Safeguarding. In danger, ring 999 first. Everybody may raise a concern; only the council's named lead and deputy find one here. */
@ApiTags('concerns') @ApiBearerAuth() @Controller('concerns')
export class ConcernsController {
  constructor(private readonly concerns: ConcernsService, private readonly councils: Councils) {}

  /** Answers with whom to ring, day and night. */
  @Post() @Permit('cases.report_concern')
  raise(@Through() door: Door, @Body() body: ConcernDto) {
    return door.create((tx) => this.concerns.raise(tx, body));
  }

  @Get() @Permit('cases.read_concern')
  list(@Through() door: Door, @Query() query: ConcernsQuery) {
    return door.read((tx) => listConcerns(tx, this.councils, query));
  }

  @Get(':id') @Permit('cases.read_concern')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => concernView(tx, this.councils, id));
  }

  /** New matches of the organisation, and answers to those under way, wait. */
  @Post(':id/pause') @HttpCode(200) @Permit('cases.decide_concern')
  pause(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: NoteDto) {
    return this.act(door, id, (tx, version) => this.concerns.pause(tx, id, version, body.note));
  }

  @Post(':id/resumption') @HttpCode(200) @Permit('cases.decide_concern')
  resume(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: NoteDto) {
    return this.act(door, id, (tx, version) => this.concerns.resume(tx, id, version, body.note));
  }

  @Post(':id/decision') @HttpCode(200) @Permit('cases.decide_concern')
  decide(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ConcernDecisionDto) {
    return this.act(door, id, (tx, version) => this.concerns.decide(tx, id, version, body));
  }

  private act(door: Door, id: string, work: (tx: Tx, version: number) => Promise<unknown>) {
    const version = door.version();
    return door.change(async (tx) => {
      // A change answered again from its command shows what it showed then; nobody else can hold that key.
      await concernView(tx, this.councils, id);
      await work(tx, version);
      return { id, version: version + 1 };
    });
  }
}
