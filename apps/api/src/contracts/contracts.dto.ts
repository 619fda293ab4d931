import { SOURCE_KINDS, type ImportMode, type SourceKind } from '@app/marketplace';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const MODES = ['all-or-nothing', 'accepted-rows'];

export class ContractsQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) search?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) state?: string;
  @ApiPropertyOptional({ enum: ['newest', 'title', 'reference', 'ends'] }) @IsOptional() @IsIn(['newest', 'title', 'reference', 'ends']) sort?: 'newest' | 'title' | 'reference' | 'ends';
}
export class CommitmentsQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) search?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) state?: never;
  @ApiPropertyOptional() @IsOptional() @IsUUID() contractId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() supplierId?: string;
}
class ShareDto {
  @ApiProperty() @IsUUID() organisationId: string;
  @ApiPropertyOptional({ description: 'Hundredths of a percent' }) @IsOptional() @IsInt() @Min(0) @Max(10_000) shareBp?: number;
}
export class ContractDto {
  @ApiProperty({ example: 'HW-2026-04' }) @IsString() @MaxLength(200) reference: string;
  @ApiProperty({ example: 'Resurfacing of the eastern roads' }) @IsString() @MaxLength(500) title: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40_000) description?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) ocid?: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) valuePence?: number;
  @ApiProperty({ example: '2026-04-01' }) @IsString() @MaxLength(10) startsOn: string;
  @ApiProperty({ example: '2029-03-31' }) @IsString() @MaxLength(10) endsOn: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(1095) tailDays?: number;
  @ApiProperty({ type: [ShareDto] }) @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => ShareDto) suppliers: ShareDto[];
}
export class CommitmentDto {
  @ApiProperty({ example: 'SV-1' }) @IsString() @MaxLength(200) reference: string;
  @ApiProperty({ example: 'Volunteer hours' }) @IsString() @MaxLength(200) title: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40_000) description?: string;
  @ApiProperty() @IsUUID() supplierId: string;
  @ApiPropertyOptional({ enum: SOURCE_KINDS }) @IsOptional() @IsIn(SOURCE_KINDS) sourceKind?: SourceKind;
  @ApiPropertyOptional() @IsOptional() @IsUUID() contractId?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) sourceReference?: string;
  @ApiPropertyOptional({ enum: ['brokered', 'tracked'] }) @IsOptional() @IsIn(['brokered', 'tracked']) mode?: 'brokered' | 'tracked';
  @ApiPropertyOptional({ enum: ['fixed', 'spend_linked'] }) @IsOptional() @IsIn(['fixed', 'spend_linked']) basis?: 'fixed' | 'spend_linked';
  @ApiProperty({ example: 'volunteering' }) @IsString() @MaxLength(40) kind: string;
  @ApiProperty({ example: 'hour' }) @IsString() @MaxLength(20) unit: string;
  @ApiPropertyOptional({ example: 12_000 }) @IsOptional() @IsInt() @Min(1) quantity?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) rateQuantity?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) ratePence?: number;
  @ApiProperty({ example: '2026-04-01' }) @IsString() @MaxLength(10) windowFrom: string;
  @ApiProperty({ example: '2029-03-31' }) @IsString() @MaxLength(10) windowTo: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() measureId?: string;
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(500) @IsString({ each: true }) onlyWards?: string[];
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) onlyGroupKinds?: string[];
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) onlyThemes?: string[];
}
/** What a change rests on. */
export class ChangeDto {
  @ApiProperty({ example: 'VAR-7' }) @IsString() @MaxLength(200) reference: string;
  @ApiProperty() @IsString() @MaxLength(4000) reason: string;
}
export class ExtensionDto extends ChangeDto { @ApiProperty({ example: '2030-03-31' }) @IsString() @MaxLength(10) to: string }
export class AmountDto extends ChangeDto { @ApiProperty() @IsInt() @Min(1) amount: number }
export class WaiverDto extends ChangeDto { @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) amount?: number }
export class NovationDto extends ChangeDto {
  @ApiProperty() @IsUUID() fromId: string;
  @ApiProperty() @IsUUID() toId: string;
}
export class PersonDto { @ApiProperty() @IsUUID() personId: string }
export class ReasonDto { @ApiProperty() @IsString() @MaxLength(4000) reason: string }
export class InvoicedDto {
  @ApiProperty({ description: 'Everything invoiced so far, in pence' }) @IsInt() @Min(0) invoicedPence: number;
  @ApiProperty() @IsString() @MaxLength(200) reference: string;
}
export class CsvDto {
  @ApiProperty({ example: 'commitments.csv' }) @IsString() @MaxLength(200) fileName: string;
  @ApiProperty({ description: 'The file itself' }) @IsString() @MaxLength(1_000_000) text: string;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() preview?: boolean;
  @ApiPropertyOptional({ enum: MODES }) @IsOptional() @IsIn(MODES) mode?: ImportMode;
}
export class OcdsDto {
  @ApiProperty({ example: 'releases.json' }) @IsString() @MaxLength(200) fileName: string;
  @ApiProperty({ description: 'A release, a release package or a record package', type: Object }) @IsObject() package: object;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() preview?: boolean;
  @ApiPropertyOptional() @IsOptional() @IsBoolean() includeOtherBuyers?: boolean;
  @ApiPropertyOptional({ enum: MODES }) @IsOptional() @IsIn(MODES) mode?: ImportMode;
}
