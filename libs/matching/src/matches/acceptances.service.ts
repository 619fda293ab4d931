import type { Tx } from '@app/database';
import { DomainError } from '@app/kernel';
import { Ledger, type TransferRequest } from '@app/ledger';
import { CommitmentEndsService, NeedsService } from '@app/marketplace';
import { Councils, requireNotOnHold, requireVerified, workingDays } from '@app/people';
import { Injectable } from '@nestjs/common';
import { rememberPair } from './approvals.service';
import type { Match } from './match.entity';
import { DECLINE_CODES, requireInTime, requireReason, sideOf } from './match.rules';
import { lockMatch, lockMatches, moveMatch, resolve, saveMatch, tell } from './match-store';

/** Of a `match m`: a clock stands still while a party is on hold. */
const ON_HOLD = 'SELECT 1 FROM standing h WHERE h.council_id = m.council_id AND h.organisation_id IN (m.supplier_id, m.group_id) AND h.paused_at <= m.lapses_at';

/** What the two parties answer within the clock, and what the clock answers for them. */
@Injectable()
export class AcceptancesService {
  constructor(private readonly ledger: Ledger, private readonly needs: NeedsService, private readonly ends: CommitmentEndsService, private readonly councils: Councils) {}

  /** The second acceptance posts the holds. Accepting again changes nothing. Throws `not-found`, `stale-version`, `lapsed`, `wrong-state`, and the standing codes of either party. */
  async accept(tx: Tx, id: string, version: number | null): Promise<Match> {
    const match = await lockMatch(tx, id, version);
    const side = sideOf(tx.actor, match);
    if (match.state === 'accepted') return match;
    if (match.state !== 'approved') throw new DomainError('wrong-state', `This match is ${match.state.replace('_', ' ')} and cannot be accepted.`, { from: match.state });
    await requireVerified(tx, match.supplierId, 'supplier');
    await requireVerified(tx, match.groupId, 'group');
    await requireNotOnHold(tx, [match.supplierId, match.groupId]);
    requireInTime(match, tx.now);
    if (side === 'supplier' ? match.supplierAcceptedAt : match.groupAcceptedAt) return match;
    const columns = side === 'supplier' ? { supplierAcceptedAt: tx.now, supplierAcceptedBy: tx.actor.personId } : { groupAcceptedAt: tx.now, groupAcceptedBy: tx.actor.personId };
    const both = side === 'supplier' ? match.groupAcceptedAt !== null : match.supplierAcceptedAt !== null;
    if (!both) {
      await saveMatch(tx, match, columns);
      await tell(tx, match, `accepted_by_${side}`);
      return match;
    }
    await moveMatch(tx, match, 'accepted', { ...columns, acceptedAt: tx.now });
    await this.ledger.post(tx, [resolve(tx, match, 'post', 'match.accepted')]);
    await this.needs.refresh(tx, [match.needId]);
    await this.needs.boost(tx, [match.needId], false);
    return match;
  }

  /** One side says no: both holds are released and the pair is remembered. */
  async decline(tx: Tx, id: string, version: number | null, reason: { code: string; note?: string }): Promise<Match> {
    requireReason(DECLINE_CODES, reason.code, reason.note);
    const match = await lockMatch(tx, id, version);
    const side = sideOf(tx.actor, match);
    if (match.state !== 'approved') throw new DomainError('wrong-state', `This match is ${match.state.replace('_', ' ')} and cannot be declined.`, { from: match.state });
    requireInTime(match, tx.now);
    await moveMatch(tx, match, 'declined', {}, { reasonCode: reason.code, note: reason.note });
    await rememberPair(tx, match, 'declined', `${side}: ${reason.code}`);
    await this.release(tx, [match], 'void', 'match.declined');
    return match;
  }

  /** A group moves its clock once, to its next meeting: 25 working days from approval at most (council's clock). */
  async moveClock(tx: Tx, id: string, version: number | null, to: Date): Promise<Match> {
    const match = await lockMatch(tx, id, version);
    if (sideOf(tx.actor, match) !== 'group') throw new DomainError('not-allowed', 'Only the group can move this clock.');
    if (match.state !== 'approved') throw new DomainError('wrong-state', `This match is ${match.state.replace('_', ' ')}.`, { from: match.state });
    requireInTime(match, tx.now);
    if (match.clockMoved) throw new DomainError('clock-moved', 'This clock was moved once already.');
    const { clocks, calendar } = await this.councils.inForce(tx);
    const [approval] = await tx.query<{ recorded_at: Date }>('SELECT recorded_at FROM approval WHERE council_id = $1 AND match_id = $2', [tx.councilId, id]);
    const latest = workingDays.add(approval!.recorded_at, clocks.acceptanceMostDays, calendar);
    if (to <= match.lapsesAt! || to > latest) throw new DomainError('bad-clock', `Choose a day after the present last day and not after ${latest.toISOString().slice(0, 10)}.`, { fields: { to: 'Choose the day of your next meeting.' } });
    await saveMatch(tx, match, { lapsesAt: to, clockMoved: true });
    await tell(tx, match, 'clock_moved');
    return match;
  }

  /** Ids of approved matches whose time has passed, the oldest first. */
  async due(tx: Tx, limit = 200): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(`SELECT id FROM match m WHERE council_id = $1 AND state = 'approved' AND lapses_at < $2 AND NOT EXISTS (${ON_HOLD}) ORDER BY lapses_at, id LIMIT $3`, [tx.councilId, tx.now, limit]);
    return rows.map((r) => r.id);
  }

  /** What was held goes back. Those that were answered in the meantime are left alone. */
  async lapse(tx: Tx, ids: readonly string[]): Promise<number> {
    const matches = (await lockMatches(tx, ids)).filter((m) => m.state === 'approved' && m.lapsesAt! < tx.now);
    for (const match of matches) {
      await moveMatch(tx, match, 'lapsed');
      await rememberPair(tx, match, 'lapsed', match.supplierAcceptedAt ? 'group' : match.groupAcceptedAt ? 'supplier' : 'both');
    }
    await this.release(tx, matches, 'expire', 'match.lapsed');
    await this.needs.boost(tx, matches.filter((m) => m.groupAcceptedAt && !m.supplierAcceptedAt).map((m) => m.needId), true);
    return matches.length;
  }

  /** Voids or expires the holds of approved matches, lets a commitment's reduction take its part, and brings the needs into line. */
  async release(tx: Tx, matches: readonly Match[], kind: 'void' | 'expire', code: string): Promise<void> {
    if (!matches.length) return;
    const groups: TransferRequest[][] = [];
    for (const m of matches) {
      const back = m.commitmentId ? await this.ends.fallBack(tx, m.commitmentId, m.pledgeId, m.quantity) : [];
      groups.push([...resolve(tx, m, kind, code), ...back]);
    }
    await this.ledger.post(tx, groups);
    await this.needs.refresh(tx, matches.map((m) => m.needId));
  }
}
