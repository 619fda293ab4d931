import type { Tx } from '@app/database';
import { DomainError, londonDate, newId } from '@app/kernel';
import { Ledger, Periods, type TransferRequest } from '@app/ledger';
import { cost, NeedsService, requireAuthority, supply } from '@app/marketplace';
import { MatchEndsService, moveMatch, sideOf, type Match } from '@app/matching';
import { calendarWith, closedWeeksOf, Councils, workingDays } from '@app/people';
import { Injectable } from '@nestjs/common';
import { CasesService } from '../cases/cases.service';
import { Delivery } from '../deliveries/delivery.entity';
import { bothBooks, claimHolds, freeSession, fromEvent, lockDelivery, moveDelivery, resolveHolds, tellDelivery } from '../deliveries/delivery-store';
import { MatchValueService } from '../value/match-value.service';
import { confirmedOf, type ConfirmationInput, type Way } from './confirmation.rules';

/** Confirmed quantity that carries value: what the council accepted for the contract alone does not. */
/** The group's word on a delivery, however late; and what silence comes to. */
@Injectable()
export class ConfirmationsService {
  constructor(
    private readonly ledger: Ledger, private readonly needs: NeedsService, private readonly cases: CasesService,
    private readonly values: MatchValueService, private readonly councils: Councils, private readonly ends: MatchEndsService, private readonly periods: Periods,
  ) {}

  /** Throws `not-found`, `stale-version`, `already-decided`, `bad-confirmation`. */
  async confirm(tx: Tx, deliveryId: string, version: number | null, input: ConfirmationInput, way: Way = 'account'): Promise<Delivery> {
    const { delivery, match } = await lockDelivery(tx, deliveryId, version);
    if (way === 'account' && sideOf(tx.actor, match) !== 'group') throw new DomainError('not-allowed', 'The group confirms what it received.');
    if (way === 'assisted' && tx.actor.role !== 'broker') throw new DomainError('not-allowed', 'Assisted entry is the broker\'s.');
    const confirmed = confirmedOf(delivery.state, match.kind, delivery.claimed, input);
    const eventId = newId();
    // The deadline decides, whether or not the sweep has come by.
    if (delivery.state === 'logged' && delivery.confirmDueAt < tx.now) await this.silence(tx, delivery, match, eventId);
    return delivery.state === 'unconfirmed' ? this.late(tx, delivery, match, confirmed, input, way, eventId) : this.inTime(tx, delivery, match, confirmed, input, way, eventId);
  }

  private async inTime(tx: Tx, delivery: Delivery, match: Match, confirmed: number, input: ConfirmationInput, way: Way, eventId: string): Promise<Delivery> {
    const rest = delivery.claimed - confirmed;
    await this.write(tx, delivery, input.answer, confirmed, false, input, way);
    await moveDelivery(tx, delivery, confirmed === 0 ? 'disputed' : rest > 0 ? 'part' : 'confirmed');
    const value = confirmed > 0 ? await this.values.change(tx, match, confirmed) : [];
    const settle = confirmed > 0 ? resolveHolds(tx, delivery, 'post', 'delivery.confirmed', confirmed) : resolveHolds(tx, delivery, 'void', 'delivery.disputed');
    // What is argued about is held again, under its case: it can neither be spent nor counted meanwhile.
    const frozen = rest > 0 ? claimHolds(tx, match, rest, londonDate(tx.now), 'case.held') : [];
    const [posted] = await this.ledger.post(tx, [fromEvent(eventId, [...settle, ...frozen, ...value, ...disposal(tx, match, input.disposalCostPence)])]);
    if (rest > 0) {
      const [supplyHold, demandHold] = posted!.transfers.slice(settle.length, settle.length + 2) as [string, string];
      await this.cases.openDispute(tx, delivery, match, rest, { supplyHold, demandHold }, input.whatChanged ?? '');
    }
    await this.after(tx, delivery, match, 'confirmation.given', { answer: input.answer, way }, eventId);
    return delivery;
  }

