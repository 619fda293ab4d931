import { recordAll, recordChanges, type Tx } from '@app/database';
import { DomainError, londonDate, move, newId } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { NeedsService } from '@app/marketplace';
import { calendarWith, closedWeeksOf, Councils, impartial, workingDays } from '@app/people';
import { Injectable } from '@nestjs/common';
import { FIRM } from '../candidates/candidates.queries';
import type { Match } from './match.entity';
import { DECLINE_CODES, matchMoves, requireReason } from './match.rules';
import { holdsOf, knownTo, lockMatches, partiesOf, reservedAtOnce } from './match-store';

/** At once: a whole round of a large council. */
export const MOST_APPROVALS = 10_000;

export type Approved = { matchId: string; ok: true; lapsesAt: Date } | { matchId: string; ok: false; code: string; detail: string };

/** The broker's word on proposed matches: what stands holds both sides until the parties answer. */
@Injectable()
export class ApprovalsService {
  constructor(private readonly ledger: Ledger, private readonly needs: NeedsService, private readonly councils: Councils) {}

  /** One: throws what `approveEach` would list. */
  async approve(tx: Tx, matchId: string, version: number | null, note = ''): Promise<{ lapsesAt: Date }> {
    const [answer] = await this.approveEach(tx, [{ matchId, version }], note);
    if (!answer!.ok) throw new DomainError(answer!.code, answer!.detail);
    return { lapsesAt: answer!.lapsesAt };
  }

  /** Each stands or is refused on its own, answered in order. A match of a party that the officer has an interest in is `not-found`. */
  async approveEach(tx: Tx, asked: readonly { matchId: string; version: number | null }[], note = ''): Promise<Approved[]> {
    if (asked.length > MOST_APPROVALS) throw new DomainError('too-many', `Approve at most ${MOST_APPROVALS.toLocaleString('en-GB')} matches at once.`);
    const council = await this.councils.inForce(tx);
    const visible = await this.withoutInterest(tx, asked.map((a) => a.matchId));
    const matches = new Map((await lockMatches(tx, visible)).map((m) => [m.id, m]));
    const refused = new Map<string, { code: string; detail: string }>();
    const stands = new Set<Match>();
    const terms = await this.termsOf(tx, visible);
    const suppliers = await this.suppliersOf(tx, [...matches.values()].map((m) => m.needLineId));
    const today = londonDate(tx.now);
    for (const { matchId, version } of asked) {
      const match = matches.get(matchId);
      if (!match) refused.set(matchId, { code: 'not-found', detail: 'There is no such match here.' });
      else if (version !== null && match.version !== version) refused.set(matchId, { code: 'stale-version', detail: 'Somebody changed this match while you were looking at it.' });
      else if (match.state !== 'proposed') refused.set(matchId, { code: 'wrong-state', detail: `This match is ${match.state.replace('_', ' ')} already.` });
      else if (!terms.get(matchId)!.verified) refused.set(matchId, { code: 'not-verified', detail: 'The supplier or the group is suspended, or no longer verified here.' });
      else if (terms.get(matchId)!.onHold) refused.set(matchId, { code: 'on-hold', detail: 'This is on hold for now.' });
      else if (!match.notBrokered && terms.get(matchId)!.lastDay < today) refused.set(matchId, { code: 'expired', detail: 'The time for this has passed: the request or the offer has ended.' });
      else if (!suppliers.admits(match)) refused.set(matchId, { code: 'most-suppliers', detail: 'As many suppliers help here as the group can take.' });
      else stands.add(match);
    }
    const standing = [...stands];
    const closed = await closedWeeksOf(tx, standing.flatMap((m) => [m.supplierId, m.groupId]));
    const due = standing.map((m) => workingDays.add(tx.now, council.clocks.acceptanceDays, calendarWith(council.calendar, [...terms.get(m.id)!.closedWeeks, ...(closed.get(m.supplierId) ?? []), ...(closed.get(m.groupId) ?? [])])));
    // A supplier asked, and the group accepts anything that fits: nobody is waited for.
    const agreed = (m: Match) => m.supplierAcceptedAt !== null && terms.get(m.id)!.acceptAnything;
    const posted = await this.ledger.postEach(tx, standing.map((m, i) => (agreed(m) ? reservedAtOnce(tx, m) : holdsOf(tx, m, due[i]!))));
    const approved: { match: Match; lapsesAt: Date }[] = [];
    for (const [i, match] of standing.entries()) {
      const answer = posted[i]!;
      if (!answer.ok) {
        refused.set(match.id, { code: answer.code, detail: answer.code === 'over-limit' ? 'Not enough is left of this offer, or of what is still needed.' : answer.detail });
        continue;
      }
      if (!agreed(match)) [match.supplyHold, match.demandHold] = [answer.transfers[0]!, answer.transfers[1]!];
      approved.push({ match, lapsesAt: due[i]! });
    }
    await this.write(tx, approved, note, (m) => (m.groupAcceptedAt !== null || terms.get(m.id)!.acceptAnything ? (m.supplierAcceptedAt ? 'nobody' : 'supplier') : m.supplierAcceptedAt ? 'group' : 'both'));
    await this.acceptAtOnce(tx, approved.map((a) => a.match).filter(agreed));
    await this.needs.refresh(tx, approved.map((a) => a.match.needId));
    await this.needs.boost(tx, approved.map((a) => a.match).filter(agreed).map((m) => m.needId), false);
    const until = new Map(approved.map((a) => [a.match.id, a.lapsesAt]));
    return asked.map(({ matchId }) => (until.has(matchId) ? { matchId, ok: true, lapsesAt: until.get(matchId)! } : { matchId, ok: false, ...refused.get(matchId)! }));
  }

