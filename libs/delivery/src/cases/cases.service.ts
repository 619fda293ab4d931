import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, londonDate, move, newId, type Moves } from '@app/kernel';
import { Ledger, Periods, type TransferRequest } from '@app/ledger';
import { NeedsService, supply } from '@app/marketplace';
import { MatchEndsService, moveMatch, type Match } from '@app/matching';
import { hasInterest, isImpartial } from '@app/people';
import { Injectable } from '@nestjs/common';
import type { Delivery } from '../deliveries/delivery.entity';
import { claimHolds, fromEvent, lockDelivery, moveDelivery, reserveMore, resolveHolds } from '../deliveries/delivery-store';
import { MatchValueService } from '../value/match-value.service';

export type CaseState = 'open' | 'decided' | 'appealed' | 'closed';
export const caseMoves: Moves<CaseState> = { open: ['decided'], decided: ['appealed', 'closed'], appealed: ['closed'], closed: [] };

interface CaseRow {
  id: string; kind: string; state: CaseState; delivery_id: string; quantity: string; supply_hold: string | null; demand_hold: string | null; decided_by: string | null; decision: string | null; version: number;
}

/** Disputes: frozen until somebody decides, with a reason; then another officer, on appeal. */
@Injectable()
export class CasesService {
  constructor(private readonly ledger: Ledger, private readonly needs: NeedsService, private readonly values: MatchValueService, private readonly ends: MatchEndsService, private readonly periods: Periods) {}

  async openDispute(tx: Tx, delivery: Delivery, match: Match, quantity: number, holds: { supplyHold: string; demandHold: string }, note: string): Promise<string> {
    const id = newId();
    await tx.query(
      `INSERT INTO "case" (council_id, id, kind, delivery_id, match_id, state, quantity, supply_hold, demand_hold, note, created_at) VALUES ($1,$2,'dispute',$3,$4,'open',$5,$6,$7,$8,$9)`,
      [tx.councilId, id, delivery.id, match.id, quantity, holds.supplyHold, holds.demandHold, note, tx.now]);
    await recordChanges(tx, [{ subjectType: 'case', subjectId: id, from: null, to: 'open' }]);
    await record(tx, { type: 'case.opened', subjectType: 'case', subjectId: id, payload: { kind: 'dispute', deliveryId: delivery.id, matchId: match.id, supplierId: match.supplierId, groupId: match.groupId } });
    return id;
  }

  /** Whether an officer still decides, or decides again, about part of the delivery. */
  async isOpenFor(tx: Tx, deliveryId: string): Promise<boolean> {
    return (await tx.query(`SELECT 1 FROM "case" WHERE council_id = $1 AND delivery_id = $2 AND kind = 'dispute' AND state IN ('open','appealed') LIMIT 1`, [tx.councilId, deliveryId])).length > 0;
  }

