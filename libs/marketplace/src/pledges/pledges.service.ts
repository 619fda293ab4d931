import { record, recordChanges, type Tx } from '@app/database';
import { Places } from '@app/geography';
import { DomainError, londonDate, move, newId, requirePositive } from '@app/kernel';
import { Ledger } from '@app/ledger';
import { requireVerified } from '@app/people';
import { Injectable } from '@nestjs/common';
import { supply } from '../books';
import { StandingPledges } from '../commitments/standing-pledges';
import { requireSkills } from '../skills/skills.queries';
import { Pledge } from './pledge.entity';
import { checkTerms, pledgeMoves, requirePriceBasis, type PledgeInput, type PledgeState, type PledgeTerms } from './pledge.rules';

@Injectable()
export class PledgesService {
  constructor(private readonly ledger: Ledger, private readonly places: Places, private readonly standing: StandingPledges) {}

  /** Given freely: source (the supplier's own) → offered. Throws `bad-pledge`, `price-basis-missing`, postcode and standing codes. */
  async offer(tx: Tx, organisationId: string, input: PledgeInput): Promise<Pledge> {
    await requireVerified(tx, organisationId, 'supplier');
    const columns = await this.columnsOf(tx, input, input);
    requirePriceBasis(input.kind, input.unit, input.priceBasis);
    const pledge: Pledge = {
      ...columns, councilId: tx.councilId, id: newId(), organisationId, commitmentId: null, parentId: null, standing: false, state: 'open',
      kind: input.kind, unit: input.unit, quantity: input.quantity, onlyWards: null, onlyGroupKinds: null, onlyThemes: null,
      entersRoundsAt: tx.now, version: 1, createdAt: tx.now,
    };
    await this.insert(tx, pledge, 'pledge.offered');
    await this.ledger.post(tx, [[{
      kind: 'single', debit: supply.source(organisationId, input.unit), credit: supply.offered(pledge.id, input.unit), amount: input.quantity, code: 'pledge.offered', happenedOn: londonDate(tx.now),
    }]]);
    return pledge;
  }

  /** The standing pledge's one page: it enters rounds from now on. */
  async answer(tx: Tx, id: string, version: number, terms: PledgeTerms): Promise<Pledge> {
    const pledge = await this.lock(tx, id, version);
    const columns = await this.columnsOf(tx, terms);
    requirePriceBasis(pledge.kind, pledge.unit, terms.priceBasis);
    await this.withinWindow(tx, pledge, terms);
    return this.moveTo(tx, pledge, 'open', 'pledge.answered', {}, { ...columns, entersRoundsAt: tx.now });
  }

  /** Changes what is offered to rounds from now on; what is already matched stands. */
  async refine(tx: Tx, id: string, version: number, terms: PledgeTerms): Promise<Pledge> {
    const pledge = await this.lock(tx, id, version);
    if (pledge.state !== 'open' && pledge.state !== 'paused') throw new DomainError('wrong-state', `This pledge is ${pledge.state}.`, { from: pledge.state });
    requirePriceBasis(pledge.kind, pledge.unit, terms.priceBasis);
    await this.withinWindow(tx, pledge, terms);
    const columns = await this.columnsOf(tx, terms, { kind: pledge.kind, unit: pledge.unit, quantity: pledge.quantity });
    await record(tx, { type: 'pledge.refined', subjectType: 'pledge', subjectId: id });
    return this.save(tx, pledge, columns);
  }

  /** Part of a pledge becomes one of its own, with its own terms: offered → offered′. Throws `over-limit` when less is free. */
  async split(tx: Tx, id: string, version: number, quantity: number, terms: PledgeTerms): Promise<Pledge> {
    // The part's key will lock the commitment: before the offer, as everybody does.
    await tx.query('SELECT 1 FROM commitment WHERE council_id = $1 AND id = (SELECT commitment_id FROM pledge WHERE council_id = $1 AND id = $2) FOR KEY SHARE', [tx.councilId, id]);
    const parent = await this.lock(tx, id, version);
    if (parent.state !== 'open' && parent.state !== 'paused') throw new DomainError('wrong-state', `This pledge is ${parent.state} and cannot be split.`, { from: parent.state });
    requirePositive(quantity);
    if (quantity >= parent.quantity) throw new DomainError('bad-pledge', 'A part must be smaller than the whole.', { fields: { quantity: 'Enter less than the whole offer.' } });
    requirePriceBasis(parent.kind, parent.unit, terms.priceBasis);
    await this.withinWindow(tx, parent, terms);
    const columns = await this.columnsOf(tx, terms, { kind: parent.kind, unit: parent.unit, quantity });
    const part: Pledge = { ...parent, ...columns, id: newId(), parentId: parent.id, standing: false, state: 'open', quantity, entersRoundsAt: tx.now, version: 1, createdAt: tx.now };
    await this.insert(tx, part, 'pledge.split');
    await this.save(tx, parent, { quantity: parent.quantity - quantity });
    await this.ledger.post(tx, [[{
      kind: 'single', debit: supply.offered(parent.id, parent.unit), credit: supply.offered(part.id, parent.unit), amount: quantity, code: 'pledge.split', happenedOn: londonDate(tx.now),
    }]]);
    return part;
  }

  pause(tx: Tx, id: string, version: number): Promise<Pledge> {
    return this.lock(tx, id, version).then((p) => this.moveTo(tx, p, 'paused', 'pledge.paused'));
  }

  resume(tx: Tx, id: string, version: number): Promise<Pledge> {
    return this.lock(tx, id, version).then((p) => this.moveTo(tx, p, 'open', 'pledge.resumed'));
  }

