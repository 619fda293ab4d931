import type { Tx } from '@app/database';
import { DomainError, londonDate, type Unit } from '@app/kernel';
import { Ledger, type AccountKey, type TransferRequest } from '@app/ledger';
import { DEFAULT_SET, mayBeClaimedTogether, valuationInForce, valueDue, type Valuation, type Value } from '@app/measures';
import { supply } from '@app/marketplace';
import type { Match } from '@app/matching';
import { Injectable } from '@nestjs/common';

/** Pence of social value: never the same unit as pounds that change hands. */
export const VALUE_UNIT = 'social-value';

/** Confirmed quantity that carries value: what the council accepted for the contract alone does not. */
const VALUED = ['group-confirmed', 'corroborated', 'audited'] as const;

type Counted = Pick<Match, 'commitmentId' | 'kind' | 'unit'>;
interface Pinned extends Valuation { measureId: string; proxyId: string }

/** What confirmed help was worth, in books of its own: source → gross → what is taken off, leaving net. */
@Injectable()
export class MatchValueService {
  constructor(private readonly ledger: Ledger) {}

  /** As `due`, for so much more (below zero: less) than carries value now: ask before the quantity itself is posted. */
  async change(tx: Tx, match: Match, quantity: number): Promise<TransferRequest[]> {
    const balances = await this.ledger.balances(tx, VALUED.map((grade) => supply.confirmed(match.id, match.unit, grade)));
    return this.due(tx, match, balances.reduce((n, b) => n + b.balance, 0) + quantity);
  }

  /**
   * The transfers that bring the match's value up (or, after a correction, down) to what `confirmed` smallest steps are worth,
   * so that parts always add up to the whole. [] where no measure with a value fits: help is then counted and not valued.
   */
  private async due(tx: Tx, match: Match, confirmed: number): Promise<TransferRequest[]> {
    const pinned = await this.pinned(tx, match);
    if (!pinned) return [];
    const key = (stage: string): AccountKey => ({ book: 'value', stage, subject: match.id, unit: VALUE_UNIT, detail: `${pinned.measureId}:${pinned.proxyId}` });
    const [source, deadweight, displacement, elsewhere, net] = await this.ledger.balances(tx, ['source', 'deadweight', 'displacement', 'elsewhere', 'net'].map(key));
    const posted: Value = { gross: -source!.balance, deadweight: deadweight!.balance, displacement: displacement!.balance, elsewhere: elsewhere!.balance, net: net!.balance };
    const due = valueDue(match.unit, confirmed, pinned, posted);
    const happenedOn = londonDate(tx.now);
    const either = (from: string, to: string, amount: number): TransferRequest[] => amount === 0 ? []
      : [{ kind: 'single', debit: key(amount > 0 ? from : to), credit: key(amount > 0 ? to : from), amount: Math.abs(amount), code: amount > 0 ? 'value.confirmed' : 'value.corrected', happenedOn }];
    return [
      ...either('source', 'gross', due.gross), ...either('gross', 'deadweight', due.deadweight), ...either('gross', 'displacement', due.displacement),
      ...either('gross', 'elsewhere', due.elsewhere), ...either('gross', 'net', due.net),
    ];
  }

  /**
   * Of one day's help of one supplier to one group, logged for two promises: their measures may not be two names for the same thing.
   * Throws `measures-exclusive`.
   */
  async requireClaimable(tx: Tx, match: Match, others: readonly Counted[]): Promise<void> {
    const mine = await this.measureOf(tx, match);
    const theirs: (string | null)[] = [];
    for (const other of others) theirs.push(await this.measureOf(tx, other));
    const measures = await tx.query<{ id: string; code: string; neverWith: string[]; setId: string }>('SELECT id, code, never_with AS "neverWith", set_id AS "setId" FROM measure WHERE council_id = $1 AND id = ANY($2::uuid[])', [tx.councilId, [mine, ...theirs].filter(Boolean)]);
    const own = measures.find((m) => m.id === mine);
    const clash = own && measures.find((m) => m.id !== own.id && m.setId === own.setId && !mayBeClaimedTogether(own, m));
    if (clash) throw new DomainError('measures-exclusive', `Help to this group was logged for that day under ${clash.code}, and the same help may not count under ${own.code} too. If it was other help, log both under one session.`, { fields: { session: 'Name one session, and how long it was in all.' } });
  }

  /** The version in force at the first confirmation stays, whatever is published later. */
  private async pinned(tx: Tx, match: Match): Promise<Pinned | null> {
    const read = () => tx.query<{ measure_id: string; proxy_id: string; millipence: string; deadweight_bp: number; displacement_bp: number; elsewhere_bp: number }>(
      'SELECT * FROM match_valuation WHERE council_id = $1 AND match_id = $2', [tx.councilId, match.id]);
    const [known] = await read();
    if (known) return { measureId: known.measure_id, proxyId: known.proxy_id, millipence: Number(known.millipence), deadweightBp: known.deadweight_bp, displacementBp: known.displacement_bp, elsewhereBp: known.elsewhere_bp };
    const measureId = await this.measureOf(tx, match);
    const v = measureId ? await valuationInForce(tx, measureId, londonDate(tx.now)) : null;
    if (!measureId || !v) return null;
    await tx.query(
      `INSERT INTO match_valuation (council_id, match_id, measure_id, proxy_id, rule_id, basis, millipence, deadweight_bp, displacement_bp, elsewhere_bp, pinned_at)
       VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11)`,
      [tx.councilId, match.id, measureId, v.proxyId, v.ruleId, v.basis, v.millipence, v.deadweightBp, v.displacementBp, v.elsewhereBp, tx.now]);
    return { measureId, proxyId: v.proxyId, millipence: v.millipence, deadweightBp: v.deadweightBp, displacementBp: v.displacementBp, elsewhereBp: v.elsewhereBp };
  }

  /** The commitment's own measure; else the default set's first with a value for this kind and unit. */
  private async measureOf(tx: Tx, match: Counted): Promise<string | null> {
    const [own] = match.commitmentId ? await tx.query<{ measure_id: string | null }>('SELECT measure_id FROM commitment WHERE council_id = $1 AND id = $2', [tx.councilId, match.commitmentId]) : [];
    if (own?.measure_id) return own.measure_id;
    const [fallback] = await tx.query<{ id: string }>(
      `SELECT m.id FROM measure m JOIN measure_set s ON s.council_id = m.council_id AND s.id = m.set_id
       WHERE m.council_id = $1 AND s.code = $2 AND m.kind = $3 AND m.unit = $4 AND EXISTS (SELECT 1 FROM proxy_value p WHERE p.council_id = m.council_id AND p.measure_id = m.id)
       ORDER BY m.code LIMIT 1`, [tx.councilId, DEFAULT_SET, match.kind, match.unit satisfies Unit]);
    return fallback?.id ?? null;
  }
}
