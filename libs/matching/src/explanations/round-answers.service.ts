import { escapeLike, type Tx } from '@app/database';
import { impartial } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { Cause } from '../optimiser/problem';
import { gotOf, wardFills, type WardFill } from '../rounds/figures.rules';
import type { PinConflict } from '../rounds/pin-conflicts.rules';
import { compare, type Comparison, type Differing } from './comparison';
import { leftOutBecause, type LeftOutBecause } from './left-out.rules';
import { named, namesOf, type LineName, type PledgeName } from './names.queries';
import { sharesOf, StoredRounds } from './stored-round';

export interface LeftOut { groupId: string; groupName: string; because: LeftOutBecause; lineId: string; needId: string; needTitle: string }
export interface ShortOfGuarantee extends LineName { floor: number; got: number; because: string }
export interface NamedComparison extends Omit<Comparison, 'differing'> { differing: (Differing & LineName & PledgeName)[]; hidden: number; more: number }
export interface NamedConflict { kind: string; unit: string; pins: (LineName & PledgeName & { quantity: number })[]; hidden: number; causes: (Omit<Cause, 'of'> & { name: string | null })[] }

/** Shown at most: a whole council's differences are not read line by line. */
const MOST_DIFFERING = 200;
const MOST_GROUPS = 100;

/** What a finished round says about itself, with names. */
@Injectable()
export class RoundAnswersService {
  constructor(private readonly rounds: StoredRounds) {}

  /** Fill by ward, lowest first, as the round left them. */
  async wards(tx: Tx, roundId: string): Promise<WardFill[]> {
    const round = await this.rounds.load(tx, roundId);
    return wardFills(round.inputs, gotOf(sharesOf(round)));
  }

  /** Groups that come away with nothing and why, and items below what was guaranteed with the limit that binds: never hidden, but for an interest. */
  async leftOut(tx: Tx, roundId: string, groups: readonly string[]): Promise<{ groups: LeftOut[]; short: ShortOfGuarantee[] }> {
    const round = await this.rounds.load(tx, roundId);
    const left = leftOutBecause(round, groups.slice(0, MOST_GROUPS));
    const short = round.parts.flatMap(({ commodity, result }) => result.shortfalls.map((s) => ({ lineId: s.demand, floor: s.floor * commodity.step, got: s.got * commodity.step, because: s.because.split(':')[0]! }))).slice(0, MOST_GROUPS);
    const names = await namesOf(tx, [...left, ...short].map((l) => l.lineId), []);
    return {
      groups: left.flatMap((l) => { const name = names.lines.get(l.lineId); return name ? [{ ...l, groupName: name.groupName, needId: name.needId, needTitle: name.needTitle }] : []; }),
      short: short.flatMap((s) => (names.lines.has(s.lineId) ? [{ ...names.lines.get(s.lineId)!, ...s }] : [])),
    };
  }

  /** Throws `not-found`, `round-not-done`. */
  async comparison(tx: Tx, beforeId: string, afterId: string): Promise<NamedComparison> {
    const { differing, ...figures } = compare(await this.rounds.load(tx, beforeId), await this.rounds.load(tx, afterId));
    const shown = differing.slice(0, MOST_DIFFERING);
    const names = await namesOf(tx, shown.map((d) => d.lineId), shown.map((d) => d.pledgeId));
    const { rows, hidden } = named(names, shown);
    return { ...figures, differing: rows, hidden, more: differing.length - shown.length };
  }

  /** Offers of a line's kind and unit that round looked at, for "why not …?"; found by words. */
  offersFor(tx: Tx, lineId: string, search: string, limit = 50): Promise<PledgeName[]> {
    return tx.query<PledgeName>(
      `SELECT p.id AS "pledgeId", p.title AS "pledgeTitle", p.organisation_id AS "supplierId", s.name AS "supplierName"
       FROM need_line l JOIN pledge p ON p.council_id = l.council_id AND p.kind = l.kind AND p.unit = l.unit JOIN organisation s ON s.id = p.organisation_id
       WHERE l.council_id = $1 AND l.id = $2 AND p.state IN ('open','awaiting_answer') AND ($3 = '' OR s.name ILIKE '%' || $3 || '%' OR p.title ILIKE '%' || $3 || '%') AND ${impartial(tx, '$4', 'p.organisation_id')}
       ORDER BY s.name, p.id LIMIT $5`, [tx.councilId, lineId, escapeLike(search), tx.actor.personId, limit]);
  }

  /** Pins that could not hold together in a round that failed for it. */
  async conflicts(tx: Tx, roundId: string): Promise<NamedConflict[]> {
    const [row] = await tx.query<{ conflicts: PinConflict[] | null }>('SELECT conflicts FROM match_round WHERE council_id = $1 AND id = $2', [tx.councilId, roundId]);
    const conflicts = row?.conflicts ?? [];
    const pins = conflicts.flatMap((c) => c.pins);
    const names = await namesOf(tx, pins.map((p) => p.lineId), pins.map((p) => p.pledgeId));
    const nameOf = (id: string | undefined) => (id === undefined ? null : names.lines.get(id)?.needTitle ?? names.pledges.get(id)?.pledgeTitle ?? null);
    return conflicts.map(({ kind, unit, pins: own, causes }) => {
      const { rows, hidden } = named(names, own);
      return { kind, unit, pins: rows, hidden, causes: causes.map(({ of, ...cause }) => ({ ...cause, name: nameOf(of) })) };
    });
  }
}
