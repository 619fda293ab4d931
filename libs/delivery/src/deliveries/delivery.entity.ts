import { bigint } from '@app/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DeliveryState } from './delivery.rules';

@Entity('delivery')
export class Delivery {
  @PrimaryColumn('uuid') councilId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') matchId: string;
  @Column('uuid', { nullable: true }) sessionId: string | null;
  @Column('text') state: DeliveryState;
  @Column('bigint', { transformer: bigint }) quantity: number;
  /** What counts; the rest was beyond promise. */
  @Column('bigint', { transformer: bigint }) claimed: number;
  @Column('date') happenedOn: string;
  @Column('text') deliverer: string;
  @Column('text') note: string;
  /** Of money: how it is known at the payer's bank. */
  @Column('text') paymentReference: string;
  @Column('text') fingerprint: string;
  @Column('uuid', { nullable: true }) supplyHold: string | null;
  @Column('uuid', { nullable: true }) demandHold: string | null;
  @Column('timestamptz') confirmDueAt: Date;
  @Column('timestamptz', { nullable: true }) remindAt: Date | null;
  @Column('int') reminders: number;
  @Column('uuid', { nullable: true }) loggedBy: string | null;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
}
