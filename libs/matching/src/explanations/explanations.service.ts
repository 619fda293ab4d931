import { Transactions, type Tx } from '@app/database';
import { DomainError, systemActor, type Actor } from '@app/kernel';
import { Councils } from '@app/people';
import { Injectable } from '@nestjs/common';
import { openLines, openPledges } from '../candidates/candidates.queries';
import { inThread } from '../optimiser/in-thread';
import type { PairPrice } from '../optimiser/pair-price';
import { requirePair, type RulePrice } from '../pairs/pair-rules.queries';
import { named, namesOf, type LineName, type Names, type PledgeName } from './names.queries';
import { OneAtATime } from './one-at-a-time';
import { pairAnswer, type PairAnswer } from './pair-answers.rules';
import { remedyOf, type Remedy } from './remedies.queries';
import { StoredRounds, type StoredRound } from './stored-round';

export type PairAsked = { lineId: string; pledgeId: string };
export type Override = PairAsked & ({ rule: 'pin'; quantity: number } | { rule: 'forbid' });

export interface Why extends PairAnswer, LineName, PledgeName { lineId: string; pledgeId: string; unit: PairAnswer['unit']; others: (LineName & PledgeName & { quantity: number; points: number })[] }
/**
 * Either a hard limit, or what it would cost; `outOfRounds`: that side is in no round today, since nothing of it is left or it is not open;
 * `nowFits`: it was no candidate then, and nothing keeps it apart today.
 */
export interface WhyNot extends PairAsked { hard: Remedy | null; soft: Why | null; outOfRounds: 'offer' | 'item' | null; nowFits: boolean }

/** Quantities in smallest steps. */
export interface OverridePrice {
  rule: 'pin' | 'forbid'; quantity: number | null; possible: boolean;
  /** Points that all matches together would lose; below nothing where somebody falls below what was guaranteed. */
  loses: number;
  proven: boolean; way: PairPrice['way'];
  changes: (PairAsked & { from: number; to: number })[];
  below: { lineId: string; floor: number; got: number }[];
}
export interface NamedPrice extends Omit<OverridePrice, 'changes' | 'below'> {
  changes: (LineName & PledgeName & { from: number; to: number })[];
  below: (LineName & { floor: number; got: number })[];
  /** Changes of parties that the officer has an interest in. */
  hidden: number;
}

/** Blocks: how long a component is worked on before the best so far is told, as not proven. */
const SEARCH_MS = 15_000;
/** Suppliers of the item that are told beside the pair. */
const MOST_OTHERS = 10;

/** Why, why not and what it would cost: from the round as it was kept. What solves does so in the thread, between two transactions. */
@Injectable()
export class ExplanationsService {
  private readonly queue = new OneAtATime();

  constructor(private readonly transactions: Transactions, private readonly councils: Councils, private readonly rounds: StoredRounds) {}

  /** Throws `not-found` where the two were no candidates for each other, or the officer has an interest. */
  async why(tx: Tx, roundId: string, asked: PairAsked): Promise<Why> {
    await requirePair(tx, asked.pledgeId, asked.lineId);
    const why = await this.answer(tx, await this.rounds.load(tx, roundId), asked);
    if (!why) throw new DomainError('not-found', 'In this round these two were no candidates for each other. Ask why not.');
    return why;
  }

  /** Of any offer and any item. */
  async whyNot(tx: Tx, roundId: string, asked: PairAsked): Promise<WhyNot> {
    await requirePair(tx, asked.pledgeId, asked.lineId);
    const soft = await this.answer(tx, await this.rounds.load(tx, roundId), asked);
    if (soft) return { ...asked, hard: null, soft, outOfRounds: null, nowFits: false };
    const hard = await remedyOf(tx, asked.lineId, asked.pledgeId, (await this.councils.inForce(tx)).rules);
    const outOfRounds = hard ? null : await this.outOfRounds(tx, asked);
    return { ...asked, hard, soft: null, outOfRounds, nowFits: !hard && !outOfRounds };
  }

  /** The exact price of an override, worked out once and kept with the round. Throws `not-found`, `wrong-quantity`, `too-many-requests`, `took-too-long`. */
  async price(actor: Actor, roundId: string, asked: Override): Promise<NamedPrice> {
    const price = await this.priceOf(actor, roundId, asked);
    return this.transactions.read(actor, async (tx) => {
      const names = await namesOf(tx, [...price.changes, ...price.below].map((c) => c.lineId), price.changes.map((c) => c.pledgeId));
      const { rows, hidden } = named(names, price.changes);
      return { ...price, changes: rows, hidden, below: price.below.flatMap((b) => (names.lines.has(b.lineId) ? [{ ...names.lines.get(b.lineId)!, ...b }] : [])) };
    });
  }

