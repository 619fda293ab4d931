import type { ImportMode } from '@app/marketplace';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const MODES = ['all-or-nothing', 'accepted-rows'] as const;
const FORMATS = ['csv', 'ocds'] as const;

export class ImportsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: FORMATS }) @IsOptional() @IsIn(FORMATS) format?: (typeof FORMATS)[number];
}
export class FileQuery {
  /** Under which the import is kept; left out: the name in the form. */
  @ApiPropertyOptional({ example: 'commitments.csv' }) @IsOptional() @IsString() @MaxLength(200) fileName?: string;
  /** What happens to the rest when something is wrong. Of CSV, left out: all or nothing. Of Open Contracting files: what is right is taken. */
  @ApiPropertyOptional({ enum: MODES }) @IsOptional() @IsIn(MODES) mode?: ImportMode;
}
export class OcdsFileQuery extends FileQuery {
  /** Also contracts of buyers that are not this council. */
  @ApiPropertyOptional({ type: Boolean, default: false }) @IsOptional() @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean() includeOtherBuyers?: boolean;
  /** Another name under which this council publishes; may be said again. */
  @ApiPropertyOptional({ type: [String] }) @IsOptional() @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value)) @IsArray() @ArrayMaxSize(10) @IsString({ each: true }) @MaxLength(200, { each: true }) buyerName?: string[];
}
