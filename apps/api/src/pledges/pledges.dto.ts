import { KINDS, UNITS, type Kind, type Unit } from '@app/kernel';
import type { PledgeState, Regularity } from '@app/marketplace';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/page.dto';

export class PledgeTermsDto {
  @ApiProperty({ example: 'A team to paint and repair' }) @IsString() @MaxLength(200) title: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) description?: string;
  @ApiPropertyOptional({ type: [String], example: ['decorating'] }) @IsOptional() @IsArray() @ArrayMaxSize(30) @IsString({ each: true }) @MaxLength(60, { each: true }) skills?: string[];
  @ApiProperty({ example: '2026-12-01' }) @IsString() @MaxLength(10) windowFrom: string;
  @ApiProperty({ example: '2027-05-31' }) @IsString() @MaxLength(10) windowTo: string;
  @ApiPropertyOptional({ example: 'OX4 6AB' }) @IsOptional() @IsString() @MaxLength(12) postcode?: string;
  @ApiPropertyOptional({ example: 15_000, description: 'Metres' }) @IsOptional() @IsInt() @Min(1) radiusM?: number;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() remote?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) minBlock?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) maxBlock?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) fewestPeople?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) mostPeople?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(5) shortestVisitMinutes?: number;
  @ApiPropertyOptional({ enum: ['one-off', 'regular', 'either'] }) @IsOptional() @IsIn(['one-off', 'regular', 'either']) regularity?: Regularity;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() samePerson?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) mostPerMonth?: number;
  @ApiPropertyOptional({ type: [String], description: 'Mondays' }) @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) closedWeeks?: string[];
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) @MaxLength(60, { each: true }) checks?: string[];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(10) insuredUntil?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(60) trade?: string;
  @ApiPropertyOptional({ enum: ['market-value', 'receipt', 'none'] }) @IsOptional() @IsIn(['market-value', 'receipt', 'none']) priceBasis?: 'market-value' | 'receipt' | 'none';
}

export class PledgeDto extends PledgeTermsDto {
  /** For officers: whose offer it is. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() organisationId?: string;
  @ApiProperty({ enum: KINDS, example: 'volunteering' }) @IsIn(KINDS) kind: Kind;
  @ApiProperty({ enum: UNITS, example: 'hour' }) @IsIn(UNITS) unit: Unit;
  @ApiProperty({ example: 1800, description: 'In the smallest step of the unit' }) @IsInt() @Min(1) quantity: number;
}

export class SplitDto extends PledgeTermsDto {
  @ApiProperty({ example: 600 }) @IsInt() @Min(1) quantity: number;
}

export class PledgesQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) state?: PledgeState;
  @ApiPropertyOptional({ enum: KINDS }) @IsOptional() @IsIn(KINDS) kind?: Kind;
  @ApiPropertyOptional() @IsOptional() @IsUUID() organisationId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() commitmentId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) search?: string;
}