  /** The broker says no to a proposal: the pair is remembered, nothing was held. */
  async decline(tx: Tx, matchId: string, version: number | null, reason: { code: string; note?: string }): Promise<void> {
    requireReason(DECLINE_CODES, reason.code, reason.note);
    const [match] = await lockMatches(tx, await this.withoutInterest(tx, [matchId]));
    if (!match) throw new DomainError('not-found', 'There is no such match here.');
    if (version !== null && match.version !== version) throw new DomainError('stale-version', 'Somebody changed this match while you were looking at it.', { version: match.version });
    if (match.state !== 'proposed') throw new DomainError('wrong-state', `This match is ${match.state} already.`, { from: match.state });
    await tx.query(`UPDATE match SET state = 'declined', version = version + 1 WHERE council_id = $1 AND id = $2`, [tx.councilId, matchId]);
    await this.insertApprovals(tx, [match], 'declined', reason.code, reason.note ?? '');
    await recordChanges(tx, [{ subjectType: 'match', subjectId: matchId, from: 'proposed', to: 'declined', reasonCode: reason.code, note: reason.note }]);
    await recordAll(tx, [{ type: 'match.declined', subjectType: 'match', subjectId: matchId, payload: { ...partiesOf(match, reason.code), ...knownTo(match) } }]);
    await rememberPair(tx, match, 'declined', reason.code);
  }

  /** An officer with a declared interest in a party can neither see nor decide the match. */
  private async withoutInterest(tx: Tx, ids: readonly string[]): Promise<string[]> {
    if (!tx.actor.personId) return [...ids];
    const rows = await tx.query<{ id: string }>(
      `SELECT m.id FROM match m WHERE m.council_id = $1 AND m.id = ANY($2) AND ${impartial(tx, '$3', 'm.supplier_id, m.group_id')}`,
      [tx.councilId, ids, tx.actor.personId]);
    return rows.map((r) => r.id);
  }

  /** What a match's dates and parties say, read once for all. `lastDay`: of the item, the need and the offer, whichever ends first. */
  private async termsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, { lastDay: string; acceptAnything: boolean; closedWeeks: string[]; verified: boolean; onHold: boolean }>> {
    const rows = await tx.query<{ id: string; lastDay: string; acceptAnything: boolean; closedWeeks: string[]; verified: boolean; onHold: boolean }>(
      `SELECT m.id, least(l.window_to, coalesce(n.expires_on, l.window_to), p.window_to)::text AS "lastDay", n.accept_anything AS "acceptAnything", p.closed_weeks AS "closedWeeks",
         (SELECT count(*) FROM standing v WHERE v.council_id = m.council_id AND v.organisation_id IN (m.supplier_id, m.group_id) AND v.state = 'verified') = 2 AS verified,
         EXISTS (SELECT 1 FROM standing h WHERE h.council_id = m.council_id AND h.organisation_id IN (m.supplier_id, m.group_id) AND h.paused_at IS NOT NULL) AS "onHold"
       FROM match m JOIN need_line l ON l.council_id = m.council_id AND l.id = m.need_line_id JOIN need n ON n.council_id = m.council_id AND n.id = m.need_id JOIN pledge p ON p.council_id = m.council_id AND p.id = m.pledge_id
       WHERE m.council_id = $1 AND m.id = ANY($2)`, [tx.councilId, ids]);
    return new Map(rows.map((r) => [r.id, r]));
  }

