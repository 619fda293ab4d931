import { KINDS, type Kind } from '@app/kernel';
import { PAIR_RULES, type PairRule } from '@app/matching';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsNumber, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.dto';

class SettingsDto {
  @ApiPropertyOptional({ minimum: 0, maximum: 1, example: 0.8 }) @IsOptional() @IsNumber() @Min(0) @Max(1) alpha?: number;
  @ApiPropertyOptional({ minimum: 0, maximum: 1, example: 0.5, description: 'Part of what it asks for that each ward gets, where that takes no group below its guarantee; the council\'s otherwise' }) @IsOptional() @IsNumber() @Min(0) @Max(1) wardFloor?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(10_000) sigma?: number;
}
export class RoundDto extends SettingsDto {
  /** Tries settings out and touches nothing. */
  @ApiPropertyOptional() @IsOptional() @IsBoolean() sandbox?: boolean;
  /** A sandbox over what that round saw, in place of what there is now. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() basedOn?: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(60) lookBackMonths?: number;
}
export class ReplayDto extends SettingsDto {}
class ApprovalItem {
  @ApiProperty() @IsUUID() matchId: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() version?: number;
}
export class ApprovalsDto {
  @ApiProperty({ type: [ApprovalItem] }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(10_000) @ValidateNested({ each: true }) @Type(() => ApprovalItem) matches: ApprovalItem[];
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) note?: string;
}
export class PairQuery {
  @ApiProperty() @IsUUID() pledgeId: string;
  @ApiProperty() @IsUUID() lineId: string;
}
export class PriceQuery extends PairQuery {
  @ApiProperty({ enum: ['pin', 'forbid'] }) @IsIn(['pin', 'forbid']) rule: 'pin' | 'forbid';
  @ApiPropertyOptional() @IsOptional() @Type(() => Number) @IsInt() @Min(1) quantity?: number;
}
export class PairRulesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: PAIR_RULES }) @IsOptional() @IsIn(PAIR_RULES) rule?: PairRule['rule'];
  @ApiPropertyOptional() @IsOptional() @IsUUID() pledgeId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() lineId?: string;
  /** Of the need's title and the supplier's name. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(100) search?: string;
}
export class PairRuleDto {
  @ApiProperty() @IsUUID() pledgeId: string;
  @ApiProperty() @IsUUID() lineId: string;
  @ApiProperty({ enum: ['pin', 'forbid'] }) @IsIn(['pin', 'forbid']) rule: 'pin' | 'forbid';
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(1) quantity?: number;
  @ApiProperty() @IsString() @MaxLength(1000) reason: string;
  /** Stores with the rule what it costs in this round. */
  @ApiPropertyOptional() @IsOptional() @IsUUID() roundId?: string;
}
export class ProposalsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['proposed', 'approved', 'declined'] }) @IsOptional() @IsIn(['proposed', 'approved', 'declined']) state?: 'proposed' | 'approved' | 'declined';
  @ApiPropertyOptional({ enum: KINDS }) @IsOptional() @IsIn(KINDS) kind?: Kind;
  @ApiPropertyOptional() @IsOptional() @IsUUID() needId?: string;
}
export class ComparisonQuery { @ApiProperty() @IsUUID() with: string }