  /** After the clock: unconfirmed → confirmed for what the group received, → reserved for what it denies. */
  private async late(tx: Tx, delivery: Delivery, match: Match, confirmed: number, input: ConfirmationInput, way: Way, eventId: string): Promise<Delivery> {
    const rest = delivery.claimed - confirmed;
    const accepted = await this.acceptedByCouncil(tx, delivery.id);
    await this.write(tx, delivery, confirmed === 0 ? 'denied' : input.answer, confirmed, true, input, way);
    await moveDelivery(tx, delivery, confirmed === 0 ? 'denied' : rest > 0 ? 'part' : 'confirmed');
    const from = accepted ? { confirmed: 'accepted-by-council' as const } : 'unconfirmed' as const;
    const transfers: TransferRequest[] = [
      ...(confirmed > 0 ? bothBooks(tx, match, from, { confirmed: 'group-confirmed' }, confirmed, 'delivery.confirmed-late') : []),
      ...(rest > 0 ? bothBooks(tx, match, from, 'reserved', rest, 'delivery.denied-late') : []), ...(await this.ends.afterEndedMatch(tx, match, rest)),
      ...(confirmed > 0 ? await this.values.change(tx, match, confirmed) : []), ...disposal(tx, match, input.disposalCostPence),
    ];
    await this.ledger.post(tx, [fromEvent(eventId, transfers)]);
    // What is denied is reserved again: the match is not over.
    if (rest > 0 && match.state === 'completed') await moveMatch(tx, match, 'in_delivery');
    await this.after(tx, delivery, match, 'confirmation.late', { answer: input.answer, way }, eventId);
    return delivery;
  }

  /** The contract manager takes evidence for the contract, at its own grade: never counted as group-confirmed. */
  async acceptEvidence(tx: Tx, deliveryId: string, version: number | null, reason: string): Promise<Delivery> {
    const { delivery, match } = await lockDelivery(tx, deliveryId, version);
    if (tx.actor.role !== 'contract_manager') throw new DomainError('not-contract-manager', 'Only the contract manager accepts evidence for a contract.');
    if (!match.commitmentId) throw new DomainError('not-allowed', 'This help was given freely: there is no contract to accept it for.');
    const [contract] = await tx.query<{ manager_id: string | null }>('SELECT k.manager_id FROM commitment c JOIN contract k ON k.council_id = c.council_id AND k.id = c.contract_id WHERE c.council_id = $1 AND c.id = $2', [tx.councilId, match.commitmentId]);
    requireAuthority(tx.actor, contract?.manager_id ?? null);
    if (delivery.state !== 'unconfirmed') throw new DomainError('wrong-state', 'Evidence is accepted once the group has kept silent to the end of its time.', { from: delivery.state });
    if (await this.acceptedByCouncil(tx, deliveryId)) throw new DomainError('already-decided', 'Evidence for this was accepted before.');
    if (!reason.trim()) throw new DomainError('bad-confirmation', 'Say what evidence you saw.', { fields: { reason: 'Say what evidence you saw.' } });
    await this.write(tx, delivery, 'accepted-by-council', delivery.claimed, false, { answer: 'all', whatChanged: reason }, 'account');
    const eventId = newId();
    await this.ledger.post(tx, [fromEvent(eventId, bothBooks(tx, match, 'unconfirmed', { confirmed: 'accepted-by-council' }, delivery.claimed, 'delivery.accepted-by-council'))]);
    await this.after(tx, delivery, match, 'delivery.accepted_by_council', {}, eventId);
    return delivery;
  }

