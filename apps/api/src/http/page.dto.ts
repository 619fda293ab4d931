import { PAGE_LIMIT } from '@app/kernel';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class PageQuery {
  /** From `nextCursor` of the page before. */
  @ApiPropertyOptional() @IsOptional() @IsString() @MaxLength(500) cursor?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: PAGE_LIMIT.max, default: PAGE_LIMIT.default }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(PAGE_LIMIT.max) limit?: number;
}
