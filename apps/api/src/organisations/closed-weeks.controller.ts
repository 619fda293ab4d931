import { ClosedWeeks } from '@app/people';
import { Body, Controller, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiProperty, ApiTags } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsString, MaxLength } from 'class-validator';
import { Door, Through } from '../http/door';
import { ownerOf } from '../http/owned';
import { Permit } from '../http/permit';

class ClosedWeeksDto {
  @ApiProperty({ type: [String], example: ['2026-12-21', '2026-12-28'], description: 'Mondays; in place of those before' }) @IsArray() @ArrayMaxSize(104) @IsString({ each: true }) @MaxLength(10, { each: true }) weeks: string[];
}

@ApiTags('organisations') @ApiBearerAuth() @Controller('organisations')
export class ClosedWeeksController {
  constructor(private readonly closedWeeks: ClosedWeeks) {}

  /** Weeks in which the organisation's clocks stand still: 10 a year at most, by default. */
  @Put(':id/closed-weeks') @Permit('organisations.change')
  set(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ClosedWeeksDto) {
    return door.change((tx) => this.closedWeeks.set(tx, ownerOf(tx, id), body.weeks));
  }
}
