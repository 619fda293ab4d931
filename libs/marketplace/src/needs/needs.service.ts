import { record, recordChanges, type Tx } from '@app/database';
import { Places } from '@app/geography';
import { DomainError, londonDate, move, newId } from '@app/kernel';
import { Ledger, type TransferRequest } from '@app/ledger';
import { Councils, requireImpartial, requireVerified, workingDays } from '@app/people';
import { Injectable } from '@nestjs/common';
import { demand } from '../books';
import { Need, NeedLine } from './need.entity';
import { checkNeed, LIVE_NEED_STATES, LONGEST_ANSWER, NEED_REFUSAL_CODES, needMoves, requireDaysToCome, requiredChecks, stateOf, type NeedInput, type NeedRefusalCode, type LineCounters, type NeedState } from './need.rules';
import { requireSkills } from '../skills/skills.queries';
import { lineCounters } from './needs.queries';

@Injectable()
export class NeedsService {
  constructor(private readonly ledger: Ledger, private readonly places: Places, private readonly councils: Councils) {}

  /** A draft: nothing is promised and nobody is told. Throws `bad-need`, a postcode code, or a standing code. */
  async draft(tx: Tx, organisationId: string, input: NeedInput, id = newId()): Promise<Need> {
    await requireVerified(tx, organisationId, 'group');
    const columns = await this.columnsOf(tx, input);
    const lines = await newLines(tx, id, input);
    const need: Need = {
      ...columns, councilId: tx.councilId, id, organisationId, state: 'draft', refusalCode: null, queuedOn: null, boosted: false,
      answerDueAt: null, version: 1, createdAt: tx.now,
    };
    await tx.manager.insert(Need, need);
    await tx.manager.insert(NeedLine, lines);
    await recordChanges(tx, [{ subjectType: 'need', subjectId: id, from: null, to: 'draft' }]);
    return need;
  }

  /** Draft and submit in one go: what `POST /needs` does. */
  async post(tx: Tx, organisationId: string, input: NeedInput): Promise<Need> {
    await this.takeTurns(tx, organisationId);
    const need = await this.draft(tx, organisationId, input);
    return this.submit(tx, need.id, need.version);
  }

  /** Only while nothing is promised: draft, queried or refused. Throws `wrong-state`, `stale-version`. */
  async amend(tx: Tx, id: string, version: number, input: NeedInput): Promise<Need> {
    const need = await this.lock(tx, id, version);
    if (!['draft', 'queried', 'refused'].includes(need.state)) {
      throw new DomainError('wrong-state', 'This need is already with the council. Withdraw it and post a new one to change it.', { from: need.state });
    }
    const columns = await this.columnsOf(tx, input);
    const lines = await newLines(tx, id, input);
    await tx.manager.delete(NeedLine, { councilId: tx.councilId, needId: id });
    await tx.manager.insert(NeedLine, lines);
    await record(tx, { type: 'need.amended', subjectType: 'need', subjectId: id });
    return this.save(tx, need, columns);
  }

  /** `given`: the answer to the broker's question, for the two of them. Throws `bad-need` when its days have passed meanwhile, `live-need-limit` when the group has as many live needs as the council allows. */
  async submit(tx: Tx, id: string, version: number, given = ''): Promise<Need> {
    const answer = given.trim();
    if (answer.length > LONGEST_ANSWER) throw new DomainError('bad-need', 'The answer is too long.', { fields: { answer: `Keep the answer to ${LONGEST_ANSWER.toLocaleString('en-GB')} characters.` } });
    const need = await this.lock(tx, id, version);
    await this.takeTurns(tx, need.organisationId);
    await requireVerified(tx, need.organisationId, 'group');
    if (needMoves[need.state].includes('submitted')) requireDaysToCome({ expiresOn: need.expiresOn, lines: await this.linesOf(tx, id) }, this.today(tx));
    const council = await this.councils.inForce(tx);
    const [{ live }] = await tx.query<{ live: number }>(
      'SELECT count(*)::int AS live FROM need WHERE council_id = $1 AND organisation_id = $2 AND state = ANY($3) AND id <> $4 AND (expires_on IS NULL OR expires_on >= $5)',
      [tx.councilId, need.organisationId, LIVE_NEED_STATES, id, this.today(tx)]) as [{ live: number }];
    if (live >= council.rules.liveNeedLimit) {
      throw new DomainError('live-need-limit', `You have ${live} live needs and this council allows ${council.rules.liveNeedLimit}. Close or withdraw one first.`);
    }
    const answerDueAt = workingDays.add(tx.now, council.clocks.needAnswerDays, council.calendar);
    const queuedOn = need.queuedOn ?? this.today(tx);
    return this.moveTo(tx, need, 'submitted', 'need.submitted', { note: answer }, { answerDueAt, queuedOn, refusalCode: null });
  }

