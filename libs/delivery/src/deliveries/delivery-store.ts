import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, londonDate, move } from '@app/kernel';
import type { TransferRequest } from '@app/ledger';
import { demand, supply, type Grade } from '@app/marketplace';
import { lockMatch, type Match } from '@app/matching';
import { Delivery } from './delivery.entity';
import { deliveryMoves, type DeliveryState } from './delivery.rules';

/** Locks the match and all before it, then the delivery. `decidedBy`: of an appeal, who took the first decision. Throws `not-found`, `stale-version`. */
export async function lockDelivery(tx: Tx, id: string, version: number | null, decidedBy: string | null = null): Promise<{ delivery: Delivery; match: Match }> {
  const [link] = await tx.query<{ match_id: string }>('SELECT match_id FROM delivery WHERE council_id = $1 AND id = $2', [tx.councilId, id]);
  if (!link) throw new DomainError('not-found', 'There is no such delivery here.');
  const match = await lockMatch(tx, link.match_id, null, decidedBy);
  const delivery = (await tx.manager.findOne(Delivery, { where: { councilId: tx.councilId, id }, lock: { mode: 'pessimistic_write' } }))!;
  if (version !== null && delivery.version !== version) throw new DomainError('stale-version', 'Somebody changed this delivery while you were looking at it. Look again, then decide.', { version: delivery.version });
  return { delivery, match };
}

export async function moveDelivery(tx: Tx, delivery: Delivery, to: DeliveryState, columns: Partial<Delivery> = {}, why: { reasonCode?: string; note?: string } = {}): Promise<void> {
  const from = delivery.state;
  const next = { ...columns, state: move(deliveryMoves, from, to, 'delivery'), version: delivery.version + 1 };
  await tx.manager.update(Delivery, { councilId: tx.councilId, id: delivery.id }, next);
  Object.assign(delivery, next);
  await recordChanges(tx, [{ subjectType: 'delivery', subjectId: delivery.id, from, to, ...why }]);
}

/** Its session can be logged again. */
export async function freeSession(tx: Tx, delivery: Delivery): Promise<void> {
  if (delivery.sessionId) await tx.query('UPDATE work_session SET used = used - $3 WHERE council_id = $1 AND id = $2', [tx.councilId, delivery.sessionId, delivery.quantity]);
}

export const tellDelivery = (tx: Tx, type: string, delivery: Delivery, match: Match, more: Record<string, string | number | boolean | null> = {}, id?: string): Promise<string> =>
  record(tx, { ...(id ? { id } : {}), type, subjectType: 'delivery', subjectId: delivery.id, payload: { deliveryId: delivery.id, matchId: match.id, needId: match.needId, supplierId: match.supplierId, groupId: match.groupId, ...more } });

/** So that each transfer opens to its delivery through the event it came from. */
export const fromEvent = (eventId: string, transfers: readonly TransferRequest[]): TransferRequest[] => transfers.map((t) => ({ ...t, eventId }));

/** reserved → confirmed, held, in both books: a claim. */
export const claimHolds = (tx: Tx, m: Match, amount: number, happenedOn: string, code: string): TransferRequest[] => {
  const told = { kind: 'hold' as const, amount, code, happenedOn };
  return [
    { ...told, debit: supply.reserved(m.id, m.unit), credit: supply.confirmed(m.id, m.unit) },
    { ...told, debit: demand.reserved(m.needLineId, m.id, m.unit), credit: demand.confirmed(m.needLineId, m.id, m.unit) },
  ];
};

/** offered → reserved and needed → reserved: more than the match has reserved now. */
export const reserveMore = (m: Match, amount: number, happenedOn: string, code: string): TransferRequest[] => {
  if (amount <= 0) return [];
  const told = { kind: 'single' as const, amount, code, happenedOn };
  return [
    { ...told, debit: supply.offered(m.pledgeId, m.unit), credit: supply.reserved(m.id, m.unit) },
    { ...told, debit: demand.needed(m.needLineId, m.unit), credit: demand.reserved(m.needLineId, m.id, m.unit) },
  ];
};

type Stage = 'reserved' | 'unconfirmed' | { confirmed: Grade };

/** The same move in both books, at once. */
export const bothBooks = (tx: Tx, m: Match, from: Stage, to: Stage, amount: number, code: string): TransferRequest[] => {
  const told = { kind: 'single' as const, amount, code, happenedOn: londonDate(tx.now) };
  const s = (stage: Stage) => (stage === 'reserved' ? supply.reserved(m.id, m.unit) : stage === 'unconfirmed' ? supply.unconfirmed(m.id, m.unit) : supply.confirmed(m.id, m.unit, stage.confirmed));
  const d = (stage: Stage) => (stage === 'reserved' ? demand.reserved(m.needLineId, m.id, m.unit) : stage === 'unconfirmed' ? demand.unconfirmed(m.needLineId, m.id, m.unit) : demand.confirmed(m.needLineId, m.id, m.unit, stage.confirmed));
  return [{ ...told, debit: s(from), credit: s(to) }, { ...told, debit: d(from), credit: d(to) }];
};

export const resolveHolds = (tx: Tx, of: { supplyHold: string | null; demandHold: string | null }, kind: 'post' | 'void', code: string, amount?: number): TransferRequest[] =>
  [of.supplyHold, of.demandHold].filter((hold): hold is string => hold !== null).map((hold) =>
    kind === 'post' ? { kind, hold, code, happenedOn: londonDate(tx.now), ...(amount === undefined ? {} : { amount }) } : { kind, hold, code, happenedOn: londonDate(tx.now) });