  /** Takes a confirmed delivery back whole, with what its cases decided: the journal keeps both. What was confirmed is reserved again. Throws `case-open`, `wrong-state`. */
  async reverse(tx: Tx, deliveryId: string, version: number | null, reason: string): Promise<Delivery> {
    const { delivery, match } = await lockDelivery(tx, deliveryId, version);
    if (!reason.trim()) throw new DomainError('bad-confirmation', 'Say why.', { fields: { reason: 'Say why this is taken back.' } });
    if (await this.cases.isOpenFor(tx, delivery.id)) throw new DomainError('case-open', 'An officer still decides about part of this. Decide the case first.');
    const posts = await tx.query<{ id: string; amount: string; book: string; day: string }>(
      `SELECT t.id, t.amount, a.book, t.happened_on::text AS day FROM ledger.transfer t JOIN ledger.account a ON a.council_id = t.council_id AND a.id = t.debit_account
       WHERE t.council_id = $1 AND t.kind = 'post' AND t.target IN (SELECT unnest($3::uuid[]) UNION ALL SELECT unnest(ARRAY[c.supply_hold, c.demand_hold]) FROM "case" c WHERE c.council_id = $1 AND c.delivery_id = $2)
       ORDER BY t.id`, [tx.councilId, delivery.id, [delivery.supplyHold, delivery.demandHold]]);
    // Confirmed late, there is no hold whose post could be reversed: the same move, the other way round.
    const late = posts.length ? 0 : await this.confirmedLate(tx, delivery.id);
    if (!posts.length && late === 0) throw new DomainError('wrong-state', 'Only help that the group confirmed can be taken back whole; open a case for the rest.', { from: delivery.state });
    await moveDelivery(tx, delivery, 'reversed', {}, { note: reason });
    await freeSession(tx, delivery);
    const taken = late || posts.filter((p) => p.book === 'supply').reduce((n, p) => n + Number(p.amount), 0);
    const value = await this.values.change(tx, match, -taken);
    const back = late ? bothBooks(tx, match, { confirmed: 'group-confirmed' }, 'reserved', late, 'delivery.reversed') : posts.map(({ id, day }): TransferRequest => ({ kind: 'reversal', of: id, code: 'delivery.reversed', happenedOn: day }));
    const eventId = newId();
    await this.periods.noteCorrection(tx, eventId, posts.map((p) => p.day), reason);
    await this.ledger.post(tx, [fromEvent(eventId, [...back, ...(await this.ends.afterEndedMatch(tx, match, taken)), ...value, ...disposal(tx, match, -await this.disposalOf(tx, delivery.id))])]);
    if (match.state === 'completed') await moveMatch(tx, match, 'in_delivery');
    await this.after(tx, delivery, match, 'delivery.reversed', {}, eventId);
    return delivery;
  }

