import { DEFAULT_CLOCKS, DEFAULT_RULES, TIERS, type CouncilClocks, type CouncilRules, type Tier } from '@app/people';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const ID = '01990000-0000-7000-8000-000000000001';
const WARD = /^[ENSW]\d{8}$/;

export class SafeguardingDto {
  @ApiPropertyOptional({ example: '01632 960001', description: 'Answered day and night' }) @IsOptional() @IsString() @MaxLength(31) childNumber?: string;
  @ApiPropertyOptional({ example: '01632 960002', description: 'Answered day and night' }) @IsOptional() @IsString() @MaxLength(31) adultNumber?: string;
  @ApiPropertyOptional({ type: String, nullable: true, example: ID, description: 'Holds an office here' }) @IsOptional() @IsUUID() leadPersonId?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, example: ID, description: 'Somebody else than the lead' }) @IsOptional() @IsUUID() deputyPersonId?: string | null;
}
/** What is given changes, the rest stays; what runs already keeps the end that it was given. */
export class CouncilChangeDto {
  @ApiPropertyOptional({ example: 'Example City Council' }) @IsOptional() @IsString() @MaxLength(200) name?: string;
  @ApiPropertyOptional({ type: String, nullable: true, example: '#1d5a3c', description: 'Behind white words; null: the house\'s own' }) @IsOptional() @IsString() @MaxLength(7) accent?: string | null;
  @ApiPropertyOptional({ description: 'false: off the public list, for a trial or before it is live' }) @IsOptional() @IsBoolean() listed?: boolean;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: { liveNeedLimit: 4, step: { hour: 60 } }, description: 'Some of the rules that GET shows; of one with parts, some of its parts' }) @IsOptional() @IsObject() rules?: Partial<CouncilRules>;
  @ApiPropertyOptional({ type: 'object', additionalProperties: true, example: { acceptanceDays: 8 }, description: 'Some of the clocks that GET shows, in working days' }) @IsOptional() @IsObject() clocks?: Partial<CouncilClocks>;
  @ApiPropertyOptional({ type: SafeguardingDto }) @IsOptional() @ValidateNested() @Type(() => SafeguardingDto) safeguarding?: SafeguardingDto;
  @ApiPropertyOptional({ type: [String], example: ['E05013111'], description: 'The whole area, in place of the one before' }) @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(5000) @Matches(WARD, { each: true }) wards?: string[];
}
export class CouncilsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'Part of the name' }) @IsOptional() @IsString() @MaxLength(100) search?: string;
  @ApiPropertyOptional({ enum: TIERS }) @IsOptional() @IsIn(TIERS) tier?: Tier;
  @ApiPropertyOptional({ example: 'E05013111', description: 'Whose area holds this ward' }) @IsOptional() @Matches(WARD) ward?: string;
}

export class CouncilRowView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 'example-city' }) slug: string;
  @ApiProperty({ example: 'Example City Council' }) name: string;
  @ApiProperty({ enum: TIERS }) tier: Tier;
  @ApiProperty({ type: String, nullable: true, example: 'E07000178' }) gssCode: string | null;
}
class SafeguardingView {
  @ApiProperty({ example: '01632 960001' }) childNumber: string;
  @ApiProperty({ example: '01632 960002' }) adultNumber: string;
  @ApiProperty({ type: String, nullable: true, description: 'For the council\'s own people' }) leadPersonId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'For the council\'s own people' }) deputyPersonId: string | null;
}
export class CouncilView extends CouncilRowView {
  @ApiProperty({ type: String, nullable: true, example: '#1d5a3c' }) accent: string | null;
  @ApiProperty({ description: 'On the public list' }) listed: boolean;
  @ApiProperty({ type: 'object', additionalProperties: true, example: DEFAULT_RULES, description: 'All in force; quantities in smallest steps, money in pence' }) rules: CouncilRules;
  @ApiProperty({ type: 'object', additionalProperties: true, example: DEFAULT_CLOCKS, description: 'All in force, in working days of the council\'s country' }) clocks: CouncilClocks;
  @ApiProperty({ type: SafeguardingView, description: 'In danger: 999 first' }) safeguarding: SafeguardingView;
  @ApiProperty({ description: 'The ETag' }) version: number;
}
export class CouncilPage {
  @ApiProperty({ type: [CouncilRowView] }) items: CouncilRowView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
class AreaWardView {
  @ApiProperty({ example: 'E05013111' }) code: string;
  @ApiProperty({ type: String, nullable: true, example: 'Carfax & Jericho', description: 'null: not in our list' }) name: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'E07000178' }) districtCode: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Oxford' }) district: string | null;
}
export class AreaPage {
  @ApiProperty({ type: [AreaWardView] }) items: AreaWardView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class HolidaysView {
  @ApiProperty({ type: [String], example: ['2026-12-25'] }) items: string[];
  @ApiProperty({ example: '2028-12-31', description: 'The last day that the list covers' }) until: string;
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

class NamedArea {
  @ApiProperty({ example: 'E05013111' }) code: string;
  @ApiProperty({ example: 'Carfax & Jericho' }) name: string;
}
class CouncilHere {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 'example-city' }) slug: string;
  @ApiProperty({ example: 'Example City Council' }) name: string;
  @ApiProperty({ enum: TIERS }) tier: string;
}
export class PlaceView {
  @ApiProperty({ example: 'OX1 1AA' }) postcode: string;
  @ApiProperty({ example: 451_000, description: 'British National Grid, metres' }) easting: number;
  @ApiProperty({ example: 206_000, description: 'British National Grid, metres' }) northing: number;
  @ApiProperty({ type: NamedArea, nullable: true }) ward: NamedArea | null;
  @ApiProperty({ type: NamedArea, nullable: true, example: { code: 'E07000178', name: 'Oxford' } }) district: NamedArea | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of deprivation, 1 the most deprived; null where it is not known' }) decile: number | null;
  @ApiProperty({ type: [CouncilHere], description: 'Those of this installation whose area contains it' }) councils: CouncilHere[];
  @ApiProperty({ description: 'Show this wherever you show the place: the licences ask for it' }) attribution: string;
}
