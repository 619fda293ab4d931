import { ApprovalsService, listMatches, listRounds, PairRulesService, RoundsService, roundView } from '@app/matching';
import { Councils } from '@app/people';
import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Door, Through } from '../http/door';
import { PageQuery } from '../http/page.dto';
import { Permit } from '../http/permit';

class RoundDto {
  /** Tries settings out and touches nothing. */
  @ApiPropertyOptional() @IsOptional() @IsBoolean() sandbox?: boolean;
  @ApiPropertyOptional({ minimum: 0, maximum: 1, example: 0.8 }) @IsOptional() @IsNumber() @Min(0) @Max(1) alpha?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(10_000) sigma?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(60) lookBackMonths?: number;
}
class ApprovalItem {
  @ApiProperty() @IsUUID() matchId: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() version?: number;
}
class ApprovalsDto {
  @ApiProperty({ type: [ApprovalItem] }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10_000) @ValidateNested({ each: true }) @Type(() => ApprovalItem) matches: ApprovalItem[];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) note?: string;
}
class PairRuleDto {
  @ApiProperty() @IsUUID() pledgeId: string;
  @ApiProperty() @IsUUID() lineId: string;
  @ApiProperty({ enum: ['pin', 'forbid'] }) @IsIn(['pin', 'forbid']) rule: 'pin' | 'forbid';
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) quantity?: number;
  @ApiProperty() @IsString() @MaxLength(1000) reason: string;
}
class WhyNotQuery {
  @ApiProperty() @IsUUID() pledgeId: string;
  @ApiProperty() @IsUUID() lineId: string;
}

@ApiTags('rounds') @ApiBearerAuth() @Controller()
export class RoundsController {
  constructor(private readonly rounds: RoundsService, private readonly approvals: ApprovalsService, private readonly pairs: PairRulesService, private readonly councils: Councils) {}

  /** Asks for a round; the worker runs it. */
  @Post('rounds') @HttpCode(202) @Permit('rounds.request')
  request(@Through() door: Door, @Body() body: RoundDto) {
    return door.create(async (tx) => (await this.rounds.request(tx, body)).id, roundView);
  }

  @Get('rounds') @Permit('rounds.read')
  list(@Through() door: Door, @Query() query: PageQuery) {
    return door.read((tx) => listRounds(tx, query));
  }

  @Get('rounds/:id') @Permit('rounds.read')
  show(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.read((tx) => roundView(tx, id));
  }

  @Get('rounds/:id/matches') @Permit('rounds.read')
  proposals(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Query() query: PageQuery) {
    return door.read(async (tx) => listMatches(tx, { ...query, roundId: (await roundView(tx, id)).id }));
  }

  @Post('rounds/:id/cancellation') @HttpCode(200) @Permit('rounds.request')
  cancel(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change(async (tx) => {
      await roundView(tx, id);
      await this.rounds.cancel(tx, id);
    }, (tx) => roundView(tx, id));
  }

  /** Solves the stored inputs again and compares the bytes. */
  @Get('rounds/:id/replay') @Permit('rounds.read')
  replay(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return this.rounds.replay(door.actor, id);
  }

  /** Many at once: each stands or is listed with why not. */
  @Post('rounds/:id/approvals') @HttpCode(200) @Permit('matches.approve')
  approve(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string, @Body() body: ApprovalsDto) {
    return door.create(async (tx) => {
      await roundView(tx, id);
      return { results: await this.approvals.approveEach(tx, body.matches.map((m) => ({ matchId: m.matchId, version: m.version ?? null })), body.note) };
    });
  }

  /** The hard limit that keeps a pair apart, and the smallest change that would admit it; null when nothing does. */
  @Get('pairs/why-not') @Permit('rounds.read')
  whyNot(@Through() door: Door, @Query() query: WhyNotQuery) {
    return door.read(async (tx) => ({ rejection: await this.pairs.whyNot(tx, query.pledgeId, query.lineId, (await this.councils.inForce(tx)).rules) }));
  }

  @Get('pair-rules') @Permit('rounds.read')
  rules(@Through() door: Door) {
    return door.read(async (tx) => ({ items: await this.pairs.list(tx), nextCursor: null }));
  }

  @Post('pair-rules') @Permit('matches.pin')
  setRule(@Through() door: Door, @Body() body: PairRuleDto) {
    return door.create((tx) => this.pairs.set(tx, body));
  }

  @Delete('pair-rules/:id') @HttpCode(204) @Permit('matches.pin')
  removeRule(@Through() door: Door, @Param('id', ParseUUIDPipe) id: string) {
    return door.change((tx) => this.pairs.remove(tx, id));
  }
}
