import { record, recordChanges, type Tx } from '@app/database';
import { DomainError, londonDate, move } from '@app/kernel';
import type { TransferRequest } from '@app/ledger';
import { demand, supply } from '@app/marketplace';
import { isImpartial } from '@app/people';
import { Match } from './match.entity';
import { matchMoves, type MatchState, type Side } from './match.rules';

/**
 * Locks the commitments, needs, pledges and matches in one order, each by id, so that nobody waits in a circle.
 * Matches that aren't here are left out.
 */
export async function lockMatches(tx: Tx, ids: readonly string[]): Promise<Match[]> {
  const links = await tx.query<{ need_id: string; pledge_id: string; commitment_id: string | null }>('SELECT need_id, pledge_id, commitment_id FROM match WHERE council_id = $1 AND id = ANY($2)', [tx.councilId, ids]);
  await tx.query('SELECT 1 FROM commitment WHERE council_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE', [tx.councilId, links.map((l) => l.commitment_id)]);
  await tx.query('SELECT 1 FROM need WHERE council_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE', [tx.councilId, links.map((l) => l.need_id)]);
  await tx.query('SELECT 1 FROM pledge WHERE council_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE', [tx.councilId, links.map((l) => l.pledge_id)]);
  return tx.manager.createQueryBuilder(Match, 'm').where('m.councilId = :council AND m.id = ANY(:ids)', { council: tx.councilId, ids }).orderBy('m.id').setLock('pessimistic_write').getMany();
}

/**
 * Before matches are written: their keys lock these rows in an order of their own, and would wait in a circle with whoever
 * locks them to end or approve. So they are taken first, in the order of `lockMatches`.
 */
export async function keepBehind(tx: Tx, matches: readonly Pick<Match, 'commitmentId' | 'needId' | 'pledgeId'>[]): Promise<void> {
  for (const [table, ids] of [['commitment', matches.map((m) => m.commitmentId)], ['need', matches.map((m) => m.needId)], ['pledge', matches.map((m) => m.pledgeId)]] as const) {
    await tx.query(`SELECT 1 FROM ${table} WHERE council_id = $1 AND id = ANY($2) ORDER BY id FOR KEY SHARE`, [tx.councilId, ids]);
  }
}

/** Throws `not-found`, also for an officer with an interest in a party, and `stale-version`. */
export async function lockMatch(tx: Tx, id: string, version: number | null, decidedBy: string | null = null): Promise<Match> {
  const [match] = await lockMatches(tx, [id]);
  if (!match || (!tx.actor.organisationId && !await isImpartial(tx, [match.supplierId, match.groupId], decidedBy))) throw new DomainError('not-found', 'There is no such match here.');
  if (version !== null && match.version !== version) throw new DomainError('stale-version', 'Somebody changed this match while you were looking at it. Look again, then decide.', { version: match.version });
  return match;
}

/** Moves the state, saves the columns and writes both down. */
export async function moveMatch(tx: Tx, match: Match, to: MatchState, columns: Partial<Match> = {}, why: { reasonCode?: string; note?: string } = {}): Promise<Match> {
  const from = match.state;
  const state = move(matchMoves, from, to, 'match');
  await saveMatch(tx, match, { ...columns, state });
  await recordChanges(tx, [{ subjectType: 'match', subjectId: match.id, from, to, ...why }]);
  await tell(tx, match, to, why.reasonCode, from);
  return match;
}

export async function saveMatch(tx: Tx, match: Match, columns: Partial<Match>): Promise<Match> {
  const next = { ...columns, version: match.version + 1 };
  await tx.manager.update(Match, { councilId: tx.councilId, id: match.id }, next as never);
  return Object.assign(match, next);
}

export function tell(tx: Tx, match: Match, verb: string, reasonCode?: string, from?: MatchState): Promise<string> {
  return record(tx, { type: `match.${verb}`, subjectType: 'match', subjectId: match.id, payload: { ...partiesOf(match, reasonCode), ...(from === 'proposed' ? knownTo(match) : {}) } });
}

/** Who has heard of a match that nobody approved yet: whoever asked for it. */
export const knownTo = (m: Match): { knownTo: Side | 'nobody' } => ({ knownTo: m.supplierAcceptedAt ? 'supplier' : m.groupAcceptedAt ? 'group' : 'nobody' });

export const partiesOf = (m: Match, reasonCode?: string) => ({ matchId: m.id, needId: m.needId, pledgeId: m.pledgeId, supplierId: m.supplierId, groupId: m.groupId, reasonCode: reasonCode ?? null });

/** Both books of a match's hold, one group. */
export const holdsOf = (tx: Tx, m: Match, lapsesAt: Date): TransferRequest[] => {
  const told = { kind: 'hold' as const, amount: m.quantity, code: 'match.approved', happenedOn: londonDate(tx.now), lapsesAt };
  return [
    { ...told, debit: supply.offered(m.pledgeId, m.unit), credit: supply.reserved(m.id, m.unit) },
    { ...told, debit: demand.needed(m.needLineId, m.unit), credit: demand.reserved(m.needLineId, m.id, m.unit) },
  ];
};

/** Both books, posted: for a match that nobody has to be waited for. */
export const reservedAtOnce = (tx: Tx, m: Match): TransferRequest[] => {
  const told = { kind: 'single' as const, amount: m.quantity, code: 'match.accepted', happenedOn: londonDate(tx.now) };
  return [
    { ...told, debit: supply.offered(m.pledgeId, m.unit), credit: supply.reserved(m.id, m.unit) },
    { ...told, debit: demand.needed(m.needLineId, m.unit), credit: demand.reserved(m.needLineId, m.id, m.unit) },
  ];
};

export const resolve = (tx: Tx, m: Match, kind: 'post' | 'void' | 'expire', code: string): TransferRequest[] =>
  [m.supplyHold, m.demandHold].filter((hold): hold is string => hold !== null).map((hold) => ({ kind, hold, code, happenedOn: londonDate(tx.now) }));
