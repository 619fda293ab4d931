import { ROLES, type Role } from '@app/kernel';
import { INTERESTS, type InterestNature } from '@app/people';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PageQuery } from '../http/page.dto';

const ID = '01990000-0000-7000-8000-000000000001';
const OFFICES = ROLES.filter((role) => role !== 'supplier' && role !== 'group');

export class MembersQuery extends PageQuery {
  @ApiPropertyOptional({ example: ID, description: 'For officers: whose people; one\'s own organisation\'s otherwise' }) @IsOptional() @IsUUID() organisationId?: string;
  @ApiPropertyOptional({ description: 'Part of the name' }) @IsOptional() @IsString() @MaxLength(100) search?: string;
}
export class OfficesQuery extends PageQuery {
  @ApiPropertyOptional({ enum: OFFICES }) @IsOptional() @IsIn(OFFICES) role?: Role;
  @ApiPropertyOptional({ description: 'Part of the name' }) @IsOptional() @IsString() @MaxLength(100) search?: string;
}
class InviteDto {
  @ApiProperty({ example: 'Ann Example', description: 'Shown until they answer; who is known by the address keeps the name they have' }) @IsString() @MaxLength(200) name: string;
  @ApiProperty({ example: 'ann@example.org', description: 'They sign in with it' }) @IsString() @MaxLength(254) email: string;
  @ApiPropertyOptional({ example: '01632 960001' }) @IsOptional() @IsString() @MaxLength(40) phone?: string;
}
export class InvitationDto extends InviteDto {
  @ApiPropertyOptional({ example: ID, description: 'For officers: to which organisation' }) @IsOptional() @IsUUID() organisationId?: string;
}
export class OfficeDto extends InviteDto {
  @ApiProperty({ enum: OFFICES, example: 'broker' }) @IsIn(OFFICES) role: Role;
  @ApiPropertyOptional({ description: 'A broker who decides what no officer here may' }) @IsOptional() @IsBoolean() reserve?: boolean;
}
export class MemberView {
  @ApiProperty({ example: ID }) membershipId: string;
  @ApiProperty({ example: ID }) personId: string;
  @ApiProperty({ example: 'Ann Example' }) name: string;
  @ApiProperty({ type: String, nullable: true, example: 'ann@example.org', description: 'For their own organisation, brokers and administrators' }) email: string | null;
  @ApiProperty({ type: String, nullable: true, example: '01632 960001', description: 'As the address' }) phone: string | null;
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty() reserve: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'null: an office of the council' }) organisationId: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
}
export class MemberPage {
  @ApiProperty({ type: [MemberView] }) items: MemberView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class GrantedView {
  @ApiProperty({ example: ID }) membershipId: string;
  @ApiProperty({ description: 'false: you had it already' }) isNew: boolean;
}
/** The same whether anybody has the address or not. */
export class InvitedView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ description: 'false: one to this address waits already' }) isNew: boolean;
}
export class InvitationsQuery extends PageQuery {
  @ApiPropertyOptional({ example: ID, description: 'For officers: whose; one\'s own organisation\'s otherwise' }) @IsOptional() @IsUUID() organisationId?: string;
}
class Asked {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ enum: ROLES }) role: Role;
  @ApiProperty() reserve: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'null: an office of the council' }) organisationId: string | null;
  @ApiProperty({ type: String, format: 'date-time', description: 'The last moment to answer' }) expiresAt: Date;
}
export class InvitationView extends Asked {
  @ApiProperty({ example: 'Ann Example', description: 'As the inviter typed it, and so are the others' }) name: string;
  @ApiProperty({ type: String, nullable: true, example: 'ann@example.org', description: 'Not for auditors' }) email: string | null;
  @ApiProperty({ type: String, nullable: true, example: '01632 960001' }) phone: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
}
export class InvitationPage {
  @ApiProperty({ type: [InvitationView] }) items: InvitationView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class OwnInvitationView extends Asked {
  @ApiProperty({ type: String, nullable: true, example: 'Rose Hill Youth Club' }) organisation: string | null;
}
export class OwnInvitationPage {
  @ApiProperty({ type: [OwnInvitationView] }) items: OwnInvitationView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}

export class InterestsQuery extends PageQuery {
  @ApiPropertyOptional({ example: ID }) @IsOptional() @IsUUID() personId?: string;
  @ApiPropertyOptional({ example: ID }) @IsOptional() @IsUUID() organisationId?: string;
  @ApiPropertyOptional({ description: 'true: only those that stand; false: only those that ended' }) @IsOptional() @Transform(({ value }) => (value === 'true' ? true : value === 'false' ? false : value)) @IsBoolean() standing?: boolean;
}
export class InterestDto {
  @ApiProperty({ example: ID }) @IsUUID() organisationId: string;
  @ApiProperty({ enum: INTERESTS, example: 'trustee' }) @IsIn(INTERESTS) nature: InterestNature;
  @ApiPropertyOptional({ example: ID, description: 'For administrators: whose it is; one\'s own otherwise' }) @IsOptional() @IsUUID() personId?: string;
}
export class InterestView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: ID }) personId: string;
  @ApiProperty({ example: 'Ann Example' }) person: string;
  @ApiProperty({ example: ID }) organisationId: string;
  @ApiProperty({ example: 'Rose Hill Youth Club' }) organisation: string;
  @ApiProperty({ enum: INTERESTS }) nature: InterestNature;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: Date | null;
}
export class InterestPage {
  @ApiProperty({ type: [InterestView] }) items: InterestView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
export class DeclaredView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ description: 'false: it was declared already' }) isNew: boolean;
}

