import { CLOSING_CODES, FORMS, ORGANISATION_KINDS, ORGANISATION_SORTS, REFUSAL_CODES, STANDINGS, SUSPENSION_CODES, type DuplicateReason, type Form, type OrganisationKind, type OrganisationSort, type StandingState } from '@app/people';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsString, IsUUID, Matches, MaxLength, ValidateNested } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const ID = '01990000-0000-7000-8000-000000000001';
const NOTE = 4000;

export class IdentifierDto {
  @ApiProperty({ example: 'GB-COH', description: 'A register of org-id.guide' }) @IsString() @MaxLength(30) scheme: string;
  @ApiProperty({ example: '07590785', description: 'Leading zeros that got lost are put back' }) @IsString() @MaxLength(60) id: string;
}
/** A person at the organisation, known by their address. */
export class ContactDto {
  @ApiProperty({ example: 'Ann Example' }) @IsString() @MaxLength(200) name: string;
  @ApiProperty({ example: 'ann@example.org' }) @IsString() @MaxLength(254) email: string;
  @ApiPropertyOptional({ example: '01632 960001' }) @IsOptional() @IsString() @MaxLength(40) phone?: string;
}
/** Who stands behind it; an informal group needs a sponsor, or two people who are not related. What is left out stays as it is; null takes it away. */
export class BackingDto {
  @ApiPropertyOptional({ type: String, nullable: true, example: ID, description: 'A body that is verified here' }) @IsOptional() @IsUUID() sponsorId?: string | null;
  @ApiPropertyOptional({ type: [ContactDto], maxItems: 2, description: 'In place of those before' }) @IsOptional() @IsArray() @ArrayMaxSize(2) @ValidateNested({ each: true }) @Type(() => ContactDto) contacts?: ContactDto[];
  @ApiPropertyOptional({ description: 'The two people say that they are not related' }) @IsOptional() @IsBoolean() unrelated?: boolean;
  @ApiPropertyOptional({ type: String, nullable: true, example: '2027-03-31' }) @IsOptional() @IsString() @MaxLength(10) insuredUntil?: string | null;
}
export class ApplicationDto extends BackingDto {
  @ApiPropertyOptional({ example: 'We meet on Mondays.' }) @IsOptional() @IsString() @MaxLength(NOTE) note?: string;
}
export class RegistrationDto extends ApplicationDto {
  @ApiProperty({ enum: ORGANISATION_KINDS, example: 'group' }) @IsIn(ORGANISATION_KINDS) kind: OrganisationKind;
  @ApiProperty({ example: 'Rose Hill Youth Club' }) @IsString() @MaxLength(200) name: string;
  @ApiProperty({ enum: FORMS, example: 'charity' }) @IsIn(FORMS) form: Form;
  @ApiPropertyOptional({ type: [IdentifierDto] }) @IsOptional() @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => IdentifierDto) identifiers?: IdentifierDto[];
  @ApiPropertyOptional({ example: 'OX4 4UP' }) @IsOptional() @IsString() @MaxLength(12) postcode?: string;
  @ApiPropertyOptional({ example: ID, description: 'Any id that all organisations of one owner share: none of them is matched with another' }) @IsOptional() @IsUUID() ownerGroupId?: string;
  @ApiPropertyOptional({ description: 'The likely duplicates were shown, and it is none of them' }) @IsOptional() @IsBoolean() knownNew?: boolean;
}
export class KnownDto extends ApplicationDto { @ApiProperty({ example: ID, description: 'From the search for duplicates' }) @IsUUID() organisationId: string }
export class FactsDto {
  @ApiPropertyOptional({ example: 'Rose Hill Youth Club' }) @IsOptional() @IsString() @MaxLength(200) name?: string;
  @ApiPropertyOptional({ enum: FORMS, description: 'The council\'s to change' }) @IsOptional() @IsIn(FORMS) form?: Form;
  @ApiPropertyOptional({ type: String, nullable: true, example: 'OX4 4UP' }) @IsOptional() @IsString() @MaxLength(12) postcode?: string | null;
  @ApiPropertyOptional({ type: String, nullable: true, description: 'The council\'s to change' }) @IsOptional() @IsUUID() ownerGroupId?: string | null;
  @ApiPropertyOptional({ type: [IdentifierDto] }) @IsOptional() @IsArray() @ArrayMaxSize(10) @ValidateNested({ each: true }) @Type(() => IdentifierDto) addIdentifiers?: IdentifierDto[];
}

export class OrganisationsQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ORGANISATION_KINDS }) @IsOptional() @IsIn(ORGANISATION_KINDS) kind?: OrganisationKind;
  @ApiPropertyOptional({ enum: STANDINGS }) @IsOptional() @IsIn(STANDINGS) state?: StandingState;
  @ApiPropertyOptional({ example: 'E05013111', description: 'A ward\'s code' }) @IsOptional() @Matches(/^[ENSW]\d{8}$/) ward?: string;
  @ApiPropertyOptional({ description: 'Part of the name' }) @IsOptional() @IsString() @MaxLength(100) search?: string;
  @ApiPropertyOptional({ description: 'Only those that wait for the council: an application or an appeal' }) @IsOptional() @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean() waiting?: boolean;
  @ApiPropertyOptional({ enum: ORGANISATION_SORTS, description: '`due` lists those that wait, the soonest due first' }) @IsOptional() @IsIn(ORGANISATION_SORTS) sort?: OrganisationSort;
}
export class DuplicatesQuery {
  @ApiProperty({ example: 'rose-hill youth club' }) @IsString() @MaxLength(200) name: string;
  @ApiPropertyOptional({ enum: ORGANISATION_KINDS }) @IsOptional() @IsIn(ORGANISATION_KINDS) kind?: OrganisationKind;
  @ApiPropertyOptional({ example: 'OX4 4UP' }) @IsOptional() @IsString() @MaxLength(12) postcode?: string;
  @ApiPropertyOptional({ example: 'GB-COH-07590785', description: 'A register\'s code and the number' }) @IsOptional() @Matches(/^[A-Za-z]{2,3}-[A-Za-z]+-.{1,60}$/, { message: 'identifier must be a register and a number, like GB-COH-07590785' }) identifier?: string;
}