  /**
   * The officer's decision on what was frozen: `upheld` for the supplier's claim posts all, `part` posts the quantity, `not-upheld` posts nothing:
   * it stays reserved. On appeal another officer decides, and the books follow that. Throws `not-found`, `same-officer`, `wrong-state`.
   */
  async decide(tx: Tx, id: string, version: number | null, decision: { outcome: 'upheld' | 'not-upheld' | 'part'; quantity?: number; reason: string }): Promise<void> {
    const { row, delivery, match } = await this.lock(tx, id, version);
    if (!decision.reason.trim()) throw new DomainError('bad-decision', 'Give the reason.', { fields: { reason: 'Give the reason: both sides will read it.' } });
    if (row.state === 'appealed' && row.decided_by === tx.actor.personId) throw new DomainError('same-officer', 'An appeal is decided by another officer.');
    const frozen = Number(row.quantity);
    const amount = decision.outcome === 'upheld' ? frozen : decision.outcome === 'part' ? decision.quantity ?? 0 : 0;
    if (decision.outcome === 'part' && (!Number.isSafeInteger(amount) || amount <= 0 || amount >= frozen)) throw new DomainError('bad-decision', 'A part is more than nothing and less than all.', { fields: { quantity: `Enter less than ${frozen}.` } });
    const next = move(caseMoves, row.state, row.state === 'appealed' ? 'closed' : 'decided', 'case');
    await tx.query(`UPDATE "case" SET state = $3, decision = $4, decision_reason = $5, decided_by = $6, version = version + 1 WHERE council_id = $1 AND id = $2`, [tx.councilId, id, next, decision.outcome, decision.reason.trim(), tx.actor.personId]);
    await recordChanges(tx, [{ subjectType: 'case', subjectId: id, from: row.state, to: next, reasonCode: decision.outcome, note: decision.reason }]);
    const [reserved] = await this.ledger.balances(tx, [supply.reserved(match.id, match.unit)]);
    const holds = { supplyHold: row.supply_hold, demandHold: row.demand_hold };
    const settle: TransferRequest[] = amount > 0 ? resolveHolds(tx, holds, 'post', 'case.decided', amount) : resolveHolds(tx, holds, 'void', 'case.decided');
    const value = amount > 0 ? await this.values.change(tx, match, amount) : [];
    const eventId = newId();
    await this.ledger.post(tx, [fromEvent(eventId, [...settle, ...(await this.ends.afterEndedMatch(tx, match, frozen - amount)), ...value])]);
    const after = amount === frozen ? 'confirmed' : amount > 0 || delivery.claimed > frozen ? 'part' : 'denied';
    if (after !== delivery.state) await moveDelivery(tx, delivery, after, {}, { note: decision.reason });
    // Posted balances: what was frozen counts as reserved until now.
    if (match.state === 'in_delivery' && reserved!.balance - amount === 0) await moveMatch(tx, match, 'completed');
    await this.needs.refresh(tx, [match.needId]);
    await record(tx, { id: eventId, type: 'case.decided', subjectType: 'case', subjectId: id, payload: { outcome: decision.outcome, deliveryId: delivery.id, matchId: match.id, supplierId: match.supplierId, groupId: match.groupId } });
  }

  /** Who sees to it: an officer who may decide here and has no interest in a party. Throws `not-found`, `stale-version`, `unknown-person`. */
  async own(tx: Tx, id: string, version: number | null, personId: string): Promise<void> {
    const [row] = await tx.query<{ version: number; parties: string[] }>(
      `SELECT c.version, array_remove(ARRAY[c.opened_by_organisation, c.about_organisation, m.supplier_id, m.group_id], NULL) AS parties FROM "case" c LEFT JOIN match m ON m.council_id = c.council_id AND m.id = c.match_id
       WHERE c.council_id = $1 AND c.id = $2 FOR UPDATE OF c`, [tx.councilId, id]);
    if (!row) throw new DomainError('not-found', 'There is no such case here.');
    if (version !== null && row.version !== version) throw new DomainError('stale-version', 'Somebody changed this case while you were looking at it.', { version: row.version });
    const [officer] = await tx.query(`SELECT 1 FROM membership WHERE council_id = $1 AND person_id = $2 AND role IN ('broker','council_admin') AND ended_at IS NULL LIMIT 1`, [tx.councilId, personId]);
    if (!officer || await hasInterest(tx, personId, row.parties)) throw new DomainError('unknown-person', 'This person cannot decide the case.', { fields: { personId: 'Choose an officer without an interest in it.' } });
    await tx.query(`UPDATE "case" SET owner_id = $3, version = version + 1 WHERE council_id = $1 AND id = $2`, [tx.councilId, id, personId]);
    await record(tx, { type: 'case.owned', subjectType: 'case', subjectId: id, payload: { personId } });
  }

