import { GRADES } from '@app/marketplace';
import { AS_AT_BY, DIMENSIONS, type AsAt } from '@app/reporting';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const BOOKS = ['supply', 'demand', 'value', 'cost'] as const;
const KINDS = ['single', 'hold', 'post', 'void', 'expire', 'reversal'] as const;
const SORTS = ['recorded', 'happened'] as const;

/** As things were. */
export class AsAtQuery {
  /** A day, the whole of it included; by recording also an instant. Left out: as things are. */
  @ApiPropertyOptional({ example: '2026-06-30' }) @IsOptional() @IsString() @MaxLength(40) asAt?: string;
  /** By the day in the real world, or by when it was recorded. */
  @ApiPropertyOptional({ enum: AS_AT_BY, default: 'happened' }) @IsOptional() @IsIn(AS_AT_BY) by?: (typeof AS_AT_BY)[number];
}
export const asAtOf = (query: AsAtQuery): AsAt | null => (query.asAt ? { at: query.asAt, by: query.by ?? 'happened' } : null);

export class TotalsQuery extends PageQuery {
  @ApiProperty({ enum: DIMENSIONS }) @IsIn(DIMENSIONS) dimension!: (typeof DIMENSIONS)[number];
  /** One supplier, group or measure by its id, one ward by its code. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(60) key?: string;
  @ApiPropertyOptional({ enum: BOOKS }) @IsOptional() @IsIn(BOOKS) book?: (typeof BOOKS)[number];
  @ApiPropertyOptional({ example: 'hour' }) @IsOptional() @IsString() @MaxLength(20) unit?: string;
}

export class PeriodQuery {
  /** Left out: the whole council. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() organisationId?: string;
}

export class AccountsQuery extends PageQuery {
  /** A commitment, pledge, match, need line; or a supplier, for what it gives freely. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() subject?: string;
  @ApiPropertyOptional({ enum: BOOKS }) @IsOptional() @IsIn(BOOKS) book?: (typeof BOOKS)[number];
  @ApiPropertyOptional({ example: 'reserved' }) @IsOptional() @IsString() @MaxLength(40) stage?: string;
  @ApiPropertyOptional({ example: 'hour' }) @IsOptional() @IsString() @MaxLength(20) unit?: string;
  /** A day, the whole of it included; by recording also an instant. Left out: as things are. */
  @ApiPropertyOptional({ example: '2026-06-30' }) @IsOptional() @IsString() @MaxLength(40) asAt?: string;
  /** By the day in the real world, or by when it was recorded. */
  @ApiPropertyOptional({ enum: AS_AT_BY, default: 'happened' }) @IsOptional() @IsIn(AS_AT_BY) by?: (typeof AS_AT_BY)[number];
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
  /** Where the need is. */
  @ApiPropertyOptional({ example: 'E05013111' }) @IsOptional() @IsString() @MaxLength(20) wardCode?: string;
  /** Promised or valued under it. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() measureId?: string;
}

export class AuditQuery extends PageQuery {
  /** The thing it happened to. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() subject?: string;
  @ApiPropertyOptional({ example: 'commitment' }) @IsOptional() @IsString() @MaxLength(60) subjectType?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() person?: string;
}
export class EventsQuery extends AuditQuery { @ApiPropertyOptional({ example: 'commitment.accepted' }) @IsOptional() @IsString() @MaxLength(100) type?: string }
