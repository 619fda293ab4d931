import { daysBetween, DomainError, type Day, type Unit } from '@app/kernel';
import type { PairWeights } from '@app/people';
import type { LineInput, PairInput, PledgeInput } from '../candidates/candidates.queries';
import type { Reason } from '../matches/match.rules';
import type { Problem, Result } from '../optimiser/problem';

export interface RoundSettings {
  /** The fair-share guarantee: each group gets at least this part of its fairest possible share. */
  alpha: number;
  /** Part of what it asks for that each ward gets. Rounds of before this have none. */
  wardFloor?: number;
  /** Points a step that a standing proposal is worth keeping. */
  sigma: number;
  /** By deprivation decile, the first is the most deprived. */
  omega: number[];
  lookBackMonths: number;
  /** Smallest steps per unit that a round works in. */
  step: Record<Unit, number>;
  /** The council's: they stay with the round, whatever the council sets later. */
  weights: PairWeights;
  /** Only a safety stop: work is limited by counts, so that a replay gives the same bytes. */
  timeLimitMs: number;
}

/** The others are the council's. */
export const DEFAULT_SETTINGS: Omit<RoundSettings, 'alpha' | 'step' | 'weights' | 'wardFloor'> = {
  sigma: 50, omega: [1.5, 1.4, 1.3, 1.2, 1.1, 1, 1, 1, 1, 1], lookBackMonths: 12,
  timeLimitMs: 300_000,
};

/** Throws `bad-settings`. */
export function requireSettings({ alpha, sigma, wardFloor }: Partial<RoundSettings>): void {
  if (alpha !== undefined && !(alpha >= 0 && alpha <= 1)) throw new DomainError('bad-settings', 'The fair-share guarantee is between 0 and 1.', { fields: { alpha: 'Enter a number from 0 to 1.' } });
  if (wardFloor !== undefined && !(wardFloor >= 0 && wardFloor <= 1)) throw new DomainError('bad-settings', 'What each ward gets at least is between 0 and 1.', { fields: { wardFloor: 'Enter a number from 0 to 1.' } });
  if (sigma !== undefined && !(Number.isInteger(sigma) && sigma >= 0 && sigma <= 10_000)) throw new DomainError('bad-settings', 'Points for keeping a proposal are a whole number from 0 to 10,000.', { fields: { sigma: 'Enter a whole number.' } });
}

export interface RoundInputs {
  today: Day;
  lines: LineInput[];
  pledges: PledgeInput[];
  pairs: PairInput[];
  pins: { lineId: string; pledgeId: string; quantity: number }[];
  kept: { lineId: string; pledgeId: string; quantity: number }[];
}

const METRES_THAT_STILL_COUNT = 30_000;

/** Each part of a pair's points apart, so that it can be told. */
export function pointsOf(line: LineInput, pledge: PledgeInput, pair: PairInput, today: Day, w: PairWeights): Reason[] {
  const share = (part: number, most: number) => Math.round(most * Math.min(Math.max(part, 0), 1));
  const waited = daysBetween(line.queuedOn, today);
  const left = daysBetween(today, pledge.windowTo);
  const parts: Reason[] = [
    { code: 'skills', points: pair.skillsAsked > 0 ? share((pair.skillsFit ?? 100) / 100, w.skills) : 0, facts: { asked: pair.skillsAsked } },
    { code: 'nearness', points: pair.metres === null ? 0 : share(1 - pair.metres / METRES_THAT_STILL_COUNT, w.nearness), facts: { metres: pair.metres ?? 0 } },
    { code: 'dates', points: share(pair.daysShared / 90, w.dates), facts: { days: pair.daysShared } },
    { code: 'need', points: line.decile === null ? 0 : share((11 - line.decile) / 10, w.need), facts: { decile: line.decile ?? 0 } },
    { code: 'waiting', points: share(waited / 180, w.waiting), facts: { days: waited } },
    { code: 'expiring', points: share(1 - left / 120, w.expiring), facts: { days: left } },
    { code: 'boost', points: line.boosted ? w.boost : 0 },
    { code: 'continuity', points: pair.before ? w.continuity : 0 },
  ];
  return parts.filter((p) => p.points > 0);
}

const sum = (reasons: readonly Reason[]) => reasons.reduce((n, r) => n + r.points, 0);

export interface Commodity { kind: string; unit: Unit; step: number; problem: Problem }

