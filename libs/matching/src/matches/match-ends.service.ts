import type { Tx } from '@app/database';
import { DomainError, londonDate } from '@app/kernel';
import { Ledger, type TransferRequest } from '@app/ledger';
import { CommitmentEndsService, demand, ENDED_NEED_STATES, NeedsService, PledgesService, supply, type Need, type Pledge } from '@app/marketplace';
import { Injectable } from '@nestjs/common';
import { AcceptancesService } from './acceptances.service';
import type { Match } from './match.entity';
import { ENDED_MATCH_STATES, requireReason, sideOf, WITHDRAW_CODES, type Side } from './match.rules';
import { lockMatch, lockMatches, moveMatch } from './match-store';

interface Reason { code: string; note?: string }

/** How matches stop: before anybody delivered, part of the way, or with the need or offer they belong to. */
@Injectable()
export class MatchEndsService {
  constructor(
    private readonly ledger: Ledger, private readonly needs: NeedsService, private readonly pledges: PledgesService,
    private readonly commitmentEnds: CommitmentEndsService, private readonly acceptances: AcceptancesService,
  ) {}

  /** A party or the broker ends a match; what is reserved and not delivered goes back to both sides. Throws `claims-waiting`. */
  async end(tx: Tx, id: string, version: number | null, reason: Reason): Promise<Match> {
    requireReason(WITHDRAW_CODES, reason.code, reason.note);
    const match = await lockMatch(tx, id, version);
    const by = tx.actor.role === 'broker' || tx.actor.kind === 'system' ? 'broker' : sideOf(tx.actor, match);
    return this.endLocked(tx, match, reason, by);
  }

  /** The group (or the broker) takes the need back: its matches end first, without fault on the supplier. */
  async withdrawNeed(tx: Tx, needId: string, version: number | null, reason: Reason, to: 'closed_short' | 'withdrawn' | 'expired' = 'withdrawn'): Promise<Need> {
    const matches = await this.liveOf(tx, 'need_id', needId, ['proposed', 'approved', 'accepted', 'in_delivery']);
    const need = await this.needs.lock(tx, needId, version);
    for (const match of matches) await this.endLocked(tx, match, { code: 'not-needed-now', note: reason.note }, 'group');
    return this.needs.end(tx, needId, matches.length ? null : need.version, to, reason);
  }

  /** The supplier takes an offer back: proposals go, accepted matches stand. */
  async withdrawPledge(tx: Tx, pledgeId: string, version: number | null, reason: Reason, to: 'withdrawn' | 'expired' = 'withdrawn'): Promise<Pledge> {
    const matches = await this.liveOf(tx, 'pledge_id', pledgeId, ['proposed', 'approved']);
    const pledge = await this.pledges.lock(tx, pledgeId, version);
    for (const match of matches) await this.endLocked(tx, match, { code: 'supplier-left', note: reason.note }, 'supplier');
    return this.pledges.withdraw(tx, pledgeId, pledge.version, reason, to);
  }

  /** Needs whose last day has passed and offers whose window has, with nobody to wait for: what is agreed runs its course first. Oldest first. */
  async expired(tx: Tx, of: 'need' | 'pledge', limit = 200): Promise<string[]> {
    const due = of === 'need' ? `s.state IN ('submitted','queried','open','part_matched') AND s.expires_on < $2` : `s.state IN ('awaiting_answer','open','paused') AND s.window_to < $2 AND NOT (s.standing AND s.commitment_id IS NOT NULL)`;
    const waits = of === 'need' ? `('approved','accepted','in_delivery')` : `('approved')`;
    const rows = await tx.query<{ id: string }>(
      `SELECT s.id FROM ${of} s WHERE s.council_id = $1 AND ${due} AND NOT EXISTS (SELECT 1 FROM match m WHERE m.council_id = s.council_id AND m.${of}_id = s.id AND m.state IN ${waits})
       ORDER BY s.${of === 'need' ? 'expires_on' : 'window_to'}, s.id LIMIT $3`, [tx.councilId, londonDate(tx.now), limit]);
    return rows.map((r) => r.id);
  }

