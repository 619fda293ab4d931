import { record, recordChanges, type Tx } from '@app/database';
import { addDays, DomainError, londonDate, newId, requireQuantity, type Kind, type Unit } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { demand, MATCHABLE_NEED_STATES, supply, type NeedState } from '@app/marketplace';
import { Councils, requireNotOnHold, requireVerified } from '@app/people';
import { Injectable } from '@nestjs/common';
import { mostInAll, mostShared, rejectionOf } from '../candidates/candidates.queries';
import { Match } from '../matches/match.entity';
import { keepBehind, lockMatch, moveMatch, partiesOf } from '../matches/match-store';

/** Sentences for a pair that a hard limit keeps apart. A group's refusal is never told: the supplier sees only "not available". */
const WHY: Record<string, string> = {
  kind: 'They are not of the same kind.', 'same-owner': 'Nobody can be matched with their own organisation or group of companies.', window: 'The dates do not meet.', season: 'The days that both have are not of the season asked for.',
  'ring-fence-ward': 'This offer is reserved for other places.', 'ring-fence-group': 'This offer is reserved for other kinds of group.', 'ring-fence-theme': 'This offer is reserved for other purposes.',
  'not-remote': 'This offer cannot be given online.', 'only-remote': 'This offer is online only.', 'too-far': 'It is further away than the supplier travels.', skills: 'The offer does not have the skills asked for.',
  checks: 'The checks asked for are not recorded for this supplier.', insurance: 'The insurance ends before the help begins.', people: 'The numbers of people do not fit.', suppliers: 'As many suppliers help here as the group can take.', regularity: 'One is regular, the other is once only.',
  'price-basis': 'The supplier has not said what the pounds of these goods are: by the receipt, or market value.',
  'informal-cash': 'An informal group cannot receive cash.', 'informal-goods': 'An informal group can receive goods up to the council\'s limit only.',
};

/** A supplier asks for a need, a group for an offer, or either records help already agreed: the same hard limits, and both accept. */
@Injectable()
export class AsksService {
  constructor(private readonly ledger: Ledger, private readonly councils: Councils) {}

  /** A proposed match for the broker; whoever asks has accepted. Throws `not-matchable` with `why`, `over-limit`, `wrong-quantity`, `asked-already`. */
  async ask(tx: Tx, input: { pledgeId: string; lineId: string; quantity: number; recorded?: boolean; happenedOn?: string }): Promise<Match> {
    const pair = await this.pairOf(tx, input.pledgeId, input.lineId);
    const side = tx.actor.role === 'supplier' && tx.actor.organisationId === pair.supplierId ? 'supplier' : tx.actor.role === 'group' && tx.actor.organisationId === pair.groupId ? 'group' : null;
    // An open need or offer may be asked for by anybody of the council; what is asked from must be one's own.
    if (!side) throw new DomainError('not-found', 'There is no such offer or need of yours here.');
    // An answer would tell a supplier how near it is: where the place is kept private, the group asks, or a matching day finds them.
    if (pair.sensitive && side === 'supplier') throw new DomainError('not-matchable', 'Not available.', { why: 'not-available', metresOver: null, daysApart: null });
    requireQuantity(pair.kind, pair.unit, input.quantity);
    await requireVerified(tx, pair.supplierId, 'supplier');
    await requireVerified(tx, pair.groupId, 'group');
    await requireNotOnHold(tx, [pair.supplierId, pair.groupId]);
    if (!MATCHABLE_NEED_STATES.includes(pair.needState)) throw new DomainError('not-matchable', 'This need is not open.', { why: 'need-state' });
    if (pair.pledgeState !== 'open') throw new DomainError('not-matchable', 'This offer is not open.', { why: 'pledge-state' });
    // The day decides, whether or not the sweep has come by. Help already given may be of a window that has passed.
    const today = londonDate(tx.now);
    if (!input.recorded && (pair.lineTo < today || (pair.expiresOn ?? today) < today || pair.pledgeTo < today)) throw new DomainError('not-matchable', 'The time for this has passed.', { why: 'expired' });
    const { rules } = await this.councils.inForce(tx);
    const rejection = await rejectionOf(tx, input.lineId, input.pledgeId, rules);
    // Both sides agree again, so an earlier "no" or silence between them does not bind them.
    if (rejection && !['declined', 'lapsed'].includes(rejection.code)) {
      throw new DomainError('not-matchable', WHY[rejection.code] ?? 'Not available.', { why: WHY[rejection.code] ? rejection.code : 'not-available', metresOver: rejection.metresOver, daysApart: rejection.daysApart });
    }
    await this.withinBooks(tx, pair, input);
    if (input.recorded) requireRecent(input.happenedOn, today, rules.lateLogDays);
    await this.takePlaceOfProposal(tx, input);
    const match: Match = {
      councilId: tx.councilId, id: newId(), roundId: null, route: input.recorded ? 'recorded' : side === 'supplier' ? 'supplier-ask' : 'group-ask', pledgeId: input.pledgeId, needLineId: input.lineId, needId: pair.needId,
      commitmentId: pair.commitmentId, supplierId: pair.supplierId, groupId: pair.groupId, kind: pair.kind, unit: pair.unit, quantity: input.quantity, state: 'proposed', points: 0,
      reasons: [{ code: side === 'supplier' ? 'asked-by-supplier' : 'asked-by-group', points: 0, ...(input.recorded ? { facts: { happenedOn: input.happenedOn! } } : {}) }], runnerUp: null, notBrokered: input.recorded ?? false, supplyHold: null, demandHold: null, lapsesAt: null,
      clockMoved: false, supplierAcceptedAt: side === 'supplier' ? tx.now : null, supplierAcceptedBy: side === 'supplier' ? tx.actor.personId : null,
      groupAcceptedAt: side === 'group' ? tx.now : null, groupAcceptedBy: side === 'group' ? tx.actor.personId : null, acceptedAt: null, version: 1, createdAt: tx.now,
    };
    await keepBehind(tx, [match]);
    await tx.manager.insert(Match, match as never).catch(livePair);
    await recordChanges(tx, [{ subjectType: 'match', subjectId: match.id, from: null, to: 'proposed' }]);
    await record(tx, { type: 'match.proposed', subjectType: 'match', subjectId: match.id, payload: { ...partiesOf(match), route: match.route } });
    return match;
  }

