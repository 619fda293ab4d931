import { bigint } from '@app/database';
import type { Kind, Unit } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Regularity } from '../needs/need.rules';
import type { PledgeState } from './pledge.rules';

@Entity('pledge')
export class Pledge {
  @PrimaryColumn('uuid') councilId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') organisationId: string;
  /** null: given freely. */
  @Column('uuid', { nullable: true }) commitmentId: string | null;
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('boolean') standing: boolean;
  @Column('text') state: PledgeState;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text') kind: Kind;
  @Column('text') unit: Unit;
  /** As last agreed; what is free is the ledger's word. */
  @Column('bigint', { transformer: bigint }) quantity: number;
  @Column('text', { array: true }) skills: string[];
  @Column('date') windowFrom: string;
  @Column('date') windowTo: string;
  @Column('text', { nullable: true }) postcode: string | null;
  @Column('int', { nullable: true }) easting: number | null;
  @Column('int', { nullable: true }) northing: number | null;
  @Column('text', { nullable: true }) wardCode: string | null;
  @Column('int', { nullable: true }) radiusM: number | null;
  @Column('boolean') remote: boolean;
  @Column('bigint', { transformer: bigint, nullable: true }) minBlock: number | null;
  @Column('bigint', { transformer: bigint, nullable: true }) maxBlock: number | null;
  @Column('int', { nullable: true }) fewestPeople: number | null;
  @Column('int', { nullable: true }) mostPeople: number | null;
  @Column('int', { nullable: true }) shortestVisitMinutes: number | null;
  @Column('text') regularity: Regularity;
  @Column('boolean') samePerson: boolean;
  @Column('bigint', { transformer: bigint, nullable: true }) mostPerMonth: number | null;
  /** Mondays of the weeks when clocks stand still. */
  @Column('jsonb') closedWeeks: string[];
  @Column('text', { array: true, nullable: true }) onlyWards: string[] | null;
  @Column('text', { array: true, nullable: true }) onlyGroupKinds: string[] | null;
  @Column('text', { array: true, nullable: true }) onlyThemes: string[] | null;
  @Column('text', { array: true }) checks: string[];
  @Column('date', { nullable: true }) insuredUntil: string | null;
  @Column('text', { nullable: true }) trade: string | null;
  @Column('text', { nullable: true }) priceBasis: 'market-value' | 'receipt' | 'none' | null;
  @Column('timestamptz') entersRoundsAt: Date;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
}
