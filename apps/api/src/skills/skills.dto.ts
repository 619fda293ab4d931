import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsInt, IsObject, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Type } from 'class-transformer';

export class SkillsQuery {
  @ApiPropertyOptional({ example: 'paint our hall', description: 'Any words; slips of the pen are forgiven. Without: all skills' }) @IsOptional() @IsString() @MaxLength(200) q?: string;
  @ApiPropertyOptional({ minimum: 1, maximum: 700, default: 20 }) @IsOptional() @Type(() => Number) @IsInt() @Min(1) @Max(700) limit?: number;
}
export class SkillDto {
  @ApiProperty({ example: 'Dry stone walling' }) @IsString() @MaxLength(60) label: string;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'building', description: 'The wider skill, which this one serves' }) @IsOptional() @IsString() @MaxLength(60) parent?: string | null;
  @ApiPropertyOptional({ type: [String], example: ['stone walls'], description: 'Other words for it' }) @IsOptional() @IsArray() @ArrayMaxSize(20) @IsString({ each: true }) @MaxLength(60, { each: true }) synonyms?: string[];
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'integer', minimum: 1, maximum: 99 }, example: { bricklaying: 60 }, description: 'Near skills, by tag, with how near in percent: from 80 on they may stand in for each other' }) @IsOptional() @IsObject() relatives?: Record<string, number>;
}
export class SkillView {
  @ApiProperty({ example: 'decorating' }) tag: string;
  @ApiProperty({ example: 'Painting and decorating' }) label: string;
  @ApiProperty({ type: String, nullable: true, example: 'building' }) parent: string | null;
  @ApiProperty({ type: [String], example: ['paint', 'wallpaper'] }) synonyms: string[];
  @ApiProperty({ description: 'true: added by the council' }) own: boolean;
}
export class SkillList {
  @ApiProperty({ type: [SkillView], description: 'Best first' }) items: SkillView[];
  @ApiProperty({ type: String, nullable: true, description: 'Always null: the list is short' }) nextCursor: null;
}
export class AddedSkill {
  @ApiProperty({ example: 'dry-stone-walling' }) tag: string;
  @ApiProperty({ example: 'Dry stone walling' }) label: string;
  @ApiProperty({ type: String, nullable: true, example: 'building' }) parent: string | null;
  @ApiProperty({ type: [String], example: ['stone walls'] }) synonyms: string[];
  @ApiProperty({ type: 'object', additionalProperties: { type: 'integer' }, example: { bricklaying: 60 } }) relatives: Record<string, number>;
}