  /** What a round proposed for the pair gives way: nobody was asked about it yet. Throws `asked-already`. */
  private async takePlaceOfProposal(tx: Tx, { pledgeId, lineId }: { pledgeId: string; lineId: string }): Promise<void> {
    const [live] = await tx.query<{ id: string }>(`SELECT id FROM match WHERE council_id = $1 AND pledge_id = $2 AND need_line_id = $3 AND state IN ('proposed','approved')`, [tx.councilId, pledgeId, lineId]);
    if (!live) return;
    const match = await lockMatch(tx, live.id, null);
    if (match.state === 'proposed' && match.route === 'round') await moveMatch(tx, match, 'superseded');
    else if (match.state === 'proposed' || match.state === 'approved') throw new DomainError('asked-already', 'This was asked for before and waits for an answer.');
  }

  private async withinBooks(tx: Tx, pair: Pair, input: { pledgeId: string; lineId: string; quantity: number; recorded?: boolean }): Promise<void> {
    const [offered, needed] = await this.ledger.balances(tx, [supply.offered(input.pledgeId, pair.unit), demand.needed(input.lineId, pair.unit)]);
    const most = Math.min(offered!.available, needed!.available);
    if (input.quantity > most) throw new DomainError('over-limit', 'Not enough is left of this offer, or of what is still needed.', { most, fields: { quantity: 'Ask for less.' } });
    const [least, largest] = [Math.max(pair.minBlock ?? 1, Math.min(pair.minUseful, needed!.available)), Math.min(pair.maxBlock ?? Infinity, input.recorded ? Infinity : Math.max(pair.inTime ?? Infinity, 0))];
    if (input.quantity < least) throw new DomainError('below-least', 'This is less than is useful to the group, or than the supplier gives at once.', { least, fields: { quantity: 'Ask for more.' } });
    if (input.quantity > largest) throw new DomainError('above-most', 'This is more than the supplier gives at once, or each month.', { most: largest, fields: { quantity: 'Ask for less.' } });
  }

  private async pairOf(tx: Tx, pledgeId: string, lineId: string): Promise<Pair> {
    const [pair] = await tx.query<Pair>(
      `SELECT p.organisation_id AS "supplierId", p.commitment_id AS "commitmentId", p.state AS "pledgeState", p.min_block::float8 AS "minBlock", p.max_block::float8 AS "maxBlock", least(${mostShared('$4')}, ${mostInAll('$4')})::float8 AS "inTime", n.id AS "needId",
              n.organisation_id AS "groupId", n.state AS "needState", n.sensitive, n.expires_on::text AS "expiresOn", l.window_to::text AS "lineTo", p.window_to::text AS "pledgeTo", l.kind, l.unit, l.min_useful::float8 AS "minUseful"
       FROM pledge p JOIN need_line l ON l.council_id = p.council_id JOIN need n ON n.council_id = l.council_id AND n.id = l.need_id
       WHERE p.council_id = $1 AND p.id = $2 AND l.id = $3`, [tx.councilId, pledgeId, lineId, londonDate(tx.now)]);
    if (!pair) throw new DomainError('not-found', 'There is no such offer or need here.');
    return pair;
  }
}

interface Pair {
  supplierId: string; commitmentId: string | null; pledgeState: string; minBlock: number | null; maxBlock: number | null; inTime: number | null; needId: string; groupId: string; needState: NeedState; sensitive: boolean; expiresOn: string | null; lineTo: string; pledgeTo: string; kind: Kind; unit: Unit; minUseful: number;
}

/** Help agreed before it was recorded here counts for the council's days afterwards, marked "not brokered". Throws `too-late`. */
function requireRecent(happenedOn: string | undefined, today: string, days: number): void {
  if (!happenedOn || happenedOn > today || happenedOn < addDays(today, -days)) {
    throw new DomainError('too-late', `Help agreed between you can be recorded up to ${days} days afterwards.`, { fields: { happenedOn: `Enter a day from ${addDays(today, -days)} to today.` } });
  }
}

/** One live match a pair, also when both ask at the same moment: the index decides. */
function livePair(error: unknown): never {
  const { driverError } = error as { driverError?: { constraint?: string } };
  if (driverError?.constraint === 'match_live_pair') throw new DomainError('asked-already', 'This was asked for before and waits for an answer.');
  throw error;
}
