import type { Tx } from '@app/database';
import type { Day } from '@app/kernel';
import type { TransferRequest } from '@app/ledger';
import type { Commitment } from './commitment.entity';
import type { RingFences } from './commitment.rules';

/**
 * The pledge that offers a commitment's whole balance, and the others split from it; pledges/ implements it.
 * Transfers come back instead of being posted: a transaction posts once, last, and the caller posts them with its own.
 */
export abstract class StandingPledges {
  /** Opens the one standing pledge with `amount` (0 for spend-linked that has earned nothing): open → offered. */
  abstract open(tx: Tx, commitment: Commitment, amount: number): Promise<{ pledgeId: string; transfers: TransferRequest[] }>;
  /** More to offer: open → offered of the standing pledge. */
  abstract grow(tx: Tx, commitmentId: string, amount: number): Promise<TransferRequest[]>;
  /** Takes back at most `amount` of what no match holds, the standing pledge first, then its parts: offered → open. */
  abstract shrink(tx: Tx, commitmentId: string, amount: number): Promise<{ taken: number; transfers: TransferRequest[] }>;
  /** The commitment may be used until `to`, later or earlier than before. */
  abstract extend(tx: Tx, commitmentId: string, to: Day): Promise<void>;
  /** Nothing more is offered from this commitment. */
  abstract close(tx: Tx, commitmentId: string): Promise<void>;
  /** Offered again after an extension of what had ended. */
  abstract reopen(tx: Tx, commitmentId: string): Promise<void>;
  /** Another supplier has taken the contract over. */
  abstract novate(tx: Tx, commitmentId: string, organisationId: string): Promise<void>;
  /** The fences changed: null means none. */
  abstract ringFence(tx: Tx, commitmentId: string, fences: RingFences): Promise<void>;
}
