import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import type { Result } from '../optimiser/problem';
import { problemsOf, type Commodity, type RoundInputs, type RoundSettings } from '../rounds/round.rules';

export type StoredResult = Omit<Result, 'stats'> & { kind: string; unit: string; step: number };

/** A finished round as it was kept: never asked of today's world again. */
export interface StoredRound { id: string; sandbox: boolean; settings: RoundSettings; inputs: RoundInputs; parts: { commodity: Commodity; result: StoredResult }[] }

/** Who looks at a round asks several questions of it: a few stay read. */
const MOST_KEPT = 2;

@Injectable()
export class StoredRounds {
  private readonly kept = new Map<string, StoredRound>();

  /** Throws `not-found`, and for what has no answers yet `round-not-done`. */
  async require(tx: Tx, id: string): Promise<{ sandbox: boolean }> {
    const [row] = await tx.query<{ state: string; sandbox: boolean }>('SELECT state, sandbox FROM match_round WHERE council_id = $1 AND id = $2', [tx.councilId, id]);
    if (!row) throw new DomainError('not-found', 'There is no such round here.');
    if (row.state !== 'done') throw new DomainError('round-not-done', 'This round has no answers: it is not finished, or was stopped.');
    return row;
  }

  /** Throws as `require` does. */
  async load(tx: Tx, id: string): Promise<StoredRound> {
    const name = `${tx.councilId} ${id}`;
    // Row security first, whatever is kept.
    const row = await this.require(tx, id);
    const known = this.kept.get(name);
    if (known) return known;
    const [stored] = await tx.query<{ settings: RoundSettings; inputs: RoundInputs; result: StoredResult[] }>('SELECT settings, inputs, result FROM match_round WHERE council_id = $1 AND id = $2', [tx.councilId, id]);
    const { settings, inputs, result } = stored!;
    const parts = problemsOf(inputs, settings).flatMap((commodity) => {
      const own = result.find((r) => r.kind === commodity.kind && r.unit === commodity.unit);
      return own ? [{ commodity, result: own }] : [];
    });
    const round: StoredRound = { id, sandbox: row.sandbox, settings, inputs, parts };
    this.kept.set(name, round);
    for (const oldest of [...this.kept.keys()].slice(0, -MOST_KEPT)) this.kept.delete(oldest);
    return round;
  }
}

/** In smallest steps. */
export const sharesOf = ({ parts }: Pick<StoredRound, 'parts'>): { lineId: string; pledgeId: string; quantity: number }[] =>
  parts.flatMap(({ commodity, result }) => result.allocation.map((a) => ({ lineId: a.demand, pledgeId: a.supply, quantity: a.quantity * commodity.step })));