  /**
   * Takes back what is free: offered → open (of its commitment), or → source when given freely. Accepted matches stand;
   * matching drops the tentative ones first; what a part of a commitment had left, its standing pledge offers again. Throws `standing-pledge`.
   */
  async withdraw(tx: Tx, id: string, version: number | null, reason: { code?: string; note?: string } = {}, to: 'withdrawn' | 'expired' = 'withdrawn'): Promise<Pledge> {
    const pledge = await this.lock(tx, id, version);
    if (to === 'withdrawn' && pledge.standing) throw new DomainError('standing-pledge', 'This offer is what was promised to the council and cannot be taken back. Pause it instead.');
    const [offered] = await this.ledger.balances(tx, [supply.offered(id, pledge.unit)]);
    const done = await this.moveTo(tx, pledge, to, `pledge.${to}`, { reasonCode: reason.code, note: reason.note });
    const free = offered!.available;
    if (free > 0) await this.ledger.post(tx, [[this.takeBack(tx, pledge, free, `pledge.${to}`), ...(pledge.commitmentId && !pledge.standing ? await this.standing.grow(tx, pledge.commitmentId, free) : [])]]);
    return done;
  }

  takeBack(tx: Tx, pledge: Pledge, amount: number, code: string) {
    const credit = pledge.commitmentId ? supply.open(pledge.commitmentId, pledge.unit) : supply.source(pledge.organisationId, pledge.unit);
    return { kind: 'single' as const, debit: supply.offered(pledge.id, pledge.unit), credit, amount, code, happenedOn: londonDate(tx.now) };
  }

  /** Locks the row. Throws `not-found`, `stale-version`. */
  async lock(tx: Tx, id: string, version: number | null): Promise<Pledge> {
    const pledge = await tx.manager.findOne(Pledge, { where: { councilId: tx.councilId, id }, lock: { mode: 'pessimistic_write' } });
    if (!pledge) throw new DomainError('not-found', 'There is no such pledge here.');
    if (version !== null && pledge.version !== version) throw new DomainError('stale-version', 'Somebody changed this pledge while you were looking at it. Look again, then decide.', { version: pledge.version });
    return pledge;
  }

  private async withinWindow(tx: Tx, pledge: Pledge, terms: PledgeTerms): Promise<void> {
    if (!pledge.commitmentId) return;
    const [c] = await tx.query<{ to: string }>('SELECT usable_to::text AS "to" FROM commitment WHERE council_id = $1 AND id = $2', [tx.councilId, pledge.commitmentId]);
    if (terms.windowTo > c!.to) throw new DomainError('bad-pledge', 'The commitment ends before this.', { fields: { windowTo: `The commitment can be used until ${c!.to}.` } });
  }

  private async insert(tx: Tx, pledge: Pledge, event: string): Promise<void> {
    await tx.manager.insert(Pledge, pledge);
    await recordChanges(tx, [{ subjectType: 'pledge', subjectId: pledge.id, from: null, to: pledge.state }]);
    await record(tx, { type: event, subjectType: 'pledge', subjectId: pledge.id, payload: { organisationId: pledge.organisationId, commitmentId: pledge.commitmentId } });
  }

  private async moveTo(tx: Tx, pledge: Pledge, to: PledgeState, event: string, why: { reasonCode?: string; note?: string } = {}, columns: Partial<Pledge> = {}): Promise<Pledge> {
    const from = pledge.state;
    const state = move(pledgeMoves, from, to, 'pledge');
    await recordChanges(tx, [{ subjectType: 'pledge', subjectId: pledge.id, from, to, ...why }]);
    await record(tx, { type: event, subjectType: 'pledge', subjectId: pledge.id, payload: { organisationId: pledge.organisationId, commitmentId: pledge.commitmentId } });
    return this.save(tx, pledge, { ...columns, state });
  }

  private async save(tx: Tx, pledge: Pledge, columns: Partial<Pledge>): Promise<Pledge> {
    const next = { ...columns, version: pledge.version + 1 };
    await tx.manager.update(Pledge, { councilId: tx.councilId, id: pledge.id }, next);
    return Object.assign(pledge, next);
  }

  private async columnsOf(tx: Tx, terms: PledgeTerms, counted?: { kind: PledgeInput['kind']; unit: PledgeInput['unit']; quantity: number }) {
    checkTerms(terms, londonDate(tx.now), counted);
    const [skills] = await requireSkills(tx, [{ path: 'skills', skills: terms.skills }]);
    const place = terms.postcode?.trim() ? await this.places.find(tx.manager, terms.postcode) : null;
    return {
      title: terms.title.trim(), description: terms.description ?? '', skills: skills!, windowFrom: terms.windowFrom, windowTo: terms.windowTo,
      postcode: place?.postcode ?? null, easting: place?.easting ?? null, northing: place?.northing ?? null, wardCode: place?.wardCode ?? null,
      radiusM: terms.radiusM ?? null, remote: terms.remote ?? false, minBlock: terms.minBlock ?? null, maxBlock: terms.maxBlock ?? null,
      fewestPeople: terms.fewestPeople ?? null, mostPeople: terms.mostPeople ?? null, shortestVisitMinutes: terms.shortestVisitMinutes ?? null,
      regularity: terms.regularity ?? ('either' as const), samePerson: terms.samePerson ?? false, mostPerMonth: terms.mostPerMonth ?? null,
      closedWeeks: terms.closedWeeks ?? [], checks: terms.checks ?? [], insuredUntil: terms.insuredUntil ?? null, trade: terms.trade ?? null, priceBasis: terms.priceBasis ?? null,
    };
  }
}
