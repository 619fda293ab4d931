import { LEVELS, type ContractLevel, type ContractState } from '@app/marketplace';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateIf, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const STATES = ['draft', 'active', 'ended', 'withdrawn'];
const SORTS = ['newest', 'title', 'reference', 'ends'] as const;

export class ContractsQuery extends PageQuery {
  /** Anywhere in title, reference or OCID. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) search?: string;
  @ApiPropertyOptional({ enum: STATES }) @IsOptional() @IsIn(STATES) state?: ContractState;
  @ApiPropertyOptional() @IsOptional() @IsUUID() managerId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() supplierId?: string;
  /** The lots of a contract, the call-offs of a framework. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() parentId?: string;
  @ApiPropertyOptional({ example: '2027-03-31' }) @IsOptional() @IsString() @MaxLength(10) endsBefore?: string;
  @ApiPropertyOptional({ enum: SORTS }) @IsOptional() @IsIn(SORTS) sort?: (typeof SORTS)[number];
}

class ShareDto {
  @ApiProperty() @IsUUID() organisationId: string;
  @ApiPropertyOptional({ description: 'Hundredths of a percent' }) @IsOptional() @IsInt() @Min(1) @Max(10_000) shareBp?: number;
}
export class ContractDto {
  @ApiProperty({ example: 'HW-2026-04' }) @IsString() @MaxLength(200) reference: string;
  @ApiProperty({ example: 'Resurfacing of the eastern roads' }) @IsString() @MaxLength(500) title: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40_000) description?: string;
  @ApiPropertyOptional({ example: 'ocds-b5fd17-2f6e' }) @IsOptional() @IsString() @MaxLength(200) ocid?: string;
  @ApiPropertyOptional({ enum: LEVELS, default: 'contract' }) @IsOptional() @IsIn(LEVELS) level?: ContractLevel;
  @ApiPropertyOptional({ description: 'The framework of a call-off; the contract of a lot' }) @IsOptional() @IsUUID() parentId?: string;
  @ApiPropertyOptional({ example: 250_000_000 }) @IsOptional() @IsInt() @Min(0) valuePence?: number;
  @ApiProperty({ example: '2026-04-01' }) @IsString() @MaxLength(10) startsOn: string;
  @ApiProperty({ example: '2029-03-31' }) @IsString() @MaxLength(10) endsOn: string;
  @ApiPropertyOptional({ description: 'So many days after the end help may still be used' }) @IsOptional() @IsInt() @Min(0) @Max(1095) tailDays?: number;
  @ApiPropertyOptional({ description: 'A contract manager of this council; left out: whoever sends this' }) @IsOptional() @IsUUID() managerId?: string;
  @ApiPropertyOptional({ description: 'Not yet in force: nothing on it can be accepted' }) @IsOptional() @IsBoolean() draft?: boolean;
  @ApiProperty({ type: [ShareDto] }) @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => ShareDto) suppliers: ShareDto[];
}

/** What a change rests on. */
export class ChangeDto {
  @ApiProperty({ example: 'VAR-7' }) @IsString() @MaxLength(200) reference: string;
  @ApiProperty({ example: 'Agreed at the review of June.' }) @IsString() @MaxLength(4000) reason: string;
  @ApiPropertyOptional({ example: '2026-06-30', description: 'Left out: today' }) @IsOptional() @IsString() @MaxLength(10) effectiveOn?: string;
}
export class LastDayDto extends ChangeDto { @ApiProperty({ example: '2030-03-31' }) @IsString() @MaxLength(10) to: string }
export class VariationDto extends ChangeDto {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(500) title?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40_000) description?: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) valuePence?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(1095) tailDays?: number;
  @ApiPropertyOptional({ type: [ShareDto], description: 'The same suppliers with other shares' }) @IsOptional() @IsArray() @ArrayMaxSize(200) @ValidateNested({ each: true }) @Type(() => ShareDto) suppliers?: ShareDto[];
}
export class NovationDto extends ChangeDto {
  @ApiProperty() @IsUUID() fromId: string;
  @ApiProperty() @IsUUID() toId: string;
}
export class ManagerDto { @ApiProperty({ nullable: true, type: String, format: 'uuid', description: 'null: any contract manager' }) @ValidateIf((m: ManagerDto) => m.personId !== null) @IsUUID() personId: string | null }
