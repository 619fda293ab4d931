import { KINDS, type Kind } from '@app/kernel';
import { BASES, type Basis } from '@app/measures';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const ID = '01990000-0000-7000-8000-000000000001';

export class MeasuresQuery extends PageQuery {
  @ApiPropertyOptional({ enum: KINDS }) @IsOptional() @IsIn(KINDS) kind?: Kind;
  @ApiPropertyOptional({ description: 'Part of the title or code' }) @IsOptional() @IsString() @MaxLength(100) search?: string;
  @ApiPropertyOptional({ example: '2026-06-01', description: 'What is in force on this day; today otherwise' }) @IsOptional() @IsString() @MaxLength(10) on?: string;
}
export class ProxyValueDto {
  @ApiProperty({ example: 2_002_000, description: 'Thousandths of a penny per whole unit: £20.02 is 2002000' }) @IsInt() @Min(1) @Max(1e15) millipence: number;
  @ApiPropertyOptional({ type: String, nullable: true, example: '2025' }) @IsOptional() @IsString() @MaxLength(20) priceBase?: string | null;
  @ApiProperty({ enum: BASES, example: 'replacement cost' }) @IsIn(BASES) basis: Basis;
  @ApiProperty({ example: 'ONS ASHE 2025, median hourly pay' }) @IsString() @MaxLength(1000) source: string;
  @ApiProperty({ example: 'OGL v3' }) @IsString() @MaxLength(200) licence: string;
  @ApiPropertyOptional({ example: 'Table 1.5a' }) @IsOptional() @IsString() @MaxLength(300) evidence?: string;
  @ApiProperty({ example: '2026-07-01', description: 'For help from this day on' }) @IsString() @MaxLength(10) fromOn: string;
}
export class ValuationRuleDto {
  @ApiProperty({ example: 1500, description: 'Would have happened anyway, in hundredths of a percent' }) @IsInt() @Min(0) @Max(10_000) deadweightBp: number;
  @ApiProperty({ example: 0, description: 'Moved from elsewhere, in hundredths of a percent' }) @IsInt() @Min(0) @Max(10_000) displacementBp: number;
  @ApiPropertyOptional({ example: 0, description: 'Owed to others, in hundredths of a percent' }) @IsOptional() @IsInt() @Min(0) @Max(10_000) elsewhereBp?: number;
  @ApiProperty({ example: 'Our own evaluation of 2025' }) @IsString() @MaxLength(1000) reason: string;
  @ApiProperty({ example: '2026-07-01', description: 'For help from this day on' }) @IsString() @MaxLength(10) fromOn: string;
}

export class MeasureSetView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 'commonweal-default' }) code: string;
  @ApiProperty({ example: 'Default measures' }) title: string;
  @ApiProperty({ example: 'Compiled for Commonweal; each measure names its source' }) source: string;
  @ApiProperty({ example: 'As named on each measure' }) licence: string;
  @ApiProperty({ description: 'false: the licence does not let it out' }) exportable: boolean;
  @ApiProperty({ example: 42 }) measures: number;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
}
export class MeasureSetPage {
  @ApiProperty({ type: [MeasureSetView] }) items: MeasureSetView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
class ProxyInForce {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 2 }) version: number;
  @ApiProperty({ example: 2_002_000, description: 'Thousandths of a penny per whole unit' }) millipence: number;
  @ApiProperty({ enum: BASES }) basis: Basis;
  @ApiProperty({ type: String, nullable: true, example: '2025' }) priceBase: string | null;
  @ApiProperty({ example: 'ONS ASHE 2025, median hourly pay' }) source: string;
  @ApiProperty({ example: 'OGL v3' }) licence: string;
}
class RuleInForce {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 1 }) version: number;
  @ApiProperty({ example: 1500 }) deadweightBp: number;
  @ApiProperty({ example: 0 }) displacementBp: number;
  @ApiProperty({ example: 0 }) elsewhereBp: number;
}
class ProxyVersion extends ProxyInForce {
  @ApiProperty({ example: 'Table 1.5a' }) evidence: string;
  @ApiProperty({ type: String, format: 'date' }) fromOn: string;
  @ApiProperty({ type: String, format: 'date-time' }) recordedAt: Date;
}
class RuleVersion extends RuleInForce {
  @ApiProperty({ example: 'Our own evaluation of 2025' }) reason: string;
  @ApiProperty({ type: String, format: 'date' }) fromOn: string;
  @ApiProperty({ type: String, format: 'date-time' }) recordedAt: Date;
}
export class MeasureView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 'commonweal-default' }) setCode: string;
  @ApiProperty({ example: 'VOL-01' }) code: string;
  @ApiProperty({ example: 'Hours of volunteering' }) title: string;
  @ApiProperty({ example: 'Community' }) theme: string;
  @ApiProperty() outcome: string;
  @ApiProperty({ enum: KINDS, nullable: true, description: 'null: counted, never brokered' }) kind: Kind | null;
  @ApiProperty({ example: 'hour' }) unit: string;
  @ApiProperty({ type: [String], example: ['VOL-04'], description: 'Codes that may not be claimed for the same help' }) neverWith: string[];
  @ApiProperty() note: string;
  @ApiProperty({ type: ProxyInForce, nullable: true, description: 'null: counted only, never valued' }) proxy: ProxyInForce | null;
  @ApiProperty({ type: RuleInForce, nullable: true }) rule: RuleInForce | null;
}
export class MeasurePage {
  @ApiProperty({ type: [MeasureView] }) items: MeasureView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class MeasureDetail extends MeasureView {
  @ApiProperty({ type: [ProxyVersion], description: 'The newest first, 100 at most' }) proxies: ProxyVersion[];
  @ApiProperty({ type: [RuleVersion], description: 'The newest first, 100 at most' }) rules: RuleVersion[];
}
