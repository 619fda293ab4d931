import { KINDS, type Kind } from '@app/kernel';
import { DECLINE_CODES, WITHDRAW_CODES, type MatchState } from '@app/matching';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsDate, IsIn, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.dto';

export class MatchesQuery extends PageQuery {
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(20) state?: MatchState;
  @ApiPropertyOptional({ enum: KINDS }) @IsOptional() @IsIn(KINDS) kind?: Kind;
  @ApiPropertyOptional() @IsOptional() @IsUUID() needId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() pledgeId?: string;
  @ApiPropertyOptional() @IsOptional() @IsUUID() roundId?: string;
}

export class AskDto {
  @ApiProperty() @IsUUID() pledgeId: string;
  @ApiProperty() @IsUUID() lineId: string;
  @ApiProperty({ example: 600 }) @IsInt() @Min(1) quantity: number;
  /** Help already agreed between the two, up to 30 days ago: marked "not brokered". */
  @ApiPropertyOptional() @IsOptional() @IsBoolean() recorded?: boolean;
  @ApiPropertyOptional({ example: '2026-11-20' }) @IsOptional() @IsString() @MaxLength(10) happenedOn?: string;
}

export class NoteDto { @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) note?: string }
export class DeclineDto extends NoteDto { @ApiProperty({ enum: DECLINE_CODES }) @IsIn(DECLINE_CODES) code: string }
export class WithdrawDto extends NoteDto { @ApiProperty({ enum: WITHDRAW_CODES }) @IsIn(WITHDRAW_CODES) code: string }
export class ClockDto { @ApiProperty({ example: '2026-12-18T22:59:59.999Z' }) @Type(() => Date) @IsDate() to: Date }

class CheckDto {
  /** Initials: the certificate itself is never kept. */
  @ApiProperty({ example: 'A.B.' }) @IsString() @MaxLength(20) person: string;
  @ApiProperty({ example: 'enhanced:children' }) @IsString() @MaxLength(60) level: string;
  @ApiProperty({ example: '2026-11-01' }) @IsString() @MaxLength(10) seenOn: string;
}
export class JobDto {
  @ApiProperty({ example: '2026-12-05' }) @IsString() @MaxLength(10) fromOn: string;
  @ApiProperty({ example: '2026-12-06' }) @IsString() @MaxLength(10) toOn: string;
  @ApiProperty({ example: 'The hall, side door' }) @IsString() @MaxLength(300) place: string;
  @ApiProperty({ example: '01865 000000' }) @IsString() @MaxLength(40) phone: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) supplierLead?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(200) groupLead?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(4000) tasks?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(1000) supervision?: string;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(1000) materials?: string;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(100_000_000) hostingPence?: number;
  @ApiPropertyOptional() @IsOptional() @IsInt() @Min(0) @Max(60) cancellationDays?: number;
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(10) riskAssessedOn?: string;
  @ApiPropertyOptional({ enum: ['supplier', 'group', 'sponsor', 'council'] }) @IsOptional() @IsIn(['supplier', 'group', 'sponsor', 'council']) insuredBy?: 'supplier' | 'group' | 'sponsor' | 'council';
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(10) insuredUntil?: string;
  @ApiPropertyOptional({ type: [CheckDto] }) @IsOptional() @IsArray() @ArrayMaxSize(100) @ValidateNested({ each: true }) @Type(() => CheckDto) checks?: CheckDto[];
}
