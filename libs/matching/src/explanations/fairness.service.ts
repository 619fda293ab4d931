import { Transactions, type Tx } from '@app/database';
import { systemActor } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { inThread } from '../optimiser/in-thread';
import { figuresOf } from '../rounds/figures.rules';
import { StoredRounds } from './stored-round';

export const ALPHAS = [0, 0.5, 0.8, 1] as const;

/** What the fair-share guarantee costs and gives at one setting; found in smallest steps by unit. */
export interface FairnessRow { alpha: number; points: number; found: Record<string, number>; groupsAsked: number; groupsWithNothing: number; lowestWard: { wardCode: string; fill: number } | null; p5Fill: number }

/** The price of fairness, worked out by the worker once a round is done. */
@Injectable()
export class FairnessService {
  constructor(private readonly transactions: Transactions, private readonly rounds: StoredRounds) {}

  /** Null until it is worked out. */
  async curve(tx: Tx, roundId: string): Promise<FairnessRow[] | null> {
    await this.rounds.require(tx, roundId);
    const [row] = await tx.query<{ fairness: FairnessRow[] | null }>('SELECT fairness FROM match_round WHERE council_id = $1 AND id = $2', [tx.councilId, roundId]);
    return row?.fairness ?? null;
  }

  /** Called by the worker. The same work, and the same answer, however often. */
  async workOut(councilId: string, roundId: string): Promise<FairnessRow[]> {
    const actor = systemActor(councilId);
    const round = await this.transactions.read(actor, (tx) => this.rounds.load(tx, roundId));
    const got = ALPHAS.map(() => new Map<string, number>());
    const points = ALPHAS.map(() => 0);
    for (const { commodity } of round.parts) {
      const curve = await inThread({ what: 'fairness', problem: commodity.problem, alphas: ALPHAS });
      curve.forEach((point, n) => {
        points[n]! += point.points;
        for (const [lineId, steps] of Object.entries(point.got)) got[n]!.set(lineId, steps * commodity.step);
      });
    }
    const rows = ALPHAS.map((alpha, n): FairnessRow => {
      const { found, groupsAsked, groupsWithNothing, lowestWard, p5Fill } = figuresOf(round.inputs, got[n]!);
      return { alpha, points: points[n]!, found, groupsAsked, groupsWithNothing: groupsWithNothing.length, lowestWard, p5Fill };
    });
    await this.transactions.run(actor, (tx) => tx.query('UPDATE match_round SET fairness = $3 WHERE council_id = $1 AND id = $2', [tx.councilId, roundId, JSON.stringify(rows)]));
    return rows;
  }
}