  /** Serialises the group's submissions: two at once cannot both take the last place. Before any weaker lock on the row, or they would wait for each other. */
  private async takeTurns(tx: Tx, organisationId: string): Promise<void> {
    await tx.query('SELECT 1 FROM standing WHERE council_id = $1 AND organisation_id = $2 FOR UPDATE', [tx.councilId, organisationId]);
  }

  /** The broker asks something back. */
  async query(tx: Tx, id: string, version: number, question: string): Promise<Need> {
    if (!question.trim()) throw new DomainError('bad-need', 'Ask a question.', { fields: { question: 'Say what you need to know.' } });
    const need = await this.lock(tx, id, version);
    await requireImpartial(tx, [need.organisationId]);
    return this.moveTo(tx, need, 'queried', 'need.queried', { note: question });
  }

  /** The broker takes it on: demand enters the books. */
  async open(tx: Tx, id: string, version: number): Promise<Need> {
    const need = await this.lock(tx, id, version);
    await requireImpartial(tx, [need.organisationId]);
    await requireVerified(tx, need.organisationId, 'group');
    const opened = await this.moveTo(tx, need, 'open', 'need.opened', {}, { answerDueAt: null });
    const lines = await this.linesOf(tx, id);
    const happenedOn = this.today(tx);
    await this.ledger.post(tx, lines.map((line): TransferRequest[] => [{
      kind: 'single', debit: demand.asked(line.id, line.unit), credit: demand.needed(line.id, line.unit), amount: line.quantity, code: 'need.opened', happenedOn,
    }]));
    return opened;
  }

  /** Throws `unknown-reason` unless the code is one of NEED_REFUSAL_CODES. */
  async refuse(tx: Tx, id: string, version: number, code: NeedRefusalCode, note = ''): Promise<Need> {
    if (!NEED_REFUSAL_CODES.includes(code)) throw new DomainError('unknown-reason', `Choose one of: ${NEED_REFUSAL_CODES.join(', ')}.`, { fields: { code: 'Choose a reason.' } });
    const need = await this.lock(tx, id, version);
    await requireImpartial(tx, [need.organisationId]);
    return this.moveTo(tx, need, 'refused', 'need.refused', { reasonCode: code, note }, { refusalCode: code, answerDueAt: null });
  }

  /**
   * Ends a need: what is still needed leaves the books as closed-short. Matches must have been ended before
   * (matching does that), so a reserved, held or claimed quantity is refused with `still-matched`; what nobody confirmed in time does not stand in the way.
   */
  async end(tx: Tx, id: string, version: number | null, to: 'closed_short' | 'withdrawn' | 'expired', reason: { code?: string; note?: string } = {}): Promise<Need> {
    const need = await this.lock(tx, id, version);
    const counters = await lineCounters(tx, [id]);
    if (counters.some((c) => c.reserved > 0 || c.held > 0 || c.claimed > 0)) {
      throw new DomainError('still-matched', 'Help is still agreed or waiting for confirmation here. End those matches first.');
    }
    const ended = await this.moveTo(tx, need, to, `need.${to}`, { reasonCode: reason.code, note: reason.note }, { answerDueAt: null });
    const happenedOn = this.today(tx);
    const groups = counters.filter((c) => c.needed > 0).map((c): TransferRequest[] => [{
      kind: 'single', debit: demand.needed(c.lineId, c.unit), credit: demand.closedShort(c.lineId, c.unit), amount: c.needed, code: `need.${to.replace('_', '-')}`, happenedOn,
    }]);
    if (groups.length) await this.ledger.post(tx, groups);
    return ended;
  }

  /** After the books moved: brings the states of these needs into line with their counters. */
  async refresh(tx: Tx, needIds: readonly string[]): Promise<void> {
    const ids = [...new Set(needIds)].sort();
    if (!ids.length) return;
    const counters = new Map<string, LineCounters[]>(ids.map((id) => [id, []]));
    for (const c of await lineCounters(tx, ids)) counters.get(c.needId)!.push(c);
    const needs = await tx.query<{ id: string; state: NeedState }>(
      `SELECT id, state FROM need WHERE council_id = $1 AND id = ANY($2) AND state IN ('open','part_matched','matched','fulfilled') ORDER BY id FOR UPDATE`, [tx.councilId, ids]);
    const changed: { id: string; from: NeedState; to: NeedState }[] = [];
    for (const need of needs) {
      const to = stateOf(counters.get(need.id)!);
      if (to !== need.state) changed.push({ id: need.id, from: need.state, to: move(needMoves, need.state, to, 'need') });
    }
    if (!changed.length) return;
    await tx.query(
      `UPDATE need n SET state = c.to, version = version + 1 FROM jsonb_to_recordset($2) AS c(id uuid, "to" text) WHERE n.council_id = $1 AND n.id = c.id`,
      [tx.councilId, JSON.stringify(changed)]);
    await recordChanges(tx, changed.map((c) => ({ subjectType: 'need', subjectId: c.id, from: c.from, to: c.to })));
  }

