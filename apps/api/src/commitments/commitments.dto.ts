import { SOURCE_KINDS, TRACKED_KINDS, TRACKED_UNITS, type CommitmentState, type SourceKind } from '@app/marketplace';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { ChangeDto } from '../contracts/contracts.dto';
import { PageQuery } from '../http/page.dto';

const STATES = ['proposed', 'accepted', 'refused', 'withdrawn', 'ended', 'waived', 'converted'];
const SORTS = ['newest', 'title', 'reference', 'usable-to'] as const;
const REPORT_STATES = ['reported', 'accepted', 'refused'] as const;
const FENCES = ['wards', 'group-kinds', 'themes'] as const;
/** Query strings know no booleans. */
const toBoolean = ({ value }: { value: unknown }): unknown => (value === 'true' ? true : value === 'false' ? false : value);

export class CommitmentsQuery extends PageQuery {
  /** Anywhere in title or reference. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) search?: string;
  @ApiPropertyOptional({ enum: STATES }) @IsOptional() @IsIn(STATES) state?: CommitmentState;
  @ApiPropertyOptional({ enum: ['brokered', 'tracked'] }) @IsOptional() @IsIn(['brokered', 'tracked']) mode?: 'brokered' | 'tracked';
  @ApiPropertyOptional({ enum: TRACKED_KINDS }) @IsOptional() @IsIn(TRACKED_KINDS) kind?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() contractId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() supplierId?: string;
  /** With a reduction outstanding: promised less, but already reserved. */
  @ApiPropertyOptional() @IsOptional() @Transform(toBoolean) @IsBoolean() outstanding?: boolean;
  @ApiPropertyOptional({ enum: SORTS }) @IsOptional() @IsIn(SORTS) sort?: (typeof SORTS)[number];
}

/** What is promised, how much, when and where. */
class TermsDto {
  @ApiProperty({ example: 'SV-1' }) @IsString() @MaxLength(200) reference: string;
  @ApiProperty({ example: 'Volunteer hours' }) @IsString() @MaxLength(200) title: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(40_000) description?: string;
  @ApiPropertyOptional({ enum: ['brokered', 'tracked'], default: 'brokered' }) @IsOptional() @IsIn(['brokered', 'tracked']) mode?: 'brokered' | 'tracked';
  @ApiPropertyOptional({ enum: ['fixed', 'spend_linked'], default: 'fixed' }) @IsOptional() @IsIn(['fixed', 'spend_linked']) basis?: 'fixed' | 'spend_linked';
  @ApiProperty({ enum: TRACKED_KINDS, example: 'volunteering' }) @IsString() @MaxLength(40) kind: string;
  @ApiProperty({ enum: TRACKED_UNITS, example: 'hour' }) @IsString() @MaxLength(20) unit: string;
  @ApiPropertyOptional({ example: 12_000, description: 'Smallest steps; spend-linked: the most that can be earned' }) @IsOptional() @IsInt() @Min(1) quantity?: number;
  @ApiPropertyOptional({ description: 'Spend-linked: so many steps …' }) @IsOptional() @IsInt() @Min(1) rateQuantity?: number;
  @ApiPropertyOptional({ description: '… for so many pence invoiced' }) @IsOptional() @IsInt() @Min(1) ratePence?: number;
  @ApiProperty({ example: '2026-04-01' }) @IsString() @MaxLength(10) windowFrom: string;
  @ApiProperty({ example: '2029-03-31' }) @IsString() @MaxLength(10) windowTo: string;
  @ApiPropertyOptional({ description: 'Where there is no contract whose tail holds' }) @IsOptional() @IsInt() @Min(0) @Max(1095) tailDays?: number;
  @ApiPropertyOptional() @IsOptional() @IsUUID() measureId?: string;
  @ApiPropertyOptional({ type: [String], example: ['E05013111'] }) @IsOptional() @IsArray() @ArrayMaxSize(500) @IsString({ each: true }) @MaxLength(9, { each: true }) onlyWards?: string[];
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(100, { each: true }) onlyGroupKinds?: string[];
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @IsArray() @ArrayMaxSize(50) @IsString({ each: true }) @MaxLength(100, { each: true }) onlyThemes?: string[];
}
export class CommitmentDto extends TermsDto {
  @ApiProperty() @IsUUID() supplierId: string;
  @ApiPropertyOptional({ enum: SOURCE_KINDS, default: 'contract' }) @IsOptional() @IsIn(SOURCE_KINDS) sourceKind?: SourceKind;
  @ApiPropertyOptional() @IsOptional() @IsUUID() contractId?: string;
  @ApiPropertyOptional({ example: 'S106/24/0117' }) @IsOptional() @IsString() @MaxLength(200) sourceReference?: string;
}

export class AmountDto extends ChangeDto { @ApiProperty({ example: 600 }) @IsInt() @Min(1) amount: number }
export class WaiverDto extends ChangeDto { @ApiPropertyOptional({ description: 'Left out: all that is free, and the commitment is over' }) @IsOptional() @IsInt() @Min(1) amount?: number }
export class ConversionDto extends ChangeDto {
  /** The same supplier and source are kept. */
  @ApiProperty({ type: TermsDto }) @ValidateNested() @Type(() => TermsDto) into: TermsDto;
}
export class ReleaseDto extends ChangeDto {
  @ApiProperty({ enum: FENCES, isArray: true, description: 'Which limits are lifted; an empty list: all' }) @IsArray() @ArrayMaxSize(3) @IsIn(FENCES, { each: true }) fences: (typeof FENCES)[number][];
}
export class InvoicedDto {
  @ApiProperty({ description: 'Everything invoiced so far, in pence; lower than before when an invoice was corrected', example: 5_000_000 }) @IsInt() @Min(0) totalPence: number;
  @ApiProperty({ example: 'INV-2026-118' }) @IsString() @MaxLength(200) reference: string;
}
export class WhyDto { @ApiProperty() @IsString() @MaxLength(4000) reason: string }

export class ReportsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: REPORT_STATES }) @IsOptional() @IsIn(REPORT_STATES) state?: (typeof REPORT_STATES)[number];
  @ApiPropertyOptional() @IsOptional() @IsUUID() commitmentId?: string;
}
export class ReportDto {
  @ApiProperty({ example: 3 }) @IsInt() @Min(1) quantity: number;
  @ApiProperty({ example: '2026-04-01' }) @IsString() @MaxLength(10) from: string;
  @ApiProperty({ example: '2026-06-30' }) @IsString() @MaxLength(10) to: string;
  @ApiProperty({ example: 'Payroll of June, three starters from the city.' }) @IsString() @MaxLength(4000) evidence: string;
}
export class EvidenceDto { @ApiProperty({ example: 'Seen: three contracts of employment.' }) @IsString() @MaxLength(4000) evidence: string }
export class AcceptedReportDto extends EvidenceDto { @ApiPropertyOptional({ description: 'Left out: all of it' }) @IsOptional() @IsInt() @Min(1) quantity?: number }