  /** Deliveries whose time to answer has passed, the oldest first. */
  async silentDue(tx: Tx, limit = 200): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM delivery WHERE council_id = $1 AND state = 'logged' AND confirm_due_at < $2 ORDER BY confirm_due_at, id LIMIT $3`, [tx.councilId, tx.now, limit]);
    return rows.map((r) => r.id);
  }

  /** Silence: shown apart as unconfirmed, never silently confirmed, and not matched again. */
  async fallSilent(tx: Tx, deliveryId: string): Promise<boolean> {
    const { delivery, match } = await lockDelivery(tx, deliveryId, null);
    if (delivery.state !== 'logged' || delivery.confirmDueAt >= tx.now) return false;
    const eventId = newId();
    await this.silence(tx, delivery, match, eventId);
    await this.after(tx, delivery, match, 'confirmation.silent', {}, eventId);
    return true;
  }

  private async silence(tx: Tx, delivery: Delivery, match: Match, eventId: string): Promise<void> {
    await moveDelivery(tx, delivery, 'unconfirmed');
    await this.ledger.post(tx, [fromEvent(eventId, [...resolveHolds(tx, delivery, 'void', 'delivery.silent'), ...bothBooks(tx, match, 'reserved', 'unconfirmed', delivery.claimed, 'delivery.silent')])]);
  }

  /** Deliveries whose group is to be reminded, the longest waiting first. */
  async remindDue(tx: Tx, limit = 200): Promise<string[]> {
    return (await tx.query<{ id: string }>(`SELECT id FROM delivery WHERE council_id = $1 AND state = 'logged' AND remind_at < $2 AND confirm_due_at >= $2 ORDER BY remind_at, id LIMIT $3`, [tx.councilId, tx.now, limit])).map((d) => d.id);
  }

  /** Says once a step that an answer is waited for. False where it was given, or said, meanwhile. */
  async remind(tx: Tx, id: string): Promise<boolean> {
    const { delivery, match } = await lockDelivery(tx, id, null);
    const [due] = await tx.query('SELECT 1 FROM delivery WHERE council_id = $1 AND id = $3 AND remind_at < $2', [tx.councilId, tx.now, id]);
    if (delivery.state !== 'logged' || !due) return false;
    const { clocks, calendar } = await this.councils.inForce(tx);
    const step = clocks.remindDays[delivery.reminders + 1];
    const closed = (await closedWeeksOf(tx, [match.groupId])).get(match.groupId) ?? [];
    const next = step === undefined ? null : workingDays.add(delivery.createdAt, step, calendarWith(calendar, closed));
    await tx.query('UPDATE delivery SET reminders = reminders + 1, remind_at = $3 WHERE council_id = $1 AND id = $2', [tx.councilId, id, next]);
    await tellDelivery(tx, 'confirmation.reminded', delivery, match, { reminder: delivery.reminders + 1 });
    return true;
  }

  private async confirmedLate(tx: Tx, deliveryId: string): Promise<number> {
    const [row] = await tx.query<{ quantity: string }>(`SELECT quantity FROM confirmation WHERE council_id = $1 AND delivery_id = $2 AND late AND answer IN ('all','part') ORDER BY id DESC LIMIT 1`, [tx.councilId, deliveryId]);
    return Number(row?.quantity ?? 0);
  }

  private async disposalOf(tx: Tx, deliveryId: string): Promise<number> {
    const [row] = await tx.query<{ pence: number }>('SELECT coalesce(sum(disposal_cost_pence), 0)::float8 AS pence FROM confirmation WHERE council_id = $1 AND delivery_id = $2', [tx.councilId, deliveryId]);
    return row!.pence;
  }

  private async acceptedByCouncil(tx: Tx, deliveryId: string): Promise<boolean> {
    const rows = await tx.query(`SELECT 1 FROM confirmation WHERE council_id = $1 AND delivery_id = $2 AND answer = 'accepted-by-council'`, [tx.councilId, deliveryId]);
    return rows.length > 0;
  }

  private async write(tx: Tx, delivery: Delivery, answer: string, quantity: number, late: boolean, input: ConfirmationInput, way: Way): Promise<void> {
    await tx.query(
      `INSERT INTO confirmation (council_id, id, delivery_id, answer, quantity, late, by_way, what_changed, hosting_cost_pence, thanks, thanks_may_be_shown, person_id, recorded_at, payment_reference, disposal_cost_pence)
       VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)`,
      [tx.councilId, newId(), delivery.id, answer, quantity, late, way, input.whatChanged ?? '', input.hostingCostPence ?? null, input.thanks ?? '', input.thanksMayBeShown ?? false, tx.actor.personId, tx.now, input.paymentReference?.trim() ?? '', input.disposalCostPence ?? null]);
  }

  private async after(tx: Tx, delivery: Delivery, match: Match, type: string, more: Record<string, string>, eventId: string): Promise<void> {
    await completeIfDone(tx, this.ledger, match);
    await this.needs.refresh(tx, [match.needId]);
    await tellDelivery(tx, type, delivery, match, more, eventId);
  }
}

/** What it cost to be rid of goods: real pounds in a book of their own, never taken off the social value without being seen. Below zero: taken back. */
function disposal(tx: Tx, match: Match, pence: number | null | undefined): TransferRequest[] {
  if (!pence) return [];
  const [from, to] = pence > 0 ? [cost.source, cost.disposal] : [cost.disposal, cost.source];
  return [{ kind: 'single', debit: from(match.id, 'gbp'), credit: to(match.id, 'gbp'), amount: Math.abs(pence), code: pence > 0 ? 'cost.disposal' : 'cost.corrected', happenedOn: londonDate(tx.now) }];
}

/** Completed: nothing reserved, nothing claimed, nothing argued about. */
export async function completeIfDone(tx: Tx, ledger: Ledger, match: Match): Promise<void> {
  if (match.state !== 'in_delivery') return;
  const [reserved] = await ledger.balances(tx, [supply.reserved(match.id, match.unit)]);
  if (reserved!.balance === 0) await moveMatch(tx, match, 'completed');
}