  /** Either party, once: the first decision is undone in the books and the quantity frozen again. Throws `over-limit` where it went to others meanwhile. */
  async appeal(tx: Tx, id: string, version: number | null, note: string): Promise<void> {
    const { row, delivery, match } = await this.lock(tx, id, version);
    if (![match.supplierId, match.groupId].includes(tx.actor.organisationId ?? '')) throw new DomainError('not-found', 'There is no such case here.');
    if (!note.trim()) throw new DomainError('bad-decision', 'Say why you appeal.', { fields: { reason: 'Say why you appeal.' } });
    const state = move(caseMoves, row.state, 'appealed', 'case');
    const frozen = Number(row.quantity);
    const posts = await tx.query<{ id: string; amount: string; day: string }>(`SELECT id, amount, happened_on::text AS day FROM ledger.transfer WHERE council_id = $1 AND kind = 'post' AND target = ANY($2) ORDER BY id`, [tx.councilId, [row.supply_hold, row.demand_hold]]);
    const undone = posts.map(({ id: of, day }): TransferRequest => ({ kind: 'reversal', of, code: 'case.appealed', happenedOn: day }));
    const undoes = posts.length ? Number(posts[0]!.amount) : 0;
    const [reserved] = await this.ledger.balances(tx, [supply.reserved(match.id, match.unit)]);
    const value = posts.length ? await this.values.change(tx, match, -undoes) : [];
    const anew = reserveMore(match, frozen - undoes - reserved!.available, londonDate(tx.now), 'case.held');
    const held = claimHolds(tx, match, frozen, londonDate(tx.now), 'case.held');
    if (match.state === 'completed') await moveMatch(tx, match, 'in_delivery');
    const before = delivery.claimed > frozen ? 'part' : 'disputed';
    if (delivery.state !== before) await moveDelivery(tx, delivery, before);
    const eventId = newId();
    await this.periods.noteCorrection(tx, eventId, posts.map((p) => p.day), note);
    const [posted] = await this.ledger.post(tx, [fromEvent(eventId, [...undone, ...anew, ...held, ...value])]);
    const [supplyHold, demandHold] = posted!.transfers.slice(undone.length + anew.length, undone.length + anew.length + 2);
    await tx.query(`UPDATE "case" SET state = $3, supply_hold = $4, demand_hold = $5, version = version + 1 WHERE council_id = $1 AND id = $2`, [tx.councilId, id, state, supplyHold, demandHold]);
    await recordChanges(tx, [{ subjectType: 'case', subjectId: id, from: row.state, to: state, note }]);
    await this.needs.refresh(tx, [match.needId]);
    await record(tx, { id: eventId, type: 'case.appealed', subjectType: 'case', subjectId: id, payload: { deliveryId: delivery.id, matchId: match.id, supplierId: match.supplierId, groupId: match.groupId } });
  }

  /** An officer with a declared interest in a party can neither see nor decide its case. */
  private async lock(tx: Tx, id: string, version: number | null): Promise<{ row: CaseRow; delivery: Delivery; match: Match }> {
    const [link] = await tx.query<{ delivery_id: string; first: string | null }>(`SELECT delivery_id, CASE WHEN state = 'appealed' THEN decided_by END AS first FROM "case" WHERE council_id = $1 AND id = $2 AND kind = 'dispute'`, [tx.councilId, id]);
    if (!link) throw new DomainError('not-found', 'There is no such case here.');
    const { delivery, match } = await lockDelivery(tx, link.delivery_id, null, link.first);
    const [row] = await tx.query<CaseRow>(`SELECT * FROM "case" WHERE council_id = $1 AND id = $2 FOR UPDATE`, [tx.councilId, id]);
    if (!await isImpartial(tx, [match.supplierId, match.groupId], row!.state === 'appealed' ? row!.decided_by : null)) throw new DomainError('not-found', 'There is no such case here.');
    if (version !== null && row!.version !== version) throw new DomainError('stale-version', 'Somebody changed this case while you were looking at it.', { version: row!.version });
    return { row: row!, delivery, match };
  }
}