  /** How many suppliers a group can take is asked again where it counts: of two asked at once, the need's lock lets one through. Those let through here count for those after them. */
  private async suppliersOf(tx: Tx, lineIds: readonly string[]): Promise<{ admits(m: Match): boolean }> {
    const rows = await tx.query<{ id: string; most: number; suppliers: string[] }>(
      `SELECT l.id, l.most_suppliers AS most, ARRAY(SELECT DISTINCT f.supplier_id FROM match f WHERE f.council_id = l.council_id AND f.need_line_id = l.id AND f.state IN ${FIRM}) AS suppliers
       FROM need_line l WHERE l.council_id = $1 AND l.id = ANY($2) AND l.most_suppliers IS NOT NULL`, [tx.councilId, [...new Set(lineIds)]]);
    const lines = new Map(rows.map((r) => [r.id, { most: r.most, taken: new Set(r.suppliers) }]));
    return {
      admits: ({ needLineId, supplierId }) => {
        const line = lines.get(needLineId);
        if (!line || line.taken.has(supplierId)) return true;
        if (line.taken.size >= line.most) return false;
        line.taken.add(supplierId);
        return true;
      },
    };
  }

  private async acceptAtOnce(tx: Tx, matches: readonly Match[]): Promise<void> {
    if (!matches.length) return;
    await tx.query(`UPDATE match SET state = 'accepted', accepted_at = $3, lapses_at = NULL, version = version + 1 WHERE council_id = $1 AND id = ANY($2)`, [tx.councilId, matches.map((m) => m.id), tx.now]);
    await recordChanges(tx, matches.map((m) => ({ subjectType: 'match', subjectId: m.id, from: 'approved', to: 'accepted' })));
    await recordAll(tx, matches.map((m) => ({ type: 'match.accepted', subjectType: 'match', subjectId: m.id, payload: partiesOf(m) })));
  }

  /** Set by set, so that ten thousand take a handful of statements. */
  private async write(tx: Tx, approved: { match: Match; lapsesAt: Date }[], note: string, waitsFor: (m: Match) => string): Promise<void> {
    if (!approved.length) return;
    for (const { match } of approved) move(matchMoves, match.state, 'approved', 'match');
    await tx.query(
      `UPDATE match m SET state = 'approved', supply_hold = a.supply, demand_hold = a.demand, lapses_at = a.lapses, version = m.version + 1,
         group_accepted_at = CASE WHEN n.accept_anything THEN $3::timestamptz ELSE m.group_accepted_at END
       FROM jsonb_to_recordset($2) AS a(id uuid, need uuid, supply uuid, demand uuid, lapses timestamptz) JOIN need n ON n.council_id = $1 AND n.id = a.need
       WHERE m.council_id = $1 AND m.id = a.id`,
      [tx.councilId, JSON.stringify(approved.map(({ match: m, lapsesAt }) => ({ id: m.id, need: m.needId, supply: m.supplyHold, demand: m.demandHold, lapses: lapsesAt }))), tx.now]);
    const matches = approved.map((a) => a.match);
    await this.insertApprovals(tx, matches, 'approved', null, note);
    await recordChanges(tx, matches.map((m) => ({ subjectType: 'match', subjectId: m.id, from: 'proposed', to: 'approved' })));
    await recordAll(tx, matches.map((m) => ({ type: 'match.approved', subjectType: 'match', subjectId: m.id, payload: { ...partiesOf(m), waitsFor: waitsFor(m) } })));
  }

  private async insertApprovals(tx: Tx, matches: Match[], decision: 'approved' | 'declined', reasonCode: string | null, note: string): Promise<void> {
    await tx.query(
      `INSERT INTO approval (council_id, id, match_id, person_id, decision, reason_code, note, recorded_at)
       SELECT $1, r.id, r.match, $3, $4, $5, $6, $7 FROM jsonb_to_recordset($2) AS r(id uuid, match uuid)`,
      [tx.councilId, JSON.stringify(matches.map((m) => ({ id: newId(), match: m.id }))), tx.actor.personId, decision, reasonCode, note || null, tx.now]);
  }
}

/** Later rounds don't propose this pair again. */
export async function rememberPair(tx: Tx, match: Match, rule: 'declined' | 'lapsed', reason: string): Promise<void> {
  await tx.query(
    `INSERT INTO pair_rule (council_id, id, pledge_id, need_line_id, rule, reason, person_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT DO NOTHING`, [tx.councilId, newId(), match.pledgeId, match.needLineId, rule, reason, tx.actor.personId, tx.now]);
}
