import { bigint } from '@app/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ContractLevel, ContractState } from './contract.rules';

@Entity('contract')
export class Contract {
  @PrimaryColumn('uuid') councilId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('text') reference: string;
  @Column('text', { nullable: true }) ocid: string | null;
  @Column('text') title: string;
  @Column('text') description: string;
  @Column('text') level: ContractLevel;
  /** The framework of a call-off; the contract of a lot. */
  @Column('uuid', { nullable: true }) parentId: string | null;
  @Column('bigint', { transformer: bigint, nullable: true }) valuePence: number | null;
  @Column('date') startsOn: string;
  @Column('date') endsOn: string;
  @Column('int') tailDays: number;
  @Column('uuid', { nullable: true }) managerId: string | null;
  @Column('text', { nullable: true }) buyerName: string | null;
  @Column('text', { nullable: true }) buyerIdentifier: string | null;
  @Column('text') state: ContractState;
  @Column('text') source: 'typed' | 'csv' | 'ocds';
  @Column('text', { nullable: true }) sourceKey: string | null;
  @Column('jsonb', { nullable: true }) sourceFacts: Record<string, unknown> | null;
  @Column('uuid', { nullable: true }) importId: string | null;
  @Column('int') version: number;
  @Column('timestamptz') createdAt: Date;
}
