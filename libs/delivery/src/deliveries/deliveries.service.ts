import type { Tx } from '@app/database';
import { derivedId, DomainError, londonDate, newId, requireDay, requireQuantity, type Day } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { demand, NeedsService, supply } from '@app/marketplace';
import { lockMatch, moveMatch, saveMatch, sideOf, type Match } from '@app/matching';
import { calendarWith, closedWeeksOf, Councils, workingDays } from '@app/people';
import { Injectable } from '@nestjs/common';
import { JobsService } from '../jobs/jobs.service';
import { MatchValueService } from '../value/match-value.service';
import { Delivery } from './delivery.entity';
import { requirePlausibleDay, requireReference, splitClaim } from './delivery.rules';
import { claimHolds, freeSession, fromEvent, lockDelivery, moveDelivery, reserveMore, resolveHolds, tellDelivery } from './delivery-store';

export interface DeliveryInput {
  quantity: number;
  happenedOn: Day;
  deliverer?: string;
  note?: string;
  /** Of money paid, and only of it. */
  paymentReference?: string;
  /** A session that serves several matches: name one id for all, and how much it was in all. */
  session?: { id: string; quantity: number };
}

export interface Logged { delivery: Delivery; beyond: number; warnings: string[] }

/** What suppliers say they did: held until the group has its say. */
@Injectable()
export class DeliveriesService {
  constructor(private readonly ledger: Ledger, private readonly needs: NeedsService, private readonly jobs: JobsService, private readonly values: MatchValueService, private readonly councils: Councils) {}

  /** Throws `not-found`, `wrong-state`, `job-not-agreed`, `wrong-date`, `wrong-quantity`, `wrong-payment-reference`, `session-full`, `measures-exclusive`. */
  async log(tx: Tx, matchId: string, input: DeliveryInput): Promise<Logged> {
    const match = await lockMatch(tx, matchId, null);
    if (tx.actor.kind !== 'system' && sideOf(tx.actor, match) !== 'supplier') throw new DomainError('not-allowed', 'The supplier logs what was delivered.');
    if (match.state !== 'accepted' && match.state !== 'in_delivery') throw new DomainError('wrong-state', `This match is ${match.state.replace('_', ' ')}: nothing can be logged.`, { from: match.state });
    if (!match.notBrokered) await this.jobs.requireAgreed(tx, matchId);
    requireQuantity(match.kind, match.unit, input.quantity);
    const paymentReference = requireReference(match.kind, input.paymentReference);
    const today = londonDate(tx.now);
    const { rules, clocks, calendar: everybodys } = await this.councils.inForce(tx);
    requirePlausibleDay(requireDay(input.happenedOn, 'happenedOn'), today, londonDate(match.acceptedAt!), rules.lateLogDays);
    if (input.session) await this.useSession(tx, match, input);
    const calendar = calendarWith(everybodys, (await closedWeeksOf(tx, [match.groupId])).get(match.groupId) ?? []);
    const [reserved, offered, needed] = await this.ledger.balances(tx, [supply.reserved(match.id, match.unit), supply.offered(match.pledgeId, match.unit), demand.needed(match.needLineId, match.unit)]);
    const { claim, extra, beyond } = splitClaim(input.quantity, reserved!.available, offered!.available, needed!.available);
    const claimed = claim + extra;
    const fingerprint = derivedId(match.supplierId, input.happenedOn, match.groupId);
    // One log of that help at a time: of two at once, the second sees the first.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${tx.councilId} ${fingerprint}`]);
    await this.values.requireClaimable(tx, match, await this.othersOfThatDay(tx, fingerprint, matchId, input.session?.id ?? null));
    const warnings = await this.lookalikes(tx, fingerprint, matchId, beyond);
    const [id, eventId] = [newId(), newId()];
    const delivery: Delivery = {
      councilId: tx.councilId, id, matchId, sessionId: input.session?.id ?? null, state: claimed > 0 ? 'logged' : 'beyond_promise', quantity: input.quantity, claimed, happenedOn: input.happenedOn,
      deliverer: input.deliverer?.trim() ?? '', note: input.note ?? '', paymentReference, fingerprint, supplyHold: null, demandHold: null, confirmDueAt: workingDays.add(tx.now, clocks.confirmDays, calendar),
      remindAt: clocks.remindDays.length ? workingDays.add(tx.now, clocks.remindDays[0]!, calendar) : null, reminders: 0, loggedBy: tx.actor.personId, version: 1, createdAt: tx.now,
    };
    if (claimed > 0) {
      const [posted] = await this.ledger.post(tx, [fromEvent(eventId, [...reserveMore(match, extra, input.happenedOn, 'delivery.more-than-agreed'), ...claimHolds(tx, match, claimed, input.happenedOn, 'delivery.logged')])]);
      [delivery.supplyHold, delivery.demandHold] = posted!.transfers.slice(-2) as [string, string];
    }
    await tx.manager.insert(Delivery, delivery);
    if (match.state === 'accepted') await moveMatch(tx, match, 'in_delivery', extra ? { quantity: match.quantity + extra } : {});
    else if (extra) await saveMatch(tx, match, { quantity: match.quantity + extra });
    await this.needs.refresh(tx, [match.needId]);
    // Wholly beyond promise there is nothing to confirm.
    await tellDelivery(tx, claimed > 0 ? 'delivery.logged' : 'delivery.beyond_promise', delivery, match, { beyond }, eventId);
    return { delivery, beyond, warnings };
  }

