import { bigint } from '@app/database';
import type { Kind, Unit } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AtRisk, NeedState, Regularity, Season } from './need.rules';

@Entity('need')
export class Need {
  @PrimaryColumn('uuid') councilId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  @Column('text') state: NeedState;
  @Column('text') title: string;
  @Column('text') story: string;
  @Column('text') outcome: string;
  @Column('text', { array: true }) themes: string[];
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('int', { nullable: true }) easting: number | null;
  @Column('int', { nullable: true }) northing: number | null;
  @Column('text', { nullable: true }) wardCode: string | null;
  @Column('int', { nullable: true }) decile: number | null;
  @Column('boolean') remote: boolean;
  @Column('boolean') sensitive: boolean;
  /** Reaches only the broker. */
  @Column('text') privateNote: string;
  @Column('text') access: string;
  @Column('text') equipment: string;
  @Column('bigint', { transformer: bigint, nullable: true }) hostingCostPence: number | null;
  @Column('text') atRisk: AtRisk;
  @Column('boolean') supervised: boolean;
  @Column('text', { array: true }) requiredChecks: string[];
  @Column('text') season: Season;
  @Column('uuid', { array: true }) notFromOrganisations: string[];
  @Column('text', { array: true }) notFromTrades: string[];
  @Column('boolean') acceptAnything: boolean;
  @Column('text', { nullable: true }) refusalCode: string | null;
  /** The original date: a remainder re-queues with it. */
  @Column('date', { nullable: true }) queuedOn: string | null;
  /** Its supplier withdrew: weighs more in the next round. */
  @Column('boolean') boosted: boolean;
  @Column('timestamptz', { nullable: true }) answerDueAt: Date | null;
  @Column('date', { nullable: true }) expiresOn: string | null;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
}

@Entity('need_line')
export class NeedLine {
  @PrimaryColumn('uuid') councilId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') needId: string;
  @Column('int') position: number;
  @Column('text') description: string;
  @Column('text') kind: Kind;
  @Column('text') unit: Unit;
  /** Smallest steps of the unit. */
  @Column('bigint', { transformer: bigint }) quantity: number;
  @Column('bigint', { transformer: bigint }) minUseful: number;
  @Column('boolean') allOrNothing: boolean;
  @Column('int', { nullable: true }) mostSuppliers: number | null;
  @Column('text', { array: true }) skills: string[];
  @Column('date') windowFrom: string;
  @Column('date') windowTo: string;
  @Column('int', { nullable: true }) fewestPeople: number | null;
  @Column('int', { nullable: true }) mostPeople: number | null;
  @Column('int', { nullable: true }) shortestVisitMinutes: number | null;
  @Column('text') regularity: Regularity;
  @Column('boolean') samePerson: boolean;
}
