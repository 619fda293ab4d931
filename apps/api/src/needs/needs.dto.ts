import { KINDS, UNITS, type Kind, type Unit } from '@app/kernel';
import { LONGEST_ANSWER, NEED_REFUSAL_CODES, type AtRisk, type NeedRefusalCode, type NeedState, type Regularity, type Season } from '@app/marketplace';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, MaxLength, Min, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const REGULARITY = ['one-off', 'regular', 'either'];

export class NeedLineDto {
  @ApiPropertyOptional({ example: 'Two coats on four walls' }) @IsOptional() @IsString() @MaxLength(1000) description?: string;
  @ApiProperty({ enum: KINDS, example: 'volunteering' }) @IsIn(KINDS) kind: Kind;
  @ApiProperty({ enum: UNITS, example: 'hour' }) @IsIn(UNITS) unit: Unit;
  /** Smallest steps: minutes, pence, items. */
  @ApiProperty({ example: 2400, description: 'In the smallest step of the unit: minutes, pence, items' }) @IsInt() @Min(1) quantity: number;
  @ApiPropertyOptional({ example: 240 }) @IsOptional() @IsInt() @Min(1) minUseful?: number;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() allOrNothing?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) mostSuppliers?: number;
  @ApiPropertyOptional({ type: [String], example: ['decorating'] }) @IsOptional() @IsArray() @ArrayMaxSize(30) @IsString({ each: true }) @MaxLength(60, { each: true }) skills?: string[];
  @ApiProperty({ example: '2026-12-01' }) @IsString() @MaxLength(10) windowFrom: string;
  @ApiProperty({ example: '2027-05-31' }) @IsString() @MaxLength(10) windowTo: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) fewestPeople?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) mostPeople?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(5) shortestVisitMinutes?: number;
  @ApiPropertyOptional({ enum: REGULARITY }) @IsOptional() @IsIn(REGULARITY) regularity?: Regularity;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() samePerson?: boolean;
}

export class NeedDto {
  /** For officers: whose need it is. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() organisationId?: string;
  @ApiProperty({ example: 'Paint our hall' }) @IsString() @MaxLength(200) title: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40_000) story?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) outcome?: string;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(60, { each: true }) themes?: string[];
  @ApiPropertyOptional({ example: 'OX4 6AB' }) @IsOptional() @IsString() @MaxLength(12) postcode?: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() remote?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() sensitive?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) privateNote?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) access?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) equipment?: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) hostingCostPence?: number;
  @ApiPropertyOptional({ enum: ['nobody', 'children', 'adults', 'both'] }) @IsOptional() @IsIn(['nobody', 'children', 'adults', 'both']) atRisk?: AtRisk;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() supervised?: boolean;
  @ApiPropertyOptional({ enum: ['any', 'term-time', 'holidays'] }) @IsOptional() @IsIn(['any', 'term-time', 'holidays']) season?: Season;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(100) @IsUUID(undefined, { each: true }) notFromOrganisations?: string[];
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(100) @IsString({ each: true }) @MaxLength(60, { each: true }) notFromTrades?: string[];
  @ApiPropertyOptional() @IsOptional() @IsBoolean() acceptAnything?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(10) expiresOn?: string;
  @ApiProperty({ type: [NeedLineDto] }) @IsArray() @ArrayMaxSize(20) @ValidateNested({ each: true }) @Type(() => NeedLineDto) lines: NeedLineDto[];
}

export class NeedsQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) state?: NeedState;
  @ApiPropertyOptional({ enum: KINDS }) @IsOptional() @IsIn(KINDS) kind?: Kind;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(12) ward?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() organisationId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) search?: string;
}

export class QuestionDto { @ApiProperty({ example: 'How many rooms?' }) @IsString() @MaxLength(4000) question: string }
export class SubmissionDto { @ApiPropertyOptional({ example: 'Two rooms, and the hall.', description: 'To the question that GET shows, for the broker alone' }) @IsOptional() @IsString() @MaxLength(LONGEST_ANSWER) answer?: string }
export class RefusalDto {
  @ApiProperty({ enum: NEED_REFUSAL_CODES }) @IsIn(NEED_REFUSAL_CODES) code: NeedRefusalCode;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) note?: string;
}
export class EndDto {
  @ApiPropertyOptional({ example: 'not-needed-now' }) @IsOptional() @IsString() @MaxLength(60) code?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) note?: string;
}
