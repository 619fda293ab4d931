import { bigint } from '@app/database';
import type { Kind, Unit } from '@app/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MatchState, Reason, Route } from './match.rules';

@Entity('match')
export class Match {
  @PrimaryColumn('uuid') councilId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid', { nullable: true }) roundId: string | null;
  @Column('text') route: Route;
  @Column('uuid') pledgeId: string;
  @Column('uuid') needLineId: string;
  @Column('uuid') needId: string;
  @Column('uuid', { nullable: true }) commitmentId: string | null;
  @Column('uuid') supplierId: string;
  @Column('uuid') groupId: string;
  @Column('text') kind: Kind;
  @Column('text') unit: Unit;
  @Column('bigint', { transformer: bigint }) quantity: number;
  @Column('text') state: MatchState;
  @Column('int') points: number;
  @Column('jsonb') reasons: Reason[];
  @Column('jsonb', { nullable: true }) runnerUp: { pledgeId: string; supplierId: string; points: number } | null;
  @Column('boolean') notBrokered: boolean;
  /** The holds that approval made; resolved once. */
  @Column('uuid', { nullable: true }) supplyHold: string | null;
  @Column('uuid', { nullable: true }) demandHold: string | null;
  @Column('timestamptz', { nullable: true }) lapsesAt: Date | null;
  @Column('boolean') clockMoved: boolean;
  @Column('timestamptz', { nullable: true }) supplierAcceptedAt: Date | null;
  @Column('uuid', { nullable: true }) supplierAcceptedBy: string | null;
  @Column('timestamptz', { nullable: true }) groupAcceptedAt: Date | null;
  @Column('uuid', { nullable: true }) groupAcceptedBy: string | null;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
}