  /** What the day decided, written down: proposals go, and what was left goes back. False where something came in between. */
  async expire(tx: Tx, of: 'need' | 'pledge', id: string): Promise<boolean> {
    const live = await this.liveOf(tx, `${of}_id`, id, ['proposed', 'approved', 'accepted', 'in_delivery']);
    if (live.some((m) => m.state !== 'proposed' && (of === 'need' || m.state === 'approved'))) return false;
    for (const match of live.filter((m) => m.state === 'proposed')) await moveMatch(tx, match, 'withdrawn', {}, { reasonCode: 'dates' });
    if (of === 'need') await this.needs.end(tx, id, null, 'expired', { code: 'expired' });
    else await this.pledges.withdraw(tx, id, null, { code: 'expired' }, 'expired');
    return true;
  }

  private async endLocked(tx: Tx, match: Match, reason: Reason, by: Side | 'broker'): Promise<Match> {
    if (match.state === 'proposed') return moveMatch(tx, match, 'withdrawn', {}, { reasonCode: reason.code, note: reason.note });
    // The line is boosted in the next round when its supplier left it or kept silent.
    if (by === 'supplier' || reason.code === 'supplier-left' || reason.code === 'silent') await this.needs.boost(tx, [match.needId], true);
    if (match.state === 'approved') {
      await moveMatch(tx, match, 'withdrawn', {}, { reasonCode: reason.code, note: reason.note });
      await this.acceptances.release(tx, [match], 'void', 'match.withdrawn');
      return match;
    }
    const [reserved] = await this.ledger.balances(tx, [supply.reserved(match.id, match.unit)]);
    if (reserved!.pendingDebits > 0) throw new DomainError('claims-waiting', 'A delivery is still waiting for confirmation. Settle it first.');
    await moveMatch(tx, match, match.state === 'in_delivery' ? 'ended_short' : 'withdrawn', {}, { reasonCode: reason.code, note: reason.note });
    await this.giveBack(tx, match, reserved!.available, 'match.ended');
    return match;
  }

  private async giveBack(tx: Tx, m: Match, amount: number, code: string): Promise<void> {
    const back = await this.back(tx, m, amount, code);
    if (back.length) await this.ledger.post(tx, [back]);
    await this.needs.refresh(tx, [m.needId]);
  }

  /** What falls back to `reserved` of a match that has ended goes on to both sides: to be appended to the post it falls in, after it. */
  async afterEndedMatch(tx: Tx, m: Match, amount: number): Promise<TransferRequest[]> {
    return ENDED_MATCH_STATES.includes(m.state) ? this.back(tx, m, amount, 'match.ended') : [];
  }

  private async back(tx: Tx, m: Match, amount: number, code: string): Promise<TransferRequest[]> {
    if (amount <= 0) return [];
    const told = { kind: 'single' as const, amount, code, happenedOn: londonDate(tx.now) };
    const on: TransferRequest[] = m.commitmentId ? await this.commitmentEnds.fallBack(tx, m.commitmentId, m.pledgeId, amount) : await this.afterFreePledge(tx, m, amount);
    return [
      { ...told, debit: supply.reserved(m.id, m.unit), credit: supply.offered(m.pledgeId, m.unit) },
      { ...told, debit: demand.reserved(m.needLineId, m.id, m.unit), credit: demand.needed(m.needLineId, m.unit) },
      ...on, ...(await this.afterEndedNeed(tx, m, amount)),
    ];
  }

  /** A free offer that was withdrawn in the meantime goes on to its source. */
  private async afterFreePledge(tx: Tx, m: Match, amount: number): Promise<TransferRequest[]> {
    const pledge = await this.pledges.lock(tx, m.pledgeId, null);
    return pledge.state === 'withdrawn' || pledge.state === 'expired' ? [this.pledges.takeBack(tx, pledge, amount, 'pledge.withdrawn')] : [];
  }

  /** What comes back to a need that has ended meanwhile is not looked for again. */
  private async afterEndedNeed(tx: Tx, m: Match, amount: number): Promise<TransferRequest[]> {
    const need = await this.needs.lock(tx, m.needId, null);
    return ENDED_NEED_STATES.includes(need.state)
      ? [{ kind: 'single', debit: demand.needed(m.needLineId, m.unit), credit: demand.closedShort(m.needLineId, m.unit), amount, code: `need.${need.state.replace('_', '-')}`, happenedOn: londonDate(tx.now) }] : [];
  }

  private async liveOf(tx: Tx, column: 'need_id' | 'pledge_id', id: string, states: string[]): Promise<Match[]> {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM match WHERE council_id = $1 AND ${column} = $2 AND state = ANY($3)`, [tx.councilId, id, states]);
    return rows.length ? (await lockMatches(tx, rows.map((r) => r.id))).filter((m) => states.includes(m.state)) : [];
  }
}