/** One problem for each kind and unit, in steps: remainders wait, so nobody is offered 37 minutes from each of seven firms. Sorted, so that the same inputs give the same bytes. */
export function problemsOf(inputs: RoundInputs, settings: RoundSettings): Commodity[] {
  const lines = new Map(inputs.lines.map((l) => [l.lineId, l]));
  const pledges = new Map(inputs.pledges.map((p) => [p.pledgeId, p]));
  const commodities = [...new Set(inputs.pairs.map((p) => `${lines.get(p.lineId)!.kind}/${lines.get(p.lineId)!.unit}`))].sort();
  return commodities.map((name): Commodity => {
    const [kind, unit] = name.split('/') as [string, Unit];
    const step = settings.step[unit];
    const down = (n: number) => Math.floor(n / step);
    const up = (n: number) => Math.ceil(n / step);
    const of = (lineId: string) => lines.get(lineId)?.kind === kind && lines.get(lineId)?.unit === unit;
    const pairs = inputs.pairs.filter((p) => of(p.lineId));
    const demands = inputs.lines.filter((l) => of(l.lineId) && down(l.outstanding) > 0);
    const supplies = inputs.pledges.filter((p) => p.kind === kind && p.unit === unit && down(p.free) > 0);
    const inside = (p: { lineId: string; pledgeId: string }) => demands.some((d) => d.lineId === p.lineId) && supplies.some((s) => s.pledgeId === p.pledgeId);
    const steps = <T extends { lineId: string; pledgeId: string; quantity: number }>(rows: T[]) =>
      rows.filter(inside).map((r) => ({ supply: r.pledgeId, demand: r.lineId, quantity: down(r.quantity) })).filter((r) => r.quantity > 0);
    return {
      kind, unit, step,
      problem: {
        version: 1,
        settings: { objective: 'points', alpha: settings.alpha, sigma: settings.sigma, omega: settings.omega, wardFloor: settings.wardFloor ?? 0, timeLimitMs: settings.timeLimitMs, step: 1, seed: 1 },
        supplies: supplies.map((s) => ({ id: s.pledgeId, free: down(s.free), ...(s.minBlock ? { minBlock: up(s.minBlock) } : {}), ...(s.maxBlock ? { maxBlock: Math.max(1, down(s.maxBlock)) } : {}) })),
        demands: demands.map((d) => ({
          id: d.lineId, quantity: down(d.outstanding),
          // What was agreed before counts towards the least that is useful.
          minUseful: Math.max(1, Math.min(up(d.minUseful - (d.quantity - d.outstanding)), down(d.outstanding))), allOrNothing: d.allOrNothing,
          ...(d.mostSuppliers ? { maxSuppliers: d.mostSuppliers } : {}), ...(d.wardCode ? { ward: d.wardCode } : {}), ...(d.decile ? { decile: d.decile } : {}), alreadyReceived: down(d.received),
        })),
        pairs: pairs.filter(inside).map((p) => ({ supply: p.pledgeId, demand: p.lineId, points: sum(pointsOf(lines.get(p.lineId)!, pledges.get(p.pledgeId)!, p, inputs.today, settings.weights)), ...(p.most ? { maxBlock: Math.max(1, down(p.most)) } : {}) })),
        pins: steps(inputs.pins), forbids: [], kept: steps(inputs.kept),
      },
    };
  }).filter((c) => c.problem.pairs.length > 0);
}

export interface Proposal { lineId: string; pledgeId: string; quantity: number; points: number; reasons: Reason[]; runnerUp: { pledgeId: string; supplierId: string; points: number } | null }

/** The allocation in smallest steps, with why and who was next best for each. */
export function proposalsOf(inputs: RoundInputs, settings: RoundSettings, solved: readonly { commodity: Commodity; result: Result }[]): Proposal[] {
  const lines = new Map(inputs.lines.map((l) => [l.lineId, l]));
  const pledges = new Map(inputs.pledges.map((p) => [p.pledgeId, p]));
  const scored = new Map<string, { pair: PairInput; reasons: Reason[]; points: number }[]>();
  for (const pair of inputs.pairs) {
    const reasons = pointsOf(lines.get(pair.lineId)!, pledges.get(pair.pledgeId)!, pair, inputs.today, settings.weights);
    scored.set(pair.lineId, [...(scored.get(pair.lineId) ?? []), { pair, reasons, points: sum(reasons) }]);
  }
  return solved.flatMap(({ commodity, result }) => {
    const chosen = new Set(result.allocation.map((a) => `${a.demand} ${a.supply}`));
    return result.allocation.map((a) => {
      const options = scored.get(a.demand) ?? [];
      const own = options.find((o) => o.pair.pledgeId === a.supply)!;
      const next = options.filter((o) => !chosen.has(`${a.demand} ${o.pair.pledgeId}`)).sort((x, y) => y.points - x.points || (x.pair.pledgeId < y.pair.pledgeId ? -1 : 1))[0];
      return {
        lineId: a.demand, pledgeId: a.supply, quantity: a.quantity * commodity.step, points: own.points,
        reasons: [...own.reasons].sort((x, y) => y.points - x.points || (x.code < y.code ? -1 : 1)),
        runnerUp: next ? { pledgeId: next.pair.pledgeId, supplierId: pledges.get(next.pair.pledgeId)!.supplierId, points: next.points } : null,
      };
    });
  });
}