export class NoteDto { @ApiPropertyOptional({ example: 'Register seen.' }) @IsOptional() @IsString() @MaxLength(NOTE) note?: string }
export class OrganisationQuestionDto { @ApiProperty({ example: 'Who are your trustees?' }) @IsString() @MaxLength(NOTE) question: string }
export class OrganisationAnswerDto { @ApiProperty({ example: 'Ann and Bo.' }) @IsString() @MaxLength(NOTE) answer: string }
export class OrganisationRefusalDto extends NoteDto { @ApiProperty({ enum: REFUSAL_CODES, example: 'outside-area' }) @IsIn(REFUSAL_CODES) code: string }
export class SuspensionDto extends NoteDto { @ApiProperty({ enum: SUSPENSION_CODES, example: 'insurance-lapsed' }) @IsIn(SUSPENSION_CODES) code: string }
export class ClosingDto extends NoteDto { @ApiProperty({ enum: CLOSING_CODES, example: 'left' }) @IsIn(CLOSING_CODES) code: string }
export class AppealDto { @ApiProperty({ example: 'The hall moved into the area.' }) @IsString() @MaxLength(NOTE) grounds: string }
export class AppealDecisionDto {
  @ApiProperty({ description: 'The appeal succeeds: verified again' }) @IsBoolean() upheld: boolean;
  @ApiProperty({ example: 'Lease seen.' }) @IsString() @MaxLength(NOTE) note: string;
}

/** What every council knows. */
class SharedView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ enum: ORGANISATION_KINDS }) kind: OrganisationKind;
  @ApiProperty({ example: 'Rose Hill Youth Club' }) name: string;
  @ApiProperty({ enum: FORMS }) form: Form;
  @ApiProperty({ type: String, nullable: true, example: 'OX4 4UP' }) postcode: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'E05013111' }) wardCode: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Of deprivation, 1 the most deprived; null where it is not known' }) decile: number | null;
  @ApiProperty({ type: String, nullable: true }) ownerGroupId: string | null;
  @ApiProperty({ type: [IdentifierDto] }) identifiers: IdentifierDto[];
}
export class FactsView extends SharedView {
  @ApiProperty({ description: 'Of the facts: the ETag here' }) version: number;
}
export class OrganisationRowView extends SharedView {
  @ApiProperty({ description: 'Of the facts, which have an address and an ETag of their own' }) factsVersion: number;
  @ApiProperty({ enum: STANDINGS }) state: StandingState;
  @ApiProperty({ type: String, nullable: true, example: 'outside-area' }) reasonCode: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'The council answers by then' }) answerDueAt: Date | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) appealedAt: Date | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) insuredUntil: string | null;
  @ApiProperty({ type: String, nullable: true }) sponsorId: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ description: 'Of its standing here: the ETag here' }) version: number;
}
class NamedContact { @ApiProperty({ example: 'Ann Example', description: 'As it was typed' }) name: string }
class StandingStep {
  @ApiProperty({ enum: STANDINGS, nullable: true }) from: StandingState | null;
  @ApiProperty({ enum: STANDINGS }) to: StandingState;
  @ApiProperty({ type: String, nullable: true }) reasonCode: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
  @ApiProperty({ type: String, nullable: true }) personId: string | null;
}
export class OrganisationView extends OrganisationRowView {
  @ApiProperty({ type: String, nullable: true, description: 'The last question, answer or reason; for its own people and the officers' }) note: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'For its own people and the officers' }) appealNote: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) appealDecidedAt: Date | null;
  @ApiProperty() unrelated: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'The sponsor\'s name' }) sponsor: string | null;
  @ApiProperty({ type: [NamedContact], description: 'For its own people and the officers' }) contacts: NamedContact[];
  @ApiProperty({ description: 'You declared an interest in it: what is private is not shown, and you cannot decide' }) interest: boolean;
  @ApiProperty({ type: [StandingStep], description: 'The latest first, 100 at most' }) history: StandingStep[];
}
export class OrganisationPage {
  @ApiProperty({ type: [OrganisationRowView] }) items: OrganisationRowView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
class DuplicateView {
  @ApiProperty({ example: ID }) organisationId: string;
  @ApiProperty({ enum: ORGANISATION_KINDS }) kind: OrganisationKind;
  @ApiProperty({ example: 'The Rose Hill Youth Club CIO' }) name: string;
  @ApiProperty({ enum: FORMS }) form: string;
  @ApiProperty({ type: String, nullable: true, example: 'OX4' }) postcodeDistrict: string | null;
  @ApiProperty({ type: [IdentifierDto] }) identifiers: IdentifierDto[];
  @ApiProperty({ enum: ['identifier', 'name', 'name-and-postcode'] }) reason: DuplicateReason;
  @ApiProperty({ example: 0.82, description: 'Of the names, from 0 to 1' }) likeness: number;
}
export class DuplicatePage {
  @ApiProperty({ type: [DuplicateView], description: 'The surest first, 10 at most' }) items: DuplicateView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