  async priceOf(actor: Actor, roundId: string, asked: Override): Promise<OverridePrice> {
    const { round, steps, known } = await this.transactions.read(actor, async (tx) => {
      await requirePair(tx, asked.pledgeId, asked.lineId);
      const found = await this.rounds.load(tx, roundId);
      const inSteps = stepsOf(found, asked);
      const [kept] = await tx.query<{ price: OverridePrice }>(
        'SELECT price FROM round_price WHERE council_id = $1 AND round_id = $2 AND pledge_id = $3 AND need_line_id = $4 AND rule = $5 AND quantity = $6', [tx.councilId, roundId, asked.pledgeId, asked.lineId, asked.rule, inSteps]);
      return { round: found, steps: inSteps, known: kept?.price };
    });
    if (known) return known;
    const price = await this.solve(round, asked, steps);
    // The council's own: what it says depends on nobody who asks.
    await this.transactions.run(systemActor(actor.councilId), (tx) => tx.query(
      `INSERT INTO round_price (council_id, round_id, pledge_id, need_line_id, rule, quantity, price, worked_out_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
      [tx.councilId, roundId, asked.pledgeId, asked.lineId, asked.rule, steps, JSON.stringify(price), tx.now]));
    return price;
  }

  /** What is kept with a rule. Throws `impossible-pins` where the rule could not hold, and as `price` does. */
  async rulePrice(actor: Actor, roundId: string, asked: Override): Promise<RulePrice> {
    const price = await this.priceOf(actor, roundId, asked);
    if (!price.possible) throw new DomainError('impossible-pins', 'This cannot hold together with what is pinned already.');
    return { loses: price.loses, proven: price.proven, changes: price.changes.length, below: price.below.length };
  }

  private async outOfRounds(tx: Tx, { lineId, pledgeId }: PairAsked): Promise<WhyNot['outOfRounds']> {
    if (!(await openPledges(tx)).some((p) => p.pledgeId === pledgeId)) return 'offer';
    return (await openLines(tx, 0)).some((l) => l.lineId === lineId) ? null : 'item';
  }

  private async solve(round: StoredRound, asked: Override, steps: number): Promise<OverridePrice> {
    const { commodity, result } = partOf(round, asked.lineId);
    const { step } = commodity;
    const change = { supply: asked.pledgeId, demand: asked.lineId, ...(asked.rule === 'pin' ? { rule: 'pin' as const, quantity: steps } : { rule: 'forbid' as const }) };
    const problem = { ...commodity.problem, settings: { ...commodity.problem.settings, timeLimitMs: Math.min(commodity.problem.settings.timeLimitMs, SEARCH_MS) } };
    const price = await this.queue.run((signal) => inThread({ what: 'override', problem, change, settled: { allocation: result.allocation, floors: result.floors, status: result.status } }, { signal }));
    return {
      rule: asked.rule, quantity: asked.rule === 'pin' ? steps * step : null, possible: price.possible, loses: price.loses, proven: price.proven, way: price.way,
      changes: price.changes.map((c) => ({ lineId: c.demand, pledgeId: c.supply, from: c.from * step, to: c.to * step })), below: price.below.map((b) => ({ lineId: b.demand, floor: b.floor * step, got: b.got * step })),
    };
  }

  private async answer(tx: Tx, round: StoredRound, asked: PairAsked): Promise<Why | null> {
    const answer = pairAnswer(round, asked.lineId, asked.pledgeId);
    if (!answer) return null;
    const others = round.parts.flatMap(({ commodity, result }) => result.allocation.filter((a) => a.demand === asked.lineId && a.supply !== asked.pledgeId).map((a) => ({ lineId: a.demand, pledgeId: a.supply, quantity: a.quantity * commodity.step }))).slice(0, MOST_OTHERS);
    const names: Names = await namesOf(tx, [asked.lineId], [asked.pledgeId, ...others.map((o) => o.pledgeId)]);
    const told = named(names, others).rows.map((o) => ({ ...o, points: pairAnswer(round, o.lineId, o.pledgeId)!.points }));
    return { ...names.lines.get(asked.lineId)!, ...names.pledges.get(asked.pledgeId)!, ...answer, others: told };
  }
}

function partOf(round: StoredRound, lineId: string): StoredRound['parts'][number] {
  const line = round.inputs.lines.find((l) => l.lineId === lineId);
  const part = round.parts.find(({ commodity }) => commodity.kind === line?.kind && commodity.unit === line.unit);
  if (!part) throw new DomainError('not-found', 'In this round these two were no candidates for each other. Ask why not.');
  return part;
}

/** Throws `not-found`, `wrong-quantity`. */
function stepsOf(round: StoredRound, asked: Override): number {
  const { commodity } = partOf(round, asked.lineId);
  const answer = pairAnswer(round, asked.lineId, asked.pledgeId);
  if (!answer) throw new DomainError('not-found', 'In this round these two were no candidates for each other. Ask why not.');
  if (answer.most === 0) throw new DomainError('wrong-quantity', 'Less than the round works in is left on one side.', { fields: { quantity: 'Nothing is left to pin.' } });
  if (asked.rule === 'forbid') return 0;
  const steps = Math.floor(asked.quantity / commodity.step);
  if (!(steps >= 1 && asked.quantity <= answer.most)) throw new DomainError('wrong-quantity', 'Give a quantity that can go between the two.', { fields: { quantity: `From ${commodity.step} to ${answer.most}.` }, least: commodity.step, most: answer.most });
  return steps;
}
