import { GRADES } from '@app/marketplace';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const BOOKS = ['supply', 'demand', 'value'] as const;
const KINDS = ['single', 'hold', 'post', 'void', 'expire', 'reversal'] as const;
const SORTS = ['recorded', 'happened'] as const;

export class AccountsQuery extends PageQuery {
  /** A commitment, pledge, match, need line; or a supplier, for what it gives freely. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() subject?: string;
  @ApiPropertyOptional({ enum: BOOKS }) @IsOptional() @IsIn(BOOKS) book?: (typeof BOOKS)[number];
  @ApiPropertyOptional({ example: 'reserved' }) @IsOptional() @IsString() @MaxLength(40) stage?: string;
  @ApiPropertyOptional({ example: 'hour' }) @IsOptional() @IsString() @MaxLength(20) unit?: string;
}

/** Which of a statement's transfers. */
export class FigureQuery extends PageQuery {
  @ApiPropertyOptional({ enum: BOOKS }) @IsOptional() @IsIn(BOOKS) book?: (typeof BOOKS)[number];
  @ApiPropertyOptional({ example: 'confirmed' }) @IsOptional() @IsString() @MaxLength(40) stage?: string;
  @ApiPropertyOptional({ example: 'hour' }) @IsOptional() @IsString() @MaxLength(20) unit?: string;
  @ApiPropertyOptional({ enum: GRADES }) @IsOptional() @IsIn(GRADES) grade?: string;
  /** Of value: the measure and the version of its value, as measure:proxy. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) detail?: string;
  @ApiPropertyOptional({ example: 'delivery.confirmed' }) @IsOptional() @IsString() @Matches(/^[a-z0-9._-]{1,60}$/) code?: string;
  @ApiPropertyOptional({ enum: KINDS }) @IsOptional() @IsIn(KINDS) kind?: (typeof KINDS)[number];
  /** The day in the real world, not the day it was recorded. */
  @ApiPropertyOptional({ example: '2026-04-01' }) @IsOptional() @IsString() @MaxLength(10) happenedFrom?: string;
  @ApiPropertyOptional({ example: '2026-06-30' }) @IsOptional() @IsString() @MaxLength(10) happenedTo?: string;
  @ApiPropertyOptional({ enum: SORTS, default: 'recorded' }) @IsOptional() @IsIn(SORTS) sort?: (typeof SORTS)[number];
}

export class TransfersQuery extends FigureQuery {
  @ApiPropertyOptional() @IsOptional() @IsUUID() accountId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() commitmentId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() pledgeId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() needId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() matchId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() deliveryId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() organisationId?: string;
}

export class AuditQuery extends PageQuery {
  /** The thing it happened to. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() subject?: string;
  @ApiPropertyOptional({ example: 'commitment' }) @IsOptional() @IsString() @MaxLength(60) subjectType?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() person?: string;
}
export class EventsQuery extends AuditQuery { @ApiPropertyOptional({ example: 'commitment.accepted' }) @IsOptional() @IsString() @MaxLength(100) type?: string }
