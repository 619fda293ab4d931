import type { Unit } from '@app/kernel';
import type { Reason } from '../matches/match.rules';
import { pointsOf } from '../rounds/round.rules';
import type { StoredRound } from './stored-round';

type Round = Pick<StoredRound, 'settings' | 'inputs' | 'parts'>;

/** Of one pair, in points a step of the round; quantities in smallest steps. */
export interface PairAnswer {
  lineId: string; pledgeId: string; unit: Unit;
  /** The round works in these; points are for each of them. */
  step: number;
  /** What the round gives over this pair; 0: nothing. */
  quantity: number;
  points: number;
  parts: Reason[];
  /** Points for what stood before and stays; null: nothing stood. */
  keepBonus: number | null;
  /** What the line was guaranteed and gets in all. */
  guarantee: { floor: number; got: number } | null;
  /** What one more step of the offer would be worth to others, and what one step less of the item would free. */
  elsewhere: number;
  lineWorth: number;
  /** Giving a step of this pair in place of what stands is worse by at least so much; 0: just as good, or used. */
  worseByAtLeast: number;
  /** With smallest blocks, least useful quantities or most suppliers: these prices are for the choices as they were made. */
  conditional: boolean;
  /** As much as could ever go over the pair; 0: less than a step is left on one side. */
  most: number;
}

/** Null where the two are no candidates for each other in this round. */
export function pairAnswer(round: Round, lineId: string, pledgeId: string): PairAnswer | null {
  const pair = round.inputs.pairs.find((p) => p.lineId === lineId && p.pledgeId === pledgeId);
  const line = round.inputs.lines.find((l) => l.lineId === lineId);
  const pledge = round.inputs.pledges.find((p) => p.pledgeId === pledgeId);
  if (!pair || !line || !pledge) return null;
  const parts = [...pointsOf(line, pledge, pair, round.inputs.today, round.settings.weights)].sort((a, b) => b.points - a.points || (a.code < b.code ? -1 : 1));
  const points = parts.reduce((n, p) => n + p.points, 0);
  const part = round.parts.find(({ commodity }) => commodity.kind === line.kind && commodity.unit === line.unit);
  const step = part?.commodity.step ?? round.settings.step[line.unit];
  const is = (p: { supply: string; demand: string }) => p.supply === pledgeId && p.demand === lineId;
  const { problem } = part?.commodity ?? {};
  const [supply, demand] = [problem?.supplies.find((s) => s.id === pledgeId), problem?.demands.find((d) => d.id === lineId)];
  const most = supply && demand ? Math.min(supply.free, demand.quantity, supply.maxBlock ?? Infinity, problem!.pairs.find(is)?.maxBlock ?? Infinity) : 0;
  const result = part?.result;
  const steps = result?.allocation.find(is)?.quantity ?? 0;
  const kept = problem?.kept.find(is)?.quantity ?? 0;
  const [elsewhere, lineWorth] = [result?.prices.supplies[pledgeId] ?? 0, result?.prices.demands[lineId] ?? 0];
  const floor = result?.floors?.[lineId];
  const got = result?.allocation.reduce((n, a) => n + (a.demand === lineId ? a.quantity : 0), 0) ?? 0;
  return {
    lineId, pledgeId, unit: line.unit, step, quantity: steps * step, points, parts, keepBonus: kept > 0 ? round.settings.sigma : null,
    guarantee: floor === undefined ? null : { floor: floor * step, got: got * step }, elsewhere, lineWorth,
    // The keep bonus counts only for as much as stood before, so a step beyond it has none.
    worseByAtLeast: steps > 0 ? 0 : Math.max(0, elsewhere + lineWorth - points - (kept > 0 ? round.settings.sigma : 0)),
    conditional: result?.prices.conditional === true, most: most * step,
  };
}
