import { bigint } from '@app/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CommitmentState, SourceKind } from './commitment.rules';

@Entity('commitment')
export class Commitment {
  @PrimaryColumn('uuid') councilId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') reference: string;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('uuid') supplierId: string;
  @Column('text') sourceKind: SourceKind;
  @Column('uuid', { nullable: true }) contractId: string | null;
  @Column('text', { nullable: true }) sourceReference: string | null;
  @Column('text') mode: 'brokered' | 'tracked';
  @Column('text') basis: 'fixed' | 'spend_linked';
  @Column('text') kind: string;
  @Column('text') unit: string;
  /** As last agreed. Spend-linked: the most that can be earned; null: no limit. */
  @Column('bigint', { transformer: bigint, nullable: true }) quantity: number | null;
  @Column('bigint', { transformer: bigint, nullable: true }) rateQuantity: number | null;
  @Column('bigint', { transformer: bigint, nullable: true }) ratePence: number | null;
  @Column('bigint', { transformer: bigint }) invoicedPence: number;
  @Column('date') windowFrom: string;
  @Column('date') windowTo: string;
  @Column('date') usableTo: string;
  @Column('uuid', { nullable: true }) measureId: string | null;
  @Column('text', { array: true, nullable: true }) onlyWards: string[] | null;
  @Column('text', { array: true, nullable: true }) onlyGroupKinds: string[] | null;
  @Column('text', { array: true, nullable: true }) onlyThemes: string[] | null;
  @Column('bigint', { transformer: bigint }) reductionOutstanding: number;
  @Column('uuid', { nullable: true }) convertedFromId: string | null;
  @Column('text') state: CommitmentState;
  @Column('uuid', { nullable: true }) importId: string | null;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) acceptedAt: Date | null;
}