  /** The supplier takes a log back before the group has answered. */
  async withdraw(tx: Tx, id: string, version: number | null, note = ''): Promise<Delivery> {
    const { delivery, match } = await lockDelivery(tx, id, version);
    if (tx.actor.kind !== 'system' && sideOf(tx.actor, match) !== 'supplier') throw new DomainError('not-allowed', 'The supplier takes back what it logged.');
    await moveDelivery(tx, delivery, 'withdrawn', {}, { note });
    await freeSession(tx, delivery);
    const eventId = newId();
    await this.ledger.post(tx, [fromEvent(eventId, resolveHolds(tx, delivery, 'void', 'delivery.withdrawn'))]);
    await this.needs.refresh(tx, [match.needId]);
    await tellDelivery(tx, 'delivery.withdrawn', delivery, match, {}, eventId);
    return delivery;
  }

  /** The CHECK on the session is the limit; the first delivery that names it opens it. */
  private async useSession(tx: Tx, match: Match, input: DeliveryInput): Promise<void> {
    const { id, quantity } = input.session!;
    requireQuantity(match.kind, match.unit, quantity, 'session.quantity');
    await tx.query(
      `INSERT INTO work_session (council_id, id, supplier_id, unit, quantity, happened_on, created_at) VALUES ($1,$2,$3,$4,$5,$6,$7) ON CONFLICT DO NOTHING`,
      [tx.councilId, id, match.supplierId, match.unit, quantity, input.happenedOn, tx.now]);
    const [session] = await tx.query<{ supplier_id: string; unit: string; quantity: string; used: string; happened_on: string }>(
      'SELECT supplier_id, unit, quantity, used, happened_on::text FROM work_session WHERE council_id = $1 AND id = $2 FOR UPDATE', [tx.councilId, id]);
    if (!session || session.supplier_id !== match.supplierId) throw new DomainError('not-found', 'There is no such session of yours.');
    if (session.unit !== match.unit || session.happened_on !== input.happenedOn) throw new DomainError('session-differs', 'This session was on another day or in another unit.', { fields: { happenedOn: 'Use the day of the session.' } });
    const left = Number(session.quantity) - Number(session.used);
    if (input.quantity > left) throw new DomainError('session-full', 'The deliveries of a session cannot add up to more than was worked.', { left, fields: { quantity: 'Enter less, or correct the session.' } });
    await tx.query('UPDATE work_session SET used = used + $3 WHERE council_id = $1 AND id = $2', [tx.councilId, id, input.quantity]);
  }

  /** Matches whose help may be the same: a session keeps its deliveries apart. */
  private othersOfThatDay(tx: Tx, fingerprint: string, matchId: string, sessionId: string | null): Promise<Pick<Match, 'commitmentId' | 'kind' | 'unit'>[]> {
    return tx.query(
      `SELECT DISTINCT m.commitment_id AS "commitmentId", m.kind, m.unit FROM delivery d JOIN match m ON m.council_id = d.council_id AND m.id = d.match_id
       WHERE d.council_id = $1 AND d.fingerprint = $2 AND d.match_id <> $3 AND d.state NOT IN ('withdrawn','reversed','denied') AND (d.session_id IS NULL OR d.session_id IS DISTINCT FROM $4) LIMIT 50`, [tx.councilId, fingerprint, matchId, sessionId]);
  }

  /** Codes for people to look at; nothing is refused for looking alike. */
  private async lookalikes(tx: Tx, fingerprint: string, matchId: string, beyond: number): Promise<string[]> {
    const [twin] = await tx.query(`SELECT 1 FROM delivery WHERE council_id = $1 AND fingerprint = $2 AND match_id = $3 AND state NOT IN ('withdrawn','reversed') LIMIT 1`, [tx.councilId, fingerprint, matchId]);
    const [elsewhere] = await tx.query(`SELECT 1 FROM delivery WHERE council_id = $1 AND fingerprint = $2 AND match_id <> $3 AND state NOT IN ('withdrawn','reversed') LIMIT 1`, [tx.councilId, fingerprint, matchId]);
    return [...(twin ? ['logged-that-day-before'] : []), ...(elsewhere ? ['logged-elsewhere-that-day'] : []), ...(beyond ? ['beyond-promise'] : [])];
  }
}