  /** The next round looks at these first, until help is agreed: their supplier left or kept silent. */
  async boost(tx: Tx, ids: readonly string[], boosted: boolean): Promise<void> {
    await tx.query('UPDATE need SET boosted = $3 WHERE council_id = $1 AND id = ANY($2) AND boosted <> $3', [tx.councilId, ids, boosted]);
  }

  linesOf(tx: Tx, needId: string): Promise<NeedLine[]> {
    return tx.manager.find(NeedLine, { where: { councilId: tx.councilId, needId }, order: { position: 'ASC' } });
  }

  /** Locks the row. Throws `not-found`, `stale-version`. */
  async lock(tx: Tx, id: string, version: number | null): Promise<Need> {
    const need = await tx.manager.findOne(Need, { where: { councilId: tx.councilId, id }, lock: { mode: 'pessimistic_write' } });
    if (!need) throw new DomainError('not-found', 'There is no such need here.');
    if (version !== null && need.version !== version) throw new DomainError('stale-version', 'Somebody changed this need while you were looking at it. Look again, then decide.', { version: need.version });
    return need;
  }

  private async moveTo(tx: Tx, need: Need, to: NeedState, event: string, why: { reasonCode?: string; note?: string } = {}, columns: Partial<Need> = {}): Promise<Need> {
    const from = need.state;
    const state = move(needMoves, from, to, 'need');
    await recordChanges(tx, [{ subjectType: 'need', subjectId: need.id, from, to, ...why }]);
    await record(tx, { type: event, subjectType: 'need', subjectId: need.id, payload: { organisationId: need.organisationId, reasonCode: why.reasonCode ?? null } });
    return this.save(tx, need, { ...columns, state });
  }

  private async save(tx: Tx, need: Need, columns: Partial<Need>): Promise<Need> {
    const next = { ...columns, version: need.version + 1 };
    await tx.manager.update(Need, { councilId: tx.councilId, id: need.id }, next);
    return Object.assign(need, next);
  }

  private async columnsOf(tx: Tx, input: NeedInput) {
    const today = this.today(tx);
    checkNeed(input, today);
    const place = input.postcode?.trim() ? await this.places.find(tx.manager, input.postcode) : null;
    const atRisk = input.atRisk ?? 'nobody';
    const supervised = input.supervised ?? true;
    return {
      title: input.title.trim(), story: input.story ?? '', outcome: input.outcome ?? '', themes: input.themes ?? [],
      postcode: place?.postcode ?? null, easting: place?.easting ?? null, northing: place?.northing ?? null, wardCode: place?.wardCode ?? null, decile: place?.decile ?? null,
      remote: input.remote ?? false, sensitive: input.sensitive ?? false, privateNote: input.privateNote ?? '', access: input.access ?? '', equipment: input.equipment ?? '',
      hostingCostPence: input.hostingCostPence ?? null, atRisk, supervised, requiredChecks: requiredChecks(atRisk, supervised), season: input.season ?? ('any' as const),
      notFromOrganisations: input.notFromOrganisations ?? [], notFromTrades: input.notFromTrades ?? [], acceptAnything: input.acceptAnything ?? false,
      expiresOn: input.expiresOn ?? input.lines.map((l) => l.windowTo).sort().at(-1) ?? null,
    };
  }

  private today(tx: Tx): string {
    return londonDate(tx.now);
  }
}

/** Throws `unknown-skill`. */
async function newLines(tx: Tx, needId: string, input: NeedInput): Promise<NeedLine[]> {
  const skills = await requireSkills(tx, input.lines.map((line, i) => ({ path: `lines.${i}.skills`, skills: line.skills })));
  return input.lines.map((line, i) => ({
    councilId: tx.councilId, id: newId(), needId, position: i + 1, description: line.description ?? '', kind: line.kind, unit: line.unit, quantity: line.quantity,
    minUseful: line.allOrNothing ? line.quantity : line.minUseful ?? 1, allOrNothing: line.allOrNothing ?? false, mostSuppliers: line.mostSuppliers ?? null,
    skills: skills[i]!, windowFrom: line.windowFrom, windowTo: line.windowTo, fewestPeople: line.fewestPeople ?? null, mostPeople: line.mostPeople ?? null,
    shortestVisitMinutes: line.shortestVisitMinutes ?? null, regularity: line.regularity ?? 'either', samePerson: line.samePerson ?? false,
  }));
}