export class PersonChangeDto {
  @ApiPropertyOptional({ example: 'Ann Example' }) @IsOptional() @IsString() @MaxLength(200) name?: string;
  @ApiPropertyOptional({ type: String, nullable: true, example: '01632 960001', description: 'null takes it away' }) @IsOptional() @IsString() @MaxLength(40) phone?: string | null;
}
export class PersonView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 'Ann Example' }) name: string;
  @ApiProperty({ type: String, nullable: true, example: 'ann@example.org', description: 'Changed by signing in with the new one, never here' }) email: string | null;
  @ApiProperty({ type: String, nullable: true, example: '01632 960001' }) phone: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ description: 'The ETag' }) version: number;
}
class OwnMembership {
  @ApiProperty({ example: 'Example City Council' }) council: string;
  @ApiProperty({ enum: ROLES }) role: string;
  @ApiProperty({ type: String, nullable: true }) organisation: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: Date | null;
}
class OwnInterest {
  @ApiProperty({ example: 'Rose Hill Youth Club' }) organisation: string;
  @ApiProperty({ enum: INTERESTS }) nature: string;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: Date | null;
}
class NamedFor { @ApiProperty({ example: 'Rose Hill Youth Club' }) organisation: string; @ApiProperty({ type: String, nullable: true, description: 'As the one who named them typed it' }) name: string | null }
class OwnInvitation {
  @ApiProperty({ type: String, nullable: true, example: 'Blackbird Youth Club' }) organisation: string | null;
  @ApiProperty({ example: 'group' }) role: string;
  @ApiProperty({ description: 'As the inviter typed it', example: 'Bo Example' }) name: string;
  @ApiProperty({ example: 'bo@example.org' }) email: string;
  @ApiProperty({ type: String, nullable: true }) phone: string | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
}
class OwnWordsView {
  @ApiProperty({ example: ID }) deliveryId: string;
  @ApiProperty({ example: 'all' }) answer: string;
  @ApiProperty() whatChanged: string;
  @ApiProperty() thanks: string;
  @ApiProperty() paymentReference: string;
  @ApiProperty({ type: String, format: 'date-time' }) recordedAt: Date;
}
class OwnApplication {
  @ApiProperty({ example: 'group' }) kind: string;
  @ApiProperty({ type: Object, description: 'As it was typed so far; of somebody else\'s, what names this person' }) answers: Record<string, string>;
  @ApiProperty({ type: String, format: 'date-time' }) updatedAt: Date;
}
class OwnWritingView {
  @ApiProperty({ example: 'case_note.note', description: 'What it was written in' }) of: string;
  @ApiProperty({ example: 'Nobody came on the 3rd.' }) words: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
}
class OwnSession {
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) seenAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) endedAt: Date | null;
}
class OwnToken {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 'Finance export' }) name: string;
  @ApiProperty({ type: [String], example: ['needs.read'] }) scopes: string[];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt: Date;
  @ApiProperty({ type: String, format: 'date-time' }) expiresAt: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastUsedAt: Date | null;
}
/** What the installation holds on one person, and what the token's council does; another council answers for itself. */
export class ExportView {
  @ApiProperty({ type: PersonView }) person: PersonView;
  @ApiProperty({ type: [OwnMembership], description: 'In every council, ended ones too' }) memberships: OwnMembership[];
  @ApiProperty({ type: [OwnInterest] }) interests: OwnInterest[];
  @ApiProperty({ type: [NamedFor], description: 'Organisations here that name this person' }) namedFor: NamedFor[];
  @ApiProperty({ type: [OwnInvitation], description: 'That wait for this person here' }) invitations: OwnInvitation[];
  @ApiProperty({ type: [OwnApplication], description: 'Begun here and not sent' }) applications: OwnApplication[];
  @ApiProperty({ type: [OwnSession] }) sessions: OwnSession[];
  @ApiProperty({ type: [OwnWordsView], description: 'What this person said of deliveries here' }) confirmations: OwnWordsView[];
  @ApiProperty({ type: [OwnWritingView], description: 'What else this person wrote here, drafts included; the latest first, 1,000 at most' }) written: OwnWritingView[];
  @ApiProperty({ type: [OwnToken], description: 'Never their secrets: we do not have them' }) tokens: OwnToken[];
}
class RecordView {
  @ApiProperty({ example: ID }) id: string;
  @ApiProperty({ example: 'need.posted' }) type: string;
  @ApiProperty({ example: 'need' }) subjectType: string;
  @ApiProperty({ example: ID }) subjectId: string;
  @ApiProperty({ type: String, format: 'date-time' }) at: Date;
}
export class RecordPage {
  @ApiProperty({ type: [RecordView] }) items: RecordView[];
  @ApiProperty({ type: String, nullable: true }) nextCursor: string | null;
}
